package org.zhize.layout.positioned.row;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.zhize.document.Line.Parting;
import org.zhize.document.Text;
import org.zhize.layout.Column;
import org.zhize.layout.Numbering;
import org.zhize.layout.positioned.block.PositionedBlock.Stretch;
import org.zhize.layout.positioned.line.CellLine;
import org.zhize.layout.positioned.line.ColumnRoom;
import org.zhize.layout.positioned.line.ColumnWidths;
import org.zhize.layout.positioned.line.EarlyWords;
import org.zhize.layout.positioned.line.SplitLine;
import org.zhize.layout.positioned.line.SwappedLines;
import org.zhize.layout.positioned.line.TornLines;
import org.zhize.layout.positioned.page.LinesAtCuts;
import org.zhize.layout.positioned.row.WrappedNumbers.Joined;

/**
 * The lines between two headings of a table without rules, over as many pages as there are, and their rows in each style.
 *
 * @param stretches its parts, one for each page
 * @param columns what its columns are, from left to right, as far as it is known
 * @param lines its lines from top to bottom
 * @param pages for each line the page it stands on, counted from 0
 * @param torn the indexes of lines of which a part stands elsewhere
 * @param swapped tells lines that have changed places
 * @param cells the columns that tell where rows end: all but that of the numbers, and of categories where they hold for many
 *     rows
 * @param leading the usual distance of lines within a cell
 * @param divisions the lines divided into rows
 */
public record PositionedSection(
        List<Stretch> stretches,
        List<Optional<Column>> columns,
        List<SplitLine> lines,
        List<Integer> pages,
        Set<Integer> torn,
        SwappedLines swapped,
        List<CellColumn> cells,
        double leading,
        Map<RowStyle, RowDivision> divisions) {

    /** How often at least what stands in each row is said again, in the mean. */
    private static final int AGAIN = 2;

    /**
     * What a section consists of.
     *
     * @param stretches its parts, one for each page, which all have the same columns
     * @param beginsList whether a list begins with it, and its numbers begin anew
     */
    public record Source(List<Stretch> stretches, boolean beginsList) {}

    /** Divides the lines of sections into rows. */
    public static List<PositionedSection> of(List<Source> sections) {
        List<Lines> all = new ArrayList<>();
        int number = -1;
        List<Stretch> stretches = sections.stream()
                .flatMap(section -> section.stretches().stream())
                .toList();
        ColumnWidths widths = new ColumnWidths(stretches);
        SwappedLines swapped = new SwappedLines(stretches);
        for (Source section : sections) {
            Lines lines = Lines.of(section.stretches(), widths);
            int column = section.stretches().get(0).columns().indexOf(Optional.of(Column.NUMBER));
            if (column >= 0) {
                Numbering numbering = section.stretches().get(0).numbering();
                Joined joined = WrappedNumbers.in(
                        BracketedNumbers.in(lines.lines(), lines.pages(), column),
                        lines.pages(),
                        column,
                        section.beginsList() ? -1 : number,
                        numbering);
                lines = new Lines(lines.stretches(), joined.lines(), lines.pages(), lines.torn());
                number = joined.last();
            } else {
                int category = section.stretches().get(0).columns().indexOf(Optional.of(Column.CATEGORY));
                lines = new Lines(
                        lines.stretches(),
                        RepeatedCategories.in(lines.lines(), lines.pages(), category),
                        lines.pages(),
                        lines.torn());
            }
            all.add(lines);
        }
        double leading = leading(all);
        OptionalDouble rowGap =
                NumberLines.rowGap(all.stream().map(Lines::bands).toList(), leading);
        Parting parting = RuledRows.parting(all.stream().map(Lines::bands).toList());
        return all.stream()
                .map(lines -> of(lines, swapped, leading, rowGap, parting))
                .toList();
    }

    private static PositionedSection of(
            Lines section, SwappedLines swapped, double leading, OptionalDouble rowGap, Parting parting) {
        List<Optional<Column>> columns = section.stretches.get(0).columns();
        List<CellColumn> cells = cells(columns, section.lines);
        Map<RowStyle, RowDivision> divisions = new EnumMap<>(RowStyle.class);
        for (RowStyle style : RowStyle.values()) {
            divisions.put(style, RowBands.divide(section.bands(), cells, leading, rowGap, parting, style));
        }
        return new PositionedSection(
                section.stretches,
                columns,
                section.lines,
                section.pages,
                section.torn,
                swapped,
                cells,
                leading,
                divisions);
    }

    /** The lines of a section, split into columns, and the page of each. */
    private record Lines(List<Stretch> stretches, List<SplitLine> lines, List<Integer> pages, Set<Integer> torn) {

        static Lines of(List<Stretch> stretches, ColumnWidths widths) {
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
            return new Lines(stretches, lines, pages, torn);
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

        List<BandLine> bands() {
            List<BandLine> bands = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                SplitLine line = lines.get(i);
                bands.add(new BandLine(
                        line.line().depth(),
                        line.isMeasured(),
                        pages.get(i),
                        line.number(),
                        line.value(stretches.get(0).columns(), stretches.get(0).numbering()),
                        line.numberDepth(),
                        line.endsNumber(),
                        line.line().above()));
            }
            return bands;
        }
    }

    /**
     * The usual distance of the lines of a cell: most cells of duty lists have several, and what is wider parts two of them.
     * Where lines are counted it is one.
     */
    private static double leading(List<Lines> sections) {
        List<Double> distances = new ArrayList<>();
        for (Lines section : sections) {
            for (int column = 0; column < section.stretches.get(0).columns().size(); column++) {
                double before = Double.POSITIVE_INFINITY;
                for (SplitLine line : section.lines) {
                    if (line.isMeasured() && !line.cells().get(column).isBlank()) {
                        distances.add(line.line().depth() - before);
                        before = line.line().depth();
                    }
                }
            }
        }
        double[] sorted = distances.stream()
                .mapToDouble(Double::doubleValue)
                .filter(distance -> distance > 0)
                .sorted()
                .toArray();
        return sorted.length == 0 ? 1 : sorted[sorted.length / 4];
    }

    private static List<CellColumn> cells(List<Optional<Column>> columns, List<SplitLine> lines) {
        List<CellColumn> cells = new ArrayList<>();
        boolean numbered = columns.contains(Optional.of(Column.NUMBER));
        for (int column = 0; column < columns.size(); column++) {
            int index = column;
            Optional<Column> meaning = columns.get(column)
                    .filter(known -> known != Column.NUMBER)
                    .filter(known -> known != Column.CATEGORY || (numbered && standsInEachRow(index, lines)));
            if (meaning.isPresent()) {
                cells.add(cells(meaning.get(), column, lines));
            }
        }
        return cells;
    }

    /** Whether a column says much the same again and again, at least as often as there are rows. */
    private static boolean standsInEachRow(int column, List<SplitLine> lines) {
        List<String> pieces = lines.stream()
                .map(line -> line.cells().get(column).squeezed())
                .filter(piece -> !piece.isEmpty())
                .toList();
        long rows = lines.stream().filter(SplitLine::number).count();
        return pieces.size() >= rows && pieces.stream().distinct().count() * AGAIN <= pieces.size();
    }

    private static CellColumn cells(Column meaning, int column, List<SplitLine> lines) {
        ColumnRoom room = ColumnRoom.of(
                lines.stream().map(line -> line.cells().get(column).squeezed()).toList());
        List<CellLine> pieces = new ArrayList<>();
        String below = "";
        for (int i = lines.size() - 1; i >= 0; i--) {
            Text words = lines.get(i).cells().get(column);
            if (!words.isBlank()) {
                String squeezed = words.squeezed();
                pieces.add(CellLine.of(i, words, room.isFilledBy(squeezed), room.isLeftBy(squeezed, below)));
                below = squeezed;
            }
        }
        Collections.reverse(pieces);
        return new CellColumn(meaning, pieces, lines.size());
    }

    /** How many lines the tallest cell has on lines from {@code start} to before {@code end}. */
    public int tallest(int start, int end) {
        return cells.stream().mapToInt(cell -> cell.height(start, end)).max().orElse(0);
    }

    /** Whether a category stands once for many rows, if there is a column of them. */
    public boolean mayMergeCategories() {
        return isNumbered() && cells.stream().noneMatch(cell -> cell.column() == Column.CATEGORY);
    }

    /** Whether its rows have numbers; otherwise they are told by the categories that each says again. */
    public boolean isNumbered() {
        return columns.contains(Optional.of(Column.NUMBER));
    }

    /** The lines divided into rows in a style. */
    public RowDivision in(RowStyle style) {
        return Objects.requireNonNull(divisions.get(style));
    }

    /** The line before which a row ends. */
    public static int end(int row, List<Integer> starts, int lines) {
        return row + 1 < starts.size() ? starts.get(row + 1) : lines;
    }
}
