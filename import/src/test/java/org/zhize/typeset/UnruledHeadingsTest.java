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
import org.zhize.dutylist.DutyList;
import org.zhize.dutylist.NamedDepartment;
import org.zhize.dutylist.identity.Manifest;
import org.zhize.dutylist.reader.DutyListReader;
import org.zhize.dutylist.reader.Reading;

/** What stands between the rows of tables without rules, and below the last. */
class UnruledHeadingsTest {

    private static final float SIZE = 10;
    private static final float LEADING = 14;
    private static final float NUMBER = 40;
    private static final float NAME = 90;
    private static final float DEPARTMENT = 180;
    private static final float DUTIES = 270;
    private static final float TOWNSHIP = 430;

    private final PdfPrinter printer = new PdfPrinter();
    private float depth = 60;

    UnruledHeadingsTest() {
        printer.newPage(new PDRectangle(600, 850), 0);
    }

    @Test
    void aRemarkBelowTheLastRowOnHowTheDocumentIsPublishedIsNoPartOfIt() throws Exception {
        line(NUMBER, "序号", NAME, "类别", DUTIES, "事项名称");
        line(NUMBER, "1", NAME, "民生服务", DUTIES, "清理河道，每月一次");
        line(NUMBER, "2", NAME, "民生服务", DUTIES, "修理水井");
        line(NUMBER, "（此件公开发布）");

        DutyDocument document = read();

        assertThat(items(document))
                .extracting(item -> item.category().orElse(""), DutyItem::name)
                .containsExactly(tuple("民生服务", "清理河道，每月一次"), tuple("民生服务", "修理水井"));
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void eachListMayHaveSuchRemarksBelowItsLastRow() throws Exception {
        line(NAME, "柳溪镇基本履职事项清单");
        line(NUMBER, "序号", NAME, "类别", DUTIES, "事项名称");
        line(NUMBER, "1", NAME, "民生服务", DUTIES, "清理河道，每月一次");
        line(NUMBER, "2", NAME, "民生服务", DUTIES, "修理水井");
        line(NUMBER, "（此件公开发布）");
        line(NAME, "柳溪镇上级部门收回事项清单");
        line(NUMBER, "序号", NAME, "类别", DEPARTMENT, "承接部门", DUTIES, "事项名称");
        line(NUMBER, "1", NAME, "民生服务", DEPARTMENT, "县水利局", DUTIES, "检验渔网");
        line(NUMBER, "2", NAME, "民生服务", DEPARTMENT, "县水利局", DUTIES, "检验水泵");

        assertThat(read().lists())
                .flatExtracting(DutyList::items)
                .extracting(item -> item.category().orElse(""), DutyItem::name)
                .containsExactly(
                        tuple("民生服务", "清理河道，每月一次"),
                        tuple("民生服务", "修理水井"),
                        tuple("民生服务", "检验渔网"),
                        tuple("民生服务", "检验水泵"));
    }

    @Test
    void aHeadingWithACountMayHaveBlanksWithin() throws Exception {
        heads();
        line(DEPARTMENT + 60, "一、", DEPARTMENT + 86, "河道水井(", DEPARTMENT + 140, "1", DEPARTMENT + 150, "项)");
        row("1", "清理河道", "县水利局", "划定清理的范围。", "组织村民清理河道。");
        line(DEPARTMENT + 60, "二、", DEPARTMENT + 86, "房屋道路(", DEPARTMENT + 140, "1", DEPARTMENT + 150, "项)");
        row("2", "修理道路", "县交通局", "验收道路。", "上报损坏的道路。");

        assertThat(items(read()))
                .extracting(item -> item.category().orElse(""), DutyItem::name)
                .containsExactly(tuple("河道水井", "清理河道"), tuple("房屋道路", "修理道路"));
    }

    @Test
    void aPageNumberBetweenDashesIsNoneOfARowThoughItStandsBelowTheNumbers() throws Exception {
        heads();
        row("1", "清理河道", "县水利局", "划定清理的范围，", "组织村民");
        depth = 800;
        line(NUMBER, "—4—");
        nextPage();
        heads();
        line(DUTIES, "登记结果。", TOWNSHIP, "清理河道。");
        row("2", "修理水井", "县水利局", "核查水井的数量。", "上报损坏的水井。");

        assertThat(items(read()))
                .extracting(DutyItem::name, DutyItem::departmentDuties)
                .containsExactly(
                        tuple("清理河道", Optional.of(List.of("划定清理的范围，登记结果。"))),
                        tuple("修理水井", Optional.of(List.of("核查水井的数量。"))));
    }

    @Test
    void theRowsOfAnAppendixAreNoItems() throws Exception {
        heads();
        row("1", "清理河道", "县水利局", "划定清理的范围。", "组织村民清理河道。");
        row("2", "修理水井", "县水利局", "核查水井的数量。", "上报损坏的水井。");
        nextPage();
        line(DEPARTMENT, "附录 部门简称对照表");
        line(NUMBER, "序号", NAME, "简称", DUTIES, "全称");
        line(NUMBER, "1", NAME, "县水利局", DUTIES, "白石县水利局");
        line(NUMBER, "2", NAME, "县住建局", DUTIES, "白石县住房和城乡建设局");

        DutyDocument document = read();

        assertThat(items(document)).extracting(DutyItem::name).containsExactly("清理河道", "修理水井");
        assertThat(document.coverage().unaccounted()).isPositive();
    }

    @Test
    void whatStoodAboveTheHeadsOfOtherPagesIsNoRowWhereAPageHasNoHeads() throws Exception {
        line(NUMBER, "2025年5月");
        heads();
        row("1", "清理河道", "县水利局", "划定清理的范围。", "组织村民清理河道。");
        nextPage();
        line(NUMBER, "2025年5月");
        row("2", "修理水井", "县水利局", "核查水井的数量。", "上报损坏的水井。");

        assertThat(items(read())).extracting(DutyItem::name).containsExactly("清理河道", "修理水井");
    }

    @Test
    void aHeadOverTwoThatIsOneItselfSaysOfBothWhatTheyAre() throws Exception {
        line(DEPARTMENT + 60, "上级部门");
        line(NUMBER, "序号", NAME, "事项名称", TOWNSHIP, "镇配合职责");
        line(DEPARTMENT, "名称", DUTIES + 60, "职责");
        row("1", "清理河道", "县水利局", "划定清理的范围，登记结果。", "组织村民清理河道。");
        row("2", "修理水井", "县水利局", "核查水井的数量，检查水质。", "上报损坏的水井。");

        DutyDocument document = read();

        assertThat(items(document))
                .extracting(DutyItem::name, DutyItem::departments, DutyItem::departmentDuties)
                .containsExactly(
                        tuple(
                                "清理河道",
                                List.of(new NamedDepartment("县水利局", false)),
                                Optional.of(List.of("划定清理的范围，登记结果。"))),
                        tuple(
                                "修理水井",
                                List.of(new NamedDepartment("县水利局", false)),
                                Optional.of(List.of("核查水井的数量，检查水质。"))));
        assertThat(document.coverage().unaccounted()).isZero();
    }

    private void nextPage() {
        printer.newPage(new PDRectangle(600, 850), 0);
        depth = 60;
    }

    private void heads() {
        line(NUMBER, "序号", NAME + 10, "事项名称", DEPARTMENT, "对应上级部门", DUTIES + 20, "上级部门职责", TOWNSHIP + 20, "镇配合职责");
    }

    private void row(String number, String name, String department, String duties, String township) {
        line(NUMBER, number, NAME, name, DEPARTMENT, department, DUTIES, duties, TOWNSHIP, township);
    }

    /** Prints words on the next line, each behind the place where it begins. */
    private void line(Object... placesAndWords) {
        for (int i = 0; i < placesAndWords.length; i += 2) {
            printer.text((String) placesAndWords[i + 1], ((Number) placesAndWords[i]).floatValue(), depth, SIZE);
        }
        depth += LEADING;
    }

    private static List<DutyItem> items(DutyDocument document) {
        assertThat(document.lists()).hasSize(1);
        return document.lists().get(0).items();
    }

    private DutyDocument read() throws Exception {
        Reading reading = new DutyListReader(Manifest.EMPTY).read(DocumentReaders.read("list.pdf", printer.bytes()));
        return ((Reading.Read) reading).document();
    }
}
