package org.zhize.layout.positioned.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhize.document.PdfPrinter;
import org.zhize.document.reader.DocumentReaders;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.ListKind;
import org.zhize.dutylist.Problem;
import org.zhize.dutylist.ProblemCode;
import org.zhize.dutylist.identity.Manifest;
import org.zhize.dutylist.reader.DutyListReader;
import org.zhize.dutylist.reader.Reading;

/** Tables whose rows are parted by rules or shades, and whose columns by nothing but space; their lines are all as far apart. */
class RuledRowsTest {

    private static final float LEFT = 40;
    private static final float RIGHT = 540;
    private static final float LEADING = 14;
    private static final float[] COLUMNS = {45, 90, 180, 260, 410};
    private static final String[] HEADS = {"序号", "事项名称", "对应上级部门", "上级部门职责", "镇配合职责"};

    /** A row: its name and department stand in the middle of it. */
    private record Printed(String name, String department, List<String> above, List<String> below) {}

    private static final List<Printed> ROWS = List.of(
            new Printed("清理河道", "县水利局", List.of("划定河段", "发放工具", "验收成果"), List.of("组织清理")),
            new Printed("巡查山林", "县林草局", List.of("培训人员"), List.of("巡查山林", "上报火情", "劝离游客")),
            new Printed("登记渔船", "县农牧局", List.of("核发牌照", "检验船体", "存入档案"), List.of("通知船主", "清点渔船", "上报数目")),
            new Printed("修理水井", "县水利局", List.of("拨付款项"), List.of("查看水井")),
            new Printed("防治虫害", "县林草局", List.of("提供药剂", "查验效果", "公布结果"), List.of("喷洒药剂", "清理枯枝")));

    @Test
    void rulesFromSideToSideTellWhereRowsBeginAndEnd() throws Exception {
        try (PdfPrinter printer = new PdfPrinter()) {
            printer.text("柳溪镇配合履职事项清单", 200, 60, 14);
            float depth = head(printer, 90);
            for (int i = 0; i < ROWS.size(); i++) {
                depth = row(printer, i, depth, 0, 9);
                printer.rule(LEFT, depth, RIGHT, depth);
            }

            assertIsRead(printer);
        }
    }

    @Test
    void theEdgesOfShadesTellItToo() throws Exception {
        try (PdfPrinter printer = new PdfPrinter()) {
            printer.text("柳溪镇配合履职事项清单", 200, 60, 14);
            float depth = head(printer, 90);
            for (int i = 0; i < ROWS.size(); i++) {
                if (i % 2 == 0) {
                    printer.shade(LEFT, depth, RIGHT, depth + height(i));
                }
                depth = row(printer, i, depth, 0, 9);
            }

            assertIsRead(printer);
        }
    }

    @Test
    void whatAPageCutsOfARowEndsAtTheFirstRuleOfTheNext() throws Exception {
        try (PdfPrinter printer = new PdfPrinter()) {
            printer.text("柳溪镇配合履职事项清单", 200, 60, 14);
            float depth = head(printer, 90);
            for (int i = 0; i < ROWS.size(); i++) {
                if (i == 2) {
                    row(printer, i, depth, 0, 2);
                    printer.newPage();
                    depth = head(printer, 40);
                    depth = row(printer, i, depth, 2, 9);
                } else {
                    depth = row(printer, i, depth, 0, 9);
                }
                printer.rule(LEFT, depth, RIGHT, depth);
            }

            assertIsRead(printer);
        }
    }

    private static float head(PdfPrinter printer, float depth) {
        printer.rule(LEFT, depth, RIGHT, depth);
        for (int column = 0; column < HEADS.length; column++) {
            printer.text(HEADS[column], COLUMNS[column], depth + LEADING, 10);
        }
        printer.rule(LEFT, depth + LEADING + 4, RIGHT, depth + LEADING + 4);
        return depth + LEADING + 4;
    }

    private static float height(int i) {
        return Math.max(ROWS.get(i).above.size(), ROWS.get(i).below.size()) * LEADING;
    }

    /** Prints the lines of a row from one up to another one. */
    private static float row(PdfPrinter printer, int i, float depth, int from, int to) {
        Printed row = ROWS.get(i);
        int lines = Math.max(row.above.size(), row.below.size());
        for (int line = from; line < Math.min(lines, to); line++) {
            float base = depth + (line - from) * LEADING + 10;
            if (line == lines / 2) {
                printer.text(String.valueOf(i + 1), COLUMNS[0], base, 10);
                printer.text(row.name, COLUMNS[1], base, 10);
                printer.text(row.department, COLUMNS[2], base, 10);
            }
            if (line < row.above.size()) {
                printer.text(row.above.get(line), COLUMNS[3], base, 10);
            }
            if (line < row.below.size()) {
                printer.text(row.below.get(line), COLUMNS[4], base, 10);
            }
        }
        return depth + (Math.min(lines, to) - from) * LEADING;
    }

    private static void assertIsRead(PdfPrinter printer) throws Exception {
        DutyDocument document = ((Reading.Read)
                        new DutyListReader(Manifest.EMPTY).read(DocumentReaders.read("list.pdf", printer.bytes())))
                .document();

        assertThat(document.lists()).hasSize(1);
        assertThat(document.lists().get(0).kind()).isEqualTo(ListKind.COORDINATED);
        assertThat(document.lists().get(0).items())
                .extracting(
                        DutyItem::name,
                        item -> String.join("", item.departmentDuties().orElse(List.of())),
                        item -> String.join("", item.townshipDuties().orElse(List.of())))
                .containsExactlyElementsOf(ROWS.stream()
                        .map(row -> tuple(row.name, String.join("", row.above), String.join("", row.below)))
                        .toList());
        assertThat(document.problems()).extracting(Problem::code).doesNotContain(ProblemCode.ROW_DOUBTFUL);
        assertThat(document.coverage().unaccounted()).isZero();
    }
}
