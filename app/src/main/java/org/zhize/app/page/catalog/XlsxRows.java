package org.zhize.app.page.catalog;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.zhize.analysis.Outcome;
import org.zhize.analysis.ResultSink;

/** Gathers rows as a spreadsheet. Texts are cells of text, so that none is taken for a formula. */
final class XlsxRows implements ResultSink, AutoCloseable {

    /** What a cell of the format can hold. */
    private static final int MOST_CHARACTERS = 32_767;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet;
    private int rows;

    XlsxRows(String name) {
        sheet = workbook.createSheet(name.replace(':', '-'));
        sheet.createFreezePane(0, 1);
    }

    @Override
    public void columns(List<String> names) {
        write(names);
    }

    @Override
    public void row(List<@Nullable Object> values) {
        write(values);
    }

    private void write(List<? extends @Nullable Object> values) {
        Row row = sheet.createRow(rows);
        rows++;
        for (int i = 0; i < values.size(); i++) {
            write(row.createCell(i), values.get(i));
        }
    }

    private static void write(Cell cell, @Nullable Object value) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof Boolean yes) {
            cell.setCellValue(yes);
        } else if (value != null) {
            String text = text(value);
            cell.setCellValue(text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text);
        }
    }

    private static String text(Object value) {
        return value instanceof Collection<?> values
                ? values.stream().map(String::valueOf).collect(Collectors.joining("\n"))
                : value.toString();
    }

    @Override
    public void end(Outcome outcome) {}

    /** The spreadsheet as a file. */
    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
