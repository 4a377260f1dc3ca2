package org.zhize.layout.running.line;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhize.layout.StandardCategories;

/** How names of departments and categories look, and the names that the document itself makes known. */
public final class Vocabulary {

    private static final Pattern NAMED = Pattern.compile("(?:^|[、；：:）)])([区县市旗盟州省][\\u4e00-\\u9fa5]{2,16}?"
            + "(?:局|委员会|委|办公室|办|部|会|院|大队|中心|公司|联社|分局|[残妇文侨商]联|科协))(?=[、：:（(]|负责|牵头|$)");

    /** A line that heads the duties of whoever it names: 河道管理段：. */
    private static final Pattern HEADING = Pattern.compile("([\\u4e00-\\u9fa5]{4,16})[：:]");

    private static final Pattern BEGINNING =
            Pattern.compile("[区县市旗盟州省镇乡]|各|国家|国网|国有|中国|中共|共青团|团[区县市旗]委|自治|上级|相关|有关|其他");
    private static final Pattern PLACE = Pattern.compile("[\\u4e00-\\u9fa5]{2,5}(?:省|市|地区|自治州|盟|县|区|旗)");
    private static final Pattern FROM_OTHERS = Pattern.compile("等.{0,8}$");
    private static final String ENDINGS = "局委部办会院厅署站所队社司校馆联府处室科协团组行门";
    private static final List<String> LONG_ENDINGS =
            List.of("中心", "集团", "机关", "单位", "政协", "人大", "管理段", "公路段", "养护段", "工务段");
    private static final Pattern LABEL = Pattern.compile("(?:牵头|主责|主办|责任|配合|协助|协办|承接)(?:部门|单位)?[：:]");
    private static final Pattern MARK = Pattern.compile("[（(](?:牵头|主责|主要)[^（）()]{0,6}[）)]|^" + LABEL);
    private static final Pattern OTHERS = Pattern.compile(".*等?(?:[区县市旗]?(?:直|级))?(?:各|其他|有关|相关|其它)?(?:部门|单位|成员单位)"
            + "(?:(?:按照|按|依据|根据)(?:各自)?职[责能](?:分工|范围)?(?:分别)?(?:共同)?(?:负责|承担|落实))?");
    /** Where a name ends that names its region in full: 云水市生态环境局柳溪分局. */
    private static final Pattern SURE_ENDING = Pattern.compile("(?:局|委员会|办公室|[大支]队|中心|公司|法院|检察院)$");

    /** 等部 is 等部门 wrapped before its last character. */
    private static final Pattern CUT_SHORT = Pattern.compile(".*(?:等|其他|其它|有关|相关)(?:部|单)");

    private static final Pattern PROSE = Pattern.compile("[。：:0-9]|负责|开展|做好|组织实施|工作$|指导");

    private static final Pattern IN_BRACKETS = Pattern.compile("[（(]([\\u4e00-\\u9fa5]{3,20})[）)]");

    private static final Pattern SEPARATOR = Pattern.compile("[、，,；;/\\s]");

    private static final String KINDS_OF_REGION = "区县市旗盟州省";

    /** What goes on with the committee of a region: 共青团 above 区委. */
    private static final String YOUTH_LEAGUE = "共青团";

    private static final double KNOWN = -0.5;
    private static final double OTHER_DEPARTMENTS = 0.2;
    private static final double WELL_FORMED = 0.4;
    private static final double NO_ENDING = 4;
    private static final double NO_BEGINNING = 1.5;
    private static final double NAMED_PLACE = 0.6;
    private static final double WORDS_BEFORE = 4;
    private static final double LIKE_PROSE = 4;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 24;
    private static final int LONGEST_LINE = 120;
    private static final double TOO_SHORT = 3;
    private static final int USUAL_LENGTH = 14;
    private static final double PER_LETTER = 0.5;
    private static final double NOTHING_BETWEEN_SEPARATORS = 1;

    /** So many lines that begin with the same words are no chance. */
    private static final int SEVERAL = 3;

    private final Set<String> departments = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();
    /** The departments without the kind of their region, as some cells name them: 自然资源局. */
    private final Set<String> bare = new HashSet<>();

    private final ListedWords categories = new ListedWords();
    private final ListedWords remarks = new ListedWords();

    /** The costs that were asked for since a department was last learned: the same words are looked at in many splits. */
    private final Map<String, Double> costs = new HashMap<>();

    private final Collection<RunningLine> lines;

    /** How the phrases of the lines go on; null while nobody asked. */
    private @Nullable Phrasing phrasing;

    /** How the lines begin; null while nobody asked. */
    private @Nullable Beginnings lineBeginnings;

    private Vocabulary(Collection<RunningLine> lines) {
        this.lines = lines;
    }

    /**
     * Learns the departments that lines of a document begin with: 区水利局：, （2）区水利局负责; and those that some line heads duties with
     * and another names, wherever they may be: 河道管理段：, 县水利局、河道管理段.
     */
    public static Vocabulary of(Collection<RunningLine> lines) {
        Vocabulary vocabulary = new Vocabulary(lines);
        vocabulary.learnHeadings();
        for (RunningLine line : lines) {
            Matcher matcher = NAMED.matcher(line.words());
            while (matcher.find()) {
                vocabulary.addDepartment(matcher.group(1));
            }
        }
        return vocabulary;
    }

    private void learnHeadings() {
        Set<String> headings = new HashSet<>();
        for (RunningLine line : lines) {
            Matcher heading = HEADING.matcher(line.words());
            if (heading.matches()
                    && hasEnding(heading.group(1))
                    && !LABEL.matcher(line.words()).matches()
                    && !OTHERS.matcher(heading.group(1)).matches()) {
                headings.add(heading.group(1));
            }
        }
        if (!headings.isEmpty()) {
            lines.stream()
                    .flatMap(line -> SEPARATOR.splitAsStream(line.words()))
                    .map(words -> FROM_OTHERS.matcher(words).replaceFirst(""))
                    .filter(headings::contains)
                    .forEach(this::addDepartment);
        }
    }

    /** How the phrases of the document go on. */
    public Phrasing phrasing() {
        Phrasing known = phrasing;
        if (known == null) {
            known = Phrasing.of(lines);
            phrasing = known;
        }
        return known;
    }

    /** Whether several lines begin with these words and go on, as with the first words of a phrase; no category that is known does. */
    public boolean isBeginning(String words) {
        Beginnings known = lineBeginnings;
        if (known == null) {
            known = new Beginnings(lines);
            lineBeginnings = known;
        }
        return !StandardCategories.contain(words) && known.goingOn(words) >= SEVERAL;
    }

    /** Learns the departments of a cell that left no doubt. */
    public void learnDepartments(List<String> names) {
        for (String name : names) {
            String bare = MARK.matcher(name).replaceAll("");
            if (bare.length() > 2
                    && costOfDepartment(bare) <= WELL_FORMED
                    && !OTHERS.matcher(bare).matches()) {
                addDepartment(bare);
            }
        }
    }

    /**
     * Learns the categories of the rows that left no doubt.
     *
     * @param list where in the document their list begins
     * @param counts how many rows have which
     */
    public void learnCategories(int list, Map<String, Integer> counts) {
        categories.learn(list, counts);
    }

    /**
     * Learns what the rows that left no doubt have in a column that isn't read.
     *
     * @param list where in the document their list begins
     * @param counts how many rows have which words
     */
    public void learnRemarks(int list, Map<String, Integer> counts) {
        remarks.learn(list, counts);
    }

    /** Whether several rows have these words in a column that isn't read. */
    public boolean isRemark(String words) {
        return remarks.standInSeveral(words);
    }

    private void addDepartment(String name) {
        if (departments.add(name)) {
            costs.clear();
            if (name.length() > SHORTEST && KINDS_OF_REGION.indexOf(name.charAt(0)) >= 0) {
                bare.add(name.substring(1));
            }
            for (int end = 2; end <= name.length(); end++) {
                beginnings.add(name.substring(0, end));
            }
        }
    }

    /**
     * Where in a line a cell may end though no blank says so: before a known department at its end, before departments behind a
     * sentence, or behind a known category at its beginning.
     *
     * @return index of the first character of the next cell, 0 if there is no such place
     */
    public int seam(String words) {
        if (words.length() > LONGEST_LINE) {
            return 0;
        }
        int sentence = words.indexOf('。') + 1;
        if (sentence > 1 && sentence < words.length() - 1 && mayFollowName(words.substring(sentence))) {
            return sentence;
        }
        for (int at = 2; at <= words.length() - 3 && !departments.contains(words); at++) {
            if (departments.contains(words.substring(at))) {
                return at;
            }
        }
        for (int at = Math.min(12, words.length() - 1); at >= 2 && !isCategory(words); at--) {
            if (isCategory(words.substring(0, at))) {
                return at;
            }
        }
        return 0;
    }

    /**
     * Where in a line a cell may end behind a department in brackets that goes on with the name above: 县农业农村局,
     * （县乡村振兴局）开展巡查。
     *
     * @return index of the first character of the next cell, 0 if there is no such place
     */
    int seamBehindBracket(String above, String words) {
        Matcher bracket = IN_BRACKETS.matcher(words);
        boolean named = bracket.lookingAt()
                && bracket.end() < words.length()
                && endsLikeDepartment(above)
                && isDepartments(bracket.group(1) + "、");
        return named ? bracket.end() : 0;
    }

    /** Whether a row goes on so behind its name. */
    private boolean mayFollowName(String words) {
        return RowEnding.isAbolition(words) || (beginsLikeDepartment(words) && isDepartments(words));
    }

    /** Whether the line consists of departments, the last of which may be wrapped behind it. */
    public boolean isDepartments(String line) {
        List<String> names = List.of(SEPARATOR.split(line, -1));
        return names.get(0).length() >= SHORTEST
                && names.subList(0, Math.max(1, names.size() - 1)).stream()
                        .allMatch(name -> costOfDepartment(name) <= WELL_FORMED
                                || (costOfDepartment(name) <= WELL_FORMED + NAMED_PLACE
                                        && SURE_ENDING.matcher(name).find()));
    }

    /** Whether the line begins with a known department. */
    public boolean beginsWithDepartment(String line) {
        for (int end = Math.min(line.length(), LONGEST); end >= SHORTEST; end--) {
            if (departments.contains(line.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the line is the beginning of a known department, wrapped behind it. */
    public boolean beginsDepartment(String line) {
        return line.length() > 2 && beginnings.contains(line);
    }

    /** Whether a line may begin with a department or a part of one. */
    public boolean beginsLikeDepartment(String words) {
        return BEGINNING.matcher(words).lookingAt()
                || LABEL.matcher(words).lookingAt()
                || PLACE.matcher(words).lookingAt()
                || beginnings.contains(words)
                || beginsWithDepartment(words);
    }

    /** Whether the name of a department may end here. */
    public boolean endsLikeDepartment(String words) {
        return !words.isEmpty() && (hasEnding(words) || departments.contains(words));
    }

    private static boolean hasEnding(String words) {
        if (words.endsWith(YOUTH_LEAGUE)) {
            return false;
        }
        boolean mayBeCut = words.endsWith("部") || words.endsWith("单");
        if (mayBeCut && CUT_SHORT.matcher(words).matches()) {
            return false;
        }
        int end = words.endsWith("等") ? words.length() - 1 : words.length();
        while (end > 0 && (words.startsWith("）", end - 1) || words.startsWith(")", end - 1))) {
            end = Math.max(words.lastIndexOf('（', end - 1), words.lastIndexOf('(', end - 1));
        }
        String name = words.substring(0, Math.max(end, 0));
        return !name.isEmpty()
                && (ENDINGS.indexOf(name.charAt(name.length() - 1)) >= 0
                        || LONG_ENDINGS.stream().anyMatch(name::endsWith));
    }

    /** Cost of the words as the name of one department. */
    public double costOfDepartment(String words) {
        return words.length() > LONGEST_LINE
                ? LIKE_PROSE + words.length() * PER_LETTER
                : costs.computeIfAbsent(words, this::measured);
    }

    private double measured(String words) {
        if (words.isEmpty()) {
            return NOTHING_BETWEEN_SEPARATORS;
        }
        String name = MARK.matcher(words).replaceAll("");
        if (departments.contains(name)) {
            return KNOWN;
        }
        if (name.isEmpty() || bare.contains(name) || OTHERS.matcher(name).matches()) {
            return OTHER_DEPARTMENTS;
        }
        return WELL_FORMED
                + (hasEnding(name) ? 0 : NO_ENDING)
                + ofBeginning(name)
                + (PROSE.matcher(name).find() ? LIKE_PROSE : 0)
                + (name.length() < SHORTEST ? TOO_SHORT : 0)
                + Math.max(0, name.length() - usualLength(name)) * PER_LETTER;
    }

    /** A branch that names its city and its own county is the longest: 云水市生态环境局柳溪自治县分局. */
    private static int usualLength(String name) {
        return PLACE.matcher(name).lookingAt() && SURE_ENDING.matcher(name).find() ? LONGEST : USUAL_LENGTH;
    }

    private double ofBeginning(String name) {
        if (BEGINNING.matcher(name).lookingAt()) {
            return 0;
        }
        for (int from = 2; from <= name.length() - SHORTEST; from++) {
            if (departments.contains(name.substring(from))) {
                return WORDS_BEFORE;
            }
        }
        return PLACE.matcher(name).lookingAt() ? NAMED_PLACE : NO_BEGINNING;
    }

    /** Whether a category of this name stands in more than one row. */
    public boolean isCategory(String name) {
        return StandardCategories.contain(name)
                || (categories.standInSeveral(name) && !StandardCategories.isBeginningOfStandard(name));
    }
}
