package org.zhize.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The text of pages as programs give it that look for columns, such as {@code pdftotext} without options: of a few rows first the
 * numbers and then the names, from top to bottom, then what else each row has; a blank line between two cells. Pages end in
 * a form feed.
 */
final class ShuffledText {

    /** Numbers and names: with a category between them, three. */
    private final int columnsFirst;

    private final int mostRows;
    private final Chance chance;
    private final TextSheet sheet = new TextSheet();

    private ShuffledText(int columnsFirst, int mostRows, Chance chance) {
        this.columnsFirst = columnsFirst;
        this.mostRows = mostRows;
        this.chance = chance;
    }

    /**
     * The text of the pages.
     *
     * @param columnsFirst how many columns of the rows come first
     * @param mostRows of how many rows at most
     */
    static Printout print(List<Page> pages, int columnsFirst, int mostRows, Chance chance) {
        ShuffledText text = new ShuffledText(columnsFirst, mostRows, chance);
        pages.forEach(text::print);
        return text.sheet.printout();
    }

    private void print(Page page) {
        List<List<Run>> cells = cells(page.runs());
        int at = 0;
        while (at < cells.size()) {
            if (item(cells.get(at)).isEmpty()) {
                write(cells.get(at++));
                continue;
            }
            List<List<List<Run>>> rows = new ArrayList<>();
            int most = chance.between(1, mostRows);
            while (at < cells.size()
                    && item(cells.get(at)).isPresent()
                    && (rows.size() < most || isOfRow(cells.get(at), rows.get(rows.size() - 1)))) {
                if (rows.isEmpty() || !isOfRow(cells.get(at), rows.get(rows.size() - 1))) {
                    rows.add(new ArrayList<>());
                }
                rows.get(rows.size() - 1).add(cells.get(at++));
            }
            shuffle(rows);
        }
        page.number().ifPresent(sheet::write);
        sheet.newLine();
        sheet.write("\f");
    }

    private void shuffle(List<List<List<Run>>> rows) {
        List<Double> first = rows.stream()
                .flatMap(List::stream)
                .map(ShuffledText::x)
                .distinct()
                .sorted()
                .limit(columnsFirst)
                .toList();
        for (double x : first) {
            rows.stream().flatMap(List::stream).filter(cell -> x(cell) == x).forEach(this::write);
        }
        rows.stream()
                .flatMap(List::stream)
                .filter(cell -> !first.contains(x(cell)))
                .forEach(this::write);
    }

    private static double x(List<Run> cell) {
        return cell.get(0).x();
    }

    private void write(List<Run> cell) {
        for (Run run : cell) {
            sheet.write(run.text(), run.item());
            sheet.newLine();
        }
        sheet.newLine();
    }

    private static List<List<Run>> cells(List<Run> runs) {
        List<List<Run>> cells = new ArrayList<>();
        for (Run run : runs) {
            List<Run> last = cells.isEmpty() ? List.of() : cells.get(cells.size() - 1);
            boolean isMore = !last.isEmpty()
                    && last.get(0).x() == run.x()
                    && last.get(0).item().equals(run.item())
                    && last.get(last.size() - 1).y() < run.y();
            if (!isMore) {
                cells.add(new ArrayList<>());
            }
            cells.get(cells.size() - 1).add(run);
        }
        return cells;
    }

    private static boolean isOfRow(List<Run> cell, List<List<Run>> row) {
        return item(cell).equals(item(row.get(0)));
    }

    private static Optional<ItemKey> item(List<Run> cell) {
        return cell.get(0).item();
    }
}
