package org.zhize.typeset;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.zhize.layout.Column;

/**
 * How a table without paper is cut into pages, as converters of printed lists leave it: each page has the heads again,
 * and a row that did not fit stands on two pages with its number and name on both.
 *
 * @param charactersPerPage after how many characters a new page begins
 */
record Pagination(int charactersPerPage) {

    /** One page. */
    static final Pagination NONE = new Pagination(Integer.MAX_VALUE);

    /** The rows of each page. */
    List<List<TableRow>> pages(Table table) {
        List<List<TableRow>> pages = new ArrayList<>();
        List<TableRow> page = new ArrayList<>();
        int room = charactersPerPage;
        for (TableRow row : table.rows()) {
            List<TableRow> parts = parts(row, room);
            for (int i = 0; i < parts.size(); i++) {
                int size = size(parts.get(i));
                if (!page.isEmpty() && (i > 0 || size > room)) {
                    pages.add(page);
                    page = new ArrayList<>();
                    room = charactersPerPage;
                }
                page.add(parts.get(i));
                room -= size;
            }
        }
        pages.add(page);
        return pages;
    }

    private List<TableRow> parts(TableRow row, int room) {
        return row instanceof TableRow.Item item && size(item) > room && size(item) > charactersPerPage / 3
                ? halves(item)
                : List.of(row);
    }

    private static int size(TableRow row) {
        return row instanceof TableRow.Item item
                ? item.cells().values().stream()
                        .flatMap(List::stream)
                        .mapToInt(String::length)
                        .sum()
                : 0;
    }

    /** Two rows of the same number: the first half of each text in the one, the second in the other. */
    private static List<TableRow> halves(TableRow.Item item) {
        Map<Column, List<String>> first = new EnumMap<>(Column.class);
        Map<Column, List<String>> second = new EnumMap<>(Column.class);
        boolean divided = false;
        for (Map.Entry<Column, List<String>> cell : item.cells().entrySet()) {
            Column column = cell.getKey();
            List<String> paragraphs = cell.getValue();
            boolean text = TableRow.Item.isText(column);
            if (!text && (paragraphs.size() < 2 || column == Column.NAME)) {
                first.put(column, paragraphs);
                second.put(column, paragraphs);
            } else {
                int middle = (paragraphs.size() + 1) / 2;
                first.put(column, paragraphs.subList(0, middle));
                second.put(column, paragraphs.subList(middle, paragraphs.size()));
                divided |= text && middle < paragraphs.size();
            }
        }
        return divided
                ? List.of(new TableRow.Item(item.key(), first), new TableRow.Item(item.key(), second))
                : List.of(item);
    }
}
