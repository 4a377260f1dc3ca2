package org.zhize.layout.positioned.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.zhize.document.Line;
import org.zhize.document.Text;
import org.zhize.document.Word;
import org.zhize.layout.CellHeads;
import org.zhize.layout.Column;
import org.zhize.layout.Headings;
import org.zhize.layout.ItemNumber;
import org.zhize.layout.PageNumber;

/**
 * The lines of pages that are set in two columns of rows, each below heads of its own: 序号 事项名称 序号 事项名称. Those of the right
 * column are put below those of the left one.
 */
public final class LinesInColumns {

    private static final int COLUMNS = 2;

    private final List<Line> lines;
    private final List<Line> unfolded = new ArrayList<>();

    private LinesInColumns(List<Line> lines) {
        this.lines = lines;
    }

    /** The lines of a document with one column of rows below the other. */
    public static List<Line> unfolded(List<Line> lines) {
        LinesInColumns columns = new LinesInColumns(lines);
        columns.unfold();
        return columns.unfolded;
    }

    private void unfold() {
        for (int i = 0; i < lines.size(); ) {
            int width = headsOfOne(lines.get(i));
            int end = width > 0 ? end(i) : i + 1;
            List<Line> part = lines.subList(i, end);
            OptionalDouble gutter = width > 0 ? gutter(part, width) : OptionalDouble.empty();
            if (gutter.isPresent()) {
                add(part, gutter.getAsDouble());
            } else {
                unfolded.addAll(part);
            }
            i = end;
        }
    }

    /** How many heads stand above each column of rows, if a line has the same heads twice; 0 otherwise. */
    private static int headsOfOne(Line line) {
        List<String> words =
                line.words().stream().map(word -> word.text().squeezed()).toList();
        int width = words.size() / COLUMNS;
        boolean twice = width > 1
                && words.size() == COLUMNS * width
                && words.subList(0, width).equals(words.subList(width, words.size()));
        return twice && names(words, Column.NUMBER) && names(words, Column.NAME) ? width : 0;
    }

    private static boolean names(List<String> heads, Column column) {
        return heads.stream().anyMatch(head -> CellHeads.meaning(head).equals(Optional.of(column)));
    }

    /** Where the rows below heads end: with the page, or where another list begins. */
    private int end(int heads) {
        int end = heads + 1;
        while (end < lines.size()
                && !lines.get(end).beginsPageBelow(lines.get(end - 1))
                && headsOfOne(lines.get(end)) == 0
                && !Headings.isListTitle(lines.get(end).text().squeezed())) {
            end++;
        }
        // The number of the page is below both columns, though it may stand at the side of one.
        boolean numbered =
                end > heads + 1 && PageNumber.mayBe(lines.get(end - 1).text().squeezed());
        return numbered ? end - 1 : end;
    }

    /** The widest room between the heads of the columns that no word of the rows stands in; empty if rows go across. */
    private static OptionalDouble gutter(List<Line> part, int width) {
        List<Word> heads = part.get(0).words();
        double from = heads.get(width - 1).right();
        double to = heads.get(width).right();
        List<Word> words = part.stream().flatMap(line -> line.words().stream()).toList();
        double[] begins = words.stream()
                .mapToDouble(Word::left)
                .filter(left -> from < left && left < to)
                .filter(left -> words.stream().noneMatch(word -> word.left() < left && left < word.right()))
                .toArray();
        double best = 0;
        double widest = 0;
        for (double begin : begins) {
            double before = words.stream()
                    .mapToDouble(Word::right)
                    .filter(right -> right <= begin)
                    .max()
                    .orElse(from);
            if (begin - before > widest) {
                widest = begin - before;
                best = begin;
            }
        }
        return widest > 0 && !goAcross(part, best) ? OptionalDouble.of(best) : OptionalDouble.empty();
    }

    private static boolean goAcross(List<Line> part, double gutter) {
        return ItemNumber.goAcross(
                numbers(part, word -> word.left() < gutter), numbers(part, word -> word.left() >= gutter));
    }

    private static List<Integer> numbers(List<Line> part, Predicate<Word> side) {
        return part.stream()
                .flatMap(line -> line.words().stream().filter(side).findFirst().stream())
                .map(word -> ItemNumber.inDigits(word.text().squeezed()))
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .toList();
    }

    private void add(List<Line> part, double gutter) {
        double height = part.get(part.size() - 1).depth() - part.get(0).depth() + 1;
        for (Line line : part) {
            side(line, 0, rightFrom(line, gutter), 0).ifPresent(unfolded::add);
        }
        for (Line line : part) {
            side(line, rightFrom(line, gutter), line.words().size(), height).ifPresent(unfolded::add);
        }
    }

    private static int rightFrom(Line line, double gutter) {
        return (int) line.words().stream().filter(word -> word.left() < gutter).count();
    }

    /** Some of the words of a line, so much further down; empty if there are none. */
    private static Optional<Line> side(Line line, int from, int to, double down) {
        if (from == to) {
            return Optional.empty();
        }
        Text text = line.text();
        Text last = line.words().get(to - 1).text();
        int start = from == 0 ? 0 : line.words().get(from).text().origin(0) - text.origin(0);
        int end = last.origin(last.length() - 1) + 1 - text.origin(0);
        return Optional.of(
                new Line(line.position(), text.slice(start, end), line.words().subList(from, to), line.depth() + down));
    }
}
