package org.zhize.layout.table;

import java.util.Optional;
import org.zhize.document.Row;

/**
 * The heads of tables, as their rows come. The lower row of a head in two says more about the columns of the upper one; alone it would be
 * a head of a few columns and leave out all others (部门名称, 职责 below 序号, 事项类别, 事项名称, 上级部门).
 */
final class AnnouncedHeads {

    private Optional<TableHead> above = Optional.empty();

    /** The head that a row is, with that of the row above if it is the lower one of two; empty if it is no head. */
    Optional<TableHead> at(Row row) {
        above = above.flatMap(head -> head.with(row)).or(() -> TableHead.of(row));
        return above;
    }
}
