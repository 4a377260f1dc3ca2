package org.zhize.typeset;

import static org.zhize.layout.Column.CATEGORY;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.DutyList;

/**
 * Pages on which the column of categories has each category once, in the middle of all its rows, or at the top of the first
 * ones where a page cuts it, as word processors and browsers set merged cells.
 *
 * @param list the list on the pages
 * @param from where its column of categories begins, in half-width characters
 * @param to where the column ends
 */
record MergedCategoryColumn(DutyList list, double from, double to) {

    /** The pages with the categories of all lists merged that have a column for them. */
    static List<Page> merge(List<Page> pages, List<Table> tables, List<DutyList> lists) {
        List<Page> merged = pages;
        for (int i = 0; i < tables.size(); i++) {
            double x = 0;
            for (Head head : tables.get(i).heads()) {
                if (head.column() == CATEGORY) {
                    merged = new MergedCategoryColumn(lists.get(i), x, x + head.width()).merge(merged);
                }
                x += head.width() + Press.GUTTER;
            }
        }
        return merged;
    }

    private List<Page> merge(List<Page> pages) {
        List<List<Run>> runs = new ArrayList<>();
        pages.forEach(page -> runs.add(new ArrayList<>(
                page.runs().stream().filter(run -> !isCategory(run)).toList())));
        List<DutyItem> items = list.items();
        for (int first = 0; first < items.size(); ) {
            int end = first + 1;
            while (end < items.size()
                    && items.get(end).category().equals(items.get(first).category())) {
                end++;
            }
            place(items.subList(first, end), pages, runs);
            first = end;
        }
        List<Page> merged = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            merged.add(new Page(runs.get(i), page.bands(), page.edges(), page.number()));
        }
        return merged;
    }

    private boolean isCategory(Run run) {
        return isOf(run, list.items()) && run.x() >= from && run.x() < to;
    }

    private boolean isOf(Run run, List<DutyItem> items) {
        return run.item()
                .filter(key ->
                        key.list() == list.kind() && items.stream().anyMatch(item -> item.number() == key.number()))
                .isPresent();
    }

    /** Sets the category of items, which follow one another, on the first page that has one of them. */
    private void place(List<DutyItem> items, List<Page> pages, List<List<Run>> runs) {
        int page = 0;
        while (others(items, runs.get(page)).findAny().isEmpty()) {
            page++;
        }
        OptionalDouble top = others(items, runs.get(page)).mapToDouble(Run::y).min();
        OptionalDouble bottom =
                others(items, runs.get(page)).mapToDouble(Run::y).max();
        boolean cut = page + 1 < runs.size()
                && others(items, runs.get(page + 1)).findAny().isPresent();
        List<Run> printed = pages.get(page).runs().stream()
                .filter(run -> isCategory(run)
                        && run.item()
                                .equals(Optional.of(
                                        new ItemKey(list.kind(), items.get(0).number()))))
                .toList();
        double middle = (top.orElseThrow() + bottom.orElseThrow() - printed.size() + 1) / 2;
        double y = cut ? top.orElseThrow() : middle;
        for (Run line : printed) {
            runs.get(page).add(new Run(line.x(), y++, line.text(), line.item()));
        }
    }

    private Stream<Run> others(List<DutyItem> items, List<Run> runs) {
        return runs.stream().filter(run -> isOf(run, items) && !(run.x() >= from && run.x() < to));
    }
}
