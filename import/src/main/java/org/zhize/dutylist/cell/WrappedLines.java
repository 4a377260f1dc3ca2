package org.zhize.dutylist.cell;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.zhize.document.Text;
import org.zhize.layout.Ems;

/**
 * The lines of a cell in one text that knows where they begin, and which of them go on because the one above was full.
 *
 * @param text the lines without blanks at their ends
 * @param starts where lines begin in it
 * @param wrapped where lines begin that had no room above, or that go on with what stands there
 */
record WrappedLines(Text text, BitSet starts, BitSet wrapped) {

    private static final String NEVER_FIRST = "，。、；：！？）)";

    static WrappedLines of(List<Text> printed) {
        List<Text> lines = printed.stream()
                .map(Text::strip)
                .filter(line -> !line.isBlank())
                .toList();
        double width = lines.stream().mapToDouble(Ems::of).max().orElse(0);
        BitSet starts = new BitSet();
        BitSet wrapped = new BitSet();
        List<Text> joined = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < lines.size(); i++) {
            starts.set(at);
            if (i > 0 && (hadNoRoom(lines.get(i - 1), lines.get(i), width) || beginsNothing(lines.get(i)))) {
                wrapped.set(at);
            }
            joined.add(lines.get(i));
            at += lines.get(i).length();
        }
        return new WrappedLines(Text.join(joined), starts, wrapped);
    }

    private static boolean hadNoRoom(Text above, Text line, double width) {
        return Ems.of(above) + Ems.ofFirstStretch(line) > width - 1;
    }

    /** Whether a line begins with a mark that printers leave at the end of the line above, where they can. */
    private static boolean beginsNothing(Text line) {
        return NEVER_FIRST.indexOf(line.charAt(0)) >= 0;
    }

    boolean beginAt(int index) {
        return starts.get(index);
    }

    /** Whether the line that begins here most likely goes on with the one above, which had no room for more. */
    boolean isWrappedAt(int index) {
        return wrapped.get(index);
    }

    /** Whether nothing but a department's name stands in the line that begins here, and what follows begins a line of its own. */
    boolean isNameAbove(int index) {
        int end = starts.nextSetBit(index + 1);
        if (end < 0) {
            return false;
        }
        String name = text.slice(index, end).toString();
        boolean numbered = ClauseMark.lengthOfNumber(text, end) > 0;
        return numbered ? DepartmentName.isOne(name) : !wrapped.get(end) && DepartmentName.isSurelyOne(name);
    }

    /** Number of characters of the department heading at this index, which may go on in the next lines; 0 if there is none. */
    int headingLength(int index) {
        int end = starts.nextSetBit(index + 1);
        while (end >= 0 && end - index <= ClauseHeading.LONGEST && (wrapped.get(end) || text.charAt(end - 1) == '、')) {
            end = starts.nextSetBit(end + 1);
        }
        return ClauseHeading.at(text, index, end < 0 ? text.length() : end)
                .map(ClauseHeading::length)
                .orElse(0);
    }
}
