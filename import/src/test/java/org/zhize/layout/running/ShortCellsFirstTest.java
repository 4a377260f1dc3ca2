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
}
