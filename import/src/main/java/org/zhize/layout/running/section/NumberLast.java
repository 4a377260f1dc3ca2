package org.zhize.layout.running.section;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.zhize.layout.Column;
import org.zhize.layout.running.line.RunningLine;

/** The numbers of a list whose last column they are, so that a row ends with its number. */
public final class NumberLast {

    private static final Pattern BEHIND_TEXT = Pattern.compile("(.*[^0-9０-９\\s\\u3000])[\\s\\u3000]+[0-9０-９]{1,4}");

    private static final Pattern NUMBER = Pattern.compile("[0-9０-９]{1,4}");

    private NumberLast() {}

    /** Whether the head of a list says that its numbers stand behind all else. */
    public static boolean isIn(List<Column> columns) {
        List<Column> read =
                columns.stream().filter(column -> column != Column.OTHER).toList();
        return read.size() > 1 && read.get(read.size() - 1) == Column.NUMBER;
    }

    /**
     * The columns of such a list, or with the number before all others if its last row does not end with one: a text layer may give heads
     * in another order than their columns.
     */
    static List<Column> columns(List<Column> heads, List<RunningLine> rows) {
        if (!isIn(heads) || endsRow(rows)) {
            return heads;
        }
        List<Column> columns = new ArrayList<>(heads);
        columns.remove(Column.NUMBER);
        columns.add(0, Column.NUMBER);
        return columns;
    }

    /** Whether lines so far end with a number. */
    static boolean endsRow(List<RunningLine> lines) {
        String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1).words();
        return NUMBER.matcher(last).matches() || BEHIND_TEXT.matcher(last).matches();
    }

    /** The lines of such a list, with each number on a line of its own. */
    static List<RunningLine> apart(List<RunningLine> lines) {
        return lines.stream().flatMap(line -> line.parted(BEHIND_TEXT)).toList();
    }
}
