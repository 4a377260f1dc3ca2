package org.zhize.layout.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhize.layout.Column;
import org.zhize.layout.DraftList;

/** What leaves a doubt in the rows of texts. */
class TextDoubtsTest {

    @Test
    void theLastRowIsDoubtedWhereALineInBracketsFollowsItsEnd() {
        DraftList list = PlainText.read(PlainText.LIST + "（由镇党政办解释）\n").lists().get(0);

        assertThat(PlainText.items(list).get(2).doubts()).isNotEmpty();
        assertThat(PlainText.items(PlainText.read(PlainText.LIST).lists().get(0))
                        .get(2)
                        .doubts())
                .isEmpty();
    }

    @Test
    void aDepartmentThatInterruptsASentenceIsDoubted() {
        DraftList list = PlainText.read(PlainText.LIST.replace(
                        "区文旅局\n1.每季向各村图书角调配新书，登记造册，更换\n", "区文旅局、\n1.每季向各村图书角调配新书，登记造册，更换\n区财政局\n"))
                .lists()
                .get(0);

        assertThat(PlainText.items(list).get(0).doubts())
                .anySatisfy(doubt -> assertThat(doubt.text().toString()).isEqualTo("区财政局"));
        assertThat(PlainText.items(list).get(2).doubts()).isEmpty();
    }

    @Test
    void departmentsBetweenTheSentencesOfAMethodAreDoubted() {
        String text = """
                松河镇上级部门收回事项清单
                序号 事项名称 承接部门 工作方式
                1 检测农田灌溉用水水质
                区水利局
                定期取样检测。
                区林业局
                勘验现场。
                2 对破坏古树行为的处罚
                区林业局
                立案调查。
                3 追缴违规领取的渔船补助
                区农业农村局
                核查渔船。
                """;

        DraftList list = PlainText.read(text).lists().get(0);

        assertThat(PlainText.items(list).get(0).doubts())
                .anySatisfy(doubt -> assertThat(doubt.text().toString()).isEqualTo("区林业局"));
        assertThat(PlainText.items(list).get(1).doubts()).isEmpty();
    }

    @Test
    void aWordOfTheHeadAloneAmongTheRowsShowsThatTheCellsAreMixed() {
        assertThat(PlainText.read(PlainText.LIST).lists().get(0).mixed()).isFalse();
        assertThat(PlainText.read(PlainText.LIST.replace("3\n修补村道上的\n", "3\n上级部门职责\n修补村道上的\n"))
                        .lists()
                        .get(0)
                        .mixed())
                .isTrue();
    }

    @Test
    void aDepartmentThatHeadsATextIsDoubtedAmongThoseOfTheRow() {
        DraftList list = PlainText.read(PlainText.LIST.replace("区文旅局\n区财政局\n1.区文旅局", "区文旅局、 区文旅局：\n区财政局\n1.区文旅局"))
                .lists()
                .get(0);

        assertThat(PlainText.items(list).get(1).doubts()).isNotEmpty();
    }

    @Test
    void aDepartmentThatIsCalledLikeTwoIsDoubted() {
        DraftList list = PlainText.read(PlainText.LIST.replace("区交通局\n", "区交通局水利局\n"))
                .lists()
                .get(0);

        assertThat(PlainText.items(list).get(2).doubts())
                .anySatisfy(doubt -> assertThat(doubt.chosen()).isEqualTo(Column.DEPARTMENTS));
        assertThat(PlainText.items(PlainText.read(PlainText.LIST.replace("区交通局\n", "区交通局城南分局\n"))
                                .lists()
                                .get(0))
                        .get(2)
                        .doubts())
                .noneMatch(doubt -> doubt.chosen() == Column.DEPARTMENTS && doubt.other() == Column.DEPARTMENTS);
    }

    @Test
    void theRowBehindOneThatBreaksOffIsDoubtedToo() {
        String rows = IntStream.rangeClosed(1, 24)
                .mapToObj(number -> number == 6
                        ? "“爱心粥铺”志愿服务活动，照看来往\n6 组织村民开展“敬老月”、\n的老人。\n"
                        : number + " 做好第" + number + "村水井的日常维护。\n")
                .collect(Collectors.joining());

        DraftList list = PlainText.read("基本履职事项清单\n序号 事项名称\n" + rows).lists().get(0);

        assertThat(PlainText.items(list).get(5).doubts()).isNotEmpty();
        assertThat(PlainText.items(list).get(8).doubts()).isEmpty();
    }

    @Test
    void whereTwoReadingsAreAboutAsGoodTheItemCarriesADoubt() {
        DraftList list = PlainText.read("""
                        序号 事项名称 责任部门 上级部门职责 乡镇配合职责
                        1
                        照看公园
                        区园林局
                        修剪花木。
                        浇灌草坪。
                        清扫步道。
                        """).lists().get(0);

        assertThat(PlainText.items(list).get(0).doubts())
                .anySatisfy(doubt -> assertThat(doubt.chosen()).isIn(Column.DEPARTMENT_DUTIES, Column.TOWNSHIP_DUTIES));
    }

    @Test
    void aCategoryThatRunsIntoTheNameIsDoubtedUnlessManyDocumentsHaveIt() {
        String list = """
                松河镇上级部门收回事项清单
                序号 类别 事项名称 承接部门 工作方式
                1 河堤水渠 清点路灯 县住建局 县住建局每月清点一次。
                2 看护图书角 县文旅局 县文旅局派人看护。
                3 河堤水渠 放映露天电影 县文旅局 县文旅局直接组织实施。
                4 修剪行道树 县林草局 县林草局直接组织实施。
                5 河堤水渠积雪清扫 县城管局 县城管局直接组织实施。
                6 修补村道 县交通局 县交通局直接组织实施。
                """;

        assertThat(PlainText.items(PlainText.read(list).lists().get(0)).get(4).doubts())
                .anySatisfy(doubt -> assertThat(doubt.chosen()).isEqualTo(Column.CATEGORY));
        assertThat(PlainText.items(PlainText.read(list.replace("河堤水渠", "民生服务"))
                                .lists()
                                .get(0))
                        .get(4)
                        .doubts())
                .isEmpty();
    }
}
