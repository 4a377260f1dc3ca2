package org.zhize.layout.positioned.line;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.zhize.layout.Column;
import org.zhize.layout.positioned.block.PositionedBlock.Stretch;

/**
 * Lines of a cell that have changed places with the next: programs that lay text out with blanks give lines of neighbouring cells in
 * the order of heights that hardly differ. Nothing but the words tells it, which would go on better the other way round, by what the
 * document says elsewhere within a line.
 */
public final class SwappedLines {

    /** So many characters on either side of where two lines meet tell whether the one goes on with the other. */
    private static final int SIDE = 2;

    private static final Pattern SPACE = Pattern.compile("[\\s\\u3000]+");

    /** What stands in a row within the lines of the document. */
    private final Set<String> said = new HashSet<>();

    /** What the lines of a document say, if they are laid out with blanks. */
    public SwappedLines(Collection<Stretch> stretches) {
        stretches.stream()
                .flatMap(stretch -> stretch.lines().stream())
                .filter(line -> line.position().page() == 0)
                .flatMap(line -> SPACE.splitAsStream(line.text().toString()))
                .forEach(this::hear);
    }

    private void hear(String words) {
        for (int at = 0; at + 2 * SIDE <= words.length(); at++) {
            said.add(words.substring(at, at + 2 * SIDE));
        }
    }

    /** Whether the line with the number of a row, which stands between lines of other cells, has changed places with one beside it. */
    public boolean areIn(List<SplitLine> row, List<Optional<Column>> columns) {
        return !said.isEmpty()
                && IntStream.range(0, columns.size())
                        .filter(column -> columns.get(column)
                                .filter(known -> known != Column.NUMBER)
                                .isPresent())
                        .anyMatch(column -> areIn(row, column));
    }

    private boolean areIn(List<SplitLine> row, int column) {
        List<SplitLine> filled =
                row.stream().filter(line -> !line.cells().get(column).isBlank()).toList();
        List<String> words =
                filled.stream().map(line -> line.cells().get(column).squeezed()).toList();
        return IntStream.range(1, filled.size())
                .filter(at -> filled.get(at - 1).number() || filled.get(at).number())
                .anyMatch(at -> goOnBetterSwapped(words, at - 1));
    }

    /** Whether a line and the next go on with one another, and with those around them, more often the other way round. */
    private boolean goOnBetterSwapped(List<String> words, int at) {
        String before = at > 0 ? words.get(at - 1) : "";
        String behind = at + 2 < words.size() ? words.get(at + 2) : "";
        return goingOn(before, words.get(at + 1), words.get(at), behind)
                > goingOn(before, words.get(at), words.get(at + 1), behind);
    }

    private long goingOn(String... lines) {
        return IntStream.range(1, lines.length)
                .filter(at -> goesOn(lines[at - 1], lines[at]))
                .count();
    }

    private boolean goesOn(String above, String below) {
        return above.length() >= SIDE
                && below.length() >= SIDE
                && said.contains(above.substring(above.length() - SIDE) + below.substring(0, SIDE));
    }
}
