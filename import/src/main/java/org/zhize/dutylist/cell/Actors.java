package org.zhize.dutylist.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.zhize.dutylist.NamedDepartment;

/**
 * The departments that a sentence begins with because they act: 由县水利局、县林业局负责办理。
 *
 * @param departments the departments in printed order
 * @param openEnded whether the sentence goes on with departments that it does not name
 * @param certain whether the sentence says in so many words that these departments and no others do it
 */
record Actors(List<NamedDepartment> departments, boolean openEnded, boolean certain) {

    private static final Pattern NAMES =
            Pattern.compile("(?<by>由)?(?<names>[^，。；：]{2,120}?)(?<others>等(?:有关|相关)?(?:部门|单位))?"
                    + "(?=(?<lead>牵头)|负责|承接|承担|统一(?!战线)|统筹|组织(?!部)|会同|直接|办理|实施|自行|依法|按照|通过)");

    private static final String AND = "和及与";
    private static final Pattern OTHERS = Pattern.compile("(其他|其它|相关|有关)[^，。；]{0,24}(部门|单位)");
    private static final Pattern TOGETHER = Pattern.compile("会同|配合|协同|协助|牵头|联合");

    /** Another one that acts further on in the sentence. */
    private static final Pattern ANOTHER = Pattern.compile("(?<!不再)由|[局委部办会院队心站所](?:负责|牵头|承接|承担|统筹|组织|直接|办理|实施|依法|按照)");

    Actors {
        departments = List.copyOf(departments);
    }

    /** The departments that a sentence begins with; empty if it begins with anything else. */
    static Optional<Actors> of(String sentence) {
        Matcher words = NAMES.matcher(sentence);
        if (!words.lookingAt()) {
            return Optional.empty();
        }
        List<String> names = names(words.group("names"));
        return names.stream().allMatch(DepartmentName::isOne)
                ? Optional.of(acting(names, words, sentence))
                : Optional.empty();
    }

    /** The names; 和 stands between two of them, and in the middle of one: 县教育和体育局. */
    private static List<String> names(String printed) {
        List<String> names = new ArrayList<>();
        for (String name : printed.split("、", -1)) {
            int between = IntStream.range(1, name.length())
                    .filter(at -> AND.indexOf(name.charAt(at)) >= 0)
                    .filter(at -> DepartmentName.isSurelyOne(name.substring(0, at)))
                    .filter(at -> DepartmentName.isOne(name.substring(at + 1)))
                    .findFirst()
                    .orElse(-1);
            if (between < 0) {
                names.add(name);
            } else {
                names.addAll(List.of(name.substring(0, between), name.substring(between + 1)));
            }
        }
        return names;
    }

    private static Actors acting(List<String> names, Matcher words, String sentence) {
        List<NamedDepartment> departments = new ArrayList<>();
        for (String name : names) {
            departments.add(new NamedDepartment(name, departments.isEmpty() && words.group("lead") != null));
        }
        Matcher rest = OTHERS.matcher(sentence);
        boolean others = words.group("others") != null || rest.find(words.end());
        String unnamed = sentence.substring(words.end());
        for (String name : names) {
            unnamed = unnamed.replace(name, "");
        }
        boolean alone = !others
                && !TOGETHER.matcher(unnamed).find()
                && !ANOTHER.matcher(unnamed).find();
        return new Actors(departments, others, words.group("by") != null && alone);
    }
}
