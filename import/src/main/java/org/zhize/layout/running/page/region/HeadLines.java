package org.zhize.layout.running.page.region;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zhize.layout.Column;
import org.zhize.layout.ColumnHeads;
import org.zhize.layout.running.line.RunningLine;

/** Which lines of pages look like heads of columns, a column or several at a time. */
final class HeadLines {

    /** No head of a column takes more lines. */
    private static final int MOST_LINES = 4;

    /** No line of heads has more characters. */
    private static final int LONGEST = 60;

    /** The heads of a list stand within so many lines, with the first row. */
    private static final int MOST_LINES_OF_ALL = 40;

    private final List<RunningLine> lines;

    HeadLines(List<RunningLine> lines) {
        this.lines = lines;
    }

    /** How many lines the longest head takes that begins with a line and has columns such as these; 0 if none begins there. */
    int longest(int at, Predicate<List<Column>> such) {
        if (!ColumnHeads.mayBegin(lines.get(at).words())) {
            return 0;
        }
        for (int count = Math.min(MOST_LINES, lines.size() - at); count > 0; count--) {
            List<Column> columns = columns(lines.subList(at, at + count));
            if (!columns.isEmpty() && such.test(columns)) {
                return count;
            }
        }
        return 0;
    }

    /** The columns that lines below one another are the heads of; none if they are anything else. A blank line parts no word of a head. */
    static List<Column> columns(List<RunningLine> lines) {
        boolean isShort = lines.stream().allMatch(line -> line.words().length() <= LONGEST);
        boolean together = IntStream.range(1, lines.size())
                .noneMatch(line -> lines.get(line).startsPage()
                        || (lines.get(line).afterBlank()
                                && !part(lines.subList(0, line)).isEmpty()));
        return together && isShort ? part(lines) : List.of();
    }

    private static List<Column> part(List<RunningLine> lines) {
        return ColumnHeads.part(lines.stream().map(RunningLine::words).collect(Collectors.joining("\n")));
    }

    /**
     * Whether a list without a title begins with a line: heads of columns that the one before it doesn't have, with a first row.
     *
     * @param known all columns that are headed so far; a list before has names
     */
    boolean beginList(int at, Set<Column> known, RowNumbers numbers) {
        if (!known.contains(Column.NAME) || !columnsAt(at).contains(Column.NUMBER)) {
            return false;
        }
        Set<Column> headed = EnumSet.noneOf(Column.class);
        int first = 0;
        int end = Math.min(lines.size(), at + MOST_LINES_OF_ALL);
        for (int line = at; line < end && (line == at || !lines.get(line).startsPage()); line++) {
            List<Column> here = columnsAt(line);
            headed.addAll(here);
            first = first == 0 && here.isEmpty() ? numbers.value(lines.get(line)) : first;
        }
        headed.removeAll(Set.of(Column.NUMBER, Column.OTHER));
        return first == 1 && !known.containsAll(headed);
    }

    /** The columns of the longest head that begins with a line. */
    private List<Column> columnsAt(int at) {
        int count = longest(at, columns -> true);
        return count == 0 ? List.of() : columns(lines.subList(at, at + count));
    }
}
