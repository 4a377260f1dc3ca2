package org.zhize.layout.positioned.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.zhize.document.Text;
import org.zhize.document.Word;
import org.zhize.layout.Column;
import org.zhize.layout.Doubt;
import org.zhize.layout.Ems;
import org.zhize.layout.positioned.block.PositionedBlock.Stretch;
import org.zhize.layout.positioned.column.WordPair;

/**
 * Gives the words of a row to their columns where one begins further to the left or right than on the rest of the page, as
 * programs that lay text out with blanks make a column no wider than the lines beside it need. Words that begin right below one another
 * stand in one column, so that one of them that reaches over a gutter, or has another word of its column beside it, tells of all.
 */
final class ShiftedRows {

    /** By how many characters at most a column is shifted. */
    private static final double FARTHEST = 8;

    /** How many lines may stand between two that begin at one place. */
    private static final int APART = 3;

    /** Fewer lines may begin at one place by chance. */
    private static final int FEWEST = 2;

    /** By how many ems a line may be wider than others of its column: punctuation may hang over its edge. */
    private static final double HANGING = 1.1;

    /** How wide a line may be at most, as a multiple of those that are certain, of which there may be few. */
    private static final double WIDER = 1.25;

    private final List<SplitLine> lines;
    private final Stretch stretch;
    private final ColumnLefts lefts;
    private final double[] widths;

    private ShiftedRows(List<SplitLine> lines, Stretch stretch, double[] widths) {
        this.lines = new ArrayList<>(lines);
        this.stretch = stretch;
        this.lefts = ColumnLefts.of(lines, stretch);
        this.widths = widths;
    }

    /**
     * The lines of a page, with the words of shifted columns put where they belong.
     *
     * @param lines the lines of the stretch, split at its gutters
     * @param widths how wide its columns are, in ems
     */
    static List<SplitLine> returned(List<SplitLine> lines, Stretch stretch, double[] widths) {
        return lines.isEmpty() || lines.get(0).isMeasured()
                ? lines
                : new ShiftedRows(lines, stretch, widths).returned();
    }

    /** A word of a line. */
    private record Place(int line, int word) {}

    private List<SplitLine> returned() {
        Map<Integer, List<Place>> byLeft = new HashMap<>();
        for (int line = 0; line < lines.size(); line++) {
            for (int word = 0; word < lines.get(line).line().words().size(); word++) {
                Place place = new Place(line, word);
                if (mayBeginColumn(place)) {
                    byLeft.computeIfAbsent((int) word(place).left(), left -> new ArrayList<>())
                            .add(place);
                }
            }
        }
        byLeft.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(entry -> !isUsual(entry.getKey()))
                .forEach(entry -> together(entry.getValue()).forEach(group -> move(group, entry.getKey())));
        return List.copyOf(lines);
    }

    /**
     * Whether a column may begin with a word: it is neither an item's number nor its category, and doesn't go on with the word before
     * it, as digits do with text in some programs' output.
     */
    private boolean mayBeginColumn(Place place) {
        return holdsText(column(lines.get(place.line()), word(place).text()))
                && (isApart(place) || !stretch.mixedParted());
    }

    private boolean holdsText(int column) {
        return stretch.columns()
                .get(column)
                .filter(known -> known == Column.NUMBER || known == Column.CATEGORY)
                .isEmpty();
    }

    private boolean isUsual(double left) {
        return lefts.places().stream().anyMatch(usual -> Math.abs(usual - left) <= 1);
    }

    /** Words that begin at one place, parted where too many lines stand between two of them. */
    private List<List<Place>> together(List<Place> places) {
        List<List<Place>> groups = new ArrayList<>();
        for (Place place : places) {
            List<Place> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
            boolean near = !last.isEmpty() && depth(place) - depth(last.get(last.size() - 1)) <= APART;
            if (!near) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(place);
        }
        return groups;
    }

    private double depth(Place place) {
        return lines.get(place.line()).line().depth();
    }

    private void move(List<Place> group, double left) {
        if (group.stream().filter(this::isApart).count() < FEWEST
                || group.stream().noneMatch(this::isAstray)) {
            return;
        }
        IntStream.range(0, widths.length)
                .filter(this::holdsText)
                .filter(column -> Math.abs(left - lefts.of(column)) <= FARTHEST)
                .boxed()
                .min(Comparator.comparingDouble(column -> Math.abs(left - lefts.of(column))))
                .filter(column -> group.stream().allMatch(place -> mayStandIn(place, column)))
                .ifPresent(column -> group.forEach(
                        place -> lines.set(place.line(), moved(lines.get(place.line()), place.word(), column))));
    }

    /** Whether a word begins its line, or a blank stands before it that no text has there. */
    private boolean isApart(Place place) {
        if (place.word() == 0) {
            return true;
        }
        Word before = lines.get(place.line()).line().words().get(place.word() - 1);
        WordPair pair = new WordPair(before, word(place));
        return !pair.isMixed() || pair.gap() > 1;
    }

    /** Whether a word reaches over a gutter, or goes on with another word of its column. */
    private boolean isAstray(Place place) {
        SplitLine line = lines.get(place.line());
        Word word = word(place);
        int column = column(line, word.text());
        return line.doubts().stream().anyMatch(doubt -> isIn(doubt.text(), word.text()))
                || line.cells().get(column).origin(0) < word.text().origin(0);
    }

    /** Whether a word may stand in a column: it is hardly wider, and what stands before it is of another. */
    private boolean mayStandIn(Place place, int column) {
        SplitLine line = lines.get(place.line());
        Word word = word(place);
        int before = place.word() == 0
                ? -1
                : column(line, line.line().words().get(place.word() - 1).text());
        return before < column && Ems.of(word.text()) <= widths[column] * WIDER + HANGING;
    }

    private Word word(Place place) {
        return lines.get(place.line()).line().words().get(place.word());
    }

    /** The column in which a text begins. */
    private static int column(SplitLine line, Text text) {
        int at = 0;
        for (int column = 0; column < line.cells().size(); column++) {
            Text cell = line.cells().get(column);
            if (cell.length() > 0 && cell.origin(0) <= text.origin(0)) {
                at = column;
            }
        }
        return at;
    }

    /** The last column to the left of one that has text; -1 if none has. */
    private static int lastBefore(SplitLine line, int column) {
        return IntStream.range(0, column)
                .filter(other -> line.cells().get(other).length() > 0)
                .max()
                .orElse(-1);
    }

    private static boolean isIn(Text part, Text whole) {
        return part.origin(0) >= whole.origin(0) && part.origin(0) < whole.origin(0) + whole.length();
    }

    /** A line with a word given to a column, and what it has of the word before given back to that one's. */
    private SplitLine moved(SplitLine line, int index, int column) {
        List<Word> words = line.line().words();
        Text text = line.line().text();
        Word word = words.get(index);
        int begin = word.text().origin(0) - text.origin(0);
        int end = begin + word.text().length();
        int before = index == 0 ? -1 : lastBefore(line, column);
        List<Text> cells = new ArrayList<>();
        for (int other = 0; other < line.cells().size(); other++) {
            Text cell = line.cells().get(other);
            int from = cell.length() == 0 ? begin : cell.origin(0) - text.origin(0);
            int to = from + cell.length();
            if (other == before) {
                cells.add(text.slice(from, begin).strip());
            } else if (other < column) {
                cells.add(text.slice(from, Math.max(from, Math.min(to, begin))).strip());
            } else if (other == column) {
                cells.add(text.slice(begin, Math.max(end, to)));
            } else {
                cells.add(text.slice(Math.max(from, Math.min(end, to)), to).strip());
            }
        }
        Optional<Column> cut = stretch.columns().get(column);
        List<Doubt> doubts = line.doubts().stream()
                .filter(doubt -> !isIn(doubt.text(), word.text()))
                .filter(doubt -> index == 0
                        || !cut.equals(Optional.of(doubt.chosen()))
                        || !isIn(doubt.text(), words.get(index - 1).text()))
                .toList();
        return line.with(cells, doubts);
    }
}
