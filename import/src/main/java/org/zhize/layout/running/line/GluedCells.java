package org.zhize.layout.running.line;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhize.document.Text;
import org.zhize.layout.Headings;

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

    /** What says of the words behind it which cell they are: 承接部门：, 工作方式：. */
    private static final Pattern LABEL = Pattern.compile(
            "(?<=[\\u4e00-\\u9fff。；）)”])(?=(?:(?:承接|收回|牵头|责任|主责|主办|配合|协助|协办)(?:部门|单位)" + "|(?:工作|承接|履职)方式)[：:])");

    /** The end of a row whose duty is abolished, right behind its name or the dash of an empty cell. */
    private static final Pattern ABOLITION = Pattern.compile(
            "(?<=[\\u4e00-\\u9fff。）)”》—])(?=(?:收回(?:并|后)?(?:予以)?取消|取消(?:[该此本]项?)?(?:工作|事项|任务|考核)|不再(?:开展|实施|进行))[^。；]{0,24}[。；]?$)");

    /** The dash of an empty cell between other cells. */
    private static final Pattern DASH =
            Pattern.compile("(?<=[\\u4e00-\\u9fff。）)”])(?=[—-](?![—-])(?:[\\u4e00-\\u9fff]|$))");

    /** The same behind the last sentence of a row. */
    private static final Pattern LAST_DASH = Pattern.compile("(?<=[。；])(?=[—-]$)");

    /** A name has at least so many characters before the departments. */
    private static final int SHORTEST_NAME = 4;

    /** Fewer such lines are what somebody wrote. */
    private static final int SEVERAL = 6;

    /** Longer lines aren't wrapped, and have their cells in order without that. */
    private static final int LONGEST = 4_000;

    /** A name and its departments have no more lines. */
    private static final int MOST_LINES = 8;

    private static final Pattern BARE_ROW = Pattern.compile("\\d{1,3}(?=[\\u4e00-\\u9fff“《])");

    private static final Pattern MARKED_ROW =
            Pattern.compile("[（(]?\\d{1,3}(?:[）)]|[.．、](?!\\d))(?=[\\u4e00-\\u9fff“《])");

    private static final Pattern END_OF_NAME = Pattern.compile("[；;：:]|。(?!$)|\\d[.．、]|[（(]\\d");

    private static final Pattern MARKED = Pattern.compile("[（(]?\\d");

    private final GluedDepartments departments;
    private final List<RunningLine> apart = new ArrayList<>();
    /** Where on the next line the last department of a cell ends that begins before it; 0 if none does. */
    private int endOfDepartment;

    /** Whether the numbers of rows bear marks, as those of clauses do. */
    private final boolean rowsAreMarked;

    /** How many lines there have been of a row that has come to no duties yet; more than any has where no row is known to begin. */
    private int linesOfRow = MOST_LINES;

    private GluedCells(List<RunningLine> lines) {
        this.departments = GluedDepartments.of(lines);
        this.rowsAreMarked = areRowsMarked(lines);
    }

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
        GluedCells cells = new GluedCells(lines);
        for (int at = 0; at < lines.size(); at++) {
            cells.add(lines.get(at), next(lines, at));
        }
        return cells.apart;
    }

    /** What stands below a line on its page. */
    private static String next(List<RunningLine> lines, int at) {
        boolean goesOn = at + 1 < lines.size() && !lines.get(at + 1).startsPage();
        return goesOn ? lines.get(at + 1).text().squeezed() : "";
    }

    private void add(RunningLine line, String next) {
        String printed = line.words();
        if (printed.length() > LONGEST) {
            apart.add(line);
            return;
        }
        String words = line.text().squeezed();
        if (Headings.isCountedCategory(words)) {
            // Blanks within it mean nothing here: 社会 保障（3项）.
            apart.add(new RunningLine(line.text().visible(), line.position(), line.afterBlank(), line.startsPage()));
            return;
        }
        boolean numbered = NUMBERED.matcher(words).matches() || (rowsAreMarked && isRow(words, next, MARKED_ROW));
        if (numbered) {
            linesOfRow = 0;
        } else if (Marker.of(words).isPresent()) {
            linesOfRow = MOST_LINES;
        }
        NavigableSet<Integer> cuts = ofDuties(words);
        int duties = cuts.stream()
                .filter(cut -> !departments.beginsAt(words, cut))
                .findFirst()
                .orElse(words.length());
        int ended = endOfDepartment;
        endOfDepartment = 0;
        if (linesOfRow < MOST_LINES) {
            Stream.of(LABEL, ABOLITION, DASH)
                    .flatMap(pattern -> pattern.matcher(words).results())
                    .forEach(cell -> cuts.add(cell.start()));
            boolean begun = duties < words.length();
            if (ended > 0) {
                cuts.add(ended);
                begun = true;
            } else {
                String rest = begun || MARKED.matcher(next).lookingAt() ? "" : next;
                GluedDepartments.Cuts names =
                        departments.in(words.substring(0, duties), numbered ? SHORTEST_NAME : 0, rest);
                cuts.addAll(names.cuts());
                endOfDepartment = names.inNext();
                begun |= names.ended();
            }
            linesOfRow = begun ? MOST_LINES : linesOfRow + 1;
        }
        cut(line, cuts);
    }

    /** Whether far more lines with a mark behind their number, as those of clauses have, look like rows than lines without. */
    private boolean areRowsMarked(List<RunningLine> lines) {
        int bare = 0;
        int marked = 0;
        for (int at = 0; at < lines.size(); at++) {
            String words = lines.get(at).text().squeezed();
            bare += isRow(words, next(lines, at), BARE_ROW) ? 1 : 0;
            marked += isRow(words, next(lines, at), MARKED_ROW) ? 1 : 0;
        }
        return marked > 2 * bare;
    }

    /** Whether a line with a number has departments behind the name, or the line below it. */
    private boolean isRow(String words, String next, Pattern form) {
        Matcher number = form.matcher(words);
        String name = number.lookingAt() && words.length() <= LONGEST ? words.substring(number.end()) + next : "";
        Matcher end = END_OF_NAME.matcher(name);
        return departments.areIn(end.find() ? name.substring(0, end.start()) : name, SHORTEST_NAME);
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
        Matcher dash = LAST_DASH.matcher(words);
        if (dash.find()) {
            cuts.add(dash.start());
        }
        return cuts;
    }

    /** Cuts a line before some of its visible characters. */
    private void cut(RunningLine line, NavigableSet<Integer> cuts) {
        int from = 0;
        int visible = 0;
        for (int at = 0; at < line.words().length(); at++) {
            if (!Text.isSpace(line.words().charAt(at)) && cuts.contains(visible++) && at > 0) {
                apart.add(from == 0 ? line.before(at) : line.between(from, at));
                from = at;
            }
        }
        apart.add(from == 0 ? line : line.from(from));
    }
}
