package org.zhize.layout.positioned.row;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.zhize.document.Line.Parting;
import org.zhize.layout.Column;

/**
 * Finds which lines make up which row, in a table without rules whose rows are known by their numbers.
 *
 * <p>Three things tell where a row ends: where its number stands in it, which the table's style decides; a gap that is wider
 * than those within rows; and what the cells say, as a clause 2 does not begin a cell. Each possible division has a price,
 * and the cheapest is taken.
 */
final class RowBands {

    /** The price of a row without a name, and of one that lacks another cell. */
    private static final double NAMELESS = 3;

    private static final double EMPTY = 0.5;

    /** The price of lines before the first number that are no part of its row. */
    private static final double CONTINUATION = 3;

    /** What a line off its place costs. */
    private static final double OFF = 2;

    /** So many cells a row that are not beside their numbers show that they don't have to be. */
    private static final double ASIDE = 0.1;

    /** What a cell costs that is not exactly where its style puts it. */
    private static final double NOT_BESIDE = 1.5;

    /** The price of beginning a row where lines are as close as within rows. */
    private static final double GAP = 2.5;

    /** What it may cost to begin a row with one line more than with another and be weighed at all. */
    private static final double IMPOSSIBLE = 5;

    final List<BandLine> lines;
    final List<CellColumn> columns;
    final double leading;
    final RowStyle style;
    final OptionalDouble rowGap;
    final NumberLines numbers;
    final CellPlaces places;
    /** Where rows may begin, if rules part them. */
    private final Optional<RuledRows> ruled;

    private RowBands(List<BandLine> lines, List<CellColumn> columns, RowSpacing spacing, RowStyle style) {
        this.lines = lines;
        this.columns = columns;
        this.leading = spacing.leading();
        this.rowGap = spacing.rowGap();
        this.style = style;
        this.numbers = new NumberLines(lines);
        this.ruled = spacing.parting() == Parting.NONE
                ? Optional.empty()
                : Optional.of(new RuledRows(lines, numbers, spacing.parting()));
        this.places = new CellPlaces(lines, columns, spacing.leading(), style, numbers);
    }

    /**
     * Divides lines into rows.
     *
     * @param lines lines between two headings, from top to bottom
     * @param columns the columns that tell where rows end
     * @param spacing how lines and rows are set apart
     * @param style where cells stand
     */
    static RowDivision divide(List<BandLine> lines, List<CellColumn> columns, RowSpacing spacing, RowStyle style) {
        return new RowBands(lines, columns, spacing, style).divide();
    }

    private RowDivision divide() {
        if (numbers.count() == 0) {
            return new RowDivision(List.of(), lines.size(), 0, List.of());
        }
        int[][] starting =
                IntStream.range(0, numbers.count()).mapToObj(this::starts).toArray(int[][]::new);
        CheapestDivision division = new CheapestDivision(starting, lines.size(), this::row);
        List<Integer> starts = division.starts();
        List<Integer> doubtful = new BandDoubts(this, division, exact(starting, division)).rows();
        return new RowDivision(starts, lines.size(), division.price(), doubtful);
    }

    /**
     * The division again, with what it costs that cells are not exactly beside their numbers; the same one, if others then fit better or
     * many of its own are not.
     */
    private CheapestDivision exact(int[][] starting, CheapestDivision division) {
        int aside = IntStream.range(0, numbers.count())
                .map(k -> places.notBeside(k, division.starts().get(k), division.end(k)))
                .sum();
        if (aside > ASIDE * numbers.count()) {
            return division;
        }
        CheapestDivision exact = new CheapestDivision(
                starting,
                lines.size(),
                (k, start, end) -> row(k, start, end) + NOT_BESIDE * places.notBeside(k, start, end));
        return exact.starts().equals(division.starts()) ? exact : division;
    }

    /** The lines with which a row may begin: those of all before its number with which it does not seem impossible. */
    private int[] starts(int k) {
        int[] all = ruled.map(rows -> rows.starts(k))
                .orElseGet(() -> IntStream.rangeClosed(numbers.firstStarts()[k], numbers.lastStarts()[k])
                        .toArray());
        double least = IntStream.of(all).mapToDouble(this::cut).min().orElse(0);
        return IntStream.of(all)
                .filter(start -> cut(start) <= least + IMPOSSIBLE)
                .toArray();
    }

    /** What it costs to end all cells before a line, however long they are. */
    private double cut(int start) {
        double price = gap(start);
        for (CellColumn column : columns) {
            price += column.cut(start);
        }
        return price;
    }

    /** What it costs to begin a row where there is no gap as there is between others; a page may end anywhere. */
    double gap(int start) {
        if (rowGap.isEmpty() || start == 0 || isCut(start - 1, start)) {
            return 0;
        }
        double distance = lines.get(start).depth() - lines.get(start - 1).depth();
        double missing = (rowGap.getAsDouble() - distance) / (rowGap.getAsDouble() - leading);
        return GAP * Math.max(0, Math.min(1, missing));
    }

    /** Whether rules leave no other place where a row could begin, and none where it could end. */
    boolean isRuled(int k) {
        return ruled.filter(rows -> rows.isCertain(k) && (k + 1 == numbers.count() || rows.isCertain(k + 1)))
                .isPresent();
    }

    boolean isCut(int upper, int lower) {
        return lines.get(upper).page() != lines.get(lower).page();
    }

    /** How badly lines from {@code start} to before {@code end} make up a row. */
    private double row(int k, int start, int end) {
        double price = OFF * places.off(k, start, end) + gap(start) + (k == 0 && start > 0 ? CONTINUATION : 0);
        for (CellColumn column : columns) {
            if (column.height(start, end) > 0) {
                price += column.price(start, end);
            } else {
                price += column.column() == Column.NAME ? NAMELESS : EMPTY;
            }
        }
        return price;
    }
}
