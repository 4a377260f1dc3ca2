package org.zhize.layout.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.zhize.document.Cell;
import org.zhize.document.Row;
import org.zhize.document.Text;
import org.zhize.layout.CellHeads;
import org.zhize.layout.Column;

/** The row below a head that tells columns apart which stand together under one of its heads. */
final class LowerHead {

    private LowerHead() {}

    /**
     * What a row tells of the columns below a head.
     *
     * @param shared for each grid column the words that it has in common with its neighbours, where there are any
     * @return empty if the row is no head
     */
    static Map<Integer, Column> columns(Row row, Map<Integer, String> shared) {
        Map<Integer, Column> columns = new HashMap<>();
        int groups = 0;
        for (Cell cell : row.filled()) {
            String own = Text.join(cell.lines()).squeezed();
            if (cell.columns() > 1 && shared.containsKey(cell.column())) {
                groups++;
            } else {
                // 职责 below 上级部门 is 上级部门职责.
                CellHeads.meaning(own)
                        .filter(column -> column != Column.NAME)
                        .or(() -> CellHeads.meaning(shared.getOrDefault(cell.column(), "") + own))
                        .or(() -> CellHeads.meaning(own))
                        .ifPresent(column -> columns.put(cell.column(), column));
            }
        }
        return columns.size() + groups < row.filled().size() || !fillsGroup(row, shared) ? Map.of() : columns;
    }

    /** Whether a row has a cell below each column of some that stand together; a text that goes on has one below a few of them. */
    private static boolean fillsGroup(Row row, Map<Integer, String> shared) {
        Set<Integer> below = new HashSet<>();
        for (Cell cell : row.filled()) {
            for (int i = 0; i < cell.columns(); i++) {
                below.add(cell.column() + i);
            }
        }
        Map<String, Boolean> filled = new HashMap<>();
        shared.forEach((column, words) -> filled.merge(words, below.contains(column), Boolean::logicalAnd));
        return shared.isEmpty() || filled.containsValue(true);
    }
}
