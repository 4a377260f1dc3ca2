package org.zhize.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.zhize.document.Transcript;

/**
 * A text without line ends, in which bars or blanks are all that is left between the pieces of a page. Each piece becomes a
 * line again.
 */
final class RunOnText {

    /** A text that is nearly all one line of at least so many characters is none that somebody wrote. */
    private static final int LONG = 1_500;

    private static final double NEARLY_ALL = 0.8;

    /** Fewer pieces are no list. */
    private static final int FEWEST_PIECES = 40;

    private static final Pattern BARS = Pattern.compile("\\s*[|│｜]\\s*");

    /** Blanks, except behind the mark of a clause, which goes on. */
    private static final Pattern BLANKS = Pattern.compile("(?<![\\d][.．、）)])[ \\u3000\\u00a0]+");

    private RunOnText() {}

    /** The lines, or the pieces of the one that is nearly all of them. */
    static List<PlainLine> parted(List<PlainLine> lines) {
        long all = lines.stream().mapToLong(line -> line.text().length()).sum();
        List<PlainLine> parted = new ArrayList<>();
        for (PlainLine line : lines) {
            int length = line.text().length();
            String[] pieces =
                    length >= LONG && length > all * NEARLY_ALL ? pieces(line.text()) : new String[] {line.text()};
            for (String piece : pieces) {
                if (pieces.length == 1 || !Transcript.isBlank(piece)) {
                    parted.add(line.with(piece));
                }
            }
        }
        return parted;
    }

    private static String[] pieces(String line) {
        if (line.indexOf('\t') < 0 && line.indexOf('\f') < 0) {
            for (Pattern separator : List.of(BARS, BLANKS)) {
                String[] pieces = separator.split(line, -1);
                if (pieces.length >= FEWEST_PIECES) {
                    return pieces;
                }
            }
        }
        return new String[] {line};
    }
}
