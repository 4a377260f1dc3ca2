package org.zhize.layout.running.section;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhize.layout.Column;
import org.zhize.layout.ColumnHeads;
import org.zhize.layout.Numeral;
import org.zhize.layout.PageNumber;
import org.zhize.layout.running.line.RunningLine;

/**
 * Heads that a page repeats with the cells of its first row between them, as where a program sets the columns of a page one by one as
 * far as that row goes: 序号, 14, 事项名称, 统计调查, 对应上级部门, 区统计局.
 */
public final class ScatteredHeads {

    /** The cells of a row take no more lines between two heads. */
    private static final int MOST_LINES = 60;

    /** A merged cell that begins with the row may stand above the head. */
    private static final int MOST_ABOVE = 6;

    private static final Pattern ROW = Pattern.compile("[0-9０-９]{1,4}(?:[\\s\\u3000].*)?");

    private static final Pattern MARKED = Pattern.compile("[（(]?([0-9]{1,4})[）).．、](?![0-9])");

    private final List<RunningLine> lines;
    private final boolean onlyMixed;

    private ScatteredHeads(List<RunningLine> lines, boolean onlyMixed) {
        this.lines = new ArrayList<>(lines);
        this.onlyMixed = onlyMixed;
    }

    /** The lines with the heads of each page before the cells that stand between them. */
    public static List<RunningLine> gathered(List<RunningLine> lines) {
        return gathered(lines, false);
    }

    /** The same on those pages alone that have more than one table, so that their heads don't tell which cells stand below them. */
    public static List<RunningLine> gatheredWhereMixed(List<RunningLine> lines) {
        return gathered(lines, true);
    }

    private static List<RunningLine> gathered(List<RunningLine> lines, boolean onlyMixed) {
        ScatteredHeads heads = new ScatteredHeads(lines, onlyMixed);
        heads.gather();
        return heads.lines;
    }

    private void gather() {
        HeadRow head = HeadRow.NONE;
        for (int at = 0; at < lines.size(); at++) {
            if (beginsPage(at) && head.exists() && (!onlyMixed || isMixed(at))) {
                gather(head, at);
            }
            HeadRow next = HeadRow.at(lines, at);
            if (next.columns().contains(Column.NAME) && !(head.exists() && head.covers(next))) {
                head = next;
            }
        }
    }

    private boolean beginsPage(int at) {
        return lines.get(at).startsPage()
                || (at > 0 && PageNumber.isSaidBy(lines.get(at - 1).words()));
    }

    /** Whether a page has a title below its first line, or heads its numbers twice. */
    private boolean isMixed(int at) {
        int headed = 0;
        for (int line = at; line < lines.size() && (line == at || !beginsPage(line)); line++) {
            headed += headsNumbers(line) ? 1 : 0;
            if (headed > 1 || (line > at && ListTitle.is(lines.get(line).words()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line heads the numbers, or does so with the next one. */
    private boolean headsNumbers(int line) {
        String words = lines.get(line).words();
        List<Column> headed = ColumnHeads.part(words);
        if (headed.isEmpty() && line + 1 < lines.size()) {
            String both = "%s\n%s".formatted(words, lines.get(line + 1).words());
            return ColumnHeads.part(both).contains(Column.NUMBER);
        }
        return headed.contains(Column.NUMBER);
    }

    private void gather(HeadRow head, int at) {
        int last = Math.min(lines.size(), at + MOST_ABOVE + 1);
        for (int from = at; from < last && (from == at || !lines.get(from).startsPage()); from++) {
            List<Integer> heads = heads(head, from);
            if (!heads.isEmpty()) {
                gather(head, at, heads);
                return;
            }
        }
    }

    /** The lines from one on that make up the head with those of one row between them; none if it is not so. */
    private List<Integer> heads(HeadRow head, int from) {
        List<Integer> heads = new ArrayList<>();
        int read = 0;
        int rows = 0;
        int marked = 0;
        int clause = 0;
        for (int line = from; read < head.words().length(); line++) {
            int before = heads.isEmpty() ? from : heads.get(heads.size() - 1);
            if (line == lines.size()
                    || line > before + MOST_LINES
                    || (line > from && lines.get(line).startsPage())) {
                return List.of();
            }
            String words = lines.get(line).text().squeezed();
            if (head.words().startsWith(words, read)) {
                heads.add(line);
                read += words.length();
            } else if (line == from) {
                return List.of();
            }
            rows += ROW.matcher(lines.get(line).words()).matches() ? 1 : 0;
            int number = marked(lines.get(line).words());
            boolean isClause = number == 1 || number == clause + 1;
            clause = number > 0 && isClause ? number : clause;
            marked += number > 0 && !isClause ? 1 : 0;
        }
        // Without blank lines they may be clauses that go on from the page before.
        if (heads.stream().skip(1).anyMatch(line -> lines.get(line).afterBlank())) {
            rows += marked;
        }
        boolean isScattered = heads.get(heads.size() - 1) - from >= heads.size();
        return isScattered && rows <= 1 ? heads : List.of();
    }

    /** The number with a mark that a line begins with, of a row or of a clause; 0 if it begins with none. */
    private static int marked(String words) {
        Matcher number = MARKED.matcher(words);
        return number.lookingAt() ? Numeral.valueOf(number.group(1)) : 0;
    }

    private void gather(HeadRow head, int at, List<Integer> heads) {
        int end = heads.get(heads.size() - 1) + 1;
        List<RunningLine> gathered = new ArrayList<>();
        List<RunningLine> rest = new ArrayList<>();
        boolean parted = false;
        for (int line = heads.get(0); line < end; line++) {
            RunningLine each = lines.get(line);
            if (heads.contains(line)) {
                gathered.add(each);
                parted = each.afterBlank();
            } else {
                // What the head stood between stays apart without it.
                rest.add(parted ? each.behindBlank() : each);
                parted = false;
            }
        }
        List<RunningLine> above = lines.subList(at, heads.get(0)).stream()
                .map(line -> line.from(0))
                .toList();
        boolean numberIsFirst = head.columns().indexOf(Column.NUMBER) == 0;
        boolean beginsRow = ROW.matcher(rest.get(0).words()).matches();
        rest.addAll(numberIsFirst && beginsRow ? 1 : 0, above);
        gathered.addAll(rest);
        gathered.set(0, gathered.get(0).onNewPage());
        for (int line = at; line < end; line++) {
            lines.set(line, gathered.get(line - at));
        }
    }
}
