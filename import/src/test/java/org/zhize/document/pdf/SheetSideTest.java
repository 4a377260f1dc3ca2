package org.zhize.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.zhize.document.Cell;
import org.zhize.document.Document;
import org.zhize.document.Line;
import org.zhize.document.Passage;
import org.zhize.document.PdfPrinter;
import org.zhize.document.Row;
import org.zhize.document.Text;
import org.zhize.document.reader.DocumentReaders;

/** Sheets on which two pages are printed side by side. */
class SheetSideTest {

    private static final float LINE = 60;

    @Test
    void theRightPageOfASheetIsReadAfterAllOfTheLeftOne() throws Exception {
        try (PdfPrinter printer = sheet()) {
            table(printer, 40, 60, "1", "清理河道");
            printer.text("柳溪镇收回事项清单", 520, 50, 12);
            table(printer, 460, 80, "1", "检定水表");
            printer.text("— 1 —", 190, 560, 9);
            printer.text("— 2 —", 610, 560, 9);

            assertThat(passages(printer)).containsExactly("1|清理河道", "— 1 —", "柳溪镇收回事项清单", "1|检定水表", "— 2 —");
        }
    }

    @Test
    void aTitleOverBothTablesShowsThatTheyAreOfOnePage() throws Exception {
        try (PdfPrinter printer = sheet()) {
            printer.text("柳溪镇基本履职事项清单（征求意见稿）", 340, 50, 12);
            table(printer, 40, 60, "1", "清理河道");
            printer.text("续表", 600, 70, 9);
            table(printer, 460, 80, "2", "修理水井");

            assertThat(passages(printer)).containsExactly("柳溪镇基本履职事项清单（征求意见稿）", "1|清理河道", "续表", "2|修理水井");
        }
    }

    private static PdfPrinter sheet() {
        PdfPrinter printer = new PdfPrinter();
        printer.newPage(new PDRectangle(842, 595), 0);
        return printer;
    }

    private static void table(PdfPrinter printer, float left, float top, String number, String name) {
        float[] xs = {left, left + 40, left + 340};
        for (float y : new float[] {top, top + LINE}) {
            printer.rule(xs[0], y, xs[2], y);
        }
        for (float x : xs) {
            printer.rule(x, top, x, top + LINE);
        }
        printer.text(number, xs[0] + 5, top + 14, 10);
        printer.text(name, xs[1] + 5, top + 14, 10);
    }

    private static List<String> passages(PdfPrinter printer) throws Exception {
        Document document = DocumentReaders.read("list.pdf", printer.bytes());
        return document.passages().stream().map(SheetSideTest::words).toList();
    }

    private static String words(Passage passage) {
        return passage instanceof Row row
                ? String.join(
                        "|",
                        row.cells().stream()
                                .map(Cell::lines)
                                .map(lines -> Text.join(lines).toString())
                                .toList())
                : ((Line) passage).text().toString();
    }
}
