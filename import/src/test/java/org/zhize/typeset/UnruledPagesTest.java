package org.zhize.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.zhize.document.PdfPrinter;
import org.zhize.document.reader.DocumentReaders;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.NamedDepartment;
import org.zhize.dutylist.identity.Manifest;
import org.zhize.dutylist.reader.DutyListReader;
import org.zhize.dutylist.reader.Reading;

/** Pages of a PDF without rules, whose columns and headings only their places tell. */
class UnruledPagesTest {

    @Test
    void aCategoryMayStandInTheMiddleOfTheTableAndNotOfItsHeads() throws Exception {
        try (PdfPrinter printer = new PdfPrinter()) {
            printer.newPage(new PDRectangle(600, 850), 0);
            String[][] rows = {
                {"序号", "配合履职事项", "对应上级部门", "上级部门职责", "配合职责"},
                {"", "", "", "一、民生服务（1项）", ""},
                {"1", "修理水井", "县水利局", "核查水井的数量。", "上报损坏的水井，在井边设置提示牌。"},
                {"", "", "", "二、城乡建设（1项）", ""},
                {"2", "清理河道", "县水利局", "划定清理的范围。", "组织村民清理，上报清理的情况。"}
            };
            int[] lefts = {40, 80, 160, 250, 350};
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < lefts.length; column++) {
                    printer.text(rows[row][column], lefts[column], 80 + 30 * row, 10);
                }
            }
            DutyDocument document = read("list.pdf", printer.bytes());

            assertThat(items(document))
                    .extracting(item -> item.category().orElse(""), DutyItem::number)
                    .containsExactly(tuple("民生服务", 1), tuple("城乡建设", 2));
            assertThat(document.coverage().unaccounted()).isZero();
        }
    }

    @Test
    void charactersOfTwoSizesAreNeverTheSameCharacterDrawnTwice() throws Exception {
        try (PdfPrinter printer = new PdfPrinter()) {
            printer.newPage(new PDRectangle(600, 850), 0);
            // Counted in tenths of their sizes, both 井 stand at the same place.
            float left = 110;
            float up = 850 - 140;
            printer.text("井", left * 1.1f, 850 - up * 1.1f, 11);
            String[][] rows = {{"序号", "事项名称"}, {"1", "修理水井"}, {"2", "清理河道"}};
            for (int row = 0; row < rows.length; row++) {
                printer.text(rows[row][0], 40, 110 + 30 * row, 10);
                printer.text(rows[row][1], 80, 110 + 30 * row, 10);
            }
            DutyDocument document = read("list.pdf", printer.bytes());

            assertThat(items(document)).extracting(DutyItem::name).containsExactly("修理水井", "清理河道");
        }
    }

    @Test
    void headsWithHardlyAnyRoomBetweenThemAreSeveral() throws Exception {
        try (PdfPrinter printer = new PdfPrinter()) {
            printer.newPage(new PDRectangle(600, 850), 0);
            String[][] rows = {
                {"序号", "配合履职事项", "对应上级部门", "上级部门职责", "配合职责"},
                {"1", "清理河道", "县水利局", "指导乡镇清理河道。", "组织村民清理。"},
                {"2", "养护道路", "县交通运输局", "核查养护的情况，并验收。", "组织村民养护。"}
            };
            int[] lefts = {40, 65, 130, 194, 330};
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < lefts.length; column++) {
                    printer.text(rows[row][column], lefts[column], 80 + 30 * row, 10);
                }
            }

            assertThat(items(read("list.pdf", printer.bytes())))
                    .extracting(DutyItem::name, DutyItem::departments, DutyItem::departmentDuties)
                    .containsExactly(
                            tuple(
                                    "清理河道",
                                    List.of(new NamedDepartment("县水利局", false)),
                                    Optional.of(List.of("指导乡镇清理河道。"))),
                            tuple(
                                    "养护道路",
                                    List.of(new NamedDepartment("县交通运输局", false)),
                                    Optional.of(List.of("核查养护的情况，并验收。"))));
        }
    }

    @Test
    void rowsAtTheTopOfAPageAreNoHeaderOfThePageThoughHeadsStandBelowThem() throws Exception {
        try (PdfPrinter printer = new PdfPrinter()) {
            page(printer, "（一）民生服务", "序号 履职事项", "1 修理村里的水井", "2 照看独居老人");
            page(printer, "3 登记新生儿", "（二）平安法治", "序号 履职事项", "4 调解邻里纠纷", "5 宣传法律知识");

            assertThat(items(read("list.pdf", printer.bytes())))
                    .extracting(DutyItem::number, item -> item.category().orElse(""))
                    .containsExactly(
                            tuple(1, "民生服务"), tuple(2, "民生服务"), tuple(3, "民生服务"), tuple(4, "平安法治"), tuple(5, "平安法治"));
        }
    }

    @Test
    void headsThatAPageCutsAreHeads() throws Exception {
        try (PdfPrinter printer = new PdfPrinter()) {
            page(printer, "序号 履职事项 对应上级 工作方式");
            page(printer, "- - 部门", "1 修理水井 县水利局 上门修理。", "2 清理河道 县水利局 组织清理。");

            assertThat(items(read("list.pdf", printer.bytes())))
                    .extracting(DutyItem::number, DutyItem::departments)
                    .containsExactly(
                            tuple(1, List.of(new NamedDepartment("县水利局", false))),
                            tuple(2, List.of(new NamedDepartment("县水利局", false))));
        }
    }

    @Test
    void howManyItemsACategoryHasBelongsToNoneOfThemOnAPageWithoutRules() throws Exception {
        try (PdfPrinter printer = new PdfPrinter()) {
            page(printer, "一、民生服务", "序号 履职事项", "1 修理村里的水井", "2 照看独居老人", "小 2项", "计", "二、平安法治");
            page(printer, "3 调解邻里纠纷", "小计 1项");

            DutyDocument document = read("list.pdf", printer.bytes());

            assertThat(items(document))
                    .extracting(DutyItem::number, item -> item.category().orElse(""), DutyItem::name)
                    .containsExactly(
                            tuple(1, "民生服务", "修理村里的水井"), tuple(2, "民生服务", "照看独居老人"), tuple(3, "平安法治", "调解邻里纠纷"));
            assertThat(document.coverage().unaccounted()).isZero();
        }
    }

    /** Prints lines of a page; blanks part what stands in different columns, and a hyphen stands for an empty one. */
    private static void page(PdfPrinter printer, String... lines) {
        printer.newPage(new PDRectangle(600, 850), 0);
        for (int i = 0; i < lines.length; i++) {
            String[] cells = lines[i].split(" ", -1);
            for (int column = 0; column < cells.length; column++) {
                if (!cells[column].equals("-")) {
                    printer.text(cells[column], 40 + 80 * column, 80 + 20 * i, 10);
                }
            }
        }
    }

    private static List<DutyItem> items(DutyDocument document) {
        assertThat(document.lists()).hasSize(1);
        return document.lists().get(0).items();
    }

    private static DutyDocument read(String name, byte[] file) throws Exception {
        Reading reading = new DutyListReader(Manifest.EMPTY).read(DocumentReaders.read(name, file));
        return ((Reading.Read) reading).document();
    }
}
