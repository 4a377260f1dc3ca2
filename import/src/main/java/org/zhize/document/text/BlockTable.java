package org.zhize.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * A table that a page draws with blocks rather than with the elements for tables, told by what its author calls the parts: their roles,
 * their own style, or their classes.
 *
 * @param rows the cells of each row
 */
record BlockTable(List<List<Part>> rows) {

    /**
     * A part of a block that is a cell.
     *
     * @param columns how many columns it takes
     */
    record Part(Element element, int columns) {}

    /** Fewer rows may be anything that stands side by side, if the author does not call it a table. */
    private static final int FEWEST_ROWS = 3;

    private static final Pattern TABLE = Pattern.compile("(?:.*[-_])?(?:table|tbl|tb)");

    private static final Pattern ROW = Pattern.compile("(?:.*[-_])?(?:tr|row)");
    private static final Pattern CELL =
            Pattern.compile("(?:.*[-_])?(?:td|th|cell|col|column)(?:[-_]?(?:[a-z]{2}[-_])?\\d{1,2})?");

    /** What a page's own frame has inside, and a cell of a list has not. */
    private static final String FRAME = "table, h1, h2, h3, h4, h5, h6, form, nav, footer";

    /** The table that a block is; empty if it is none. */
    static Optional<BlockTable> of(Element block) {
        Optional<BlockTable> grid = GridRows.of(block).map(BlockTable::new).filter(table -> isTable(block, table.rows));
        if (grid.isPresent()) {
            return grid;
        }
        List<List<Element>> rows = new ArrayList<>();
        return block.childrenSize() > 0 && isPart(block.child(0)) && rows(block, rows) && isTable(block, rows)
                ? Optional.of(new BlockTable(parts(rows)))
                : Optional.empty();
    }

    /** Cells of one column each, but that a row's only one is as wide as the table. */
    private static List<List<Part>> parts(List<List<Element>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> new Part(cell, row.size() == 1 ? width : 1))
                        .toList())
                .toList();
    }

    private static boolean isTable(Element block, List<? extends List<?>> rows) {
        boolean called = is(block, "table|grid", "table", TABLE);
        return rows.size() >= (called ? 1 : FEWEST_ROWS)
                && rows.stream().filter(row -> row.size() > 1).count() > (called ? 0 : 1)
                && block.select(FRAME).isEmpty();
    }

    private static boolean isPart(Element child) {
        return isRow(child) || (child.childrenSize() > 0 && isRow(child.child(0)));
    }

    /** Gathers the rows of a block, which may stand in groups; no rows if it has anything else. */
    private static boolean rows(Element block, List<List<Element>> rows) {
        if (!block.ownText().isBlank()) {
            return false;
        }
        for (Element child : block.children()) {
            if (isRow(child)) {
                boolean cells = child.childrenSize() > 0
                        && child.ownText().isBlank()
                        && child.children().stream().allMatch(BlockTable::isCell);
                if (!cells) {
                    return false;
                }
                rows.add(List.copyOf(child.children()));
            } else if (child.childrenSize() == 0 || !isRow(child.child(0)) || !rows(child, rows)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isRow(Element element) {
        return is(element, "row", "table-row", ROW);
    }

    private static boolean isCell(Element element) {
        return is(element, "cell|gridcell|columnheader|rowheader", "table-cell", CELL);
    }

    private static boolean is(Element element, String roles, String display, Pattern classes) {
        String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        return element.attr("role").matches(roles)
                || style.contains("display:" + display)
                || element.classNames().stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .anyMatch(name -> classes.matcher(name).matches());
    }
}
