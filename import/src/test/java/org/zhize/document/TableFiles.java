package org.zhize.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jsoup.nodes.Entities;

/** Writes one and the same table as a file of each format. Lines of a cell are separated by line feeds. */
enum TableFiles {
    CSV {
        @Override
        byte[] write(List<List<String>> table) throws IOException {
            StringBuilder csv = new StringBuilder();
            for (List<String> row : table) {
                CSVFormat.EXCEL.printRecord(csv, row.toArray());
            }
            return csv.toString().getBytes(StandardCharsets.UTF_8);
        }
    },
    TSV {
        @Override
        byte[] write(List<List<String>> table) {
            return table.stream()
                    .map(row -> row.stream()
                            .map(cell -> quoted(cell.replace("\n", "<br/>")))
                            .collect(Collectors.joining("\t")))
                    .collect(Collectors.joining("\n"))
                    .getBytes(StandardCharsets.UTF_8);
        }
    },
    HTML {
        @Override
        byte[] write(List<List<String>> table) {
            StringBuilder html = new StringBuilder("<!DOCTYPE html><html><head><title>x</title></head><body><table>");
            for (List<String> row : table) {
                html.append("<tr>");
                row.forEach(cell -> html.append("<td>")
                        .append(Entities.escape(cell).replace("\n", "<br>"))
                        .append("</td>"));
                html.append("</tr>");
            }
            return html.append("</table></body></html>").toString().getBytes(StandardCharsets.UTF_8);
        }
    },
    DOCX {
        @Override
        byte[] write(List<List<String>> table) throws IOException {
            try (XWPFDocument document = new XWPFDocument()) {
                XWPFTable words =
                        document.createTable(table.size(), table.get(0).size());
                for (int r = 0; r < table.size(); r++) {
                    for (int c = 0; c < table.get(r).size(); c++) {
                        XWPFTableCell cell = words.getRow(r).getCell(c);
                        cell.removeParagraph(0);
                        for (String line : table.get(r).get(c).split("\n", -1)) {
                            cell.addParagraph().createRun().setText(line);
                        }
                    }
                }
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                document.write(bytes);
                return bytes.toByteArray();
            }
        }
    },
    PDF {
        @Override
        byte[] write(List<List<String>> table) throws IOException {
            try (PdfPrinter printer = new PdfPrinter()) {
                printer.table(table);
                return printer.bytes();
            }
        }
    },
    XLSX {
        @Override
        byte[] write(List<List<String>> table) throws IOException {
            return sheet(new XSSFWorkbook(), table);
        }
    },
    XLS {
        @Override
        byte[] write(List<List<String>> table) throws IOException {
            return sheet(new HSSFWorkbook(), table);
        }
    };

    /** As spreadsheets write it: a value with quotes stands in quotes, or it could be taken for a quoted one. */
    private static String quoted(String cell) {
        return cell.contains("\"") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    abstract byte[] write(List<List<String>> table) throws IOException;

    private static byte[] sheet(Workbook workbook, List<List<String>> table) throws IOException {
        try (workbook) {
            Sheet sheet = workbook.createSheet("表");
            for (int r = 0; r < table.size(); r++) {
                Row row = sheet.createRow(r);
                for (int c = 0; c < table.get(r).size(); c++) {
                    row.createCell(c).setCellValue(table.get(r).get(c));
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }
}
