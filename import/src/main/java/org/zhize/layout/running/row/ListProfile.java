package org.zhize.layout.running.row;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.zhize.layout.Column;
import org.zhize.layout.Placeholder;
import org.zhize.layout.running.line.Opening;
import org.zhize.layout.running.line.Piece;
import org.zhize.layout.running.line.Pieces;
import org.zhize.layout.running.line.Vocabulary;

/**
 * What a list's rows have taught about its columns.
 *
 * @param columns its columns from left to right, without the number's
 * @param profiles the profile of each
 * @param newCellAfterBlank cost of a cell beginning behind a blank line; negative where blank lines stand between cells
 * @param newCellAfterLine cost of a cell beginning behind a line break alone
 */
public record ListProfile(
        List<Column> columns, List<ColumnProfile> profiles, double newCellAfterBlank, double newCellAfterLine) {

    private static final double NEW_CELL_AFTER_SPACE = 0.7;
    private static final double NEW_CELL_AFTER_NOTHING = 3.5;
    private static final double EXPECTED_EMPTY = 0.5;
    private static final double METHOD_ALONE = 1;
    private static final double NOT_LED = 3;

    /** So many rows show how wide a column is. */
    private static final int SEVERAL_ROWS = 10;

    /** In the smallest type that a column has beside its own, a line takes so many times as much; longer ones may be of another column. */
    private static final double SMALLEST_TYPE = 2;

    /** Nothing is known yet but which columns there are. */
    public static ListProfile of(List<Column> columns) {
        List<Column> textColumns =
                columns.stream().filter(column -> column != Column.NUMBER).toList();
        return new ListProfile(
                textColumns, textColumns.stream().map(ColumnProfile::of).toList(), 0, 0);
    }

    /** The same with columns of a known width. */
    ListProfile withCapacity(double capacity) {
        return new ListProfile(
                columns,
                profiles.stream().map(profile -> profile.withCapacity(capacity)).toList(),
                newCellAfterBlank,
                newCellAfterLine);
    }

    /** The same with columns of these widths; those of others are unknown. */
    public ListProfile withCapacities(Map<Column, Double> capacities) {
        return new ListProfile(
                columns,
                profiles.stream()
                        .map(profile -> profile.withCapacity(capacities.getOrDefault(profile.column(), 0.0)))
                        .toList(),
                newCellAfterBlank,
                newCellAfterLine);
    }

    /** The share of the names that end with closing punctuation; none where a list has no names. */
    public double closedNames() {
        return profiles.stream()
                .filter(profile -> profile.column() == Column.NAME)
                .mapToDouble(ColumnProfile::closed)
                .findFirst()
                .orElse(0);
    }

    /** The same with names of which such a share ends with closing punctuation. */
    public ListProfile withClosedNames(double share) {
        return new ListProfile(
                columns,
                profiles.stream()
                        .map(profile -> profile.column() == Column.NAME ? profile.withClosed(share) : profile)
                        .toList(),
                newCellAfterBlank,
                newCellAfterLine);
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
     * Cost of a row for which of its columns have text; negative where it has none in two columns, each of which costs what it
     * would beside the other.
     */
    double ofRow(List<Split> splits) {
        return ofMethod(splits) + ofLead(splits);
    }

    /** A duty that goes to no department is done in no way either, unless it ends. */
    private double ofMethod(List<Split> splits) {
        int departments = columns.indexOf(Column.DEPARTMENTS);
        int method = columns.indexOf(Column.METHOD);
        if (departments < 0 || method < 0 || goesOn(splits, departments)) {
            return 0;
        }
        return splits.stream()
                .filter(split -> split.has(method))
                .map(split -> split.pieces().opening(split.from(method)))
                .findFirst()
                .map(opening -> opening == Opening.ENDED_DUTY ? 0.0 : METHOD_ALONE)
                .orElseGet(() -> lessThan(profiles.get(method).ofNothing(ProseCost.EMPTY)));
    }

    /** Whether a row has departments, rather than that the duty ends in their place; a column of methods beside them would say so. */
    private boolean goesOn(List<Split> splits, int departments) {
        return splits.stream()
                .filter(split -> split.has(departments))
                .anyMatch(split -> isMethod(departments + 1)
                        || split.pieces().opening(split.from(departments)) != Opening.ENDED_DUTY);
    }

    /** A duty that has but one department is led by it. */
    private double ofLead(List<Split> splits) {
        int lead = columns.indexOf(Column.LEAD_DEPARTMENTS);
        int others = columns.indexOf(Column.DEPARTMENTS);
        if (lead < 0 || others < 0 || hasText(splits, lead) == hasText(splits, others)) {
            return 0;
        }
        return hasText(splits, others) ? NOT_LED : lessThan(profiles.get(others).ofNothing(DepartmentsCost.EMPTY));
    }

    /** What an empty cell costs less where it is expected to be empty. */
    private static double lessThan(double ofNothing) {
        return Math.min(0, EXPECTED_EMPTY - ofNothing);
    }

    private static boolean hasText(List<Split> splits, int column) {
        return splits.stream()
                .filter(split -> split.has(column))
                .anyMatch(split -> !Placeholder.isOne(split.pieces().words(split.from(column), split.to(column))));
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
            case NUMBER, CATEGORY ->
                new CategoryCost(pieces, profile, carry, vocabulary, columns.get(index) == Column.CATEGORY);
            case NAME ->
                new NameCost(
                        pieces,
                        profile,
                        carry,
                        lastPart,
                        word -> columns.contains(Column.CATEGORY) && vocabulary.isCategory(word));
            case DEPARTMENTS, LEAD_DEPARTMENTS ->
                new DepartmentsCost(pieces, profile, carry, lastPart, isMethod(index + 1), vocabulary);
            case DEPARTMENT_DUTIES, GUARANTEE, TOWNSHIP_DUTIES, METHOD, DEPARTMENTS_AND_METHOD ->
                proseCost(profile, pieces, carry, lastPart);
            case OTHER -> new OtherCost(pieces, profile, carry, lastPart, vocabulary);
        };
    }

    private boolean isMethod(int index) {
        return index < columns.size() && columns.get(index) == Column.METHOD;
    }

    /** Whether several columns hold texts. */
    private boolean isBesideTexts() {
        return columns.stream().filter(ColumnProfile::isText).limit(2).count() > 1;
    }

    private CellCost proseCost(ColumnProfile profile, Pieces pieces, Carry carry, boolean lastPart) {
        CellCost usual = new ProseCost(pieces, profile, carry, lastPart);
        double widest = pieces.widest();
        if (profile.capacity() == 0 || widest < profile.capacity() + 1) {
            return usual;
        }
        double smallest =
                isBesideTexts() && profile.rows() >= SEVERAL_ROWS ? SMALLEST_TYPE * profile.capacity() : widest;
        return new SmallerTypeCost(
                usual, new ProseCost(pieces, profile.withCapacity(Math.min(widest, smallest)), carry, lastPart));
    }
}
