package org.zhize.layout.positioned.line;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.zhize.document.Text;
import org.zhize.layout.Ems;
import org.zhize.layout.positioned.column.WordPair;

/**
 * How odd it would be if lines of a cell followed one another: a clause begins though the one before it has no end or another number, a line
 * ends short of the edge of its column in the middle of a sentence, or begins with a comma below the end of one.
 *
 * @param width how wide a line of the column is, in ems
 */
record LineSense(double width) {

    /** The share of lines of a column that may be wider than it by mistake. */
    private static final double OVERWIDE = 0.03;

    /** By how many ems a line may be wider than others of its column: punctuation may hang over its edge. */
    private static final double HANGING = 1.1;

    /** By how many ems a line that goes on may be narrower: some programs space ideographs and digits, or set nothing beside them. */
    private static final double RAGGED = 2.1;

    /** What it costs that something hardly odd is so: a text may have two sentences, and end its line with a comma. */
    private static final double HARDLY = 0.5;

    private static final Pattern HEADING = Pattern.compile("[^。；，;,：:]{2,30}[" + CellLine.OFFICE + "障][：:].*");

    private static final String ENDS_SENTENCE = "。；;！!：:";
    private static final String PAUSES = "，、,";

    static LineSense of(Collection<Text> lines) {
        double[] widths = lines.stream()
                .mapToDouble(line -> Ems.of(line.squeezed()))
                .filter(width -> width > 0)
                .sorted()
                .toArray();
        return new LineSense(widths.length == 0 ? 0 : widths[(int) ((widths.length - 1) * (1 - OVERWIDE))]);
    }

    /**
     * How odd the lines of a cell are in their order.
     *
     * @param whole whether the cell begins and ends with them
     * @param spaced whether blanks part most of its clauses from their numbers
     */
    double oddity(List<MarkedLine> lines, boolean whole, boolean spaced) {
        ClauseCount count = new ClauseCount();
        double odd = 0;
        String upper = "";
        boolean marked = false;
        for (MarkedLine line : lines) {
            String words = line.text().squeezed();
            if (words.isEmpty()) {
                continue;
            }
            odd += ofLine(line, words) + ofJoint(upper, words, marked) + count.oddIn(words, whole);
            odd += spaced && line.isTouched() ? HARDLY : 0;
            upper = words;
            marked = line.isMarked();
        }
        return isEnded(upper) ? odd : odd + (whole ? 1 : HARDLY);
    }

    private double ofLine(MarkedLine line, String words) {
        double odd = Math.max(0, line.marks().size() - 1);
        if (line.isMarked()
                && (line.words().isBlank() || isNeverFirst(line.words().squeezed()))) {
            odd++;
        }
        return Ems.of(words) > width + HANGING ? odd + 1 : odd;
    }

    private double ofJoint(String upper, String lower, boolean marked) {
        if (upper.isEmpty() || upper.endsWith("（")) {
            return 0;
        } else if (MarkedLine.begins(lower) || HEADING.matcher(lower).matches()) {
            return isEnded(upper) || TornLines.mayEndBeforeClause(upper) ? 0 : 1;
        } else if (isEnded(upper)) {
            return isNeverFirst(lower) ? 2 : marked ? HARDLY : 0;
        }
        boolean hasRoom = Ems.of(upper) + Ems.ofFirstStretch(lower) + RAGGED <= width;
        boolean pauses = PAUSES.indexOf(upper.charAt(upper.length() - 1)) >= 0;
        return !hasRoom || TornLines.mayEndBeforeClause(upper) ? 0 : pauses ? HARDLY : 1;
    }

    private static boolean isEnded(String words) {
        return !words.isEmpty() && ENDS_SENTENCE.indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    private static boolean isNeverFirst(String words) {
        return WordPair.NEVER_FIRST.indexOf(words.charAt(0)) >= 0;
    }
}
