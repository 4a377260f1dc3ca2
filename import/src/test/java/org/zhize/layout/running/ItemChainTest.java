package org.zhize.layout.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhize.layout.running.line.NumberCandidate;
import org.zhize.layout.running.outline.ItemChain;

class ItemChainTest {

    @Test
    void amountsAndYearsAtTheBeginningOfLinesAreNoItems() {
        assertThat(numbers("""
                        1 修剪行道树
                        2
                        清点路灯，每季度不少于
                        3 次，记入台账。
                        2026年起逐步更换。
                        3 疏通水渠
                        4 粉刷围栏
                        """)).containsExactly("0:1", "1:2", "5:3", "6:4");
    }

    @Test
    void aNumberPrintedAgainAfterAPageBreakBelongsToTheSameItem() {
        assertThat(numbers("1 修剪行道树\n2 清点路灯，\n\f2 记入台账。\n3 疏通水渠\n")).containsExactly("0:1", "1:2", "2:2", "3:3");
    }

    @Test
    void aNumberThatTheListLeavesOutDoesNotEndTheChain() {
        assertThat(numbers("1 修剪行道树\n2 清点路灯\n4 粉刷围栏\n5 疏通水渠\n")).containsExactly("0:1", "1:2", "2:4", "3:5");
    }

    private static List<String> numbers(String content) {
        return ItemChain.best(NumberCandidate.among(PlainText.lines(content), false)).stream()
                .map(candidate -> candidate.line() + ":" + candidate.number())
                .toList();
    }
}
