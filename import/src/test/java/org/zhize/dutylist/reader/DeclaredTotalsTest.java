package org.zhize.dutylist.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhize.dutylist.Problem;
import org.zhize.dutylist.ProblemCode;

class DeclaredTotalsTest {

    private static final String LISTS = """
            柳溪镇基本履职事项清单
            序号|事项名称
            1|清理沟渠
            2|看护鱼塘
            柳溪镇上级部门收回事项清单
            序号|事项名称|承接部门
            1|修理水井|县水利局
            """;

    @Test
    void aListWithAnotherNumberOfItemsThanThePrefaceSaysIsDoubted() {
        assertThat(mismatches("本清单共列基本履职事项3项、上级部门\n收回事项1项。\n" + LISTS))
                .extracting(
                        Problem::details,
                        problem -> problem.place().orElseThrow().from().line())
                .containsExactly(tuple(List.of("基本履职", "3", "2"), 1));
    }

    @Test
    void aTitleOrTheLineBelowItMayCountTheItems() {
        assertThat(mismatches(LISTS.replace("收回事项清单", "收回事项清单（共2项）"))).hasSize(1);
        assertThat(mismatches(LISTS.replace("基本履职事项清单", "基本履职事项清单\n（2项）"))).isEmpty();
    }

    @Test
    void whatWasAddedOrCountedBeforeIsNoTotal() {
        assertThat(mismatches("新增基本履职事项1项。原有基本履职事项1项，现有基本履职事项2项。\n" + LISTS)).isEmpty();
    }

    private static List<Problem> mismatches(String lines) {
        return TabbedList.read(lines).problems().stream()
                .filter(problem -> problem.code() == ProblemCode.COUNT_MISMATCH)
                .toList();
    }
}
