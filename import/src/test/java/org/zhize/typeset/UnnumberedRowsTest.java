package org.zhize.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.Problem;
import org.zhize.dutylist.ProblemCode;

/** Laid-out tables of which the rows have no numbers, or numbers in words, and heads that a page repeats in part. */
class UnnumberedRowsTest {

    @Test
    void rowsWithoutNumbersAreToldByTheCategoriesThatEachSaysAgain() throws Exception {
        DutyDocument document = LaidOutList.read("""
                             麦秋镇基本履职事项清单

                类别     履职事项
                民生服务   修理村里的水井，登记用水的农户，每年检查两次水质，并把结果告诉农户和上级
                       部门
                民生服务   照看独居老人
                民生服务   登记新生儿
                平安法治   调解邻里纠纷
                平安法治   宣传法律知识，把每个村需要的书送到村里，一年里至少两次，并且登记收到的
                       人
                """);

        assertThat(LaidOutList.items(document))
                .extracting(DutyItem::number, item -> item.category().orElse(""), DutyItem::name)
                .containsExactly(
                        tuple(1, "民生服务", "修理村里的水井，登记用水的农户，每年检查两次水质，并把结果告诉农户和上级部门"),
                        tuple(2, "民生服务", "照看独居老人"),
                        tuple(3, "民生服务", "登记新生儿"),
                        tuple(4, "平安法治", "调解邻里纠纷"),
                        tuple(5, "平安法治", "宣传法律知识，把每个村需要的书送到村里，一年里至少两次，并且登记收到的人"));
        assertThat(document.problems()).extracting(Problem::code).contains(ProblemCode.NUMBERS_NONE);
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void aRepeatedCategoryMayWrapAndItsRowGoOnOnTheNextPage() throws Exception {
        DutyDocument document = LaidOutList.read("""
                             麦秋镇配合履职事项清单
                类别     配合履职事项   对应上级部门   上级部门职责              配合职责
                文化和旅   修理戏台     县文化馆     核查戏台的数量；           上报损坏的戏台。
                游                          验收修好的戏台。
                文化和旅   看护古树     县林业局     1.登记古树；            1.巡查古树；
                游
                \f类别     配合履职事项   对应上级部门   上级部门职责              配合职责
                                         2.每年检查两次。          2.上报枯死的古树。
                文化和旅   放映电影     县文化馆     安排放映的影片。           组织村民观看。
                游
                平安法治   调解纠纷     县司法局     指导调解。              登记纠纷。
                平安法治   宣传法律     县司法局     印发资料。              分送资料。
                """);

        assertThat(LaidOutList.items(document))
                .extracting(item -> item.category().orElse(""), DutyItem::name, LaidOutList::duties)
                .containsExactly(
                        tuple("文化和旅游", "修理戏台", "核查戏台的数量；验收修好的戏台。"),
                        tuple("文化和旅游", "看护古树", "1.登记古树；2.每年检查两次。"),
                        tuple("文化和旅游", "放映电影", "安排放映的影片。"),
                        tuple("平安法治", "调解纠纷", "指导调解。"),
                        tuple("平安法治", "宣传法律", "印发资料。"));
    }

    @Test
    void rowsAreNotToldByCategoriesThatStandOnceForMany() throws Exception {
        DutyDocument document = LaidOutList.read("""
                             麦秋镇基本履职事项清单
                类别     履职事项
                民生服务   修理村里的水井
                       照看独居老人
                平安法治   调解邻里纠纷
                       宣传法律知识
                """);

        assertThat(LaidOutList.items(document)).isEmpty();
        assertThat(document.problems()).extracting(Problem::code).contains(ProblemCode.UNACCOUNTED);
    }

    @Test
    void aPageMayRepeatOnlyTheUpperRowOfHeadsInTwo() throws Exception {
        DutyDocument document = LaidOutList.read("""
                             麦秋镇配合履职事项清单
                序号   事项名称       分工
                            对应上级部门   上级部门职责             乡镇配合职责
                1    清理河道       县水利局     指导乡镇清理河道。         组织村民清理。
                \f序号   事项名称       分工
                2    修理水井       县民政局     核查水井数量。           上报损坏的水井。
                3    养护道路       县交通局     验收养护的道路。          组织村民养护。
                """);

        assertThat(LaidOutList.items(document))
                .extracting(DutyItem::number, LaidOutList::departments, LaidOutList::duties)
                .containsExactly(
                        tuple(1, List.of("县水利局"), "指导乡镇清理河道。"),
                        tuple(2, List.of("县民政局"), "核查水井数量。"),
                        tuple(3, List.of("县交通局"), "验收养护的道路。"));
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void aNarrowColumnWrapsNumbersInWords() throws Exception {
        DutyDocument document = LaidOutList.read("""
                             麦秋镇基本履职事项清单
                序号   履职事项
                九    修理村里的水井
                十    照看独居老人
                十    登记新生儿，把名册送到县里，
                一    并且每月核对一次
                十    调解邻里纠纷，把结果告诉
                二    双方
                """.replace(
                "九    修",
                "一    看护水闸\n二    清理沟渠\n三    看护鱼塘\n四    养护道路\n五    清扫积雪\n六    看护戏台\n" + "七    放映电影\n八    分送资料\n九    修"));

        assertThat(LaidOutList.items(document))
                .extracting(DutyItem::number, DutyItem::name)
                .endsWith(tuple(10, "照看独居老人"), tuple(11, "登记新生儿，把名册送到县里，并且每月核对一次"), tuple(12, "调解邻里纠纷，把结果告诉双方"));
    }
}
