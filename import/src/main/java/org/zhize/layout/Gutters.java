package org.zhize.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.zhize.document.Line;
import org.zhize.document.Word;
import org.zhize.layout.HeadBlock.Head;

/**
 * Where the columns of a table end that only stand side by side.
 *
 * <p>Every head stands in its column, so a gutter lies between two heads; where exactly, the white space between the words
 * below them tells: where the fewest words cross, and of several such places in the widest.
 *
 * @param ends for each column but the last, the place that separates it from the next
 * @param slack by how many characters a word may reach into a neighbouring column and be none of it
 */
record Gutters(List<Double> ends, double slack) {

    private static final double SLACK = 0.3;

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
        return measured || !gutters.areCrossed(lines)
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
        // Between two neighbouring edges of words the number of words that cross stays the same.
        List<Double> edges = new ArrayList<>(List.of(from, to));
        List<Word> crossing = new ArrayList<>();
        for (Line line : lines) {
            for (Word word : line.words()) {
                if (word.left() < to && word.right() > from) {
                    crossing.add(word);
                    edges.add(Math.max(from, word.left()));
                    edges.add(Math.min(to, word.right()));
                }
            }
        }
        Collections.sort(edges);
        List<Double> starts = sorted(crossing.stream().map(Word::left).toList());
        List<Double> ends = sorted(crossing.stream().map(Word::right).toList());
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
}
