package org.zhize.bench;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.extractor.XSSFEventBasedExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.xmlbeans.XmlException;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.zhize.report.format.ReportFormat;

/** The forms in which lists are published, each with the library that most programs take to get at the text. */
enum PrintedForm {
    /** Ruled tables over several pages, with their heads on each. */
    PDF("pdfbox") {
        @Override
        byte[] print(List<PrintedTable> tables) throws IOException {
            XRLog.setLoggingEnabled(false);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            PdfRendererBuilder printer = new PdfRendererBuilder();
            printer.withW3cDocument(new W3CDom().fromJsoup(page(tables)), "/");
            printer.useFont((FSSupplier<InputStream>) PrintedForm::font, "Noto Sans SC");
            printer.toStream(bytes);
            printer.run();
            return bytes.toByteArray();
        }

        @Override
        String bareText(byte[] bytes) throws IOException {
            try (PDDocument document = Loader.loadPDF(bytes)) {
                return new PDFTextStripper().getText(document);
            }
        }
    },
    /** Word tables. */
    DOCX("poi-word") {
        @Override
        byte[] print(List<PrintedTable> tables) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (XWPFDocument document = new XWPFDocument()) {
                for (PrintedTable table : tables) {
                    document.createParagraph().createRun().setText(table.title());
                    write(
                            table,
                            document.createTable(
                                    table.rows().size() + 1, table.heads().size()));
                }
                document.write(bytes);
            }
            return bytes.toByteArray();
        }

        @Override
        String bareText(byte[] bytes) throws IOException {
            try (XWPFWordExtractor text = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(bytes)))) {
                return text.getText();
            }
        }
    },
    /** A sheet for each list. */
    XLSX("poi-excel") {
        @Override
        byte[] print(List<PrintedTable> tables) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (XSSFWorkbook workbook = new XSSFWorkbook()) {
                for (PrintedTable table : tables) {
                    write(table, workbook.createSheet(table.title()));
                }
                workbook.write(bytes);
            }
            return bytes.toByteArray();
        }

        @Override
        String bareText(byte[] bytes) throws IOException {
            try (XSSFEventBasedExcelExtractor text =
                    new XSSFEventBasedExcelExtractor(OPCPackage.open(new ByteArrayInputStream(bytes)))) {
                return text.getText();
            } catch (OpenXML4JException | XmlException e) {
                throw new IOException(e);
            }
        }
    },
    /** Tables on a web page. */
    HTML("jsoup") {
        @Override
        byte[] print(List<PrintedTable> tables) {
            return page(tables).outerHtml().getBytes(StandardCharsets.UTF_8);
        }

        @Override
        String bareText(byte[] bytes) throws IOException {
            return Jsoup.parse(new ByteArrayInputStream(bytes), null, "").text();
        }
    };

    private final String library;

    PrintedForm(String library) {
        this.library = library;
    }

    /** Key of the library. */
    String library() {
        return library;
    }

    /** Prints lists into a file. */
    abstract byte[] print(List<PrintedTable> tables) throws IOException;

    /** All text of a file, as the library gives it. */
    abstract String bareText(byte[] bytes) throws IOException;

    private static InputStream font() {
        return Objects.requireNonNull(ReportFormat.class.getResourceAsStream("NotoSansSC-Regular.ttf"));
    }

    private static Document page(List<PrintedTable> tables) {
        Document page = Document.createShell("");
        page.charset(StandardCharsets.UTF_8);
        page.head()
                .appendElement("style")
                .text("* { font-family: 'Noto Sans SC'; font-size: 10pt; margin: 0 }"
                        + " @page { size: A4 landscape; margin: 15mm }"
                        + " table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate }"
                        + " th, td { border: 0.5pt solid black; padding: 3pt } tr { page-break-inside: avoid }");
        for (PrintedTable table : tables) {
            page.body().appendElement("h2").text(table.title());
            Element printed = page.body().appendElement("table");
            Element heads = printed.appendElement("thead").appendElement("tr");
            table.heads().forEach(head -> heads.appendElement("th").text(head));
            Element body = printed.appendElement("tbody");
            for (List<List<String>> row : table.rows()) {
                Element line = body.appendElement("tr");
                for (List<String> cell : row) {
                    Element paragraphs = line.appendElement("td");
                    cell.forEach(text -> paragraphs.appendElement("p").text(text));
                }
            }
        }
        return page;
    }

    private static void write(PrintedTable table, XWPFTable printed) {
        for (int column = 0; column < table.heads().size(); column++) {
            fill(printed.getRow(0).getCell(column), List.of(table.heads().get(column)));
            for (int row = 0; row < table.rows().size(); row++) {
                fill(
                        printed.getRow(row + 1).getCell(column),
                        table.rows().get(row).get(column));
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

    private static void write(PrintedTable table, Sheet sheet) {
        sheet.createRow(0).createCell(0).setCellValue(table.title());
        write(table.heads(), sheet.createRow(1));
        for (int i = 0; i < table.rows().size(); i++) {
            write(
                    table.rows().get(i).stream()
                            .map(cell -> String.join("\n", cell))
                            .toList(),
                    sheet.createRow(i + 2));
        }
    }

    private static void write(List<String> cells, Row row) {
        for (int i = 0; i < cells.size(); i++) {
            row.createCell(i).setCellValue(cells.get(i));
        }
    }
}
