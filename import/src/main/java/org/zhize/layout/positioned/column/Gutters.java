package org.zhize.layout.positioned.column;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.zhize.document.Line;
import org.zhize.document.Word;
import org.zhize.document.Word.Extent;
import org.zhize.layout.Column;
import org.zhize.layout.positioned.column.HeadBlock.Head;

/**
 * Where the columns of a table end that only stand side by side.
 *
 * <p>Every head stands in its column, so a gutter lies between two heads; where exactly, the white space between the words
 * below them tells: where the fewest characters cross, and of several such places in the widest.
 *
 * @param ends for each column but the last, the place that separates it from the next
 * @param slack by how many characters a word may reach into a neighbouring column and be none of it
 */
public record Gutters(List<Double> ends, double slack) {

    private static final double SLACK = 0.3;

    /** Blanks only count characters: where a line has many narrow ones, what follows them is shifted. */
    private static final double COUNTED_SLACK = 2.1;

    private static final Set<Column> DUTIES =
            EnumSet.of(Column.DEPARTMENT_DUTIES, Column.TOWNSHIP_DUTIES, Column.METHOD, Column.DEPARTMENTS_AND_METHOD);

    /** Fewer lines may be those of one row, of which a page has the end of one cell. */
    private static final int SEVERAL_LINES = 8;

    /** More words than the name of one category takes. */
    private static final int SEVERAL_WORDS = 5;

    public Gutters {
        ends = List.copyOf(ends);
    }

    /** The gutters between heads, by the lines below them. */
    public static Gutters of(List<Head> heads, List<Line> lines) {
        return of(heads, lines, false);
    }

    /** The gutters of a page that does not print the heads of its columns, which may stand closer to each other or farther apart there. */
    public static Gutters carried(List<Head> heads, List<Line> lines) {
        return of(heads, lines, true);
    }

    private static Gutters of(List<Head> heads, List<Line> lines, boolean carried) {
        boolean measured = lines.stream().anyMatch(line -> line.position().page() > 0);
        List<Double> ends = new ArrayList<>();
        for (int i = 0; i + 1 < heads.size(); i++) {
            double before = i > 0 ? heads.get(i - 1).right() : Double.NEGATIVE_INFINITY;
            Extent room = new Extent(
                    measured && i > 0 ? Math.max(before, ends.get(i - 1)) : before,
                    i + 2 < heads.size() ? heads.get(i + 2).left() : Double.POSITIVE_INFINITY);
            ends.add(GutterPlace.between(heads.get(i), heads.get(i + 1), room, lines, measured));
        }
        Gutters gutters = new Gutters(ends, SLACK);
        boolean wrong = gutters.areCrossed(lines)
                || gutters.leaveDutiesEmpty(heads, lines)
                || gutters.leaveNamesEmpty(heads, lines);
        if (measured) {
            return gutters;
        }
        return !wrong || !CountedGutters.canTell(heads, lines)
                ? new Gutters(NumberGutter.moved(gutters.ends, heads, lines), SLACK)
                : new Gutters(CountedGutters.between(heads, lines, carried), COUNTED_SLACK);
    }

    /** Whether words reach into two columns, or stand in one with another, so that heads cannot stand above their columns. */
    private boolean areCrossed(List<Line> lines) {
        return lines.stream()
                .anyMatch(line ->
                        line.words().stream().anyMatch(word -> first(word) != last(word)) || sharesColumn(line));
    }

    /** Whether no line has anything in a column of duties, as where heads stand further to the right than what they head. */
    private boolean leaveDutiesEmpty(List<Head> heads, List<Line> lines) {
        return lines.size() >= SEVERAL_LINES
                && IntStream.range(0, heads.size())
                        .filter(column -> heads.get(column)
                                .column()
                                .filter(DUTIES::contains)
                                .isPresent())
                        .anyMatch(column -> words(lines, column) == 0);
    }

    /** Whether several lines have something in the column of categories and none in that of names, as where a page has no category. */
    private boolean leaveNamesEmpty(List<Head> heads, List<Line> lines) {
        int name = column(heads, Column.NAME);
        int category = column(heads, Column.CATEGORY);
        return name >= 0
                && category >= 0
                && lines.size() >= SEVERAL_LINES
                && words(lines, name) == 0
                && words(lines, category) >= SEVERAL_WORDS;
    }

    private static int column(List<Head> heads, Column column) {
        return IntStream.range(0, heads.size())
                .filter(i -> heads.get(i).column().equals(Optional.of(column)))
                .findFirst()
                .orElse(-1);
    }

    /** How many words of the lines stand in a column. */
    private long words(List<Line> lines, int column) {
        return lines.stream()
                .flatMap(line -> line.words().stream())
                .filter(word -> first(word) == column)
                .count();
    }

    private boolean sharesColumn(Line line) {
        return WordPair.of(line).anyMatch(pair -> pair.areIdeographs() && last(pair.left()) == first(pair.right()));
    }

    /** The column, from 0, in which a place lies. */
    public int column(double place) {
        int column = 0;
        while (column < ends.size() && place >= ends.get(column)) {
            column++;
        }
        return column;
    }

    /** The first column that a word has a good part in. */
    public int first(Word word) {
        return column(word.left() + slack(word));
    }

    /** The last column that a word has a good part in. */
    public int last(Word word) {
        return column(word.right() - slack(word));
    }

    private double slack(Word word) {
        double width = word.right() - word.left();
        return Math.min(width / 2 - 1e-6, width / word.text().length() * slack);
    }

    /** Whether a word ends so close to the end of its column that it may belong to the next. */
    public boolean isClose(Word word, int column) {
        return word.right() + slack(word) > ends.get(column);
    }

    /** Whether they lie in text that is laid out with blanks, and may be off by some characters. */
    public boolean areCounted() {
        return slack > SLACK;
    }

    /** How many gutters a word runs over without a gap. */
    public int crossedBy(Word word) {
        return (int) ends.subList(first(word), last(word)).stream()
                .filter(end -> !word.isApart(word.charactersBefore(end)))
                .count();
    }
}
