package org.zhize.typeset;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhize.layout.Column;

/** Sets tables on pages: wraps cells, centres them in their rows, breaks pages, repeats heads. */
final class Press {

    /** Space between two rows, in lines; where a ruled table has its rule. */
    private static final double GAP = 0.5;

    /** Space between two columns, in half-width characters. */
    static final int GUTTER = 2;

    /** How far characters reach above their base line, in lines. */
    private static final double ASCENT = 0.8;

    private final PageStyle style;
    private final List<List<Run>> runs = new ArrayList<>();
    private final List<List<Page.Band>> bands = new ArrayList<>();
    private final List<List<Double>> edges = new ArrayList<>();
    private double y;

    private Press(PageStyle style) {
        this.style = style;
    }

    /** The pages of the tables; each table begins on a page of its own. */
    static List<Page> pages(List<Table> tables, PageStyle style) {
        Press press = new Press(style);
        tables.forEach(press::set);
        return press.pages();
    }

    private List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            Optional<String> number = style.pageNumber().isEmpty()
                    ? Optional.empty()
                    : Optional.of(String.format(style.pageNumber(), i + 1, runs.size()));
            pages.add(new Page(runs.get(i), bands.get(i), edges.get(i), number));
        }
        return pages;
    }

    private void set(Table table) {
        turnPage(table);
        for (String line : table.title()) {
            place(0, y, line, Optional.empty());
            y += 1 + GAP;
        }
        setHeads(table);
        for (TableRow row : table.rows()) {
            if (row instanceof TableRow.Heading heading) {
                if (y + 4 > style.lines()) {
                    turnPage(table);
                    setHeads(table);
                }
                place(0, y, heading.words(), Optional.empty());
                endRow(1, true);
            } else if (row instanceof TableRow.Item item) {
                setItem(table, item);
            }
        }
    }

    private void turnPage(Table table) {
        runs.add(new ArrayList<>());
        bands.add(new ArrayList<>());
        List<Double> xs = new ArrayList<>();
        double x = -GUTTER / 2.0;
        for (Head head : table.heads()) {
            xs.add(x);
            x += head.width() + GUTTER;
        }
        xs.add(x);
        edges.add(xs);
        y = 1;
    }

    private void setHeads(Table table) {
        Map<Column, List<String>> heads = new EnumMap<>(Column.class);
        for (Head head : table.heads()) {
            heads.put(head.column(), style.breaker().lines(List.of(head.words().split("\n")), head.width()));
        }
        int height = height(heads);
        double x = 0;
        for (Head head : table.heads()) {
            List<String> lines = heads.getOrDefault(head.column(), List.of());
            placeCell(x, (height - lines.size()) / 2.0, lines, Optional.empty());
            x += head.width() + GUTTER;
        }
        endRow(height, false);
    }

    private void setItem(Table table, TableRow.Item item) {
        Map<Column, List<String>> rest = new EnumMap<>(Column.class);
        int fixed = 0;
        for (Head head : table.heads()) {
            List<String> lines = style.breaker().lines(item.paragraphs(head.column()), head.width());
            rest.put(head.column(), lines);
            if (!TableRow.Item.isText(head.column())) {
                fixed = Math.max(fixed, lines.size());
            }
        }
        Map<Column, List<String>> whole = new EnumMap<>(rest);
        int room = (int) (style.lines() - y);
        boolean movesWhole = !style.splitsRows() && height(rest) <= style.lines() - 4;
        if (height(rest) > room && (movesWhole || room < Math.max(fixed, 3))) {
            room = newPage(table);
        }
        while (height(rest) > room) {
            setFragment(table, item.key(), fragment(rest, room));
            rest = remainder(rest, whole, room);
            room = newPage(table);
        }
        setFragment(table, item.key(), rest);
    }

    private int newPage(Table table) {
        turnPage(table);
        setHeads(table);
        return Math.max(4, (int) (style.lines() - y));
    }

    private static Map<Column, List<String>> fragment(Map<Column, List<String>> rest, int room) {
        Map<Column, List<String>> fragment = new EnumMap<>(Column.class);
        rest.forEach((column, lines) -> fragment.put(
                column, TableRow.Item.isText(column) ? lines.subList(0, Math.min(room, lines.size())) : lines));
        return fragment;
    }

    private Map<Column, List<String>> remainder(
            Map<Column, List<String>> rest, Map<Column, List<String>> whole, int room) {
        Map<Column, List<String>> remainder = new EnumMap<>(Column.class);
        rest.forEach((column, lines) -> {
            if (TableRow.Item.isText(column)) {
                remainder.put(column, lines.subList(Math.min(room, lines.size()), lines.size()));
            } else if (style.repeatsCells()) {
                remainder.put(column, whole.getOrDefault(column, List.of()));
            }
        });
        return remainder;
    }

    private void setFragment(Table table, ItemKey key, Map<Column, List<String>> cells) {
        int height = height(cells);
        double x = 0;
        for (Head head : table.heads()) {
            List<String> lines = cells.getOrDefault(head.column(), List.of());
            double top = style.centred().contains(head.column()) ? (height - lines.size()) / 2.0 : 0;
            placeCell(x, top, lines, Optional.of(key));
            x += head.width() + GUTTER;
        }
        endRow(height, false);
    }

    private static int height(Map<Column, List<String>> cells) {
        return cells.values().stream().mapToInt(List::size).max().orElse(1);
    }

    private void placeCell(double x, double top, List<String> lines, Optional<ItemKey> item) {
        for (int i = 0; i < lines.size(); i++) {
            place(x, y + top + i, lines.get(i), item);
        }
    }

    private void place(double x, double baseLine, String text, Optional<ItemKey> item) {
        runs.get(runs.size() - 1).add(new Run(x, baseLine, text, item));
    }

    private void endRow(int height, boolean whole) {
        double top = y - ASCENT - GAP / 2;
        y += height + GAP;
        bands.get(bands.size() - 1).add(new Page.Band(top, y - ASCENT - GAP / 2, whole));
    }
}
