package org.zhize.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.zhize.document.reader.DocumentReaders;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.Problem;
import org.zhize.dutylist.ProblemCode;
import org.zhize.dutylist.identity.Manifest;
import org.zhize.dutylist.reader.DutyListReader;
import org.zhize.dutylist.reader.Reading;

/** Categories of tables that nothing but blanks divides into columns, as headings between the rows and in a column of their own. */
class UnruledCategoriesTest {

    @Test
    void aNameThatWrapsInTheColumnOfNumbersIsACategory() throws Exception {
        DutyDocument document = read("""
                序号  事项名称   对应上级部门   上级部门职责              配合职责
                民生
                服务
                1  清理河道   县水利局     指导乡镇清理河道。           组织村民清理。
                2  修理水井   县水利局     核查水井数量，并且组织         上报损坏的水井。
                                      验收修好的水井。
                河湖
                看护
                3  看护湖泊   县水利局     划定看护的范围，并且公布        组织村民看护。
                                      看护的结果。
                平安法治
                4  调解纠纷   县司法局     指导调解。               调解邻里纠纷。
                """);

        assertThat(categories(document))
                .containsExactly(tuple(1, "民生服务"), tuple(2, "民生服务"), tuple(3, "河湖看护"), tuple(4, "平安法治"));
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void aUsualNameInTextThatHasSlippedToTheLeftIsNoCategory() throws Exception {
        DutyDocument document = read("""
                序号  事项名称   对应上级部门   上级部门职责              配合职责
                1  清理河道   县水利局     指导乡镇清理河道。           组织村民清理。
                局、区民政
                民生服务
                局等部门。
                2  修理水井   县水利局     核查水井数量，并且组织         上报损坏的水井。
                """);

        assertThat(categories(document)).containsExactly(tuple(1, ""), tuple(2, ""));
        assertThat(document.problems()).isNotEmpty();
    }

    @Test
    void itemsAreNumberedInWordsWhereNumeralsCountBelowTheHeadOfTheNumbers() throws Exception {
        DutyDocument document = read("""
                序号    配合履职事项   对应上级部门   上级部门职责              配合职责
                一、民生服务
                一     清理河道   县水利局     指导乡镇清理河道。           组织村民清理。
                                        检查 12 条河道。
                      修理水井               核查水井数量，并且组织         上报损坏的水井。
                二            县水利局
                                        验收修好的水井。
                二、平安法治
                三     调解纠纷   县司法局     指导调解。               调解邻里纠纷。
                                     1
                """);

        assertThat(categories(document)).containsExactly(tuple(1, "民生服务"), tuple(2, "民生服务"), tuple(3, "平安法治"));
        assertThat(document.lists().get(0).items()).extracting(DutyItem::name).containsExactly("清理河道", "修理水井", "调解纠纷");
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void anOrdinalThatWrapsBeforeItsNameIsNoPartOfTheNextNumber() throws Exception {
        DutyDocument document = read("""
                序  事项名称   对应上级部门   上级部门职责              配合职责
                号
                十 民生服务（2项）
                1  清理河道   县水利局     指导乡镇清理河道。           组织村民清理。
                2  修理水井   县水利局     核查水井数量，并且组织         上报损坏的水井。
                                      验收修好的水井。
                十 平安法治（1项）
                一
                3  调解纠纷   县司法局     指导调解。               调解邻里纠纷。
                十 应急管理及消防
                二 （1项）
                4  储备沙袋   县应急局     检查储备。               储备沙袋。
                """);

        assertThat(categories(document))
                .containsExactly(tuple(1, "民生服务"), tuple(2, "民生服务"), tuple(3, "平安法治"), tuple(4, "应急管理及消防"));
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void charactersOfACategoryBetweenTwoHeadsAreNoPartOfANameThatBeginsFurtherToTheRight() throws Exception {
        DutyDocument document = read("""
                序号   类别       履职事项
                              修理村里的水井，登记用水的农户，每年检查两次水质
                1
                              并把结果告诉农户
                          民   照看独居老人，每月上门探望一次，并把情况报告上级
                          生
                2         服   部门
                          务
                              登记新生儿，并且发放补贴的证明，并把情况报告上级
                3
                              部门
                          平   调解邻里纠纷，记录调解的结果，并把情况报告上级部
                          安
                4         法   门
                          治
                """);

        assertThat(document.lists().get(0).items())
                .extracting(item -> item.category().orElse(""), DutyItem::name)
                .startsWith(
                        tuple("民生服务", "修理村里的水井，登记用水的农户，每年检查两次水质并把结果告诉农户"), tuple("民生服务", "照看独居老人，每月上门探望一次，并把情况报告上级部门"))
                .endsWith(tuple("平安法治", "调解邻里纠纷，记录调解的结果，并把情况报告上级部门"));
    }

    @Test
    void aCategoryInTheMiddleOfAllItsRowsHoldsForThoseOnTheNextPageToo() throws Exception {
        DutyDocument document = read("""
                序号   类别     履职事项
                1           修理村里的水井
                2           照看独居老人
                3           登记新生儿
                4           发放补贴
                5    民生     登记残疾人
                6    服务     组织体检
                \f序号   类别     履职事项
                7           检查水质
                8           打扫道路
                9           组织读书会
                10          布置宣传栏
                11          调解邻里纠纷
                12   平安     宣传法律知识
                13   法治     组织村民巡逻
                14          核对门牌
                """.translateEscapes());

        assertThat(categories(document))
                .contains(tuple(1, "民生服务"), tuple(8, "民生服务"), tuple(9, "民生服务"), tuple(12, "平安法治"), tuple(14, "平安法治"));
    }

    @Test
    void theCountsOfCategoriesTellWhichRowsTheyHoldForWhereverTheirNamesStand() throws Exception {
        DutyDocument document = read("""
                    类别     序号   履职事项

                河湖看护（4项）   1   修理村里的水井

                          2   照看独居老人

                          3   登记新生儿

                          4   发放补贴
                夜间巡查（2项）
                          5   登记残疾人

                              组织体检，登记检查的结果，并把结果
                          6
                              告诉农户
                """);

        assertThat(categories(document))
                .containsExactly(
                        tuple(1, "河湖看护"),
                        tuple(2, "河湖看护"),
                        tuple(3, "河湖看护"),
                        tuple(4, "河湖看护"),
                        tuple(5, "夜间巡查"),
                        tuple(6, "夜间巡查"));
        assertThat(document.problems())
                .extracting(Problem::code)
                .doesNotContain(ProblemCode.CATEGORY_DOUBTFUL, ProblemCode.ROW_DOUBTFUL, ProblemCode.COUNT_MISMATCH);
    }

    @Test
    void countsThatDoNotAddUpLeaveTheCategoriesWhereTheyStand() throws Exception {
        DutyDocument document = read("""
                    类别     序号   履职事项
                          1   修理村里的水井
                民生服务（3项）   2   照看独居老人
                          3   登记新生儿
                          4   发放补贴
                平安法治（2项）   5   登记残疾人
                          6   组织体检
                """);

        assertThat(categories(document)).contains(tuple(3, "民生服务"), tuple(4, "平安法治"), tuple(6, "平安法治"));
        assertThat(document.problems()).extracting(Problem::code).contains(ProblemCode.COUNT_MISMATCH);
    }

    @Test
    void aLineOfACategoryRightBeforeANameIsNotCut() throws Exception {
        DutyDocument document = read("""
                序号  类别   履职事项
                1  应急   修理村里的水井，登记用水的农户
                2  管理   照看独居老人，每月上门探望一次
                3     及消 登记新生儿，并且发放补贴的证明
                4  防    登记残疾人，核对他们领取的补贴
                5       调解邻里纠纷，记录调解的结果
                """);

        assertThat(categories(document)).contains(tuple(2, "应急管理及消防"), tuple(3, "应急管理及消防"));
    }

    @Test
    void aCategorySetUprightInTwoLinesIsReadFromTheRightOne() throws Exception {
        DutyDocument document = read("""
                序号   类别     履职事项
                1          评选文明家庭
                2    建 精    打扫村里的道路
                3    设 神    布置宣传栏
                4      文    组织读书会
                5      明    评选文明村
                6          清理垃圾
                7          修理村里的水井
                8    务 民    照看独居老人
                9      生    登记新生儿
                10     服    发放补贴
                11         登记残疾人
                """);

        assertThat(categories(document)).contains(tuple(2, "精神文明建设"), tuple(3, "精神文明建设"), tuple(9, "民生服务"));
    }

    @Test
    void aCategoryOfWhichNoOrderMakesAUsualNameIsFlagged() throws Exception {
        DutyDocument document = read("""
                序号   类别     履职事项
                1          清理河道
                2    护 河    打扫湖边的道路
                3      湖    布置提示牌
                4      看    核查河堤
                5          登记渔船
                """);

        assertThat(document.problems()).extracting(Problem::code).contains(ProblemCode.CATEGORY_DOUBTFUL);
    }

    private static List<Tuple> categories(DutyDocument document) {
        assertThat(document.lists()).hasSize(1);
        return document.lists().get(0).items().stream()
                .map(item -> tuple(item.number(), item.category().orElse("")))
                .toList();
    }

    private static DutyDocument read(String text) throws Exception {
        Reading reading = new DutyListReader(Manifest.EMPTY)
                .read(DocumentReaders.read("list.txt", text.getBytes(StandardCharsets.UTF_8)));
        return ((Reading.Read) reading).document();
    }
}
