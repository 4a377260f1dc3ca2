package org.zhize.layout.positioned.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhize.document.Text;
import org.zhize.layout.CellHeads;
import org.zhize.layout.Column;
import org.zhize.layout.positioned.column.HeadBlock.Head;

/** The heads of two columns that have one over them which is a head itself: 名称 and 职责 below 上级部门. */
final class HeadGroups {

    private HeadGroups() {}

    /**
     * Heads with those that stand over two others told of these.
     *
     * @param heads what the words of some lines look like, from left to right: the one over two stands between them
     */
    static List<Head> in(List<Head> heads) {
        List<Head> told = new ArrayList<>(heads);
        for (int i = 1; i + 1 < told.size(); i++) {
            Head left = told.get(i - 1);
            Head over = told.get(i);
            Head right = told.get(i + 1);
            Optional<Column> duties = duties(over, right);
            Optional<Column> departments = Optional.of(Column.DEPARTMENTS);
            // 上级部门及其职责 names what both of them hold.
            boolean ofBoth = over.column().equals(Optional.of(Column.DEPARTMENT_DUTIES))
                    && CellHeads.meaning(words(left)).equals(departments);
            if (duties.isPresent()
                    && isBelow(left, over)
                    && isBelow(right, over)
                    && (ofBoth
                            || (over.column().equals(departments)
                                    && meaning(over, left).equals(departments)))) {
                Text shared = words(over);
                told.set(i - 1, below(shared, left, departments));
                told.set(i + 1, below(shared, right, duties));
                told.remove(i);
            }
        }
        return told;
    }

    /** What the departments do, if a head says so together with the one over it. */
    private static Optional<Column> duties(Head over, Head head) {
        return meaning(over, head).filter(column -> column == Column.DEPARTMENT_DUTIES || column == Column.METHOD);
    }

    private static Optional<Column> meaning(Head over, Head head) {
        return CellHeads.meaning(words(over).squeezed() + words(head).squeezed());
    }

    /** Whether all words of a head stand on later lines than another's. */
    private static boolean isBelow(Head head, Head over) {
        int last = over.lines().stream()
                .mapToInt(text -> text.origin(text.length() - 1))
                .max()
                .orElseThrow();
        return head.lines().stream().allMatch(text -> text.origin(0) > last);
    }

    private static Head below(Text over, Head head, Optional<Column> column) {
        return new Head(column, Optional.of(over), head.lines(), head.left(), head.right());
    }

    private static Text words(Head head) {
        return Text.join(head.lines());
    }
}
