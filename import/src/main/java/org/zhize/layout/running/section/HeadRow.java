package org.zhize.layout.running.section;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.zhize.document.Text;
import org.zhize.layout.Column;
import org.zhize.layout.ColumnHeads;
import org.zhize.layout.running.line.RunningLine;

/**
 * The head row of a list as it was first printed.
 *
 * @param columns its columns from left to right
 * @param words its characters without white space
 * @param pieces the pieces that white space and line breaks cut it into
 * @param lines number of lines it takes
 */
record HeadRow(List<Column> columns, String words, Set<String> pieces, int lines) {

    private static final int MOST_LINES = 16;
    private static final int MOST_TORN = 6;
    private static final int LONGEST_LINE = 60;
    private static final int LONGEST = 120;

    private static final Pattern NUMBER = Pattern.compile("[（(]?[0-9０-９]{1,4}[）).．、]?");

    /** No head at all. */
    static final HeadRow NONE = new HeadRow(List.of(), "", Set.of(), 0);

    /** Whether there is a head row. */
    boolean exists() {
        return lines > 0;
    }

    /** The longest head row that begins at a line; {@link #NONE} if none does. */
    static HeadRow at(List<RunningLine> lines, int from) {
        StringBuilder words = new StringBuilder();
        StringBuilder printed = new StringBuilder();
        List<Integer> wordsTo = new ArrayList<>();
        List<Integer> printedTo = new ArrayList<>();
        int torn = tornNumber(lines, from);
        for (int to = from; to < Math.min(lines.size(), from + MOST_LINES); to++) {
            String line = lines.get(to).words();
            if (torn > from) {
                line = to == from ? "序号 " + line.substring(1) : to == torn ? "" : line;
            }
            // The number below 责任部门 is that of the first item, though heads may be 责任部门1 and 责任部门2.
            boolean number = to > from && NUMBER.matcher(line).matches();
            if (number || line.length() > LONGEST_LINE || words.length() > LONGEST) {
                break;
            }
            printed.append(line).append('\n');
            words.append(Text.squeeze(line));
            if (!ColumnHeads.mayBegin(words)) {
                break;
            }
            wordsTo.add(words.length());
            printedTo.add(printed.length());
        }
        // Whether lines are heads takes much longer to tell than that they can't be, so the longest are asked first.
        for (int last = wordsTo.size() - 1; last >= Math.max(0, torn - from); last--) {
            List<Column> columns = ColumnHeads.columns(printed.substring(0, printedTo.get(last)));
            if (!columns.isEmpty()) {
                int end = from + last + 1;
                return new HeadRow(
                        columns, words.substring(0, wordsTo.get(last)), pieces(lines, from, end), end - from);
            }
        }
        List<Column> parted = ColumnHeads.parted(lines.get(from).words());
        return parted.isEmpty()
                ? NONE
                : new HeadRow(parted, Text.squeeze(lines.get(from).words()), pieces(lines, from, from + 1), 1);
    }

    /**
     * Where a narrow column of numbers has the second half of its head, 序 above 号, if other heads stand between them.
     *
     * @return the line's index; -1 if the head is whole
     */
    private static int tornNumber(List<RunningLine> lines, int from) {
        String first = lines.get(from).words();
        if (!first.startsWith("序") || Text.squeeze(first).startsWith("序号")) {
            return -1;
        }
        for (int i = from + 1; i < Math.min(lines.size(), from + MOST_TORN); i++) {
            if (lines.get(i).words().equals("号")) {
                // Right below, it needs no other place.
                return first.equals("序") && i == from + 1 ? -1 : i;
            }
        }
        return -1;
    }

    /**
     * How many lines from here on repeat a part of this head row, as at the top of a page of which the text layer lost the
     * rest of the row.
     */
    int repeatedAt(List<RunningLine> lines, int from) {
        int to = from;
        int characters = 0;
        while (to < lines.size()
                && (to == from || !lines.get(to).startsPage())
                && isPart(lines.get(to).words())) {
            characters += lines.get(to).words().length();
            to++;
        }
        return characters > 2 ? to - from : 0;
    }

    /**
     * How many lines from here on repeat this head row with the lines of its heads in another order, as where one wraps and others stand
     * between its lines.
     */
    int tornAt(List<RunningLine> lines, int from) {
        StringBuilder printed = new StringBuilder();
        boolean mayBegin = lines.get(from).words().charAt(0) == words.charAt(0);
        for (int to = from; mayBegin && to < lines.size() && printed.length() < words.length(); to++) {
            printed.append(lines.get(to).text().squeezed());
            if (printed.length() == words.length() && isSameButForOrder(printed.toString())) {
                return to + 1 - from;
            }
        }
        return 0;
    }

    private boolean isSameButForOrder(String other) {
        return Arrays.equals(
                words.chars().sorted().toArray(), other.chars().sorted().toArray());
    }

    /** Whether another head row is this one or a part of it. */
    boolean covers(HeadRow other) {
        int at = 0;
        for (Column column : other.columns) {
            while (at < columns.size() && columns.get(at) != column) {
                at++;
            }
            at++;
        }
        return at <= columns.size();
    }

    private boolean isPart(String line) {
        return !line.isEmpty() && List.of(line.split("[\\s\\u3000]+")).stream().allMatch(pieces::contains);
    }

    private static Set<String> pieces(List<RunningLine> lines, int from, int to) {
        Set<String> pieces = new HashSet<>();
        for (RunningLine line : lines.subList(from, to)) {
            pieces.addAll(List.of(line.words().split("[\\s\\u3000]+")));
        }
        return pieces;
    }
}
