package org.zhize.dutylist.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.zhize.dutylist.ListKind.COORDINATED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.NamedDepartment;
import org.zhize.dutylist.Problem;
import org.zhize.dutylist.ProblemCode;

/** Items without departments of their own, in texts that don't tell cells apart. */
class SharedDepartmentsTest {

    @Test
    void anItemWithoutDepartmentsHasThoseAboveAndTheListSaysSo() {
        DutyDocument document = TabbedList.read("""
                松河镇配合履职事项清单
                序号 事项名称 责任部门 部门职责 乡镇职责
                一、民生服务（2项）
                1 放映露天电影 县文旅局等部门 排定片目和日期。 通知村民前来观看。
                2 调配图书 每季调配一次。 看护图书。
                二、城乡建设（3项）
                3 修补村道 县交通局、县财政局 购置沥青。 拍照上报。
                4 检修桥梁 派人检修。 立牌提醒。
                5 铲除积雪 调派铲车。 清扫路口。
                """);

        assertThat(TabbedList.items(document, COORDINATED))
                .extracting(
                        item -> item.departments().stream()
                                .map(NamedDepartment::name)
                                .toList(),
                        DutyItem::openEnded)
                .containsExactly(
                        tuple(List.of("县文旅局"), true),
                        tuple(List.of("县文旅局"), true),
                        tuple(List.of("县交通局", "县财政局"), false),
                        tuple(List.of("县交通局", "县财政局"), false),
                        tuple(List.of("县交通局", "县财政局"), false));
        assertThat(document.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.DEPARTMENTS_SHARED)
                .singleElement()
                .extracting(Problem::details)
                .isEqualTo(List.of("2, 4, 5"));
        assertThat(document.problems()).extracting(Problem::code).doesNotContain(ProblemCode.DEPARTMENTS_MISSING);
    }

    @Test
    void departmentsInTheMiddleOfRowsAreThoseOfAllOfThem() {
        DutyDocument document = TabbedList.read("""
                                     松河镇配合履职事项清单

                序号    事项名称          责任部门          部门职责                    乡镇职责

                 1      放映露天电影      县文旅局          1.排定片目和日期；          1.通知村民前来观看；
                                                            2.支付放映费用。            2.打扫场地。

                                                            1.每季调配一次；            1.看护图书；
                 2      调配图书
                                                            2.登记破损图书。            2.上报书目。

                                                            1.勘察路面；                1.拍照上报；
                 3      修补村道          县交通局          2.购置沥青；                2.摆放路障；
                                                            3.铺平路面。                3.提醒行人。

                                                            1.派人检修；                1.立牌提醒；
                 4      检修桥梁
                                                            2.登记裂缝。                2.看护桥面。

                                          县住建局、        1.调派铲车；                1.清扫路口；
                 5      铲除积雪
                                          县财政局          2.撒盐融雪。                2.劝导行人。

                                                            1.核对名册；                1.逐户登记；
                 6      登记渔船
                                                            2.发放牌照。                2.张贴告示。
                                          县水利局
                                                            1.检验渔船；                1.陪同检验；
                 7      检验渔船
                                                            2.登记隐患。                2.督促整改。
                """);

        assertThat(TabbedList.items(document, COORDINATED))
                .extracting(item ->
                        item.departments().stream().map(NamedDepartment::name).toList())
                .containsExactly(
                        List.of("县文旅局"),
                        List.of("县交通局"),
                        List.of("县交通局"),
                        List.of("县交通局"),
                        List.of("县住建局", "县财政局"),
                        List.of("县水利局"),
                        List.of("县水利局"));
        assertThat(document.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.DEPARTMENTS_SHARED)
                .singleElement()
                .extracting(Problem::details)
                .isEqualTo(List.of("3, 4, 7"));
    }

    @Test
    void aRowThatGoesOnUnderItsNumberHasTheDepartmentsOfThePageBeforeAndBeginsWithin() {
        DutyDocument document = TabbedList.read("""
                                     松河镇配合履职事项清单

                序号    事项名称          责任部门          部门职责                    乡镇职责

                 1      放映露天电影      县文旅局          1.排定片目和日期；          1.通知村民前来观看；
                                                            2.支付放映费用。            2.打扫场地，清点座
                \f序号    事项名称          责任部门          部门职责                    乡镇职责

                 1      放映露天电影                                                    椅，收好帐篷。

                 2      调配图书          县教育局          1.每季调配一次；            1.看护图书；
                                                            2.登记破损图书，送到        2.上报书目，并通知
                \f序号    事项名称          责任部门          部门职责                    乡镇职责

                 2      调配图书                            县城修补。                  农户。

                 3      修补村道          县交通局          1.勘察路面；                1.拍照上报；
                                                            2.购置沥青，铺平路面        2.摆放路障，提醒行
                \f序号    事项名称          责任部门          部门职责                    乡镇职责

                 3      修补村道                            并且验收。                  人。

                 4      检修桥梁          县住建局          派人检修。                  立牌提醒。
                """);

        assertThat(TabbedList.items(document, COORDINATED))
                .extracting(
                        item -> item.departments().stream()
                                .map(NamedDepartment::name)
                                .toList(),
                        item -> String.join("", item.townshipDuties().orElseThrow()))
                .containsExactly(
                        tuple(List.of("县文旅局"), "1.通知村民前来观看；2.打扫场地，清点座椅，收好帐篷。"),
                        tuple(List.of("县教育局"), "1.看护图书；2.上报书目，并通知农户。"),
                        tuple(List.of("县交通局"), "1.拍照上报；2.摆放路障，提醒行人。"),
                        tuple(List.of("县住建局"), "立牌提醒。"));
        assertThat(document.problems())
                .extracting(Problem::code)
                .doesNotContain(ProblemCode.DEPARTMENTS_SHARED, ProblemCode.ROW_DOUBTFUL);
    }
}
