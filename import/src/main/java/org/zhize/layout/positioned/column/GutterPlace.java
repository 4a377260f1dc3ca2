package org.zhize.layout.positioned.column;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zhize.document.Line;
import org.zhize.document.Word;
import org.zhize.document.Word.Extent;
import org.zhize.layout.Column;
import org.zhize.layout.StandardCategories;
import org.zhize.layout.positioned.column.HeadBlock.Head;

/**
 * Finds where the gutter between two heads lies: where the fewest characters cross, and of several such places in the widest. Heads may be
 * wider than their columns; then characters cross everywhere between them, and the gutter is below one of them, if words
 * stand where they are printed.
 */
final class GutterPlace {

    /** The room beside a character within a word, as a share of its width. */
    private static final double MARGIN = 0.08;

    /** How many times as many characters cross between two heads as below them, where the gutter is below them. */
    private static final int FAR_MORE = 8;

    private static final Set<Column> FILLED = EnumSet.of(
            Column.NAME,
            Column.DEPARTMENTS,
            Column.LEAD_DEPARTMENTS,
            Column.DEPARTMENT_DUTIES,
            Column.TOWNSHIP_DUTIES,
            Column.METHOD,
            Column.DEPARTMENTS_AND_METHOD);

    private final Head left;
    private final Head right;
    private final List<Line> lines;
    private final Extent filled;

    private GutterPlace(Head left, Head right, Extent room, List<Line> lines) {
        this.left = left;
        this.right = right;
        this.lines = lines;
        this.filled = filled(left, right, room, lines);
    }

    /**
     * A place for the gutter.
     *
     * @param middle the middle of the white space, from the left of the page
     * @param crossing how many characters are in the way
     * @param parts whether it leaves words of all rows on either side, as far as rows must have such
     * @param strays how many pieces of categories it leaves on the wrong side
     * @param width how wide the white space is
     */
    private record Place(double middle, int crossing, boolean parts, long strays, double width) {

        boolean isBetterThan(Place other) {
            if (parts != other.parts) {
                return parts;
            }
            if (crossing != other.crossing) {
                return crossing < other.crossing;
            }
            return strays == other.strays ? width > other.width : strays < other.strays;
        }
    }

    /**
     * The gutter between two heads.
     *
     * @param room where words may stand that are of either of their columns
     * @param measured whether words stand where they are printed, rather than that blanks only count characters
     */
    static double between(Head left, Head right, Extent room, List<Line> lines, boolean measured) {
        double from = left.right();
        double to = right.left();
        if (from >= to) {
            return (from + to) / 2;
        }
        GutterPlace gutter = new GutterPlace(left, right, room, lines);
        Place between = gutter.best(from, to);
        if (measured && between.crossing() > 0) {
            Place below = gutter.best(
                    isFilled(left) ? left.left() : middle(left), isFilled(right) ? right.right() : middle(right));
            if (below.isBetterThan(between) && below.crossing() * FAR_MORE <= between.crossing()) {
                return below.middle();
            }
        }
        return between.middle();
    }

    private static double middle(Head head) {
        return (head.left() + head.right()) / 2;
    }

    /** The best place in a part of the page. */
    private Place best(double from, double to) {
        // Between two neighbouring edges of characters the number of characters that cross stays the same.
        List<Double> edges = new ArrayList<>(List.of(from, to));
        List<Extent> crossing = lines.stream()
                .flatMap(line -> line.words().stream())
                .flatMap(GutterPlace::withMargins)
                .filter(character -> character.left() < to && character.right() > from)
                .toList();
        for (Extent character : crossing) {
            edges.add(Math.max(from, character.left()));
            edges.add(Math.min(to, character.right()));
        }
        Collections.sort(edges);
        List<Double> starts = sorted(crossing.stream().map(Extent::left).toList());
        List<Double> ends = sorted(crossing.stream().map(Extent::right).toList());
        List<Extent> categories =
                isOfCategories(left) || isOfCategories(right) ? categories(from, to, lines) : List.of();
        Place best = new Place((from + to) / 2, Integer.MAX_VALUE, false, Long.MAX_VALUE, 0);
        int started = 0;
        int ended = 0;
        for (int i = 0; i + 1 < edges.size(); i++) {
            double width = edges.get(i + 1) - edges.get(i);
            double middle = edges.get(i) + width / 2;
            while (started < starts.size() && starts.get(started) < middle) {
                started++;
            }
            while (ended < ends.size() && ends.get(ended) <= middle) {
                ended++;
            }
            Place place = new Place(
                    middle,
                    started - ended,
                    filled.left() <= middle && middle <= filled.right(),
                    strays(categories, middle),
                    width);
            if (width > 0 && place.isBetterThan(best)) {
                best = place;
            }
        }
        return best;
    }

    private long strays(List<Extent> categories, double place) {
        return categories.stream()
                .filter(piece -> piece.middle() < place != isOfCategories(left))
                .count();
    }

    /**
     * From where on a gutter leaves words to the left of it, and up to where to the right: white space behind all words parts
     * nothing, however wide it is. Columns that may be blank set no bounds.
     */
    private static Extent filled(Head left, Head right, Extent room, List<Line> lines) {
        List<Word> words = lines.stream()
                .flatMap(line -> line.words().stream())
                .filter(word -> word.right() > room.left() && word.left() < room.right())
                .toList();
        double from = isFilled(left)
                ? words.stream().mapToDouble(Word::right).min().orElse(Double.NEGATIVE_INFINITY)
                : Double.NEGATIVE_INFINITY;
        double to = isFilled(right)
                ? words.stream().mapToDouble(Word::left).max().orElse(Double.POSITIVE_INFINITY)
                : Double.POSITIVE_INFINITY;
        return new Extent(from, to);
    }

    /** Whether no row leaves a column blank. */
    private static boolean isFilled(Head head) {
        return head.column().filter(FILLED::contains).isPresent();
    }

    private static boolean isOfCategories(Head head) {
        return head.column().equals(Optional.of(Column.CATEGORY));
    }

    /** Where words stand between two heads that are sooner a piece of a category than anything else. */
    private static List<Extent> categories(double from, double to, List<Line> lines) {
        return lines.stream()
                .flatMap(line -> line.words().stream())
                .filter(word -> from <= word.left() && word.right() <= to)
                .filter(word -> isOfCategory(word.text().toString()))
                .map(word -> new Extent(word.left(), word.right()))
                .toList();
    }

    private static boolean isOfCategory(String word) {
        return (word.length() == 1 && Character.isIdeographic(word.charAt(0)))
                || StandardCategories.contain(word)
                || StandardCategories.isPieceOfStandard(word);
    }

    /** What a word fills, with the room that neighbouring characters leave: gaps within words are no gutters. */
    private static Stream<Extent> withMargins(Word word) {
        double margin = (word.right() - word.left()) / word.text().length() * MARGIN;
        return word.solid().map(solid -> new Extent(solid.left() - margin, solid.right() + margin));
    }

    private static List<Double> sorted(List<Double> values) {
        return values.stream().sorted().toList();
    }
}
