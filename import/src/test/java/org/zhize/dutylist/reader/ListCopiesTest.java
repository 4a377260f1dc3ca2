package org.zhize.dutylist.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhize.dutylist.ListKind.RECLAIMED;
import static org.zhize.dutylist.reader.TabbedList.items;
import static org.zhize.dutylist.reader.TabbedList.read;

import org.junit.jupiter.api.Test;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.Problem;
import org.zhize.dutylist.ProblemCode;

class ListCopiesTest {

    private static final String LIST = """
            柳溪镇上级部门收回事项清单
            序号|事项名称|承接部门|工作方式
            一、民生服务（2项）|||
            1|检定水表|县水利局|上门检定。
            2|登记新生儿|县卫生健康局|医院登记。
            二、平安法治（1项）|||
            %s|调解水事纠纷|县司法局|派员调解。
            """;

    @Test
    void aListThatIsPrintedTwiceIsReadOnceAndReported() {
        DutyDocument document = read(LIST.formatted("3").repeat(2));

        assertThat(items(document, RECLAIMED)).extracting(DutyItem::number).containsExactly(1, 2, 3);
        assertThat(document.problems())
                .extracting(Problem::code)
                .contains(ProblemCode.LIST_REPEATED)
                .doesNotContain(ProblemCode.NUMBER_REPEATED, ProblemCode.COUNT_MISMATCH);
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void numbersThatBeginAnewInEachCategoryHideNoCopy() {
        DutyDocument document = read(LIST.formatted("1").repeat(2));

        assertThat(items(document, RECLAIMED)).extracting(DutyItem::number).containsExactly(1, 2, 3);
        assertThat(document.problems()).extracting(Problem::code).contains(ProblemCode.LIST_REPEATED);
    }

    @Test
    void aListThatSaysSomethingElseTheSecondTimeIsNoCopy() {
        DutyDocument document = read(LIST.formatted("3") + LIST.formatted("3").replace("上门检定", "送所检定"));

        assertThat(document.problems())
                .extracting(Problem::code)
                .contains(ProblemCode.NUMBER_REPEATED)
                .doesNotContain(ProblemCode.LIST_REPEATED);
    }
}
