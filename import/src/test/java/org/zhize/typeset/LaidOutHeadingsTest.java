package org.zhize.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.NamedDepartment;

/** Heads, categories and notes around the rows of text laid out with blanks. */
class LaidOutHeadingsTest {

    @Test
    void aCategoryThatWrapsInEachRowEndsWithItsRow() throws Exception {
        DutyDocument document = LaidOutList.read("""
                             麦秋镇基本履职事项清单

                序号   类别    履职事项
                1    民生服   修理村里的水井，登记用水的农户，每年检查两次水质，并把结果告诉农户和上级
                     务     部门
                2    民生服   照看独居老人
                     务
                3    民生服   登记新生儿
                     务
                4    平安法   调解邻里纠纷
                     治
                5    平安法   宣传法律知识
                     治
                6    平安法   组织村民巡逻
                     治
                """);

        assertThat(LaidOutList.items(document))
                .extracting(item -> item.category().orElse(""), DutyItem::name)
                .containsExactly(
                        tuple("民生服务", "修理村里的水井，登记用水的农户，每年检查两次水质，并把结果告诉农户和上级部门"),
                        tuple("民生服务", "照看独居老人"),
                        tuple("民生服务", "登记新生儿"),
                        tuple("平安法治", "调解邻里纠纷"),
                        tuple("平安法治", "宣传法律知识"),
                        tuple("平安法治", "组织村民巡逻"));
    }

    @Test
    void pagesEndWithTheirNumbersThoughTheTextLostItsFormFeeds() throws Exception {
        DutyDocument document = LaidOutList.read("""
                             麦秋镇基本履职事项清单

                序号     履职事项
                1      修理村里的水井，登记用水的农户
                2      照看独居老人，每月上门两次，陪他们看病，并且
                       把他们的需要告诉县里

                                     — 1 —
                序号     履职事项
                3      登记新生儿
                4      调解邻里纠纷

                                     — 2 —
                5      宣传法律知识
                6      组织村民巡逻

                                     — 3 —
                序号     履职事项
                7      打扫村里的晒谷场
                """);

        assertThat(LaidOutList.items(document))
                .extracting(DutyItem::name)
                .containsExactly(
                        "修理村里的水井，登记用水的农户",
                        "照看独居老人，每月上门两次，陪他们看病，并且把他们的需要告诉县里",
                        "登记新生儿",
                        "调解邻里纠纷",
                        "宣传法律知识",
                        "组织村民巡逻",
                        "打扫村里的晒谷场");
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void aNoteBelowATableMayHaveNumbersOfItsOwn() throws Exception {
        DutyDocument document = LaidOutList.read("""
                             麦秋镇基本履职事项清单

                序号     履职事项
                1      修理村里的水井，登记用水的农户
                2      照看独居老人
                3      登记新生儿
                注：1.本清单由县里解释。
                2.以前的清单不再使用。
                """);

        assertThat(LaidOutList.items(document))
                .extracting(DutyItem::name)
                .containsExactly("修理村里的水井，登记用水的农户", "照看独居老人", "登记新生儿");
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void whoSignsADocumentBelowItsTableIsNoPartOfIt() throws Exception {
        DutyDocument document = LaidOutList.read("""
                             麦秋镇基本履职事项清单

                序号     履职事项
                1      修理村里的水井，登记用水的农户
                2      照看独居老人
                3      登记新生儿
                       白石县机构编制委员会办公室
                       2025年3月18日
                """);

        assertThat(LaidOutList.items(document))
                .extracting(DutyItem::name)
                .containsExactly("修理村里的水井，登记用水的农户", "照看独居老人", "登记新生儿");
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void aColumnOfOtherMattersIsNoPartOfTheHeadBesideIt() throws Exception {
        DutyDocument document = LaidOutList.read("""
                序号   事项名称       法律法规依据      对应上级部门   上级部门职责             配合职责
                1    清理河道       《河道条例》      县水利局     指导乡镇清理河道。         组织村民清理。
                2    修理水井       《水井条例》      县民政局     核查水井数量。           上报损坏的水井。
                """);

        assertThat(LaidOutList.items(document))
                .flatExtracting(DutyItem::departments)
                .extracting(NamedDepartment::name)
                .containsExactly("县水利局", "县民政局");
        assertThat(document.coverage().unaccounted()).isEqualTo(12);
    }

    @Test
    void aLineOfACategoryThatPushesTheNameBesideItToTheRightIsNoPartOfTheName() throws Exception {
        DutyDocument document = LaidOutList.read("""
                序号 类别                       履职事项
                1       修理村里的水井，登记用水的农户，并把情况报告上级部门
                2    民生 照看独居老人，每月上门探望一次，并把情况报告上级部门
                3    服务 登记新生儿，并且发放补贴的证明，并把情况报告上级部门
                4       登记残疾人，核对他们领取的补贴，并把情况报告上级部门
                5       调解邻里纠纷，记录调解的结果，并把情况报告上级部门
                6    平安 宣传法律知识，每季度组织一次讲座，并把情况报告上级部门
                7    法治 组织村民巡逻，劝阻打架和赌博，并把情况报告上级部门
                8       核对门牌，报告没有门牌的房屋，并把情况报告上级部门
                """);

        assertThat(LaidOutList.items(document))
                .extracting(item -> item.category().orElse(""), DutyItem::name)
                .contains(
                        tuple("民生服务", "照看独居老人，每月上门探望一次，并把情况报告上级部门"),
                        tuple("民生服务", "登记新生儿，并且发放补贴的证明，并把情况报告上级部门"),
                        tuple("平安法治", "宣传法律知识，每季度组织一次讲座，并把情况报告上级部门"),
                        tuple("平安法治", "组织村民巡逻，劝阻打架和赌博，并把情况报告上级部门"));
    }

    @Test
    void howManyItemsACategoryHasBelongsToNoneOfThem() throws Exception {
        DutyDocument document = LaidOutList.read("""
                 序   履职事项
                 号
                一、民生服务
                1  修理村里的水井，登记用水的农户
                2  照看独居老人
                小  2项
                计
                二、平安法治
                3  调解邻里纠纷，记录调解的结果，登记发放给困难农户的物资，
                   共3件
                小计 1项
                """);

        assertThat(LaidOutList.items(document))
                .extracting(DutyItem::number, DutyItem::name)
                .containsExactly(
                        tuple(1, "修理村里的水井，登记用水的农户"), tuple(2, "照看独居老人"), tuple(3, "调解邻里纠纷，记录调解的结果，登记发放给困难农户的物资，共3件"));
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void headsThatStandUprightBesideEachOtherAreTwo() throws Exception {
        DutyDocument document = LaidOutList.read("""
                序类  事项名称    对应上级部门   上级部门职责       配合职责
                号别
                1 民 清理河道    县水利局     指导乡镇清理河道，   组织村民清理河
                  生                     并且验收。       道。
                2 民 修理水井    县水利局     核查水井数量，     上报损坏的水
                  生                     并且修理。       井。
                """);

        assertThat(LaidOutList.items(document))
                .extracting(item -> item.category().orElse(""), DutyItem::name, DutyItem::departments)
                .containsExactly(
                        tuple("民生", "清理河道", List.of(new NamedDepartment("县水利局", false))),
                        tuple("民生", "修理水井", List.of(new NamedDepartment("县水利局", false))));
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void aTitleThatCallsItsListNoListEndsTheOneAboveIt() throws Exception {
        DutyDocument document = LaidOutList.read("""
                第一部分 基本履职事项
                序号   类别    履职事项
                1    民生服务   修理村里的水井，登记用水的农户，并把结果告诉农户
                2    民生服务   照看独居老人
                第二部分 配合履职事项
                序号   类别    事项名称    对应上级部门   上级部门职责       配合职责
                1    民生服务   清理河道    县水利局     指导乡镇清理河道。    组织村民清理。
                """);

        assertThat(document.lists())
                .extracting(
                        list -> list.items().size(),
                        list -> list.items().get(list.items().size() - 1).name())
                .containsExactly(tuple(2, "照看独居老人"), tuple(1, "清理河道"));
    }
}
