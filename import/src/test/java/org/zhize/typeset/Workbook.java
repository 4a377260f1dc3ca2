package org.zhize.typeset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Tables as an Excel workbook, a sheet each, a line break between the paragraphs of a cell.
 *
 * @param pagination where the heads stand again
 * @param numbersAsNumbers whether the items' numbers are numeric cells rather than text
 * @param old whether it is a file as before 2007
 */
record Workbook(Pagination pagination, boolean numbersAsNumbers, boolean old) {

    /** The workbook; places are not told. */
    Printout print(List<Table> tables) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (org.apache.poi.ss.usermodel.Workbook workbook = old ? new HSSFWorkbook() : new XSSFWorkbook()) {
            for (Table table : tables) {
                print(table, workbook.createSheet());
            }
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Printout(bytes.toByteArray(), Map.of());
    }

    private void print(Table table, Sheet sheet) {
        for (String title : table.title()) {
            whole(table, title, sheet);
        }
        for (List<TableRow> page : pagination.pages(table)) {
            Row heads = next(sheet);
            for (int i = 0; i < table.heads().size(); i++) {
                heads.createCell(i).setCellValue(table.heads().get(i).words());
            }
            for (TableRow row : page) {
                if (row instanceof TableRow.Heading heading) {
                    whole(table, heading.words(), sheet);
                } else if (row instanceof TableRow.Item item) {
                    print(table, item, next(sheet));
                }
            }
        }
    }

    private void print(Table table, TableRow.Item item, Row row) {
        for (int i = 0; i < table.heads().size(); i++) {
            String text = String.join("\n", item.paragraphs(table.heads().get(i).column()));
            if (i == 0 && numbersAsNumbers && text.matches("[1-9][0-9]*")) {
                row.createCell(i).setCellValue(item.key().number());
            } else if (!text.isEmpty()) {
                row.createCell(i).setCellValue(text);
            }
        }
    }

    private static void whole(Table table, String words, Sheet sheet) {
        Row row = next(sheet);
        row.createCell(0).setCellValue(words);
        sheet.addMergedRegion(new CellRangeAddress(
                row.getRowNum(), row.getRowNum(), 0, table.heads().size() - 1));
    }

    private static Row next(Sheet sheet) {
        return sheet.createRow(sheet.getPhysicalNumberOfRows());
    }
}
