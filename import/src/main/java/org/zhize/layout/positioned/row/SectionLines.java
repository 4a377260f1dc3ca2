package org.zhize.layout.positioned.row;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhize.layout.Column;
import org.zhize.layout.Numbering;
import org.zhize.layout.positioned.block.PositionedBlock.Stretch;
import org.zhize.layout.positioned.line.ColumnWidths;
import org.zhize.layout.positioned.line.EarlyWords;
import org.zhize.layout.positioned.line.SplitLine;
import org.zhize.layout.positioned.line.SwappedLines;
import org.zhize.layout.positioned.line.TornLines;
import org.zhize.layout.positioned.page.LinesAtCuts;
import org.zhize.layout.positioned.row.WrappedNumbers.Joined;

/**
 * The lines of a section from top to bottom, each split into its columns.
 *
 * @param stretches what they are of, one for each page
 * @param all the lines
 * @param pages for each line the page it stands on, counted from 0
 * @param torn the indexes of lines of which a part stands elsewhere
 * @param swapped tells lines that have changed places
 */
public record SectionLines(
        List<Stretch> stretches, List<SplitLine> all, List<Integer> pages, Set<Integer> torn, SwappedLines swapped) {

    /** How many lines away the parts of a torn line may stand. */
    private static final int TORN = 2;

    /** The lines of each section of a document. */
    static List<SectionLines> of(List<SectionStretches> sections) {
        List<Stretch> stretches = sections.stream()
                .flatMap(section -> section.stretches().stream())
                .toList();
        ColumnWidths widths = new ColumnWidths(stretches);
        SwappedLines swapped = new SwappedLines(stretches);
        List<SectionLines> all = new ArrayList<>();
        int number = -1;
        for (SectionStretches section : sections) {
            SectionLines lines = split(section.stretches(), widths, swapped);
            if (lines.isNumbered()) {
                Joined joined = lines.numbered(section.beginsList() ? -1 : number);
                all.add(lines.with(joined.lines()));
                number = joined.last();
            } else {
                all.add(lines.with(RepeatedCategories.in(lines.all, lines.pages, lines.column(Column.CATEGORY))));
            }
        }
        return all;
    }

    private static SectionLines split(List<Stretch> stretches, ColumnWidths widths, SwappedLines swapped) {
        List<SplitLine> lines = new ArrayList<>();
        List<Integer> pages = new ArrayList<>();
        List<List<SplitLine>> split = new ArrayList<>();
        Set<Integer> torn = new HashSet<>();
        for (int page = 0; page < stretches.size(); page++) {
            List<SplitLine> ofPage = EarlyWords.doubted(widths.split(stretches.get(page)), stretches.get(page));
            int before = lines.size();
            if (mayBeSame(lines, ofPage)) {
                torn.addAll(List.of(before - 1, before));
            }
            split.add(ofPage);
            lines.addAll(ofPage);
            pages.addAll(Collections.nCopies(ofPage.size(), page));
        }
        torn.addAll(TornLines.of(split, stretches.get(0).columns()));
        return new SectionLines(stretches, lines, pages, torn, swapped);
    }

    private static boolean mayBeSame(List<SplitLine> above, List<SplitLine> page) {
        int from = Math.max(0, above.size() - LinesAtCuts.MOST);
        int to = Math.min(page.size(), LinesAtCuts.MOST);
        return from < above.size()
                && to > 0
                && LinesAtCuts.mayBeSame(
                        above.subList(from, above.size()).stream()
                                .map(SplitLine::line)
                                .toList(),
                        page.subList(0, to).stream().map(SplitLine::line).toList());
    }

    private SectionLines with(List<SplitLine> others) {
        return new SectionLines(stretches, others, pages, torn, swapped);
    }

    /** The lines with their numbers, of which the last one before them was this. */
    private Joined numbered(int before) {
        int column = column(Column.NUMBER);
        return WrappedNumbers.in(BracketedNumbers.in(all, pages, column), pages, column, before, numbering());
    }

    /** What the columns are, from left to right, as far as it is known. */
    public List<Optional<Column>> columns() {
        return stretches.get(0).columns();
    }

    /** The index of a column, or -1. */
    public int column(Column column) {
        return columns().indexOf(Optional.of(column));
    }

    private Numbering numbering() {
        return stretches.get(0).numbering();
    }

    /** Whether its rows have numbers; otherwise they are told by the categories that each says again. */
    public boolean isNumbered() {
        return column(Column.NUMBER) >= 0;
    }

    public int size() {
        return all.size();
    }

    public SplitLine get(int line) {
        return all.get(line);
    }

    public List<SplitLine> between(int start, int end) {
        return all.subList(start, end);
    }

    public Stream<SplitLine> stream() {
        return all.stream();
    }

    /** The page that a line stands on. */
    public int page(int line) {
        return pages.get(line);
    }

    /** The first number that stands as a whole on lines from {@code start} to before {@code end}. */
    public OptionalInt number(int start, int end) {
        return between(start, end).stream()
                .map(line -> line.value(columns(), numbering()))
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    /**
     * Whether what stands on lines from {@code start} to before {@code end} may belong elsewhere, or something else there: a line is torn of
     * which a part may stand among them, one of their own or close to them, or one has changed places.
     */
    public boolean areMisplaced(int start, int end) {
        return IntStream.rangeClosed(start - TORN, end - 1 + TORN).anyMatch(torn::contains)
                || swapped.areIn(between(start, end), columns());
    }

    /** The lines as far as rows are concerned. */
    List<BandLine> bands() {
        List<BandLine> bands = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            SplitLine line = all.get(i);
            bands.add(new BandLine(
                    line.line().depth(),
                    line.isMeasured(),
                    pages.get(i),
                    line.number(),
                    line.value(columns(), numbering()),
                    line.numberDepth(),
                    line.endsNumber(),
                    line.line().above()));
        }
        return bands;
    }
}
