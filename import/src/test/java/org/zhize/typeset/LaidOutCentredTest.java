package org.zhize.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.Problem;
import org.zhize.dutylist.ProblemCode;

/** Text laid out with blanks, whose cells are set in the middle of their rows and columns. */
class LaidOutCentredTest {

    private static final String PAGE = """
            序号              履职事项
             1   宣传法律常识，组织村民参加普法活动，登记参加
                          的村民
             2   清理河道两岸的垃圾，巡查河道的堤防，上报违法
                           采砂
             3   照看独居老人，登记各村老人的情况，上门探望老
                 养护村里的道路和桥梁，组织村民清扫积雪和落叶
             4   ，登记损坏的路灯，检查各村桥梁的安全，上报险情
                         并且设置警示
             5            看护果园
             6   修理水井，检查各村水井的水质，登记用水的农户
                          并公布
             7           登记新生儿
             8   调解邻里的纠纷，登记各村调解的结果，公布调解
                          员名单
            """;

    private static final String SEVENTH = " 7           登记新生儿\n";

    /** Of the sixth name, right of the middle. */
    private static final String PIECE = "                    “管护员”\n";

    @Test
    void aNameEndsWhereWhatFollowsWouldHaveFittedOnItsLine() throws Exception {
        DutyDocument document = LaidOutList.read(PAGE);

        assertThat(LaidOutList.items(document))
                .extracting(DutyItem::name)
                .containsExactly(
                        "宣传法律常识，组织村民参加普法活动，登记参加的村民",
                        "清理河道两岸的垃圾，巡查河道的堤防，上报违法采砂",
                        "照看独居老人，登记各村老人的情况，上门探望老",
                        "养护村里的道路和桥梁，组织村民清扫积雪和落叶，登记损坏的路灯，检查各村桥梁的安全，上报险情并且设置警示",
                        "看护果园",
                        "修理水井，检查各村水井的水质，登记用水的农户并公布",
                        "登记新生儿",
                        "调解邻里的纠纷，登记各村调解的结果，公布调解员名单");
        assertThat(document.problems()).extracting(Problem::code).doesNotContain(ProblemCode.ROW_DOUBTFUL);
    }

    @Test
    void aPieceOfALineThatStandsBesideTheMiddleIsDoubtful() throws Exception {
        DutyDocument document = LaidOutList.read(PAGE.replace(SEVENTH, PIECE + SEVENTH));

        assertThat(document.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.ROW_DOUBTFUL)
                .extracting(problem -> problem.number().orElseThrow())
                .contains(6);
    }

    @Test
    void aLineThatGoesOnWithASentenceBelowOneThatEndsItIsDoubtful() throws Exception {
        DutyDocument document = LaidOutList.read("""
            序号              履职事项
             1   宣传法律常识，组织村民参加普法活动，登记参加
                          的村民。
             2   照看独居老人，登记各村老人的情况，做到“三必访”
                        责任。
                 ，上门探望老人，压实各村的
             3             清理河道。
            """);

        assertThat(document.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.ROW_DOUBTFUL)
                .extracting(problem -> problem.number().orElseThrow())
                .contains(2);
    }
}
