package org.zhize.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** Nor has a list so many. */
    private static final int LONGEST = 2_000_000;

    /** Fewer pieces are no list. */
    private static final int FEWEST_PIECES = 40;

    private static final Pattern BARS = Pattern.compile("\\s*[|│｜]\\s*");

    /** Blanks, except behind the mark of a clause, which goes on. */
    private static final Pattern BLANKS = Pattern.compile("(?<![\\d][.．、）)])[ \\u3000\\u00a0]+");

    private RunOnText() {}

    /** The lines, or the pieces of the one that is nearly all of them, counted as if they had been lines. */
    static List<PlainLine> parted(List<PlainLine> lines) {
        long all = lines.stream().mapToLong(line -> line.text().length()).sum();
        Optional<PlainLine> longest = lines.stream()
                .filter(line -> line.text().length() >= LONG
                        && line.text().length() <= LONGEST
                        && line.text().length() > all * NEARLY_ALL)
                .findFirst();
        List<String> pieces = longest.map(line -> pieces(line.text())).orElse(List.of());
        if (longest.isEmpty() || pieces.size() < FEWEST_PIECES) {
            return lines;
        }
        List<String> parted = new ArrayList<>();
        for (PlainLine line : lines) {
            parted.addAll(line.equals(longest.get()) ? pieces : List.of(line.text()));
        }
        return PlainLine.numbered(parted);
    }

    private static List<String> pieces(String line) {
        if (line.indexOf('\t') < 0 && line.indexOf('\f') < 0) {
            for (Pattern separator : List.of(BARS, BLANKS)) {
                List<String> pieces = separator
                        .splitAsStream(line)
                        .filter(piece -> !Transcript.isBlank(piece))
                        .toList();
                if (pieces.size() >= FEWEST_PIECES) {
                    return pieces;
                }
            }
        }
        return List.of();
    }
}
