package org.zhize.layout.running.doubt;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.zhize.layout.Column;
import org.zhize.layout.Placeholder;
import org.zhize.layout.running.line.Part;
import org.zhize.layout.running.line.Punctuation;
import org.zhize.layout.running.line.RowEnding;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.row.ReadRows;
import org.zhize.layout.running.row.Split;
import org.zhize.layout.running.section.ListSection;

/** Tells where a row may end elsewhere than it was read to, or begin elsewhere. */
final class RowEnds {

    /** A row that costs more, in nats, doesn't look like the others, and may begin or end elsewhere. */
    private static final double LIKE_NO_OTHER = 25;

    /** The same where there is nothing but names: one that breaks where its line isn't full may hold more than the name. */
    private static final double LIKE_NO_OTHER_NAME = 5;

    private static final Pattern IN_BRACKETS = Pattern.compile("[（(][^（）()]*[）)]");

    private static final double NEARLY_ALWAYS = 0.9;
    private static final double SELDOM = 0.15;

    private final ReadRows rows;
    private final BitSet unsettled;
    private final BitSet departmentsAlone = new BitSet();
    private final BitSet moved;

    /**
     * Looks at a list.
     *
     * @param unsettled the indexes of the rows of which a text at the end of a page may be another row's
     */
    RowEnds(ReadRows rows, BitSet unsettled) {
        this.rows = rows;
        this.unsettled = unsettled;
        IntStream.range(0, rows.size()).filter(this::hasDepartmentsAlone).forEach(departmentsAlone::set);
        this.moved = MovedNames.doubtful(rows, this::endsOpen);
    }

    /** Whether a row may have more or less text than was read. */
    boolean areDoubtful(int row) {
        return isLikeNoOther(row)
                || (row > 0 && mayBeginAbove(row) && hasBrokenName(row - 1) && isLikeNoOther(row - 1))
                || mayHoldMore(row)
                || lacksMethod(row)
                || mayHoldRemark(row)
                || isBesideGap(row)
                || hasStump(row)
                || endsWithStroke(row)
                || holdsStray(row)
                || (row > 0 && holdsStray(row - 1))
                || moved.get(row)
                || unsettled.get(row);
    }

    /** Whether a row's number has a line of its own, so that lines above it may be the row's. */
    private boolean mayBeginAbove(int row) {
        return rows.items().get(row).parts().get(0).isNumberAlone();
    }

    private boolean isLikeNoOther(int row) {
        return rows.best(row).cost() > (hasBrokenName(row) ? LIKE_NO_OTHER_NAME : LIKE_NO_OTHER);
    }

    /** Whether there is nothing but names, and this one breaks; one that doesn't is but longer than others. */
    private boolean hasBrokenName(int row) {
        return ListSection.endWithNames(rows.profile().columns())
                && rows.best(row).splits().stream()
                                .mapToInt(split -> split.pieces().size())
                                .sum()
                        > 1;
    }

    /** Whether a neighbour misses text that may have been taken for a part of this row. */
    private boolean mayHoldMore(int row) {
        return IntStream.of(row - 1, row + 1)
                .filter(neighbour -> neighbour >= 0 && neighbour < rows.size())
                .anyMatch(neighbour -> lacksText(neighbour) || (neighbour < row && endsOpen(neighbour)));
    }

    /** Whether rows are missing before this one or behind it, which may be a part of it. */
    private boolean isBesideGap(int row) {
        return (row > 0 && isGap(row - 1)) || (row + 1 < rows.size() && isGap(row));
    }

    /** Whether what a row has of a name is a single ideograph, most likely the last line of a longer one. */
    private boolean hasStump(int row) {
        String words = name(row);
        return words.chars().filter(Character::isIdeographic).count() == 1
                && words.chars().noneMatch(c -> Character.isLetterOrDigit(c) && !Character.isIdeographic(c));
    }

    /** Whether a name ends with a stroke, which fills the cell beside it. */
    private boolean endsWithStroke(int row) {
        String words = name(row);
        return words.length() > 1 && Placeholder.isSign(words.substring(words.length() - 1));
    }

    private String name(int row) {
        int name = rows.indexOf(Column.NAME);
        return name < 0 ? "" : rows.best(row).words(name);
    }

    /** Whether a line begins with what goes on with a sentence, though none is open above it: it may be any line around it that it goes on with. */
    private boolean holdsStray(int row) {
        for (Part part : rows.items().get(row).parts()) {
            List<RunningLine> lines = part.lines();
            for (int line = 1; line < lines.size(); line++) {
                if (Punctuation.neverBegins(lines.get(line).words())
                        && Punctuation.closes(lines.get(line - 1).words())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isGap(int before) {
        return rows.items().get(before + 1).number() > rows.items().get(before).number() + 1;
    }

    /** Whether the list's last line stands in brackets behind the end of a sentence, as a remark below a table may. */
    private boolean mayHoldRemark(int row) {
        if (row + 1 < rows.size()) {
            return false;
        }
        List<Part> parts = rows.items().get(row).parts();
        List<RunningLine> lines = parts.get(parts.size() - 1).lines();
        return lines.size() > 1
                && IN_BRACKETS.matcher(lines.get(lines.size() - 1).words()).matches()
                && Punctuation.endsSentence(lines.get(lines.size() - 2).words());
    }

    private boolean lacksText(int row) {
        return lacksMethod(row)
                || rows.profile().columns().stream()
                        .filter(column -> column != Column.CATEGORY && column != Column.OTHER)
                        .filter(column -> rows.lacks(row, column))
                        .anyMatch(column -> !saysBy(column) || !isAbolished(row));
    }

    /** Whether a column says who does a duty and how, which a row says all of where nobody does it any more. */
    private static boolean saysBy(Column column) {
        return column.isOfDepartments() || column == Column.METHOD;
    }

    /** Whether a row ends with the words that nobody has its duty any more, and they are all that a cell says. */
    private boolean isAbolished(int row) {
        List<Split> splits = rows.best(row).splits();
        Split last = splits.get(splits.size() - 1);
        return IntStream.range(0, rows.profile().columns().size())
                .filter(column -> saysBy(rows.profile().columns().get(column)))
                .anyMatch(
                        column -> RowEnding.isAllOfAbolished(last.pieces().words(last.from(column), last.to(column))));
    }

    /** Whether a row has departments and not their way, where nearly all that have those have this. */
    private boolean lacksMethod(int row) {
        return departmentsAlone.get(row) && !isAbolished(row) && departmentsAlone.cardinality() < SELDOM * rows.size();
    }

    private boolean hasDepartmentsAlone(int row) {
        int departments = rows.indexOf(Column.DEPARTMENTS);
        int method = rows.indexOf(Column.METHOD);
        List<Split> splits = rows.best(row).splits();
        return departments >= 0
                && method >= 0
                && splits.stream().anyMatch(split -> split.has(departments))
                && splits.stream().noneMatch(split -> split.has(method));
    }

    /** Whether a row breaks off in a column where hardly any does. */
    private boolean endsOpen(int row) {
        if (isAbolished(row)) {
            return false;
        }
        List<Split> splits = rows.best(row).splits();
        Split last = splits.get(splits.size() - 1);
        for (int column = rows.profile().columns().size() - 1; column >= 0; column--) {
            if (last.has(column)) {
                return rows.profile().profiles().get(column).closed() > NEARLY_ALWAYS
                        && !Punctuation.closes(last.pieces().words(last.to(column) - 1));
            }
        }
        return false;
    }
}
