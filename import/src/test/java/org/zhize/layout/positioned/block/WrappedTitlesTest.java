package org.zhize.layout.positioned.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhize.dutylist.ListKind.BASIC;
import static org.zhize.dutylist.ListKind.RECLAIMED;
import static org.zhize.dutylist.reader.TabbedList.items;
import static org.zhize.dutylist.reader.TabbedList.read;

import org.junit.jupiter.api.Test;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.ProblemCode;

/** Titles of lists that are too long for one line of text that is laid out. */
class WrappedTitlesTest {

    @Test
    void theirLastCharactersOnALineOfTheirOwnAreNeitherHeadsNorPartOfAnItem() {
        DutyDocument document = read("""
                东陵省平川市高新技术产业开发区西陵街道基本履职事项清
                             单
                序号                 事项名称
                1    看护街口的水井，清扫井台。
                2    放映露天电影。
                3    修剪行道树
                东陵省平川市高新技术产业开发区西陵街道上级部门收回事
                           项清单
                序号    事项名称           承接部门        工作方式
                1     清点路灯            区住建局       派人逐盏清点。
                2     登记井盖            区住建局       派人逐个登记。
                """);

        assertThat(items(document, BASIC))
                .extracting(DutyItem::name)
                .containsExactly("看护街口的水井，清扫井台。", "放映露天电影。", "修剪行道树");
        assertThat(items(document, RECLAIMED)).hasSize(2);
        assertThat(document.problems()).noneMatch(problem -> problem.code() == ProblemCode.UNACCOUNTED);
    }
}
