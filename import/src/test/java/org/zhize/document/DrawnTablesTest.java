package org.zhize.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhize.document.reader.DocumentReaders;

/** Tables that programs draw when they turn a document into plain text. */
class DrawnTablesTest {

    /** The lines of each cell with {@code /} between them, the cells of a row with {@code ;}. */
    private static List<String> read(String text) throws UnreadableDocumentException {
        Document document = DocumentReaders.read("list.txt", text.getBytes(StandardCharsets.UTF_8));
        Conservation.assertHolds(document);
        return document.passages().stream()
                .filter(passage -> !(passage instanceof Line line && line.text().isBlank()))
                .map(DrawnTablesTest::shown)
                .toList();
    }

    private static String shown(Passage passage) {
        if (passage instanceof Line line) {
            return line.text().toString();
        }
        return String.join(
                ";",
                ((Row) passage).cells().stream().map(DrawnTablesTest::shown).toList());
    }

    private static String shown(Cell cell) {
        String span = cell.columns() > 1 || cell.rows() > 1 ? "[" + cell.columns() + "x" + cell.rows() + "]" : "";
        return span + String.join("/", cell.lines().stream().map(Text::toString).toList());
    }

    @Test
    void rowsWithoutRulesBeginWhereTheirNumbersStand() throws Exception {
        assertThat(read("""
                绿化清单
                |序号    |事项      |分工      |
                |一、村口                      |
                |1       |修剪老槐树|县林场：买|
                |        |          |工具。    |
                |2       |给水井换盖|          |
                |        |子        |          |
                """)).containsExactly("绿化清单", "序号;事项;分工", "[3x1]一、村口", "1;修剪老槐树;县林场：买/工具。", "2;给水井换盖/子;");
    }

    @Test
    void rulesPartTheRowsAndBlankLinesTheParagraphsOfACell() throws Exception {
        assertThat(read("""
                +-----+--------+
                | 1   | 1.买工 |
                |     | 具；   |
                |     |        |
                |     | 2      |
                |     | .浇水。|
                +-----+--------+
                | 2   | 填土   |
                +-----+--------+
                | 3   |        |
                +-----+--------+
                """)).containsExactly("1;1.买工具；/2.浇水。", "2;填土", "3;");
    }

    @Test
    void aRuleBelowSomeCellsLetsTheOthersGoOn() throws Exception {
        assertThat(read("""
                ┌────┬─┬────┐
                │    │1│挖坑│
                │村口├─┼────┤
                │    │2│填土│
                ├────┴─┴────┤
                │合计       │
                └───────────┘
                """)).containsExactly("[1x2]村口;1;挖坑", "2;填土", "[3x1]合计");
    }

    @Test
    void aCellGoesOnBesideARuleThoughNoneOfItsWordsStandThere() throws Exception {
        assertThat(read("""
                ┌─┬────┬────┐
                │1│    │挖坑│
                ├─┤    ├────┤
                │2│村口│填土│
                ├─┤    ├────┤
                │3│    │浇水│
                ├─┼────┼────┤
                │4│渡口│挖坑│
                └─┴────┴────┘
                """)).containsExactly("1;[1x3]村口;挖坑", "2;填土", "3;浇水", "4;渡口;挖坑");
    }

    @Test
    void aNumberWhosePointMarkdownEscapesWithinACellIsShownWithout() throws Exception {
        String shown = String.join("\n", read("""
                +----+--------------+----------------+
                | 1  | 看护鱼塘     | 1\\.登记鱼塘； |
                |    |              |                |
                |    |              | 2\\.巡查鱼塘。 |
                +----+--------------+----------------+
                """));

        assertThat(shown).contains("1.登记鱼塘；", "2.巡查鱼塘。");
    }

    @Test
    void aLineIsARowWhereMarkdownLeavesTheBarsAtItsEndsOut() throws Exception {
        assertThat(read("""
                # 绿化清单

                **第一部分**

                序号| 分工
                ---|---
                1| 1\\. 挖坑；
                2\\. 填土。
                2| 见[附件](/a.pdf)
                """)).containsExactly("绿化清单", "第一部分", "序号; 分工", "1; 1. 挖坑；", "2. 填土。", "2; 见附件");
    }

    @Test
    void aSeparatorOnALineOfItsOwnStandsBetweenTheLinesAroundIt() throws Exception {
        assertThat(read("1\n\n\t\n\n挖坑\n\n\t\n\n县林场\n\n填土\n\n\n\n\n2\n\n\t\n\n浇水\n"))
                .containsExactly("1;挖坑;县林场", "填土", "2;浇水");
    }

    @Test
    void aTabBeginsEachCellWhereCellsStandBelowOneAnother() throws Exception {
        assertThat(read("""
                绿化清单
                \t序号
                \t类别
                \t分工

                \t一、村口

                \t1
                \t树木

                \t1.挖坑；
                2.填土。

                3.浇水。

                \t2
                \t
                \t浇水

                \t3
                \t草地
                \t除草

                以上由村里负责
                """))
                .containsExactly(
                        "绿化清单", "序号;类别;分工", "[3x1]一、村口", "1;树木;1.挖坑；/2.填土。/3.浇水。", "2;;浇水", "3;草地;除草", "以上由村里负责");
    }

    @Test
    void dashesMeasureColumnsOut() throws Exception {
        assertThat(read("""
                  ---- ----------
                  序号 事项
                  1    “修剪”槐树
                  2    浇水
                  ---- ----------
                """)).containsExactly("序号;事项", "1;“修剪”槐树", "2;浇水");
    }

    @Test
    void aTableInHtmlHasCellsAmongTheLinesOfAText() throws Exception {
        assertThat(read("""
                绿化清单

                <table>
                <tr class="odd">
                <td>1</td>
                <td><p>挖坑</p>
                <p>填土</p></td>
                </tr>
                <tr><td colspan="2">合计</td></tr>
                </table>

                以上
                """)).containsExactly("绿化清单", "1;挖坑/填土", "[2x1]合计", "以上");
    }

    @Test
    void aPageWithoutLineEndsHasALineForEachOfItsPieces() throws Exception {
        String duties = "1. 修剪村口的老槐树，每年两次，枝条运到林场堆放整齐，不占用道路。";
        assertThat(read("清单 序号 事项" + (" 槐树 " + duties).repeat(50))).hasSize(103).contains("序号", "槐树", duties);
        assertThat(read("清单|序号|事项" + ("|槐树|" + duties).repeat(50))).hasSize(103).contains("序号", "槐树", duties);
    }

    @Test
    void barsThatDecorateALineOrTwoAreItsText() throws Exception {
        assertThat(read("首页 | 政务公开\n修剪老槐树\n浇水\n挖坑\n填土\n| 关于我们 |\n"))
                .containsExactly("首页 | 政务公开", "修剪老槐树", "浇水", "挖坑", "填土", "| 关于我们 |");
    }

    @Test
    void markdownThatBeginsWithABlockIsNoWebPage() throws Exception {
        assertThat(read("""
                <div class="nav">

                [首页](/)

                </div>

                # 绿化清单

                **第一部分**

                | 序号 | 事项 |
                |------|------|
                | 1    | 挖坑 |

                <table>
                <tr><td>1</td><td>填土</td></tr>
                </table>
                """)).containsExactly("首页", "绿化清单", "第一部分", "序号;事项", "1;挖坑", "1;填土");
    }

    @Test
    void linesMayHaveMoreBarsThanOthersAndStandInNoColumns() throws Exception {
        assertThat(read("""
                |序号|事项|
                |1|挖坑 | 填土 | 浇水|
                |2|修剪老槐树|
                |3|施肥|
                """)).containsExactly("序号;事项", "1;挖坑;填土;浇水", "2;修剪老槐树", "3;施肥");
    }

    @Test
    void linesOfOneKindWithoutEndTakeNoTime() {
        for (String line :
                List.of("| a |", "---- ----", "--------", "<table>", "\t", "|", "1.\n（", "├──┤甲│", "a", "。1.甲")) {
            byte[] text = ("清单\n" + (line + "\n").repeat(60_000)).getBytes(StandardCharsets.UTF_8);
            try {
                assertThat(DocumentReaders.read("list.txt", text).passages()).isNotEmpty();
            } catch (UnreadableDocumentException e) {
                assertThat(e.reason()).isEqualTo(UnreadableDocumentException.Reason.TOO_LARGE);
            }
        }
    }
}
