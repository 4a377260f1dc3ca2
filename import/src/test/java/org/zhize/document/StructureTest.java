package org.zhize.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.zhize.document.reader.DocumentReaders;

class StructureTest {

    @Test
    void numbers_that_word_generates_are_text() throws Exception {
        try (XWPFDocument word = new XWPFDocument()) {
            CTAbstractNum list = CTAbstractNum.Factory.newInstance();
            list.setAbstractNumId(BigInteger.ZERO);
            level(list, 0, STNumberFormat.CHINESE_COUNTING, "%1、");
            level(list, 1, STNumberFormat.DECIMAL, "%2.");
            BigInteger number =
                    word.createNumbering().addNum(word.getNumbering().addAbstractNum(new XWPFAbstractNum(list)));
            numbered(word, "党的建设", number, 0);
            numbered(word, "擦亮村史馆的牌匾", number, 1);
            numbered(word, "晾晒藏书", number, 1);
            numbered(word, "经济发展", number, 0);
            numbered(word, "清点苗圃", number, 1);
            assertThat(lines(bytes(word))).containsExactly("一、 党的建设", "1. 擦亮村史馆的牌匾", "2. 晾晒藏书", "二、 经济发展", "1. 清点苗圃");
        }
    }

    @Test
    void a_block_that_is_called_a_table_may_have_a_row_alone() throws Exception {
        String row = "<div class=\"tr\"><div class=\"td\">甲</div><div class=\"td\">乙</div></div>";
        String page =
                "<!DOCTYPE html><html><body><div class=\"tb\">" + row + "</div><div>" + row + "</div></body></html>";

        assertThat(rows(DocumentReaders.read("a", page.getBytes(StandardCharsets.UTF_8))))
                .hasSize(1);
    }

    @Test
    void a_block_that_lays_numbered_parts_out_in_a_grid_is_a_table() throws Exception {
        String page =
                "<!DOCTYPE html><html><body><div style=\"display: grid; grid-template-columns: 3em repeat(2, 1fr)\">"
                        + "<div>序号</div><div>事项</div><div>部门</div><div style=\"grid-column: 1 / -1\">一、水利</div>"
                        + "<div><p>1</p></div><div>看护水闸</div><div>县水利局</div>"
                        + "<div><p>2</p></div><div style=\"grid-column: span 2\">清理水草</div>"
                        + "<div style=\"grid-column: span 2\">看护鱼塘</div><div>3</div>"
                        + "</div><div style=\"display: grid; grid-template-columns: 1fr 1fr\">"
                        + "<div>看护水闸的人</div><div>清理水草的人</div>".repeat(4) + "</div></body></html>";

        List<Row> rows = rows(DocumentReaders.read("a", page.getBytes(StandardCharsets.UTF_8)));
        assertThat(rows)
                .extracting(row -> row.cells().stream()
                        .map(cell -> Text.join(cell.lines()).toString())
                        .toList())
                .containsExactly(
                        List.of("序号", "事项", "部门"),
                        List.of("一、水利"),
                        List.of("1", "看护水闸", "县水利局"),
                        List.of("2", "清理水草"),
                        List.of("看护鱼塘", "3"));
        assertThat(rows.get(4).cells()).extracting(Cell::column).containsExactly(0, 2);
    }

    @Test
    void merged_cells_of_word_stand_in_their_first_row() throws Exception {
        try (XWPFDocument word = new XWPFDocument()) {
            XWPFTable table = word.createTable(2, 2);
            table.getRow(0).getCell(0).setText("甲");
            table.getRow(0).getCell(1).setText("乙");
            table.getRow(1).getCell(1).setText("丙");
            table.getRow(0).getCell(0).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.RESTART);
            table.getRow(1).getCell(0).getCTTc().addNewTcPr().addNewVMerge();
            List<Row> rows = rows(DocumentReaders.read("a", bytes(word)));
            assertThat(rows.get(0).cells().get(0).rows()).isEqualTo(2);
            assertThat(rows.get(1).cells()).extracting(Cell::column).containsExactly(1);
        }
    }

    @Test
    void a_table_that_only_frames_another_in_word_is_none() throws Exception {
        try (XWPFDocument word = new XWPFDocument()) {
            XWPFTableCell frame = word.createTable(1, 1).getRow(0).getCell(0);
            frame.setText("河湾乡清单");
            CTTbl inner = frame.getCTTc().addNewTbl();
            for (String words : List.of("甲", "丙")) {
                CTRow row = inner.addNewTr();
                row.addNewTc().addNewP().addNewR().addNewT().setStringValue(words);
                row.addNewTc().addNewP().addNewR().addNewT().setStringValue(words + "乙");
            }
            Document document = DocumentReaders.read("a", bytes(word));
            assertThat(rows(document)).hasSize(2);
            assertThat(rows(document).get(1).cells()).extracting(Cell::column).containsExactly(0, 1);
            assertThat(document.passages().get(0)).isInstanceOf(Line.class);
        }
    }

    @Test
    void a_sheet_gives_its_name_its_merged_cells_and_its_numbers_as_shown() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("河湾乡");
            sheet.createRow(0).createCell(0).setCellValue("清单");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
            sheet.createRow(4).createCell(0).setCellValue(1);
            workbook.createSheet("隐藏").createRow(0).createCell(0).setCellValue("不见");
            workbook.setSheetHidden(1, true);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            Document document = DocumentReaders.read("a", bytes.toByteArray());
            assertThat(document.content()).isEqualTo("河湾乡\n清单\n1\n");
            assertThat(rows(document).get(0).cells().get(0).columns()).isEqualTo(3);
            assertThat(rows(document).get(1).position()).isEqualTo(new Position(1, 5));
        }
    }

    @Test
    void a_table_that_only_arranges_a_page_is_no_table() throws Exception {
        String page =
                "<html><body><table><tr><td><p>页眉</p><table><tr><td rowspan=2>甲<td>乙</tr><tr><td>丙</tr></table></td></tr>"
                        + "</table><script>x()</script><p hidden>不见</p></body></html>";
        Document document = DocumentReaders.read("a", page.getBytes(StandardCharsets.UTF_8));
        assertThat(document.content()).isEqualTo("页眉\n甲\n乙\n丙\n");
        assertThat(rows(document).get(1).cells().get(0).column()).isEqualTo(1);
    }

    @Test
    void a_page_printed_sideways_reads_upright_and_a_leaning_watermark_is_no_text() throws Exception {
        try (PdfPrinter printer = new PdfPrinter()) {
            printer.newPage(PDRectangle.A4, 90);
            printer.text("上面一行字", "0 1 -1 0 100 60", 10);
            printer.text("下面一行字", "0 1 -1 0 130 60", 10);
            printer.text("内部资料", "0.7 0.7 -0.7 0.7 200 300", 40);
            assertThat(lines(printer.bytes())).containsExactly("上面一行字", "下面一行字");
        }
    }

    @Test
    void bold_that_is_printed_twice_is_read_once() throws Exception {
        try (PdfPrinter printer = new PdfPrinter()) {
            printer.text("配合清单", 100, 100, 16);
            printer.text("配合清单", 100.4f, 100, 16);
            assertThat(lines(printer.bytes())).containsExactly("配合清单");
        }
    }

    @Test
    void columns_laid_out_by_either_measure_of_ideographs_line_up() throws Exception {
        String two = "序号  名称        部门\n1     看水渠      水利站\n2     管护林木    林业站\n3     修桥        交通站\n";
        String one = "序号  名称    部门\n1   看水渠   水利站\n2   管护林木  林业站\n3   修桥    交通站\n";
        for (String text : List.of(two, one)) {
            Document document = DocumentReaders.read("a", text.getBytes(StandardCharsets.UTF_8));
            assertThat(document.passages())
                    .extracting(passage -> ((Line) passage).words().get(2).left())
                    .containsOnly(text.equals(two) ? 18.0 : 10.0);
        }
    }

    private static void level(CTAbstractNum list, int index, STNumberFormat.Enum format, String text) {
        CTLvl level = list.addNewLvl();
        level.setIlvl(BigInteger.valueOf(index));
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(format);
        level.addNewLvlText().setVal(text);
    }

    private static void numbered(XWPFDocument word, String text, BigInteger number, int level) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setNumID(number);
        paragraph.setNumILvl(BigInteger.valueOf(level));
        paragraph.createRun().setText(text);
    }

    private static byte[] bytes(XWPFDocument word) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        word.write(bytes);
        return bytes.toByteArray();
    }

    private static List<String> lines(byte[] bytes) throws UnreadableDocumentException {
        return DocumentReaders.read("a", bytes).passages().stream()
                .map(passage -> ((Line) passage).text().toString())
                .toList();
    }

    private static List<Row> rows(Document document) {
        return document.passages().stream()
                .filter(Row.class::isInstance)
                .map(Row.class::cast)
                .toList();
    }
}
