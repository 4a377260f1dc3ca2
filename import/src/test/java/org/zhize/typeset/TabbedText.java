package org.zhize.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhize.layout.Column;

/**
 * Tables with a tab between cells, a row a line, as converters to Markdown and spreadsheets leave them.
 *
 * @param pagination where the converter met new pages and their heads
 * @param markedUp whether every second row carries its paragraphs as HTML, rather than blanks between them
 */
record TabbedText(Pagination pagination, boolean markedUp) {

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
        boolean html = false;
        for (List<TableRow> page : pagination.pages(table)) {
            sheet.newLine();
            sheet.write(table.heads().stream()
                    .map(head -> head.words().replace("\n", " "))
                    .collect(Collectors.joining("\t")));
            sheet.newLine();
            for (TableRow row : page) {
                if (row instanceof TableRow.Heading heading) {
                    sheet.write(heading.words() + "\t".repeat(table.heads().size() - 1));
                    sheet.newLine();
                } else if (row instanceof TableRow.Item item) {
                    write(table, item, markedUp && html, sheet);
                    html = !html;
                }
            }
        }
    }

    private static void write(Table table, TableRow.Item item, boolean html, TextSheet sheet) {
        String cells = table.heads().stream()
                .map(head -> cell(head.column(), item.paragraphs(head.column()), html))
                .collect(Collectors.joining("\t"));
        sheet.write(cells, Optional.of(item.key()));
        sheet.newLine();
    }

    private static String cell(Column column, List<String> paragraphs, boolean html) {
        boolean plain = !html || paragraphs.isEmpty() || !TableRow.Item.isText(column);
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
