package org.zhize.typeset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Tables as a Word document: titles as paragraphs, a table for each page's rows. */
record WordFile(Pagination pagination) {

    /** The document; places are not told. */
    Printout print(List<Table> tables) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            for (Table table : tables) {
                table.title()
                        .forEach(title -> document.createParagraph().createRun().setText(title));
                for (List<TableRow> page : pagination.pages(table)) {
                    print(
                            table,
                            page,
                            document.createTable(page.size() + 1, table.heads().size()));
                    document.createParagraph();
                }
            }
            document.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Printout(bytes.toByteArray(), Map.of());
    }

    private static void print(Table table, List<TableRow> page, XWPFTable printed) {
        for (int i = 0; i < table.heads().size(); i++) {
            fill(
                    printed.getRow(0).getCell(i),
                    List.of(table.heads().get(i).words().split("\n")));
        }
        for (int r = 0; r < page.size(); r++) {
            XWPFTableRow line = printed.getRow(r + 1);
            if (page.get(r) instanceof TableRow.Heading heading) {
                while (line.getTableCells().size() > 1) {
                    line.removeCell(line.getTableCells().size() - 1);
                }
                line.getCell(0)
                        .getCTTc()
                        .addNewTcPr()
                        .addNewGridSpan()
                        .setVal(BigInteger.valueOf(table.heads().size()));
                fill(line.getCell(0), List.of(heading.words()));
            } else if (page.get(r) instanceof TableRow.Item item) {
                for (int i = 0; i < table.heads().size(); i++) {
                    fill(line.getCell(i), item.paragraphs(table.heads().get(i).column()));
                }
            }
        }
    }

    private static void fill(XWPFTableCell cell, List<String> paragraphs) {
        for (int i = 0; i < paragraphs.size(); i++) {
            (i == 0 ? cell.getParagraphs().get(0) : cell.addParagraph())
                    .createRun()
                    .setText(paragraphs.get(i));
        }
    }
}
