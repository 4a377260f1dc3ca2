package org.zhize.layout.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhize.document.Cell;
import org.zhize.document.Document;
import org.zhize.document.Line;
import org.zhize.document.Passage;
import org.zhize.document.Row;
import org.zhize.document.Text;
import org.zhize.layout.Column;
import org.zhize.layout.Headings;
import org.zhize.layout.StandardCategories;

/** Workbooks with a sheet for each category, which nothing but the names of the sheets tells. */
final class SheetCategories {

    private static final Set<String> WORKBOOKS =
            Set.of("application/vnd.ms-excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /** A single sheet that is named like a category may hold the others too. */
    private static final int FEWEST_SHEETS = 2;

    /** 基本-党的建设, where each list has sheets of its own. */
    private static final Pattern NAME = Pattern.compile("(?:.{0,12}[-－—_·])?(?<category>[^-－—_·]{2,16})");

    private SheetCategories() {}

    /**
     * The passages with the category of a sheet below each of its heads.
     *
     * @param passages what stands in the document
     * @param names the categories, which stand in a sheet as often as it has tables, though they are printed once
     * @param furniture what else the names of the sheets say
     */
    record Named(List<Passage> passages, List<Text> names, List<Text> furniture) {}

    static Named of(Document document, List<Passage> passages) {
        Map<Integer, Text> categories =
                WORKBOOKS.contains(document.source().mediaType()) ? categories(passages) : Map.of();
        if (categories.values().stream().map(Text::squeezed).distinct().count() < FEWEST_SHEETS) {
            return new Named(passages, List.of(), List.of());
        }
        List<Passage> named = new ArrayList<>();
        List<Text> furniture = new ArrayList<>();
        AnnouncedHeads heads = new AnnouncedHeads();
        boolean belowHead = false;
        for (Passage passage : passages) {
            Text category = categories.get(passage.position().page());
            if (category != null && passage instanceof Line line) {
                furniture.add(line.text().slice(0, line.text().length() - category.length()));
                continue;
            }
            if (category != null && passage instanceof Row row) {
                boolean head = heads.at(row).isPresent();
                if (belowHead && !head) {
                    named.add(heading(row, category));
                }
                belowHead = head;
            }
            named.add(passage);
        }
        return new Named(named, List.copyOf(categories.values()), furniture);
    }

    /** A row with nothing but the category, over all columns of the first row of items. */
    private static Row heading(Row first, Text category) {
        Cell last = first.cells().get(first.cells().size() - 1);
        return new Row(
                first.position(), List.of(new Cell(0, last.column() + last.columns(), 1, List.of(category), false)));
    }

    /** The categories of the sheets that tell theirs in no other way, by the sheet's number. */
    private static Map<Integer, Text> categories(List<Passage> passages) {
        Map<Integer, Text> categories = new HashMap<>();
        Set<Integer> told = new HashSet<>();
        for (Passage passage : passages) {
            int sheet = passage.position().page();
            if (passage instanceof Line line) {
                name(line.text()).ifPresent(name -> categories.put(sheet, name));
            } else if (passage instanceof Row row && tellsCategory(row)) {
                told.add(sheet);
            }
        }
        categories.keySet().removeAll(told);
        return categories;
    }

    private static Optional<Text> name(Text sheet) {
        Matcher name = NAME.matcher(sheet);
        return name.matches() && StandardCategories.contain(name.group("category"))
                ? Optional.of(sheet.slice(name.start("category")))
                : Optional.empty();
    }

    private static boolean tellsCategory(Row row) {
        Optional<TableHead> head = TableHead.of(row);
        if (head.isPresent()) {
            return head.get().announces(Column.CATEGORY);
        }
        List<Cell> filled = row.filled();
        return filled.size() == 1
                && Headings.isCategory(Text.join(filled.get(0).lines()).squeezed());
    }
}
