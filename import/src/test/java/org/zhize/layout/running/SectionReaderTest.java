package org.zhize.layout.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhize.document.Position;
import org.zhize.layout.Column;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.section.ListSection;
import org.zhize.layout.running.section.SectionReader;
import org.zhize.layout.running.section.Sections;

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
    void aLetterThatNamesTheListsIsNoTitleOfTheFirst() {
        Sections sections = SectionReader.read(PlainText.lines("""
                附件：1.基本履职事项清单
                2.配合履职事项清单
                3.上级部门收回事项清单
                — 1 —
                松河镇基本履职事项清单
                序号 事项名称
                1 修剪行道树
                """));

        assertThat(sections.lists()).hasSize(1);
        assertThat(words(sections.lists().get(0).title())).containsExactly("松河镇基本履职事项清单");
        assertThat(words(sections.preface())).hasSize(3);
    }

    @Test
    void aTitleMayHaveItsLettersSpreadOverThePage() {
        Sections sections = SectionReader.read(PlainText.lines("""
                松 河 镇 基 本 履 职 事 项 清 单
                序 号 事 项 名 称
                1 修剪行道树
                """));

        assertThat(sections.lists()).hasSize(1);
        assertThat(words(sections.lists().get(0).title())).containsExactly("松河镇基本履职事项清单");
    }

    @Test
    void theLastRowOfAListMayBeAloneOnItsPage() {
        Sections sections = SectionReader.read(PlainText.lines("""
                松河镇基本履职事项清单
                序号 事项名称
                1 修剪行道树
                \f2 清点路灯
                \f松河镇配合履职事项清单
                序号 事项名称 上级部门职责 镇职责
                1 疏通水渠
                """));

        assertThat(words(sections.lists().get(0).content())).containsExactly("1 修剪行道树", "2 清点路灯");
    }

    @Test
    void theEndOfASentenceAloneOnItsPageIsOfTheListAbove() {
        Sections sections = SectionReader.read(PlainText.lines("""
                松河镇基本履职事项清单
                序号 事项名称
                1 修剪行道树，清点
                \f路灯。
                \f松河镇配合履职事项清单
                序号 事项名称 上级部门职责 镇职责
                1 疏通水渠
                """));

        assertThat(words(sections.lists().get(0).content())).containsExactly("1 修剪行道树，清点", "路灯。");
    }

    @Test
    void aListThatBeginsAgainUnderTheSameTitleIsAnotherAndNoPageOfTheFirst() {
        String list = """
                松河镇基本履职事项清单
                序号 事项名称
                一、生态环保
                1 修剪行道树
                2 清点路灯
                """;
        String page = list.replace("1 修剪行道树\n2 清点路灯", "3 清理水渠");

        Sections sections =
                SectionReader.read(PlainText.lines(list + page + list.replace("一、生态环保", "一、生态环保\n序号 事项名称")));

        assertThat(sections.lists()).hasSize(2);
        assertThat(words(sections.lists().get(0).content())).endsWith("2 清点路灯", "一、生态环保", "3 清理水渠");
        assertThat(words(sections.lists().get(1).content())).containsExactly("一、生态环保", "1 修剪行道树", "2 清点路灯");
    }

    @Test
    void numbersOfPagesOfWhichTwoArePrintedOnOneAreTakenOut() {
        StringBuilder text = new StringBuilder("基本履职事项清单\n");
        for (int page = 1; page <= 6; page++) {
            text.append("序号 事项名称\n")
                    .append(page)
                    .append(" 修剪行道树\n")
                    .append(page)
                    .append(page % 2 == 0 ? "\n\f" : "\n");
        }

        Sections sections = SectionReader.read(PlainText.lines(text.toString()));

        assertThat(words(sections.lists().get(0).content()))
                .containsExactly("1 修剪行道树", "2 修剪行道树", "3 修剪行道树", "4 修剪行道树", "5 修剪行道树", "6 修剪行道树");
    }

    @Test
    void aHeadOfOtherColumnsBeginsAListThatHasNoTitle() {
        Sections sections =
                SectionReader.read(PlainText.lines("序号 事项名称\n1 修剪行道树\n 序号 事项名称 承接部门及工作方式\n1 清点路灯 收回并取消。\n"));

        assertThat(sections.lists()).hasSize(2);
    }

    @Test
    void theHeadOfANarrowColumnOfNumbersMayHaveTheOthersBetweenItsLines() {
        Sections sections = SectionReader.read(PlainText.lines("序\n事项名称\n承接部门及工作方式\n号\n1 清点路灯 收回并取消。\n"));

        assertThat(sections.lists()).singleElement().satisfies(list -> {
            assertThat(list.columns()).containsExactly(Column.NUMBER, Column.NAME, Column.DEPARTMENTS_AND_METHOD);
            assertThat(words(list.content())).containsExactly("1 清点路灯 收回并取消。");
        });
    }

    @Test
    void aBareNumberAboveAHeadIsAnItemsWherePagesHaveTheirsInWords() {
        Sections sections = SectionReader.read(PlainText.lines(
                "序号 事项名称\n1 修剪行道树\n第 1 页\n序号 事项名称\n2 清点路灯\n3\n第 2 页\n序号 事项名称\n疏通水渠\n第 3 页\n序号 事项名称\n4 清扫积雪\n"));

        assertThat(words(sections.lists().get(0).content()))
                .containsExactly("1 修剪行道树", "2 清点路灯", "3", "疏通水渠", "4 清扫积雪");
    }

    @Test
    void totalsBelowACategoryBelongToNoItem() {
        Sections sections =
                SectionReader.read(PlainText.lines("序号 事项名称\n一、民生服务\n1 清点路灯\n小计 1项\n二、城乡建设\n2 修剪行道树\n合\n计\n2项\n"));

        assertThat(words(sections.lists().get(0).content())).containsExactly("一、民生服务", "1 清点路灯", "二、城乡建设", "2 修剪行道树");
    }

    @Test
    void theNumberOfAnItemWhoseNameThePageCutsOffIsNoPageNumber() {
        StringBuilder pages = new StringBuilder("序号 事项名称\n");
        for (int page = 1; page <= 5; page++) {
            pages.append(page == 3 ? page + "\n第3页\n\f序号 事项名称\n修剪行道树\n" : page + " 修剪行道树\n第" + page + "页\n\f");
        }
        Sections sections = SectionReader.read(PlainText.lines(pages.toString()));
        Sections numbered = SectionReader.read(PlainText.lines(pages.toString().replaceAll("第(.)页", "$1")));

        assertThat(words(sections.lists().get(0).content()))
                .contains("3", "修剪行道树")
                .hasSize(6);
        assertThat(words(numbered.lists().get(0).content()))
                .contains("3", "修剪行道树")
                .hasSize(6);
    }

    @Test
    void whatEachPageRepeatsAboveAndBelowItsTextIsFurniture() {
        StringBuilder pages = new StringBuilder("松河镇履职事项清单\n基本履职事项清单\n序号 事项名称\n");
        for (int page = 1; page <= 4; page++) {
            pages.append(page > 1 ? "松河镇履职事项清单\n序号 事项名称\n" : "")
                    .append(page + " 修剪第" + page + "段行道树\n内部资料 注意保存\n页码：" + page + "\n\f");
        }

        Sections sections = SectionReader.read(PlainText.lines(pages.toString()));

        assertThat(words(sections.preface())).containsExactly("松河镇履职事项清单");
        assertThat(words(sections.lists().get(0).content()))
                .containsExactly("1 修剪第1段行道树", "2 修剪第2段行道树", "3 修剪第3段行道树", "4 修剪第4段行道树");
        assertThat(words(sections.furniture())).contains("内部资料 注意保存", "页码：4");
    }

    @Test
    void aListWhoseTitleIsPrintedAgainGoesOn() {
        Sections sections = SectionReader.read(PlainText.lines("""
                松河镇基本履职事项清单
                序号 事项名称
                1 修剪行道树
                \f松河镇基本履职事项清单（续表）
                序号 事项名称
                2 清点路灯
                """));

        assertThat(sections.lists()).hasSize(1);
        assertThat(words(sections.lists().get(0).content())).containsExactly("1 修剪行道树", "2 清点路灯");
    }

    @Test
    void theHeadingOfTheFirstCategoryMayStandAboveTheHead() {
        Sections sections = SectionReader.read(PlainText.lines("""
                松河镇基本履职事项清单
                （一）党的建设
                序号 事项名称
                1 修剪行道树
                """));

        assertThat(words(sections.lists().get(0).title())).containsExactly("松河镇基本履职事项清单");
        assertThat(words(sections.lists().get(0).content())).containsExactly("（一）党的建设", "1 修剪行道树");
    }

    @Test
    void whatStandsBelowTheLastItemOrAloneAboveTheNextTitleBelongsToNoItem() {
        Sections sections = SectionReader.read(PlainText.lines("""
                基本履职事项清单
                序号 事项名称
                1 修剪行道树
                注：本清单自印发之日起施行。
                联系人：张三
                \f（二〇二五年版）
                上级部门收回事项清单
                序号 事项名称 承接部门及工作方式
                1 清点路灯 收回并取消。
                （此件公开发布）
                """));

        assertThat(words(sections.lists().get(0).content())).containsExactly("1 修剪行道树");
        assertThat(words(sections.lists().get(1).content())).containsExactly("1 清点路灯 收回并取消。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"单位：松河镇", "填报单位（盖章）：松河镇", "填报时间：2025年3月", "共1项", "（合计：1项）", "（以下空白）"})
    void whoReportsOrHowManyItemsThereAreBelongsToNoItemThoughNoPageEndsThere(String line) {
        Sections sections = SectionReader.read(PlainText.lines(
                "上级部门收回事项清单\n序号 事项名称 承接部门及工作方式\n1 清点路灯 收回并取消。\n" + line + "\n基本履职事项清单\n序号 事项名称\n1 修剪行道树\n"));

        assertThat(words(sections.lists().get(0).content())).containsExactly("1 清点路灯 收回并取消。");
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

    @Test
    void whatPagesRepeatAboveTheirNumberIsFurnitureThoughItRanIntoALine() {
        StringBuilder pages = new StringBuilder("序号 事项名称\n");
        for (int page = 1; page <= 5; page++) {
            pages.append(page + " 修剪行道树").append(page == 3 ? "" : "\n").append("内部资料\n" + page + "\n序号 事项名称\n");
        }
        pages.append("6 清点路灯\n");

        Sections sections = SectionReader.read(PlainText.lines(pages.toString()));

        assertThat(words(sections.lists().get(0).content()))
                .containsExactly("1 修剪行道树", "2 修剪行道树", "3 修剪行道树", "4 修剪行道树", "5 修剪行道树", "6 清点路灯");
    }

    @Test
    void aLineWithTheCharactersOfAStampBetweenItsOwnIsUncertain() {
        StringBuilder pages = new StringBuilder("序号 事项名称\n");
        for (int page = 1; page <= 5; page++) {
            pages.append(page == 3 ? "3 修内剪部行道资树料\n" : page + " 修剪行道树\n内部资料\n").append("\f序号 事项名称\n");
        }

        assertThat(SectionReader.read(PlainText.lines(pages.toString()))
                        .lists()
                        .get(0)
                        .uncertain())
                .singleElement()
                .satisfies(place -> assertThat(place.line()).isEqualTo(8));
    }

    @Test
    void aStampThatStandsWholeOnOnePageIsKnownByTheLinesThatItRanIntoOnOthers() {
        ListSection list = SectionReader.read(PlainText.lines("""
                        序号 事项名称
                        1 修内剪部行道资树料
                        2 清点路灯
                        \f序号 事项名称
                        3 看内护图部书资角料
                        4 清扫积雪
                        \f序号 事项名称
                        5 修剪绿篱
                        内部资料
                        """)).lists().get(0);

        assertThat(words(list.content())).endsWith("5 修剪绿篱");
        assertThat(list.uncertain()).extracting(Position::line).containsExactlyInAnyOrder(2, 5);
    }

    @Test
    void aStampThatEachPageHasOnceBelongsToNoItemWhereverItStands() {
        StringBuilder pages = new StringBuilder("序号 事项名称\n");
        for (int page = 1; page <= 5; page++) {
            pages.append(page > 1 ? "\f" : "")
                    .append(2 * page - 1 + " 修剪行道树\n")
                    .append(page == 2 ? "二、城乡建设\n内部资料\n" : "内部资料\n")
                    .append(2 * page + " 清点路灯\n");
        }

        assertThat(words(SectionReader.read(PlainText.lines(pages.toString()))
                        .lists()
                        .get(0)
                        .content()))
                .hasSize(11)
                .doesNotContain("内部资料");
    }

    @Test
    void aTitleThatRanIntoTheLastLineOfAListBeginsTheNext() {
        Sections certain = SectionReader.read(PlainText.lines(
                "序号 事项名称\n1 修剪行道树，公示7日。 松河镇配合履职事项清单\n序号 事项名称 对应部门 部门职责 镇职责\n1 疏通水渠 县水利局 做好指导。 清理淤泥。\n"));
        Sections uncertain = SectionReader.read(
                PlainText.lines("序号 事项名称\n1 修剪行道树，清点路灯配合履职事项清单\n序号 事项名称 对应部门 部门职责 镇职责\n1 疏通水渠 县水利局 做好指导。 清理淤泥。\n"));
        Sections none = SectionReader.read(PlainText.lines("序号 事项名称\n1 编制计划，公布配合履职事项清单\n序号 事项名称\n2 修剪行道树\n"));

        assertThat(words(certain.lists().get(0).content())).containsExactly("1 修剪行道树，公示7日。");
        assertThat(words(certain.lists().get(1).title())).containsExactly("松河镇配合履职事项清单");
        assertThat(certain.lists().get(0).uncertain()).isEmpty();
        assertThat(words(uncertain.lists().get(0).content())).containsExactly("1 修剪行道树，清点路灯");
        assertThat(uncertain.lists().get(0).uncertain()).hasSize(1);
        assertThat(words(none.lists().get(0).content())).containsExactly("1 编制计划，公布配合履职事项清单", "2 修剪行道树");
    }

    @Test
    void aTitleMayStandBehindTheLastRowAndComeAgainBehindAnother() {
        Sections sections = SectionReader.read(PlainText.lines("""
                松河镇基本履职事项清单
                序号 事项名称
                1. 清点路灯
                2. 看护图书角 松河镇配合履职事项清单
                序号 事项名称 对应部门 上级部门职责 镇职责
                1. 修剪行道树 县林业局 做好指导。 清扫落叶。
                2. 疏通水渠 县水利局 拨付经费。 打捞水草。松河镇配合履职事项清单
                序号 事项名称 对应部门 上级部门职责 镇职责
                1. 修剪行道树 县林业局 做好指导。 清扫落叶。
                """));

        assertThat(sections.lists())
                .extracting(list -> words(list.title()))
                .containsExactly(List.of("松河镇基本履职事项清单"), List.of("松河镇配合履职事项清单"));
        assertThat(words(sections.lists().get(0).content())).containsExactly("1. 清点路灯", "2. 看护图书角");
        assertThat(words(sections.lists().get(1).content()))
                .containsExactly("1. 修剪行道树 县林业局 做好指导。 清扫落叶。", "2. 疏通水渠 县水利局 拨付经费。 打捞水草。", "1. 修剪行道树 县林业局 做好指导。 清扫落叶。");
    }

    @Test
    void theUpperRowOfAHeadMayBeRepeatedAloneBelowAPageNumber() {
        Sections sections = SectionReader.read(PlainText.lines("""
                序号 事项名称 配合履职
                对应部门 上级部门职责 镇职责
                1 清点路灯 县住建局 做好指导。 按月清点。
                第2页
                序号 事项名称 配合履职
                2 看护图书角 县文旅局 培训管理员。 记下借出的书。
                """));

        assertThat(words(sections.lists().get(0).content())).hasSize(2);
    }

    @Test
    void aHeadThatIsRepeatedWithOneOfItsHeadsWrappedBetweenOthersIsStillAHead() {
        Sections sections = SectionReader.read(PlainText.lines("""
                序号 收回事项 承接部门 工作方式
                1 清点路灯 县住建局 县住建局按月清点。
                二、文化体育
                序号 收回事项 承接部 工作方式
                门
                2 看护图书角 县文旅局 县文旅局派人看护。
                """));

        assertThat(words(sections.lists().get(0).content()))
                .containsExactly("1 清点路灯 县住建局 县住建局按月清点。", "二、文化体育", "2 看护图书角 县文旅局 县文旅局派人看护。");
    }

    @Test
    void whatNamesATownshipAboveTheTitleOfTheNextListBelongsToNoItem() {
        Sections sections = SectionReader.read(PlainText.lines("""
                序号 收回事项 承接部门 工作方式
                1 清点路灯 县住建局 县住建局按月清点。
                石桥镇履行职责事项清单
                基本履职事项清单
                序号 事项名称
                1 看护图书角
                2 看护水井
                三、石桥镇
                配合履职事项清单
                序号 事项名称 对应部门 部门职责 镇职责
                1 疏通水渠 县水利局 做好指导。 清理淤泥。
                """));

        assertThat(words(sections.lists().get(0).content())).containsExactly("1 清点路灯 县住建局 县住建局按月清点。");
        assertThat(words(sections.furniture())).contains("石桥镇履行职责事项清单");
    }

    private static List<String> words(List<RunningLine> lines) {
        return lines.stream().map(RunningLine::words).toList();
    }
}
