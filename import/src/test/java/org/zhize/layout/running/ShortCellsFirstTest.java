package org.zhize.layout.running;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zhize.layout.Column;
import org.zhize.layout.DraftList;

/** Pages as a spreadsheet program draws them: first the cells of one line, row by row, and then those of several lines. */
class ShortCellsFirstTest {

    private static final String FIRST_PAGE = """
            松河镇配合履职事项清单
            序号 事项名称 牵头部门 上级部门职责 镇配合职责
            1
            2 登记渡口的木船 县交通运输局 核对船只的铭牌。
            3 修缮晒谷场 借出场边的库房。
            一、民生服务（2项）
            清点各村学堂的桌椅，更换开裂的黑板
            和门窗
            县教育体育局（牵头）
            县财政局
            1.县教育体育局负责购买桌椅，安排木匠在假期
            里上门更换门窗；
            2.县财政局负责拨付经费。
            1.统计开裂的黑板和门窗；
            2.借出祠堂存放旧桌椅。
            1.发放写有船号的木牌；
            2.每年汛期前检查缆绳。
            二、乡村振兴（1项）
            县农业农村局
            县水利局
            县农业农村局：丈量晒谷场。
            县水利局：疏通场边的水沟。
            """;

    private static final String SECOND_PAGE = """
            4 收集旧农具
            5 看护古井 县文化旅游局 张贴告示。
            三、文化旅游（2项）
            县文化旅游局
            县档案馆
            1.县文化旅游局拍摄照片，登记每件农具的来历
            和用法；
            2.县档案馆保管登记册。
            1.动员各户拿出旧犁、旧耙和水车；
            2.清扫存放农具的库房。
            每年勘测一次井壁和井水，更换井口的石板和栏
            杆。
            """;

    @Test
    void cellsOfSeveralLinesBelongToTheRowsThatLackThem() {
        DraftList list = PlainText.read(FIRST_PAGE + "\f" + SECOND_PAGE).lists().get(0);

        assertThat(PlainText.cell(list, 1, Column.NAME)).containsExactly("清点各村学堂的桌椅，更换开裂的黑板", "和门窗");
        assertThat(PlainText.cell(list, 1, Column.DEPARTMENTS)).containsExactly("县教育体育局（牵头）", "县财政局");
        assertThat(PlainText.cell(list, 2, Column.DEPARTMENT_DUTIES)).containsExactly("1.发放写有船号的木牌；", "2.每年汛期前检查缆绳。");
        assertThat(PlainText.cell(list, 2, Column.TOWNSHIP_DUTIES)).containsExactly("核对船只的铭牌。");
        assertThat(PlainText.cell(list, 3, Column.DEPARTMENTS)).containsExactly("县农业农村局", "县水利局");
        assertThat(PlainText.cell(list, 4, Column.TOWNSHIP_DUTIES))
                .containsExactly("1.动员各户拿出旧犁、旧耙和水车；", "2.清扫存放农具的库房。");
        assertThat(PlainText.cell(list, 5, Column.DEPARTMENTS)).containsExactly("县文化旅游局");
        assertThat(PlainText.cell(list, 5, Column.TOWNSHIP_DUTIES)).containsExactly("张贴告示。");
        assertThat(list.categories())
                .extracting(category -> category.items().size())
                .containsExactly(2, 1, 2);
    }

    @Test
    void namesBesideNumbersStayThereThoughNothingElseTellsWhoseTheOthersAre() {
        DraftList list = PlainText.read("""
                松河镇基本履职事项清单
                序号 事项名称
                1
                2 登记渡口的木船
                3
                4 看护古井
                一、民生服务（2项）
                清点各村学堂的桌椅，更换开裂的黑板和门窗，在假期里借出祠堂存放旧桌椅
                二、商贸流通（0项）
                三、文化旅游（2项）
                收集旧犁、旧耙和水车，登记每件农具的来历和用法，清扫存放农具的库房
                """).lists().get(0);

        assertThat(PlainText.cell(list, 1, Column.NAME)).containsExactly("清点各村学堂的桌椅，更换开裂的黑板和门窗，在假期里借出祠堂存放旧桌椅");
        assertThat(PlainText.cell(list, 2, Column.NAME)).containsExactly("登记渡口的木船");
        assertThat(PlainText.cell(list, 3, Column.NAME)).containsExactly("收集旧犁、旧耙和水车，登记每件农具的来历和用法，清扫存放农具的库房");
        assertThat(PlainText.cell(list, 4, Column.NAME)).containsExactly("看护古井");
        assertThat(list.categories())
                .extracting(category -> category.items().size())
                .containsExactly(2, 0, 2);
    }

    @Test
    void countedHeadingsBehindTheRowsTellThatCellsOfSeveralLinesStandThereThoughEachRowHasOthers() {
        DraftList list = PlainText.read("""
                松河镇上级部门收回事项清单
                序号 事项名称 承接部门 工作方式
                1 核对木船的铭牌
                2 勘测古井
                3
                4 丈量晒谷场
                一、民生服务（2项）
                县交通运输局
                县公安局
                1.发放写有船号的木牌；
                2.在汛期前检查缆绳。
                县水利局
                县文物局
                1.每年汛期前上门检查；
                2.清理井边的水沟。
                二、乡村振兴（2项）
                收集旧犁、旧耙和水车，登记每件农具的
                来历
                县档案馆
                县文化局
                1.给每件农具拍摄照片；
                2.保管登记册。
                县农业农村局
                县统计局
                1.由村里的会计上门丈量；
                2.画出晒谷场的草图。
                """).lists().get(0);

        assertThat(PlainText.cell(list, 1, Column.DEPARTMENTS)).containsExactly("县交通运输局", "县公安局");
        assertThat(PlainText.cell(list, 1, Column.METHOD)).containsExactly("1.发放写有船号的木牌；", "2.在汛期前检查缆绳。");
        assertThat(PlainText.cell(list, 2, Column.DEPARTMENTS)).containsExactly("县水利局", "县文物局");
        assertThat(PlainText.cell(list, 3, Column.DEPARTMENTS)).containsExactly("县档案馆", "县文化局");
        assertThat(PlainText.cell(list, 3, Column.METHOD)).containsExactly("1.给每件农具拍摄照片；", "2.保管登记册。");
        assertThat(PlainText.cell(list, 4, Column.DEPARTMENTS)).containsExactly("县农业农村局", "县统计局");
    }

    @Test
    void aCategoryThatHoldsForSeveralRowsStandsInTheFirstOfThemAndIsDoubtful() {
        DraftList list = PlainText.read("""
                松河镇基本履职事项清单
                序号 类别 事项名称
                1
                民生服务
                登记渡口的木船。
                2
                3 看护古井。
                4
                乡村振兴
                5 修缮晒谷场。
                6
                清点各村学堂的桌椅，更换开裂的黑板和门窗，在假期里借出祠堂存放旧桌椅。
                收集旧犁、旧耙和水车，登记每件农具的来历和用法，清扫存放农具的库房。
                勘测井壁和井水，更换井口的石板和栏杆，在井边张贴告示并安排村民轮流看护。
                """).lists().get(0);

        assertThat(PlainText.cell(list, 1, Column.CATEGORY)).containsExactly("民生服务");
        assertThat(PlainText.cell(list, 2, Column.NAME)).containsExactly("清点各村学堂的桌椅，更换开裂的黑板和门窗，在假期里借出祠堂存放旧桌椅。");
        assertThat(PlainText.cell(list, 4, Column.CATEGORY)).containsExactly("乡村振兴");
        assertThat(PlainText.cell(list, 4, Column.NAME)).containsExactly("收集旧犁、旧耙和水车，登记每件农具的来历和用法，清扫存放农具的库房。");
        assertThat(PlainText.cell(list, 6, Column.NAME)).containsExactly("勘测井壁和井水，更换井口的石板和栏杆，在井边张贴告示并安排村民轮流看护。");
        assertThat(PlainText.items(list).get(1).doubts()).isNotEmpty();
    }
}
