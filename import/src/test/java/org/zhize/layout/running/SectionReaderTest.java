package org.zhize.layout.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhize.layout.Column;

class SectionReaderTest {

    @Test
    void listsBeginAtTheirTitlesAndHeadsAndPageNumbersAreTakenOut() {
        Sections sections = SectionReader.read(PlainText.lines("""
                松河镇履职事项清单
                基本履职事项清单
                序号 事项名称
                1 修剪行道树
                第 1 页，共 2 页
                序号 事项名称
                2 清点路灯
                附表二 松河镇配合履职事项清单
                序号 事项名称 对应上级
                部门
                上级部门职责 镇职责
                1
                疏通水渠
                """));

        assertThat(words(sections.preface())).containsExactly("松河镇履职事项清单");
        assertThat(sections.lists()).hasSize(2);
        assertThat(words(sections.lists().get(0).content())).containsExactly("1 修剪行道树", "2 清点路灯");
        assertThat(sections.lists().get(0).content().get(1).startsPage()).isTrue();
        assertThat(words(sections.lists().get(1).title())).containsExactly("附表二 松河镇配合履职事项清单");
        assertThat(sections.lists().get(1).columns()).endsWith(Column.DEPARTMENT_DUTIES, Column.TOWNSHIP_DUTIES);
        assertThat(words(sections.furniture())).contains("第 1 页，共 2 页", "部门");
    }

    @Test
    void aHeadOfOtherColumnsBeginsAListThatHasNoTitle() {
        Sections sections =
                SectionReader.read(PlainText.lines("序号 事项名称\n1 修剪行道树\n 序号 事项名称 承接部门及工作方式\n1 清点路灯 收回并取消。\n"));

        assertThat(sections.lists()).hasSize(2);
    }

    @Test
    void aHeadOfWhichOnlyAPartIsLeftAtTheTopOfAPageIsStillAHead() {
        Sections sections = SectionReader.read(PlainText.lines("""
                序号 事项名称 对应部门
                上级部门职责
                （含保障）
                镇职责
                1
                修剪行道树
                 上级部门职责
                （含保障）
                2
                清点路灯
                """));

        assertThat(words(sections.lists().get(0).content())).containsExactly("1", "修剪行道树", "2", "清点路灯");
    }

    private static List<String> words(List<RunningLine> lines) {
        return lines.stream().map(RunningLine::words).toList();
    }
}
