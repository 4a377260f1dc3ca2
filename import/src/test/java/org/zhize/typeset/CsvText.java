package org.zhize.typeset;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Tables as comma-separated values, a line break between the paragraphs of a cell.
 *
 * @param pagination where the heads stand again
 * @param columns how many values every row has at least, as a spreadsheet fills up its rows; 0 if rows are as they are
 */
record CsvText(Pagination pagination, int columns) {

    /** The tables one after the other, with a blank line between them; places are not told. */
    Printout print(List<Table> tables) {
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
            for (Table table : tables) {
                print(table, printer);
                printer.println();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Printout(text.toString().getBytes(StandardCharsets.UTF_8), Map.of());
    }

    private void print(Table table, CSVPrinter printer) throws IOException {
        for (String title : table.title()) {
            printer.printRecord(whole(table, title));
        }
        for (List<TableRow> page : pagination.pages(table)) {
            printer.printRecord(filled(table.heads().stream().map(Head::words)));
            for (TableRow row : page) {
                if (row instanceof TableRow.Heading heading) {
                    printer.printRecord(whole(table, heading.words()));
                } else if (row instanceof TableRow.Item item) {
                    printer.printRecord(filled(
                            table.heads().stream().map(head -> String.join("\n", item.paragraphs(head.column())))));
                }
            }
        }
    }

    private List<String> whole(Table table, String words) {
        return filled(Stream.concat(
                Stream.of(words), Collections.nCopies(table.heads().size() - 1, "").stream()));
    }

    private List<String> filled(Stream<String> values) {
        List<String> row = new ArrayList<>(values.toList());
        while (row.size() < columns) {
            row.add("");
        }
        return row;
    }
}
