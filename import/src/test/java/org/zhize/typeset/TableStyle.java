package org.zhize.typeset;

import static org.zhize.layout.Column.CATEGORY;
import static org.zhize.layout.Column.DEPARTMENTS;
import static org.zhize.layout.Column.DEPARTMENTS_AND_METHOD;
import static org.zhize.layout.Column.DEPARTMENT_DUTIES;
import static org.zhize.layout.Column.GUARANTEE;
import static org.zhize.layout.Column.LEAD_DEPARTMENTS;
import static org.zhize.layout.Column.METHOD;
import static org.zhize.layout.Column.NUMBER;
import static org.zhize.layout.Column.TOWNSHIP_DUTIES;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.zhize.layout.Column;
import org.zhize.typeset.Grid.GridCell;

/**
 * How a county draws its tables where the file knows merged cells.
 *
 * @param group the head over the columns that belong together; empty for heads in one row
 * @param categoryFirst whether the category's column is the first, before the numbers
 * @param categories how a column of categories is filled
 * @param tables how the categories' rows are divided into tables
 * @param numbers how items are numbered
 * @param blankRows whether rows without text stand between the items
 * @param notes what stands below each table
 */
record TableStyle(
        String group,
        boolean categoryFirst,
        Categories categories,
        Tables tables,
        Numbers numbers,
        boolean blankRows,
        List<String> notes) {

    /** A column of categories. */
    enum Categories {
        EACH_ROW,
        FIRST_ROW,
        MERGED
    }

    /** Tables of a list. */
    enum Tables {
        ONE,
        ONE_A_CATEGORY,
        ONE_A_CATEGORY_HEADS_ONCE
    }

    /** Numbers of items. */
    enum Numbers {
        DIGITS,
        CHINESE,
        FULL_WIDTH,
        ANEW_IN_EACH_CATEGORY,
        NONE
    }

    private static final Set<Column> GROUPED = Set.of(
            LEAD_DEPARTMENTS,
            DEPARTMENTS,
            DEPARTMENT_DUTIES,
            GUARANTEE,
            TOWNSHIP_DUTIES,
            METHOD,
            DEPARTMENTS_AND_METHOD);

    TableStyle {
        notes = List.copyOf(notes);
    }

    static TableStyle of(long seed) {
        Chance chance = new Chance(new SplittableRandom(seed * 13 + 3));
        return new TableStyle(
                chance.of("", "", "配合履职", "职责分工", "具体内容", "配合履职事项"),
                chance.percent(50),
                chance.of(Categories.values()),
                chance.of(Tables.ONE, Tables.ONE, Tables.ONE_A_CATEGORY, Tables.ONE_A_CATEGORY_HEADS_ONCE),
                chance.of(
                        Numbers.DIGITS,
                        Numbers.DIGITS,
                        Numbers.CHINESE,
                        Numbers.FULL_WIDTH,
                        Numbers.ANEW_IN_EACH_CATEGORY,
                        Numbers.NONE),
                chance.percent(30),
                chance.of(
                        List.<String>of(),
                        List.<String>of(),
                        List.of("注：本清单自印发之日起施行。"),
                        List.of("备注：1.本清单所称部门包括其所属单位；", "2.未列事项按照有关规定办理。"),
                        List.of("澄屏县机构编制委员会办公室", "2025年6月30日"),
                        List.of("附件：配套目录")));
    }

    /** The grids of a list's table. */
    List<Grid> grids(Table table) {
        List<Head> heads = new ArrayList<>(table.heads());
        boolean numbered = numbers != Numbers.NONE;
        if (!numbered) {
            heads.removeIf(head -> head.column() == NUMBER);
        }
        if (categoryFirst && heads.removeIf(head -> head.column() == CATEGORY)) {
            heads.add(
                    0,
                    table.heads().stream()
                            .filter(head -> head.column() == CATEGORY)
                            .findFirst()
                            .orElseThrow());
        }
        List<Grid> grids = new ArrayList<>();
        List<List<TableRow>> parts = tables == Tables.ONE ? List.of(table.rows()) : parts(table.rows());
        int at = 0;
        for (List<TableRow> part : parts) {
            List<String> before = new ArrayList<>(grids.isEmpty() ? table.title() : List.of());
            List<TableRow> rows = part;
            if (tables != Tables.ONE && part.get(0) instanceof TableRow.Heading heading) {
                before.add(heading.words());
                rows = part.subList(1, part.size());
            }
            boolean headed = grids.isEmpty() || tables != Tables.ONE_A_CATEGORY_HEADS_ONCE;
            List<List<GridCell>> cells = new ArrayList<>(headed ? headRows(heads) : List.of());
            int headRows = cells.size();
            at = fill(rows, heads, at, cells);
            grids.add(new Grid(before, headRows, cells, grids.size() == parts.size() - 1 ? notes : List.of()));
        }
        return grids;
    }

    /** A part for each category. */
    private static List<List<TableRow>> parts(List<TableRow> rows) {
        List<List<TableRow>> parts = new ArrayList<>();
        Optional<List<String>> category = Optional.empty();
        for (TableRow row : rows) {
            List<String> own = row instanceof TableRow.Item item ? item.paragraphs(CATEGORY) : List.of();
            boolean begins = row instanceof TableRow.Heading
                    || parts.isEmpty()
                    || (!own.isEmpty() && category.filter(own::equals).isEmpty());
            if (begins) {
                parts.add(new ArrayList<>());
            }
            category = own.isEmpty() ? category : Optional.of(own);
            parts.get(parts.size() - 1).add(row);
        }
        return parts;
    }

    private List<List<GridCell>> headRows(List<Head> heads) {
        long grouped =
                heads.stream().filter(head -> GROUPED.contains(head.column())).count();
        int first = 0;
        while (first < heads.size() && !GROUPED.contains(heads.get(first).column())) {
            first++;
        }
        int last = first;
        while (last < heads.size() && GROUPED.contains(heads.get(last).column())) {
            last++;
        }
        boolean spans = !group.isEmpty() && grouped > 1 && last - first == grouped;
        List<GridCell> upper = new ArrayList<>();
        List<GridCell> lower = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            List<String> words = List.of(heads.get(i).words().split("\n"));
            if (!spans) {
                upper.add(new GridCell(i, 1, 1, words));
            } else if (i >= first && i < last) {
                lower.add(new GridCell(i, 1, 1, words));
                if (i == first) {
                    upper.add(new GridCell(i, last - first, 1, List.of(group)));
                }
            } else {
                upper.add(new GridCell(i, 1, 2, words));
            }
        }
        return spans ? List.of(upper, lower) : List.of(upper);
    }

    /** Adds rows; returns how many items the list has up to here. */
    private int fill(List<TableRow> rows, List<Head> heads, int before, List<List<GridCell>> cells) {
        int count = before;
        int inCategory = 0;
        List<String> category = List.of();
        for (int r = 0; r < rows.size(); r++) {
            if (rows.get(r) instanceof TableRow.Heading heading) {
                cells.add(List.of(new GridCell(0, heads.size(), 1, List.of(heading.words()))));
                inCategory = 0;
                continue;
            }
            TableRow.Item item = (TableRow.Item) rows.get(r);
            count++;
            List<String> own = item.paragraphs(CATEGORY);
            boolean same = r > 0 && !own.isEmpty() && own.equals(category);
            inCategory = same || own.isEmpty() ? inCategory + 1 : 1;
            category = own;
            Map<Column, List<String>> texts = new EnumMap<>(item.cells());
            texts.put(NUMBER, List.of(number(count, inCategory)));
            List<GridCell> row = new ArrayList<>();
            for (int c = 0; c < heads.size(); c++) {
                Column column = heads.get(c).column();
                List<String> paragraphs = texts.getOrDefault(column, List.of());
                if (column != CATEGORY || categories == Categories.EACH_ROW) {
                    row.add(new GridCell(c, 1, 1, paragraphs));
                } else if (categories == Categories.FIRST_ROW || blankRows) {
                    row.add(new GridCell(c, 1, 1, same ? List.of() : paragraphs));
                } else if (!same) {
                    row.add(new GridCell(c, 1, run(rows, r), paragraphs));
                }
            }
            cells.add(row);
            if (blankRows && count % 3 == 0) {
                List<GridCell> blank = new ArrayList<>();
                for (int c = 0; c < heads.size(); c++) {
                    blank.add(GridCell.of(c, ""));
                }
                cells.add(blank);
            }
        }
        return count;
    }

    private static int run(List<TableRow> rows, int from) {
        List<String> category = ((TableRow.Item) rows.get(from)).paragraphs(CATEGORY);
        int end = from + 1;
        while (end < rows.size()
                && rows.get(end) instanceof TableRow.Item item
                && item.paragraphs(CATEGORY).equals(category)) {
            end++;
        }
        return end - from;
    }

    private String number(int count, int inCategory) {
        return switch (numbers) {
            case CHINESE -> chinese(count);
            case FULL_WIDTH -> fullWidth(count) + "、";
            case ANEW_IN_EACH_CATEGORY -> String.valueOf(inCategory);
            case DIGITS, NONE -> String.valueOf(count);
        };
    }

    private static String chinese(int number) {
        String[] digits = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
        String tens = number < 10 ? "" : (number < 20 ? "" : digits[number / 10]) + "十";
        return tens + digits[number % 10];
    }

    private static String fullWidth(int number) {
        StringBuilder printed = new StringBuilder();
        String.valueOf(number).chars().forEach(c -> printed.append((char) (c - '0' + '０')));
        return printed.toString();
    }
}
