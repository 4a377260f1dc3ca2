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
import org.zhize.dutylist.ProblemCode;
import org.zhize.dutylist.identity.Manifest;
import org.zhize.dutylist.reader.DutyListReader;
import org.zhize.dutylist.reader.Reading;

/** Heads, headings, numbers and rows of tables without rules that are not set as most are. */
class UnusualPagesTest {

    private static final float SIZE = 10;
    private static final float LEADING = 14;
    private static final float NUMBER = 40;
    private static final float NAME = 90;
    private static final float DEPARTMENT = 180;
    private static final float DUTIES = 270;
    private static final float TOWNSHIP = 430;

    private final PdfPrinter printer = new PdfPrinter();
    private float depth = 60;

    UnusualPagesTest() {
        printer.newPage(new PDRectangle(600, 850), 0);
    }

    @Test
    void aHeadOverTwoColumnsSaysNothingOfWhereTheyAre() throws Exception {
        line(400, "职责分工");
        line(NUMBER, "序号", NAME + 20, "事项名称", DEPARTMENT, "对应上级部门");
        line(DUTIES + 50, "上级部门职责", TOWNSHIP + 50, "镇配合职责");
        skip();
        row("1", "清理河道", "县水利局", "指导清理河道两岸的垃圾杂物，", "组织村民清理河道。");
        line(DUTIES, "划定清理的范围。");
        skip();
        row("2", "修理水井", "县水利局", "核查水井的数量，登记用水的农", "上报损坏的水井。");
        line(DUTIES, "户。");

        assertThat(items(read()))
                .extracting(DutyItem::departmentDuties, DutyItem::townshipDuties)
                .containsExactly(
                        tuple(text("指导清理河道两岸的垃圾杂物，划定清理的范围。"), text("组织村民清理河道。")),
                        tuple(text("核查水井的数量，登记用水的农户。"), text("上报损坏的水井。")));
    }

    @Test
    void headsSetWideAreOneEachAndNumbersMayBeAsWideAsIdeographs() throws Exception {
        letters(NUMBER, "序号");
        letters(NAME + 100, "事项名称");
        depth += LEADING;
        line(NUMBER, "１", NAME, "修理村里的水井，登记用水的农户");
        line(NUMBER, "２", NAME, "照看独居老人");
        line(NUMBER, "３", NAME, "登记新生儿");

        assertThat(items(read()))
                .extracting(DutyItem::number, DutyItem::name)
                .containsExactly(tuple(1, "修理村里的水井，登记用水的农户"), tuple(2, "照看独居老人"), tuple(3, "登记新生儿"));
    }

    @Test
    void theMarkOfANumberForWhichItsColumnHasNoRoomIsNoPartOfTheName() throws Exception {
        line(NUMBER, "序号", NAME + 20, "事项名称");
        line(NUMBER, "9.", NAME, "修理村里的水井，登记用水的农户，");
        line(NAME, "每年检查两次水质。");
        skip();
        line(NAME, "照看独居老人，陪伴他们看病，帮助");
        line(NUMBER, "10", NAME, "他们修理房屋，");
        line(NUMBER, ".", NAME, "送去柴火。");
        skip();
        line(NUMBER, "11", NAME, "登记新生儿，上门探望母亲。");
        line(NUMBER, ".");

        DutyDocument document = read();

        assertThat(items(document))
                .extracting(DutyItem::number, DutyItem::name)
                .containsExactly(
                        tuple(9, "修理村里的水井，登记用水的农户，每年检查两次水质。"),
                        tuple(10, "照看独居老人，陪伴他们看病，帮助他们修理房屋，送去柴火。"),
                        tuple(11, "登记新生儿，上门探望母亲。"));
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void whereCategoriesAreCountedAnOrdinalAloneNumbersAPartOfAText() throws Exception {
        heads();
        line(NUMBER, "（一）河道水井（1项）");
        row("1", "清理河道", "县水利局", "（一）县水利局", "组织村民清理河道。");
        line(DUTIES, "划定清理的范围。");
        line(DUTIES, "（二）县林业局");
        line(DUTIES, "清理两岸的树木。");
        line(NUMBER, "（二）房屋道路（1项）");
        row("2", "修理道路", "县交通局", "验收道路。", "上报损坏的道路。");

        assertThat(items(read()))
                .extracting(item -> item.category().orElse(""), DutyItem::departmentDuties)
                .containsExactly(
                        tuple("河道水井", Optional.of(List.of("（一）县水利局划定清理的范围。", "（二）县林业局清理两岸的树木。"))),
                        tuple("房屋道路", text("验收道路。")));
    }

    @Test
    void aNameInBracketsAmongTheNumbersIsACategoryAndOneInATextIsADepartments() throws Exception {
        heads();
        line(NUMBER, "【河道水井】");
        row("1", "清理河道", "县水利局", "【县水利局】", "组织村民清理河道。");
        line(DEPARTMENT, "县林业局", DUTIES, "划定清理的范围。");
        line(DUTIES, "【县林业局】");
        line(DUTIES, "清理两岸的树木。");
        line(NUMBER, "【房屋道路】");
        row("2", "修理道路", "县交通局", "验收道路。", "上报损坏的道路。");

        assertThat(items(read()))
                .extracting(
                        item -> item.category().orElse(""),
                        item -> String.join("", item.departmentDuties().orElseThrow()))
                .containsExactly(tuple("河道水井", "【县水利局】划定清理的范围。【县林业局】清理两岸的树木。"), tuple("房屋道路", "验收道路。"));
    }

    @Test
    void anItemWithARowForEachOfItsDepartmentsIsDoubtfulWhereItsMiddleIsElsewhere() throws Exception {
        heads();
        at(80, NUMBER, "1", NAME, "看护鱼塘", DEPARTMENT, "县水利局", DUTIES, "划定看护的范围，登记鱼塘。");
        at(80, TOWNSHIP, "组织村民看护。");
        at(100, DEPARTMENT, "县民政局", DUTIES, "1.检查水井，查处违法行为。");
        at(120, DUTIES, "指导清理河道两岸的垃圾，划定清", TOWNSHIP, "1.组织村民清理河道。");
        at(127, NUMBER, "2", NAME, "清理河道", DEPARTMENT, "县水利局");
        at(134, DUTIES, "理范围。", TOWNSHIP, "2.上报清理情况。");
        at(154, DEPARTMENT, "县林业局", DUTIES, "1.检查水井，查处违法行为。");
        at(173, DUTIES, "负责养护道路的机器，登记养护的");
        at(180, DEPARTMENT, "县交通局", TOWNSHIP, "1.组织村民清扫道路，");
        at(187, DUTIES, "里程。");
        at(194, TOWNSHIP, "登记清扫的村民。");
        at(208, NUMBER, "3", NAME, "养护道路", DUTIES, "1.验收养护好的道路，指导镇养护", TOWNSHIP, "2.上报养护情况。");
        at(222, DEPARTMENT, "县公安局", DUTIES, "道路。", TOWNSHIP, "3.劝阻违法的村民，上");
        at(236, DUTIES, "2.指挥交通，查处违法的行为，拖", TOWNSHIP, "报违法行为。");
        at(250, DUTIES, "走停放的车辆。");
        at(270, NUMBER, "4", NAME, "看护桥梁", DEPARTMENT, "县交通局", DUTIES, "检查桥梁，登记桥梁。");
        at(270, TOWNSHIP, "组织村民看护。");
        at(290, NUMBER, "5", NAME, "看护水闸", DEPARTMENT, "县水利局", DUTIES, "检查水闸，登记水闸。");
        at(290, TOWNSHIP, "组织村民看护。");

        assertThat(read().problems())
                .filteredOn(problem -> problem.code() == ProblemCode.ROW_DOUBTFUL)
                .extracting(problem -> problem.number().orElseThrow())
                .containsExactly(2, 3);
    }

    @Test
    void whatEndsAPageBelowANumberMayBeOfItsRowOrOfTheOneWithItsNumberOnTheNextPage() throws Exception {
        heads();
        skip();
        row("1", "看护鱼塘", "县水利局", "划定看护的范围，登记鱼塘。", "组织村民看护。");
        skip();
        row("2", "清理河道", "县水利局", "指导清理河道两岸的垃圾。", "组织村民清理。");
        skip();
        line(DEPARTMENT, "县林业局", DUTIES, "1.清理两岸的树木。");
        line(DUTIES, "2.划定清理的范围。");
        printer.newPage(new PDRectangle(600, 850), 0);
        depth = 60;
        heads();
        skip();
        row("3", "养护道路", "县交通局", "验收道路。", "组织村民清扫道路。");
        skip();
        row("4", "看护桥梁", "县交通局", "检查桥梁，登记桥梁。", "组织村民看护。");

        assertThat(read().problems())
                .filteredOn(problem -> problem.code() == ProblemCode.ROW_DOUBTFUL)
                .extracting(problem -> problem.number().orElseThrow())
                .containsExactly(2, 3);
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

    private void at(float where, Object... placesAndWords) {
        depth = where;
        line(placesAndWords);
    }

    private void letters(float left, String words) {
        for (int i = 0; i < words.length(); i++) {
            printer.text(words.substring(i, i + 1), left + 2 * SIZE * i, depth, SIZE);
        }
    }

    private void skip() {
        depth += LEADING / 2;
    }

    private static Optional<List<String>> text(String clause) {
        return Optional.of(List.of(clause));
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
