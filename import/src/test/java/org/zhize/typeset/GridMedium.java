package org.zhize.typeset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.zhize.typeset.Grid.GridCell;

/** Kinds of file whose tables have merged cells, or show where they were. */
enum GridMedium {
    WEB_PAGE(".html") {
        @Override
        byte[] print(List<Grid> grids, Chance chance) {
            Document page = Document.createShell("");
            page.charset(StandardCharsets.UTF_8);
            for (Grid grid : grids) {
                grid.before().forEach(line -> page.body().appendElement("p").text(line));
                Element body = page.body().appendElement("table").appendElement("tbody");
                for (List<GridCell> row : grid.rows()) {
                    Element line = body.appendElement("tr");
                    for (GridCell cell : row) {
                        Element printed = line.appendElement("td");
                        if (cell.columns() > 1) {
                            printed.attr("colspan", String.valueOf(cell.columns()));
                        }
                        if (cell.rows() > 1) {
                            printed.attr("rowspan", String.valueOf(cell.rows()));
                        }
                        cell.paragraphs()
                                .forEach(text -> printed.appendElement("p").text(text));
                    }
                }
                grid.after().forEach(line -> page.body().appendElement("p").text(line));
            }
            return page.outerHtml().getBytes(StandardCharsets.UTF_8);
        }
    },
    WORKBOOK(".xlsx") {
        @Override
        byte[] print(List<Grid> grids, Chance chance) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (XSSFWorkbook workbook = new XSSFWorkbook()) {
                Sheet sheet = workbook.createSheet();
                int next = 0;
                for (Grid grid : grids) {
                    for (String line : grid.before()) {
                        next = line(sheet, next, line, grid.columns());
                    }
                    int first = next;
                    for (List<GridCell> cells : grid.rows()) {
                        Row row = sheet.createRow(next);
                        for (GridCell cell : cells) {
                            row.createCell(cell.column()).setCellValue(String.join("\n", cell.paragraphs()));
                            merge(sheet, next, cell);
                        }
                        next++;
                    }
                    next = Math.max(next, first);
                    for (String line : grid.after()) {
                        next = line(sheet, next, line, grid.columns());
                    }
                }
                workbook.write(bytes);
            }
            return bytes.toByteArray();
        }

        private static int line(Sheet sheet, int at, String words, int columns) {
            sheet.createRow(at).createCell(0).setCellValue(words);
            merge(sheet, at, new GridCell(0, columns, 1, List.of()));
            return at + 1;
        }

        private static void merge(Sheet sheet, int row, GridCell cell) {
            if (cell.columns() > 1 || cell.rows() > 1) {
                sheet.addMergedRegion(new CellRangeAddress(
                        row, row + cell.rows() - 1, cell.column(), cell.column() + cell.columns() - 1));
            }
        }
    },
    WORD_FILE(".docx") {
        @Override
        byte[] print(List<Grid> grids, Chance chance) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (XWPFDocument document = new XWPFDocument()) {
                for (Grid grid : grids) {
                    grid.before()
                            .forEach(line ->
                                    document.createParagraph().createRun().setText(line));
                    XWPFTable table = document.createTable(grid.rows().size(), 1);
                    int[] open = new int[grid.columns()];
                    for (int r = 0; r < grid.rows().size(); r++) {
                        print(grid.rows().get(r), table.getRow(r), open);
                    }
                    document.createParagraph();
                    grid.after()
                            .forEach(line ->
                                    document.createParagraph().createRun().setText(line));
                }
                document.write(bytes);
            }
            return bytes.toByteArray();
        }

        private static void print(List<GridCell> cells, XWPFTableRow row, int[] open) {
            boolean first = true;
            for (int column = 0; column < open.length; ) {
                int at = column;
                GridCell cell = cells.stream()
                        .filter(each -> each.column() == at)
                        .findFirst()
                        .orElse(GridCell.of(column, ""));
                XWPFTableCell printed = first ? row.getCell(0) : row.createCell();
                first = false;
                CTTcPr form = printed.getCTTc().addNewTcPr();
                if (cell.columns() > 1) {
                    form.addNewGridSpan().setVal(BigInteger.valueOf(cell.columns()));
                }
                if (cell.rows() > 1) {
                    form.addNewVMerge().setVal(STMerge.RESTART);
                    open[column] = cell.rows() - 1;
                } else if (open[column] > 0) {
                    form.addNewVMerge();
                    open[column]--;
                }
                for (int i = 0; i < cell.paragraphs().size(); i++) {
                    (i == 0 ? printed.getParagraphs().get(0) : printed.addParagraph())
                            .createRun()
                            .setText(cell.paragraphs().get(i));
                }
                column += cell.columns();
            }
        }
    },
    CSV(".csv") {
        @Override
        byte[] print(List<Grid> grids, Chance chance) throws IOException {
            StringWriter text = new StringWriter();
            int columns = grids.stream().mapToInt(Grid::columns).max().orElse(1);
            try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
                for (Grid grid : grids) {
                    for (String line : grid.before()) {
                        printer.printRecord(filled(List.of(line), columns));
                    }
                    for (int row = 0; row < grid.rows().size(); row++) {
                        printer.printRecord(filled(grid.values(row), columns));
                    }
                    for (String line : grid.after()) {
                        printer.printRecord(filled(List.of(line), columns));
                    }
                }
            }
            return text.toString().getBytes(StandardCharsets.UTF_8);
        }

        /** Spreadsheets fill up all rows to the width of the sheet. */
        private static List<String> filled(List<String> values, int columns) {
            return Stream.concat(values.stream(), Collections.nCopies(columns - values.size(), "").stream())
                    .toList();
        }
    },
    RULED_PDF(".pdf") {
        @Override
        byte[] print(List<Grid> grids, Chance chance) throws IOException {
            return new GridPress(chance.percent(50), chance.between(1000, 1600)).print(grids);
        }
    };

    private final String extension;

    GridMedium(String extension) {
        this.extension = extension;
    }

    /** The end of its files' names. */
    String extension() {
        return extension;
    }

    /** The tables, one below the other. */
    abstract byte[] print(List<Grid> grids, Chance chance) throws IOException;
}
