package org.zhize.layout.running;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of departments and categories that a document itself makes known.
 *
 * @param departments names that stand where only a department can: before a colon at the beginning of a line, or in a
 *     department cell that left no doubt
 * @param categories categories, by how often a list has them
 */
record Vocabulary(Set<String> departments, Map<String, Integer> categories) {

    private static final Pattern HEADING = Pattern.compile(
            "(?:^|[、；：:）)])([区县市旗盟州省][\\u4e00-\\u9fa5]{2,16}?(?:局|委员会|委|办公室|办|部|会|院|大队|中心|公司|联社|分局))(?=[、：:（(]|负责|牵头|$)");

    private static final Pattern BEGINNING =
            Pattern.compile("[区县市旗盟州省镇乡]|各|国家|国网|国有|中国|中共|共青团|团[区县市旗]委|自治|上级|相关|有关|其他|[\\u4e00-\\u9fa5]{2,8}[省市县区旗盟州]");
    private static final Pattern ENDING =
            Pattern.compile(".*(?:[局委部办会院厅署站所队社司校馆联府处室科协团组行]|中心|集团|机关|单位|政协|人大|门)(?:[（(].*[）)])?等?");
    private static final Pattern MARK =
            Pattern.compile("[（(](?:牵头|主责|主要)[^（）()]{0,6}[）)]|^(?:牵头|责任|配合|承接)(?:部门|单位)[：:]");
    private static final Pattern OTHERS = Pattern.compile(".*等?(?:[区县市旗]?(?:直|级))?(?:各|其他|有关|相关|其它)?(?:部门|单位|成员单位)");
    private static final Pattern PROSE = Pattern.compile("[。：:0-9]|负责|开展|做好|组织实施|工作$|指导");

    /** Learns from the lines of a document. */
    static Vocabulary of(Iterable<RunningLine> lines) {
        Set<String> departments = new HashSet<>();
        for (RunningLine line : lines) {
            Matcher matcher = HEADING.matcher(line.words());
            while (matcher.find()) {
                departments.add(matcher.group(1));
            }
        }
        return new Vocabulary(departments, new TreeMap<>());
    }

    /**
     * Where in a line a cell may end though no blank says so: before a known department at its end, or behind a known
     * category at its beginning.
     *
     * @return index of the first character of the next cell, 0 if there is no such place
     */
    int seam(String words) {
        for (int at = 2; at <= words.length() - 3; at++) {
            if (departments.contains(words.substring(at)) && !departments.contains(words)) {
                return at;
            }
        }
        for (int at = Math.min(12, words.length() - 1); at >= 2; at--) {
            if (isCategory(words.substring(0, at)) && !isCategory(words)) {
                return at;
            }
        }
        return 0;
    }

    /** Whether a line may begin with the name of a department. */
    boolean beginsLikeDepartment(String words) {
        if (BEGINNING.matcher(words).lookingAt()) {
            return true;
        }
        return words.length() >= 2
                && departments.stream().anyMatch(known -> known.startsWith(words) || words.startsWith(known));
    }

    /** Whether the name of a department may end here. */
    boolean endsLikeDepartment(String words) {
        return ENDING.matcher(words).matches() || departments.contains(words);
    }

    /** Cost of the words as the name of one department. */
    double costOfDepartment(String words) {
        String name = MARK.matcher(words).replaceAll("");
        if (name.isEmpty()) {
            return words.isEmpty() ? 1 : 0.2;
        }
        if (departments.contains(name)) {
            return -0.5;
        }
        if (OTHERS.matcher(name).matches()) {
            return 0.2;
        }
        double cost = 0.4;
        if (!ENDING.matcher(name).matches()) {
            cost += 4;
        }
        if (!BEGINNING.matcher(name).lookingAt()) {
            cost += 1.5;
        }
        if (PROSE.matcher(name).find()) {
            cost += 4;
        }
        return cost + Math.max(0, name.length() - 14) * 0.5;
    }

    /** Whether a category of this name stands in more than one row. */
    boolean isCategory(String name) {
        return Categories.STANDARD.contains(name) || categories.getOrDefault(name, 0) > 1;
    }

    /** Whether a category begins with these characters. */
    boolean beginsCategory(String name) {
        return Categories.STANDARD.stream().anyMatch(known -> known.startsWith(name))
                || categories.keySet().stream().anyMatch(known -> known.startsWith(name));
    }
}
