package org.zhize.layout.running;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.zhize.layout.Column;

/**
 * What a list's rows have taught about its columns.
 *
 * @param columns its columns from left to right, without the number's
 * @param profiles the profile of each
 * @param newCellAfterBlank cost of a cell beginning behind a blank line; negative where blank lines stand between cells
 * @param newCellAfterLine cost of a cell beginning behind a line break alone
 */
record ListProfile(
        List<Column> columns, List<ColumnProfile> profiles, double newCellAfterBlank, double newCellAfterLine) {

    private static final double NEW_CELL_AFTER_SPACE = 0.7;
    private static final double NEW_CELL_AFTER_NOTHING = 3.5;
    private static final double NEITHER = 0.5;
    private static final double METHOD_ALONE = 1;

    /** Nothing is known yet but which columns there are. */
    static ListProfile of(List<Column> columns) {
        List<Column> textColumns =
                columns.stream().filter(column -> column != Column.NUMBER).toList();
        return new ListProfile(
                textColumns, textColumns.stream().map(ColumnProfile::of).toList(), 0, 0);
    }

    /** Cost of a cell beginning behind such a gap. */
    double ofNewCell(Piece.Gap gap) {
        return switch (gap) {
            case BLANK_LINE -> newCellAfterBlank;
            case LINE -> newCellAfterLine;
            case SHARED_LINE -> 0;
            case SPACE -> NEW_CELL_AFTER_SPACE;
            case NOTHING -> NEW_CELL_AFTER_NOTHING;
        };
    }

    /**
     * Cost of a row for which of its cells have text: a duty that goes to no department is done in no way either, unless it
     * ends. Negative where the row has neither, as each of them costs what it would beside the other.
     */
    double ofRow(List<Split> splits) {
        int departments = columns.indexOf(Column.DEPARTMENTS);
        int method = columns.indexOf(Column.METHOD);
        if (departments < 0 || method < 0 || splits.stream().anyMatch(split -> split.has(departments))) {
            return 0;
        }
        Optional<Opening> opening = splits.stream()
                .filter(split -> split.has(method))
                .map(split -> split.pieces().opening(split.from(method)))
                .findFirst();
        if (opening.isEmpty()) {
            return Math.min(0, NEITHER - profiles.get(method).ofNothing(ProseCost.EMPTY));
        }
        return opening.get() == Opening.ENDED_DUTY ? 0 : METHOD_ALONE;
    }

    /** The cost of each column's cell in a part of an item. */
    List<CellCost> costs(Pieces pieces, List<Carry> carries, boolean lastPart, Vocabulary vocabulary) {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> cost(i, pieces, carries.get(i), lastPart, vocabulary))
                .toList();
    }

    private CellCost cost(int index, Pieces pieces, Carry carry, boolean lastPart, Vocabulary vocabulary) {
        ColumnProfile profile = profiles.get(index);
        return switch (columns.get(index)) {
            case NUMBER, CATEGORY -> new CategoryCost(pieces, profile, carry, vocabulary);
            case NAME -> new NameCost(pieces, profile, carry, lastPart);
            case DEPARTMENTS, LEAD_DEPARTMENTS -> new DepartmentsCost(pieces, profile, carry, lastPart, vocabulary);
            case DEPARTMENT_DUTIES, GUARANTEE, TOWNSHIP_DUTIES, METHOD, DEPARTMENTS_AND_METHOD ->
                proseCost(profile, pieces, carry, lastPart);
        };
    }

    private static CellCost proseCost(ColumnProfile profile, Pieces pieces, Carry carry, boolean lastPart) {
        CellCost usual = new ProseCost(pieces, profile, carry, lastPart);
        double widest = pieces.widest();
        if (profile.capacity() == 0 || widest < profile.capacity() + 1) {
            return usual;
        }
        return new SmallerTypeCost(usual, new ProseCost(pieces, profile.withCapacity(widest), carry, lastPart));
    }
}
