package org.zhize.dutylist.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.zhize.dutylist.ListKind.BASIC;
import static org.zhize.dutylist.ListKind.COORDINATED;
import static org.zhize.dutylist.ListKind.RECLAIMED;
import static org.zhize.dutylist.reader.TabbedList.items;
import static org.zhize.dutylist.reader.TabbedList.read;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.ProblemCode;

/** Texts without rules of which one list is a table, and another has a paragraph or a card for each item. */
class TablesAndCardsTest {

    @Test
    void aTableOfBlanksMayFollowParagraphs() {
        DutyDocument document = read("""
                柳溪镇基本履职事项清单
                一、民生服务
                    1.修理村里的水井，登记用水的农户。
                    2.照看独居老人。
                    3.登记新生儿，发放补贴。
                柳溪镇配合履职事项清单
                序号  事项名称   对应上级部门   上级部门职责              配合职责
                一、民生服务
                1  清理河道   县水利局     指导乡镇清理河道。           组织村民清理。
                2  修理水井   县水利局     核查水井数量，并且组织         上报损坏的水井。
                                      验收修好的水井。
                """);

        assertThat(items(document, BASIC))
                .extracting(DutyItem::name)
                .containsExactly("修理村里的水井，登记用水的农户。", "照看独居老人。", "登记新生儿，发放补贴。");
        assertThat(items(document, COORDINATED))
                .extracting(DutyItem::name, item -> item.townshipDuties().orElseThrow())
                .containsExactly(tuple("清理河道", List.of("组织村民清理。")), tuple("修理水井", List.of("上报损坏的水井。")));
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void cardsMayFollowATableOfWhichNothingButTheOrderIsLeft() {
        DutyDocument document = read("""
                柳溪镇基本履职事项清单
                序号 事项名称
                一、民生服务
                1 修理村里的水井，登记用水的农户。
                2
                照看独居老人，每月上门探望一次，把情况报告上级
                部门。
                3 登记新生儿，发放补贴。
                柳溪镇配合履职事项清单
                一、民生服务
                1.事项名称：清理河道
                对应上级部门：县水利局
                上级部门职责：
                1.指导乡镇清理河道；
                2.检查河堤。
                配合职责：组织村民清理。
                2.事项名称：调解纠纷
                对应上级部门：县司法局
                上级部门职责：指导调解。
                配合职责：调解邻里纠纷。
                """);

        assertThat(items(document, BASIC))
                .extracting(DutyItem::name)
                .containsExactly("修理村里的水井，登记用水的农户。", "照看独居老人，每月上门探望一次，把情况报告上级部门。", "登记新生儿，发放补贴。");
        assertThat(items(document, COORDINATED)).extracting(DutyItem::name).containsExactly("清理河道", "调解纠纷");
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void aCardWhoseDutyIsAbolishedHasNoLabels() {
        DutyDocument document = read("""
                柳溪镇上级部门收回事项清单
                一、民生服务
                1.登记新生儿
                承接部门：县卫生健康局
                工作方式：由县卫生健康局登记。
                2.考核读书会
                收回并取消。
                3.核查路灯
                承接部门：县住建局
                工作方式：由县住建局派人核查。
                二、平安法治
                4.考核夜间巡查
                收回并取消。
                """);

        assertThat(items(document, RECLAIMED))
                .extracting(
                        DutyItem::name,
                        DutyItem::abolished,
                        item -> item.departments().size())
                .containsExactly(
                        tuple("登记新生儿", false, 1),
                        tuple("考核读书会", true, 0),
                        tuple("核查路灯", false, 1),
                        tuple("考核夜间巡查", true, 0));
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void aShortTableOfBlanksIsOneBelowManyParagraphs() {
        String paragraphs = IntStream.rangeClosed(1, 90)
                .mapToObj(number -> "    " + number + ".修理第" + number + "口水井，登记用水的农户。\n")
                .collect(Collectors.joining());
        DutyDocument document = read("柳溪镇基本履职事项清单\n" + paragraphs + """
                柳溪镇配合履职事项清单
                序号  事项名称   对应上级部门   上级部门职责              配合职责
                1  清理河道   县水利局     指导乡镇清理河道。           组织村民清理。
                                       核查水井数量，并且组织
                2  修理水井   县水利局                             上报损坏的水井。
                                       验收修好的水井。
                                       划定看护的范围，并且公         组织村民看护，每月巡查
                3  看护湖泊   县水利局
                                       布看护的结果。             一次。
                4  清扫积雪   县城管局     指导乡镇清扫积雪。           组织村民清扫。
                5  调解纠纷   县司法局     指导调解。               调解邻里纠纷。
                """);

        assertThat(items(document, BASIC)).hasSize(90);
        assertThat(items(document, COORDINATED))
                .extracting(DutyItem::name, item -> item.townshipDuties().orElseThrow())
                .containsExactly(
                        tuple("清理河道", List.of("组织村民清理。")),
                        tuple("修理水井", List.of("上报损坏的水井。")),
                        tuple("看护湖泊", List.of("组织村民看护，每月巡查一次。")),
                        tuple("清扫积雪", List.of("组织村民清扫。")),
                        tuple("调解纠纷", List.of("调解邻里纠纷。")));
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void namesWithoutNumbersUnderHeadingsMayStandAboveATable() {
        DutyDocument document = read("""
                柳溪镇履行职责事项清单
                一、基本履职事项清单
                （一）民生服务
                修理村里的水井，登记用水的农户，并且每月查看水泵，记下水位。
                照看独居老人，每月上门探望一次，把老人的情况报告民政所和县里
                的民政局。
                （二）城乡建设
                清点路灯。
                修剪行道树。
                二、配合履职事项清单
                序号|事项名称|责任部门|部门职责|镇配合职责
                1|清理河道|县水利局|指导乡镇清理河道。|组织村民清理。
                2|修理水井|县水利局|核查水井数量。|上报损坏的水井。
                """.replace('|', '\t'));

        assertThat(items(document, BASIC))
                .extracting(DutyItem::number, item -> item.category().orElseThrow(), DutyItem::name)
                .containsExactly(
                        tuple(1, "民生服务", "修理村里的水井，登记用水的农户，并且每月查看水泵，记下水位。"),
                        tuple(2, "民生服务", "照看独居老人，每月上门探望一次，把老人的情况报告民政所和县里的民政局。"),
                        tuple(3, "城乡建设", "清点路灯。"),
                        tuple(4, "城乡建设", "修剪行道树。"));
        assertThat(items(document, COORDINATED)).hasSize(2);
        assertThat(document.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.ROW_DOUBTFUL)
                .extracting(problem -> problem.number().orElseThrow())
                .containsExactly(1, 2);
        assertThat(document.coverage().unaccounted()).isZero();
    }
}
