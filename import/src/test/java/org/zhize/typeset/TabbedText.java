package org.zhize.typeset;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhize.layout.Column;

/**
 * Tables with a tab between cells, a row a line, as converters to Markdown and spreadsheets leave them.
 *
 * @param charactersPerPage after how many characters the converter met a new page and its heads; a row that does not
 *     fit there is split, with number and name in both rows
 * @param markedUp whether every second row of a page carries its paragraphs as HTML, rather than blanks between them
 */
record TabbedText(int charactersPerPage, boolean markedUp) {

    /** The text of the tables. */
    Printout print(List<Table> tables) {
        TextSheet sheet = new TextSheet();
        sheet.newLine();
        for (Table table : tables) {
            for (String title : table.title()) {
                sheet.newLine();
                sheet.write(title);
                sheet.newLine();
            }
            print(table, sheet);
        }
        return sheet.printout();
    }

    private void print(Table table, TextSheet sheet) {
        int room = startPage(table, sheet);
        boolean html = false;
        for (TableRow row : table.rows()) {
            if (row instanceof TableRow.Heading heading) {
                sheet.write(heading.words() + "\t".repeat(table.heads().size() - 1));
                sheet.newLine();
            } else if (row instanceof TableRow.Item item) {
                List<TableRow.Item> parts =
                        size(item) > room && size(item) > charactersPerPage / 3 ? split(item) : List.of(item);
                for (TableRow.Item part : parts) {
                    if (size(part) > room || !part.equals(parts.get(0))) {
                        room = startPage(table, sheet);
                    }
                    write(table, part, markedUp && html, sheet);
                    room -= size(part);
                    html = !html;
                }
            }
        }
    }

    private int startPage(Table table, TextSheet sheet) {
        sheet.newLine();
        sheet.write(table.heads().stream()
                .map(head -> head.words().replace("\n", " "))
                .collect(Collectors.joining("\t")));
        sheet.newLine();
        return charactersPerPage;
    }

    private static int size(TableRow.Item item) {
        return item.cells().values().stream()
                .flatMap(List::stream)
                .mapToInt(String::length)
                .sum();
    }

    /** Two rows of the same number: the first half of each text in the one, the second in the other. */
    private static List<TableRow.Item> split(TableRow.Item item) {
        Map<Column, List<String>> first = new EnumMap<>(Column.class);
        Map<Column, List<String>> second = new EnumMap<>(Column.class);
        item.cells().forEach((column, paragraphs) -> {
            boolean whole = column == Column.NUMBER || column == Column.NAME || paragraphs.size() < 2;
            int middle = (paragraphs.size() + 1) / 2;
            first.put(column, whole ? paragraphs : paragraphs.subList(0, middle));
            second.put(column, whole ? repeated(column, paragraphs) : paragraphs.subList(middle, paragraphs.size()));
        });
        boolean worthIt = second.entrySet().stream()
                .anyMatch(cell -> cell.getKey() != Column.NUMBER
                        && cell.getKey() != Column.NAME
                        && cell.getKey() != Column.DEPARTMENTS
                        && !cell.getValue().isEmpty());
        return worthIt
                ? List.of(new TableRow.Item(item.key(), first), new TableRow.Item(item.key(), second))
                : List.of(item);
    }

    private static List<String> repeated(Column column, List<String> paragraphs) {
        return switch (column) {
            case NUMBER, NAME, CATEGORY, DEPARTMENTS, LEAD_DEPARTMENTS -> paragraphs;
            case DEPARTMENT_DUTIES, GUARANTEE, TOWNSHIP_DUTIES, METHOD, DEPARTMENTS_AND_METHOD -> List.of();
        };
    }

    private static void write(Table table, TableRow.Item item, boolean html, TextSheet sheet) {
        String cells = table.heads().stream()
                .map(head -> cell(head.column(), item.paragraphs(head.column()), html))
                .collect(Collectors.joining("\t"));
        sheet.write(cells, Optional.of(item.key()));
        sheet.newLine();
    }

    private static String cell(Column column, List<String> paragraphs, boolean html) {
        boolean plain = !html
                || paragraphs.isEmpty()
                || column == Column.NUMBER
                || column == Column.NAME
                || column == Column.DEPARTMENTS;
        return plain ? String.join(" ", paragraphs) : markUp(paragraphs);
    }

    private static String markUp(List<String> paragraphs) {
        List<String> blocks = new ArrayList<>();
        boolean inList = false;
        for (String paragraph : paragraphs) {
            boolean numbered = Character.isDigit(paragraph.charAt(0));
            if (numbered && !inList) {
                blocks.add("<ol style=\"list-style-type: none\">");
            } else if (!numbered && inList) {
                blocks.add("</ol>");
            }
            inList = numbered;
            blocks.add(numbered ? paragraph : "<p>" + paragraph + "</p>");
        }
        if (inList) {
            blocks.add("</ol>");
        }
        return String.join(" ", blocks);
    }
}
