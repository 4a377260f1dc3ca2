package org.zhize.layout.running.line;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cells that a program wrote one right behind the other, with no line end where a cell ends: 告知理由。1.配合检查, 档案审核县委组织部. That
 * a text is such one shows by the first clauses of cells, many of which stand within lines. Its lines are cut wherever a cell may
 * begin; what belongs together is found as if it were wrapped there.
 */
public final class GluedCells {

    private static final String CLAUSE = "(?=(?:1[.．、](?![\\d])|[（(]1[)）]|①)\\s*[\\u4e00-\\u9fff“《])";

    /** The first clause of a cell right behind another cell. */
    private static final Pattern GLUED = Pattern.compile("(?<=[\\u4e00-\\u9fff。；）)”])" + CLAUSE);

    /** The first clause of a cell within a line, though not that of a department, which has its name and a colon before it. */
    private static final Pattern FIRST = Pattern.compile("(?<=[\\u4e00-\\u9fff。；）)”])\\s*" + CLAUSE);

    private static final Pattern SENTENCE = Pattern.compile("。(?=[\\u4e00-\\u9fff“《])");

    private static final Pattern NUMBERED = Pattern.compile("\\d{1,3}\\s*[\\u4e00-\\u9fff“《].*");

    /** What stands within a name of a department; another region begins another name. */
    private static final String WITHIN = "(?:[\\u4e00-\\u9fff&&[^县旗市区盟]]|市(?=[场政容民管])|(?<=[社园景辖库灾])区|区(?=[划域])){0,16}?";

    private static final Pattern DEPARTMENT =
            Pattern.compile("(?<![配会由向经对和与及的在受合])(?:[县旗盟州]|(?<![社小园辖地片景校厂灾库牧林疫城])区|(?<![城门菜上夜])市)(?![域内外级直情民县区场政容])"
                    + WITHIN
                    + "(?:局|委员会|办公室|[大支]队|中心|公司|法院|检察院|宣传部|组织部|统战部|工作部|政法委|编办|残联|妇联"
                    + "|总工会|联社|[纪监]委|政协|[改健]委|社工部|工商联)(?![长域面部势限促机系内外站所科分])(?:[\\u4e00-\\u9fff]{2,5}分局)?"
                    + "|国网[\\u4e00-\\u9fff]{1,12}?公司|国家税务总局[\\u4e00-\\u9fff]{1,8}?税务局");

    /** What stands between two departments of a cell, or marks one. */
    private static final Pattern BETWEEN = Pattern.compile("[\\s、，,；;（(：:]|等");

    /** A name has at least so many characters before the departments. */
    private static final int SHORTEST_NAME = 4;

    /** Fewer such lines are what somebody wrote. */
    private static final int SEVERAL = 6;

    /** Longer lines aren't wrapped, and have their cells in order without that. */
    private static final int LONGEST = 4_000;

    /** A name and its departments have no more lines. */
    private static final int MOST_LINES = 8;

    private final List<RunningLine> apart = new ArrayList<>();
    /** How many lines there have been of a row that has come to no duties yet; more than any has where no row is known to begin. */
    private int linesOfRow = MOST_LINES;

    private GluedCells() {}

    /** The lines, cut where cells may begin; the lines themselves if cells have their own. */
    public static List<RunningLine> apart(List<RunningLine> lines) {
        long glued = lines.stream()
                .filter(line -> line.words().length() <= LONGEST)
                .filter(line -> GLUED.matcher(line.words()).find())
                .limit(SEVERAL)
                .count();
        if (glued < SEVERAL) {
            return lines;
        }
        GluedCells cells = new GluedCells();
        lines.forEach(cells::add);
        return cells.apart;
    }

    private void add(RunningLine line) {
        String words = line.words();
        if (words.length() > LONGEST) {
            apart.add(line);
            return;
        }
        boolean numbered = NUMBERED.matcher(words).matches();
        if (numbered) {
            linesOfRow = 0;
        } else if (Marker.of(words).isPresent()) {
            linesOfRow = MOST_LINES;
        }
        NavigableSet<Integer> cuts = ofDuties(words);
        int duties = cuts.isEmpty() ? words.length() : cuts.first();
        if (linesOfRow < MOST_LINES) {
            cuts.addAll(ofDepartments(words.substring(0, duties), numbered ? SHORTEST_NAME : 0));
        }
        linesOfRow = duties < words.length() ? MOST_LINES : linesOfRow + 1;
        cut(line, cuts);
    }

    private static NavigableSet<Integer> ofDuties(String words) {
        NavigableSet<Integer> cuts = new TreeSet<>();
        Matcher first = FIRST.matcher(words);
        while (first.find()) {
            cuts.add(first.end());
        }
        Matcher sentence = SENTENCE.matcher(words);
        int open = 0;
        int read = 0;
        while (sentence.find()) {
            open += Punctuation.openBrackets(words.substring(read, sentence.end()));
            read = sentence.end();
            if (open <= 0) {
                cuts.add(read);
            }
        }
        return cuts;
    }

    private static List<Integer> ofDepartments(String words, int shortest) {
        List<Integer> cuts = new ArrayList<>();
        Matcher department = DEPARTMENT.matcher(words);
        int from = shortest;
        while (from < words.length() && department.find(from)) {
            if (department.start() > 0) {
                cuts.add(department.start());
            }
            from = department.end();
            if (from < words.length()
                    && !BETWEEN.matcher(words).region(from, words.length()).lookingAt()) {
                cuts.add(from);
            }
        }
        return cuts;
    }

    private void cut(RunningLine line, NavigableSet<Integer> cuts) {
        int from = 0;
        for (int cut : cuts) {
            apart.add(from == 0 ? line.before(cut) : line.between(from, cut));
            from = cut;
        }
        apart.add(from == 0 ? line : line.from(from));
    }
}
