package org.zhize.layout.positioned;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.zhize.document.Line;
import org.zhize.document.Word;
import org.zhize.document.Word.Extent;
import org.zhize.layout.positioned.HeadBlock.Head;

/**
 * Where the columns of a table end that only stand side by side.
 *
 * <p>Every head stands in its column, so a gutter lies between two heads; where exactly, the white space between the words
 * below them tells: where the fewest characters cross, and of several such places in the widest.
 *
 * @param ends for each column but the last, the place that separates it from the next
 * @param slack by how many characters a word may reach into a neighbouring column and be none of it
 */
record Gutters(List<Double> ends, double slack) {

    private static final double SLACK = 0.3;

    /** The room beside a character within a word, as a share of its width. */
    private static final double MARGIN = 0.08;

    /** Blanks only count characters: where a line has many narrow ones, what follows them is shifted. */
    private static final double COUNTED_SLACK = 2.1;

    Gutters {
        ends = List.copyOf(ends);
    }

    /** The share of lines with a word that crosses a gutter above which gutters are not where they seem. */
    private static final double CROSSED = 0.02;

    /** The gutters between the heads, by the lines below them. */
    static Gutters of(List<Head> heads, List<Line> lines) {
        List<Double> ends = new ArrayList<>();
        for (int i = 0; i + 1 < heads.size(); i++) {
            ends.add(gutter(heads.get(i).right(), heads.get(i + 1).left(), lines));
        }
        Gutters gutters = new Gutters(ends, SLACK);
        boolean measured = lines.stream().anyMatch(line -> line.position().page() > 0);
        return measured || !gutters.areCrossed(lines) || !CountedGutters.canTell(heads, lines)
                ? gutters
                : new Gutters(CountedGutters.between(heads, lines), COUNTED_SLACK);
    }

    /** Whether so many words reach into two columns that heads cannot stand above their columns. */
    private boolean areCrossed(List<Line> lines) {
        long crossed = lines.stream()
                .filter(line -> line.words().stream().anyMatch(word -> first(word) != last(word)))
                .count();
        return crossed > lines.size() * CROSSED;
    }

    private static double gutter(double from, double to, List<Line> lines) {
        if (from >= to) {
            return (from + to) / 2;
        }
        // Between two neighbouring edges of characters the number of characters that cross stays the same.
        List<Double> edges = new ArrayList<>(List.of(from, to));
        List<Extent> crossing = lines.stream()
                .flatMap(line -> line.words().stream())
                .flatMap(Word::solid)
                .map(Gutters::withMargin)
                .filter(character -> character.left() < to && character.right() > from)
                .toList();
        for (Extent character : crossing) {
            edges.add(Math.max(from, character.left()));
            edges.add(Math.min(to, character.right()));
        }
        Collections.sort(edges);
        List<Double> starts = sorted(crossing.stream().map(Extent::left).toList());
        List<Double> ends = sorted(crossing.stream().map(Extent::right).toList());
        int fewest = Integer.MAX_VALUE;
        double widest = 0;
        double place = (from + to) / 2;
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
            int count = started - ended;
            if (width > 0 && (count < fewest || (count == fewest && width > widest))) {
                fewest = count;
                widest = width;
                place = middle;
            }
        }
        return place;
    }

    /** A character with the room that its neighbours in a word leave: gaps within words are no gutters. */
    private static Extent withMargin(Extent character) {
        double margin = (character.right() - character.left()) * MARGIN;
        return new Extent(character.left() - margin, character.right() + margin);
    }

    private static List<Double> sorted(List<Double> values) {
        return values.stream().sorted().toList();
    }

    /** The column, from 0, in which a place lies. */
    int column(double place) {
        int column = 0;
        while (column < ends.size() && place >= ends.get(column)) {
            column++;
        }
        return column;
    }

    /** The first column that a word has a good part in. */
    int first(Word word) {
        return column(word.left() + slack(word));
    }

    /** The last column that a word has a good part in. */
    int last(Word word) {
        return column(word.right() - slack(word));
    }

    private double slack(Word word) {
        double width = word.right() - word.left();
        return Math.min(width / 2 - 1e-6, width / word.text().length() * slack);
    }

    /** Whether a word ends so close to the end of its column that it may belong to the next. */
    boolean isClose(Word word, int column) {
        return word.right() + slack(word) > ends.get(column);
    }

    /** Whether they lie in text that is laid out with blanks, and may be off by some characters. */
    boolean areCounted() {
        return slack > SLACK;
    }

    /** How many gutters a word runs over without a gap. */
    int crossedBy(Word word) {
        return (int) ends.subList(first(word), last(word)).stream()
                .filter(end -> !word.isApart(word.charactersBefore(end)))
                .count();
    }
}
