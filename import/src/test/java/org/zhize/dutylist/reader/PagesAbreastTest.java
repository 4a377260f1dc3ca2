package org.zhize.dutylist.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.zhize.dutylist.ListKind.BASIC;
import static org.zhize.dutylist.ListKind.COORDINATED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhize.document.PdfPrinter;
import org.zhize.document.reader.DocumentReaders;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.identity.Manifest;

/** Sheets that are too wide for a page. */
class PagesAbreastTest {

    private static final List<List<String>> LEFT = List.of(
            List.of("序号", "事项名称", "对应上级部门"),
            List.of("1", "清理沟渠", "县水利局"),
            List.of("2", "修理水井", "县水利局"),
            List.of("3", "看护鱼塘", "县农业农村局"),
            List.of("4", "修补村道", "县交通运输局"));

    private static final List<List<String>> RIGHT = List.of(
            List.of("上级部门职责", "配合职责"),
            List.of("划定河段。", "组织村民。"),
            List.of("核查水井。", "上报水井。"),
            List.of("登记鱼塘。", "巡查鱼塘。"),
            List.of("编制计划。", "拍照上报。"));

    @Test
    void columnsThatHaveNoRoomStandOnPagesBehindAllOthers() throws Exception {
        assertRead(print(List.of(LEFT.subList(0, 3), LEFT.subList(3, 5), RIGHT.subList(0, 3), RIGHT.subList(3, 5))));
    }

    @Test
    void columnsThatHaveNoRoomStandOnThePageBehindEach() throws Exception {
        assertRead(print(List.of(LEFT.subList(0, 4), RIGHT.subList(0, 4), LEFT.subList(4, 5), RIGHT.subList(4, 5))));
    }

    @Test
    void pagesWithOtherRowsDoNotStandAbreast() throws Exception {
        DutyDocument document = print(List.of(LEFT, RIGHT.subList(0, 4)));

        assertThat(document.lists().stream().flatMap(list -> list.items().stream()))
                .noneMatch(item -> item.townshipDuties().isPresent());
    }

    @Test
    void aListBelowItsTitleIsNoneOfTheColumnsOfTheListBeforeThoughItHasAsManyRows() throws Exception {
        DutyDocument document = print(List.of(
                List.of(
                        List.of("柳溪镇基本履职事项清单", ""),
                        List.of("序号", "事项名称"),
                        List.of("1", "登记婴儿"),
                        List.of("2", "看护果园"),
                        List.of("3", "照看老人")),
                List.of(
                        List.of("柳溪镇配合履职事项清单", "", "", "", ""),
                        List.of("序号", "事项名称", "对应上级部门", "上级部门职责", "配合职责"),
                        List.of("1", "清理沟渠", "县水利局", "划定河段。", "组织村民。"),
                        List.of("2", "修理水井", "县水利局", "核查水井。", "上报水井。"))));

        assertThat(TabbedList.items(document, BASIC))
                .extracting(DutyItem::name)
                .containsExactly("登记婴儿", "看护果园", "照看老人");
        assertThat(TabbedList.items(document, COORDINATED))
                .extracting(DutyItem::name)
                .containsExactly("清理沟渠", "修理水井");
    }

    private static void assertRead(DutyDocument document) {
        assertThat(TabbedList.items(document, COORDINATED))
                .extracting(
                        DutyItem::number,
                        DutyItem::name,
                        item -> item.departmentDuties().orElseThrow().get(0),
                        item -> item.townshipDuties().orElseThrow().get(0))
                .containsExactly(
                        tuple(1, "清理沟渠", "划定河段。", "组织村民。"),
                        tuple(2, "修理水井", "核查水井。", "上报水井。"),
                        tuple(3, "看护鱼塘", "登记鱼塘。", "巡查鱼塘。"),
                        tuple(4, "修补村道", "编制计划。", "拍照上报。"));
        assertThat(document.coverage().unaccounted()).isZero();
    }

    private static DutyDocument print(List<List<List<String>>> pages) throws Exception {
        try (PdfPrinter printer = new PdfPrinter()) {
            printer.line("柳溪镇配合履职事项清单");
            for (List<List<String>> page : pages) {
                printer.table(page);
                printer.newPage();
            }
            return ((Reading.Read)
                            new DutyListReader(Manifest.EMPTY).read(DocumentReaders.read("list.pdf", printer.bytes())))
                    .document();
        }
    }
}
