package org.zhize.layout.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.zhize.layout.Column;
import org.zhize.layout.Draft;
import org.zhize.layout.DraftItem;
import org.zhize.layout.DraftList;
import org.zhize.layout.OtherCell;

/** Lists that number their items, name their categories or have columns in another way than most. */
class UnusualListsTest {

    @Test
    void itemsMayBeNumberedInWordsWhereCategoriesAreToo() {
        DraftList list = PlainText.read("""
                松河镇基本履职事项清单
                序号 主要职责
                一、民生服务
                一 清点路灯，每月一次，发现不亮的及时报修。
                二
                看护村级图书角，记下借出和归还的书，
                三 放映露天电影。
                二、城乡建设
                四 修剪行道树。
                """).lists().get(0);

        assertThat(list.categories())
                .extracting(category -> category.heading().orElseThrow().toString())
                .containsExactly("一、民生服务", "二、城乡建设");
        assertThat(PlainText.items(list)).extracting(DraftItem::number).containsExactly(1, 2, 3, 4);
        assertThat(PlainText.cell(list, 2, Column.NAME)).containsExactly("看护村级图书角，记下借出和归还的书，");
    }

    @Test
    void aNumberBehindTheNameThatManyCategoriesHaveCountsItsItems() {
        DraftList list = PlainText.read("""
                松河镇基本履职事项清单
                序号 主要职责
                民生服务（3）
                1 清点路灯，每月一次，发现不亮的及时报修。
                2
                看护村级图书角，记下借出和归还的书，
                3 放映露天电影。
                城乡建设（1）
                4 修剪行道树。
                """).lists().get(0);

        assertThat(list.categories())
                .extracting(category -> category.heading().orElseThrow().toString())
                .containsExactly("民生服务（3）", "城乡建设（1）");
        assertThat(PlainText.items(list)).extracting(DraftItem::number).containsExactly(1, 2, 3, 4);
    }

    @Test
    void namesInBracketsAreCategoriesInAListThatBeginsWithOne() {
        DraftList list = PlainText.read("""
                松河镇基本履职事项清单
                序号 事项名称
                【河道水井】
                1 清理河道
                2 修理水井
                【民生服务】
                3 照看独居老人
                4 登记新生儿
                """).lists().get(0);

        assertThat(list.categories())
                .extracting(
                        category -> category.heading().orElseThrow().squeezed(),
                        category -> category.items().size())
                .containsExactly(tuple("【河道水井】", 2), tuple("【民生服务】", 2));
    }

    @Test
    void theCategoryThatEachRowBeginsWithTellsWhereItBeginsIfNoneHasANumber() {
        String pages = """
                松河镇上级部门收回事项清单
                类别 事项名称 承接部门 工作方式
                民生服务 清点路灯 县住建局 县住建局每月清点一次。
                民生服务 看护图书角 县文旅局 由县文旅局派人看护，不再要求镇承担
                任何工作。
                民生服务 放映露天电影 收回并取消
                城乡建设
                修剪行道树
                县林草局
                县林草局直接组织实施。
                \f类别 事项名称 承接部门 工作方式
                城乡建设 清扫积雪 县城管局 县城管局直接组织实施。
                """;
        DraftList list = PlainText.read(pages).lists().get(0);
        DraftList goesOn = PlainText.read(pages.replace("任何", "\f类别 事项名称 承接部门 工作方式\n任何"))
                .lists()
                .get(0);

        assertThat(PlainText.items(list)).extracting(DraftItem::number).containsExactly(1, 2, 3, 4, 5);
        assertThat(PlainText.cell(list, 4, Column.CATEGORY)).containsExactly("城乡建设");
        assertThat(PlainText.cell(list, 4, Column.NAME)).containsExactly("修剪行道树");
        assertThat(PlainText.cell(list, 5, Column.NUMBER)).isEmpty();
        assertThat(PlainText.items(list).get(4).doubts()).isNotEmpty();
        assertThat(PlainText.items(goesOn).get(4).doubts()).isEmpty();
    }

    @Test
    void aCategoryMayBeTheLastWordOfThePageBeforeTheName() {
        DraftList list = PlainText.read("""
                序号 类别 事项名称
                1 民生服务 清点路灯
                2 民生服务 看护图书角
                3 城乡建设
                \f序号 类别 事项名称
                修剪行道树
                4 城乡建设 清扫积雪
                """).lists().get(0);

        assertThat(PlainText.cell(list, 3, Column.CATEGORY)).containsExactly("城乡建设");
        assertThat(PlainText.cell(list, 3, Column.NAME)).containsExactly("修剪行道树");
    }

    @Test
    void theTextOfAColumnThatIsNotReadIsLeftOverAndNoPartOfItsNeighbours() {
        DraftList list = PlainText.read("""
                松河镇配合履职事项清单
                序号 事项名称 法律依据 责任部门 部门职责 镇配合职责 备注
                1
                看护村级
                图书角
                《公共图书馆
                法》第四条
                《松河县读书
                办法》
                县文旅局
                1.向各村图书角调配新书，登记造册；
                2.培训管理员。
                1.安排专人看护图书角，按时开门，记下借出和
                归还的书。
                新增
                2
                放映露天
                电影
                《电影产业促
                进法》
                县文旅局、
                县财政局
                1.县文旅局排定片目和日期；
                2.县财政局支付放映费用。
                挑选平整的场地，通知村民前来观看，维持现场
                秩序。
                3
                清扫村道
                积雪
                《公路法》
                县交通局
                县交通局调配机械。
                组织村民清扫，摆放路障，提醒过往车辆慢行。
                新增
                """).lists().get(0);

        assertThat(PlainText.cell(list, 1, Column.NAME)).containsExactly("看护村级", "图书角");
        assertThat(PlainText.cell(list, 1, Column.DEPARTMENTS)).containsExactly("县文旅局");
        assertThat(PlainText.cell(list, 1, Column.TOWNSHIP_DUTIES))
                .hasSize(2)
                .last()
                .isEqualTo("归还的书。");
        assertThat(PlainText.cell(list, 2, Column.DEPARTMENTS)).containsExactly("县文旅局、", "县财政局");
        assertThat(PlainText.cell(list, 2, Column.TOWNSHIP_DUTIES)).hasSize(2);
        assertThat(PlainText.cell(list, 3, Column.NAME)).containsExactly("清扫村道", "积雪");
        assertThat(PlainText.cell(list, 3, Column.TOWNSHIP_DUTIES)).containsExactly("组织村民清扫，摆放路障，提醒过往车辆慢行。");
        assertThat(PlainText.items(list))
                .flatExtracting(item -> item.fragments().get(0).cells().keySet())
                .doesNotContain(Column.OTHER);
    }

    @Test
    void whoLeadsAndWhoHelpsMayBeSaidOnLinesOfTheDepartmentsCell() {
        DraftList list = PlainText.read("""
                松河镇配合履职事项清单
                序号 事项名称 责任部门 部门职责 镇配合职责
                1
                看护村级图书角
                牵头单位：县文旅局
                配合单位：县财政局、县教
                体局
                县文旅局：1.向各村图书角调配新书，登记造册；
                2.培训管理员。
                1.安排专人看护图书角，按时开门。
                2
                放映露天电影
                牵头：县文旅局；
                配合：县财政局
                县文旅局排定片目和日期。
                挑选平整的场地，通知村民前来观看。
                """).lists().get(0);

        assertThat(PlainText.cell(list, 1, Column.NAME)).containsExactly("看护村级图书角");
        assertThat(PlainText.cell(list, 1, Column.DEPARTMENTS)).containsExactly("牵头单位：县文旅局", "配合单位：县财政局、县教", "体局");
        assertThat(PlainText.cell(list, 2, Column.DEPARTMENTS)).containsExactly("牵头：县文旅局；", "配合：县财政局");
    }

    @Test
    void namesOfCategoriesMayWrapInTheColumnOfTheNumbers() {
        DraftList list = PlainText.read("""
                松河镇基本履职事项清单
                序号 事项名称
                民生
                服务
                1 清点路灯，发现不亮的及时报修，每月向县住房和城乡建设局报一次，
                并公布修理的结果
                2 看护图书角
                应急管理
                及消防
                3 清扫积雪
                社会
                管理
                4 放映露天电影
                """.replace("应急管理\n及消防", "应急\n管理\n及消\n防"))
                .lists()
                .get(0);

        assertThat(list.categories())
                .extracting(category -> category.heading().orElseThrow().squeezed()
                        + category.items().size())
                .containsExactly("民生服务2", "应急管理及消防1", "社会管理1");
        assertThat(PlainText.cell(list, 2, Column.NAME)).containsExactly("看护图书角");
    }

    @Test
    void departmentsMayBeginOnTheLineOfTheNameBehindItsFullStop() {
        DraftList list = PlainText.read("""
                松河镇上级部门收回事项清单
                序号 事项名称 承接部门 工作方式
                1
                清点路灯的数目。县住建局、县财政局
                县住建局每月清点一次。
                2
                看护图书角。
                县文旅局
                县文旅局派人看护。
                3
                放映露天电影的许可。收回并取消
                4
                清扫积雪。
                县城管局
                县城管局直接组织实施。
                """).lists().get(0);

        assertThat(PlainText.cell(list, 1, Column.NAME)).containsExactly("清点路灯的数目。");
        assertThat(PlainText.cell(list, 1, Column.DEPARTMENTS)).containsExactly("县住建局、县财政局");
        assertThat(PlainText.cell(list, 3, Column.NAME)).containsExactly("放映露天电影的许可。");
    }

    @Test
    void aMarkedNumberBesideDepartmentsIsAnItemsThoughClausesAreNumberedSoToo() {
        DraftList list = PlainText.read("""
                松河镇配合履职事项清单
                序号 事项名称 责任部门 部门职责 镇职责
                1. 看护图书角 县文旅局
                1. 向各村图书角调配新书；
                2. 培训管理员。
                1. 安排专人看护；
                2. 按时开门。
                2. 放映露天电影 县文旅局、县财政局
                1. 排定片目；
                2. 支付放映费用；
                3. 检查设备。
                1. 挑选平整的场地；
                2. 维持现场秩序。
                3.
                清扫村道上的
                积雪
                县交通局
                1. 调配机械；
                2. 储备融雪剂。
                1. 组织村民清扫；
                2. 摆放路障。
                """).lists().get(0);

        assertThat(PlainText.items(list)).extracting(DraftItem::number).containsExactly(1, 2, 3);
        assertThat(PlainText.cell(list, 2, Column.NAME)).containsExactly("放映露天电影");
        assertThat(PlainText.cell(list, 2, Column.DEPARTMENT_DUTIES)).hasSize(3);
        assertThat(PlainText.cell(list, 3, Column.TOWNSHIP_DUTIES)).hasSize(2);
    }

    @Test
    void aMarkedNumberAboveDepartmentsIsAnItemsHoweverManyLinesItsNameTakes() {
        DraftList list = PlainText.read("""
                松河镇配合履职事项清单
                序号 事项名称 责任部门 部门职责 镇职责
                1. 看护图书角并登记借
                出和归还的书
                县文旅局
                1. 向各村图书角调配新书；
                2. 培训管理员。
                1. 安排专人看护；
                2. 按时开门。
                2. 放映露天
                电影
                县文旅局、县财政局（牵
                头）
                1. 排定片目；
                2. 支付放映费用；
                3. 检查设备。
                1. 挑选平整的场地；
                2. 维持现场秩序。
                3. 清扫积雪 县交通局 调配机械。 摆放路障。
                4. 清扫村道上的
                落叶
                县交通局
                1. 调配机械；
                2. 运走落叶。
                1. 组织村民清扫；
                2. 摆放路障。
                """).lists().get(0);

        assertThat(PlainText.items(list)).extracting(DraftItem::number).containsExactly(1, 2, 3, 4);
        assertThat(PlainText.cell(list, 1, Column.NAME)).containsExactly("看护图书角并登记借", "出和归还的书");
        assertThat(PlainText.cell(list, 2, Column.NAME)).containsExactly("放映露天", "电影");
        assertThat(PlainText.cell(list, 3, Column.NAME)).containsExactly("清扫积雪");
    }

    @Test
    void theNumberByWhichAnItemIsFiledIsNoPartOfItsName() {
        Draft draft = PlainText.read("""
                松河镇基本履职事项清单
                序号 事项编码 事项名称
                一、民生服务
                1 SH-01-001 清点路灯，每月一次。
                2 SH-01-002 看护村级图书角，记下借出和归还的书。
                二、城乡建设
                3 SH-02-003 修剪行道树。
                4 SH-02-004 清扫积雪。
                """);

        assertThat(PlainText.cell(draft.lists().get(0), 2, Column.NAME)).containsExactly("看护村级图书角，记下借出和归还的书。");
        assertThat(draft.others())
                .extracting(OtherCell::head, cell -> cell.lines().get(0).toString())
                .contains(tuple("事项编码", "SH-02-004"))
                .hasSize(4);
    }

    @Test
    void aSignThatACellHasNothingToSayIsACell() {
        DraftList list = PlainText.read("""
                        松河镇配合履职事项清单
                        序号 事项名称 牵头单位 协同单位 上级部门职责 履职保障 配合职责
                        1 修补水井 县水利局 无 1.制定计划。 / 1.看护水井；
                        2.上报损坏的水井。
                        2 种植行道树 县林业局 县财政局 1.提供树苗。 下达经费。 1.浇水；
                        2.上报死树。
                        """).lists().get(0);

        assertThat(PlainText.cell(list, 1, Column.LEAD_DEPARTMENTS)).containsExactly("县水利局");
        assertThat(PlainText.cell(list, 1, Column.DEPARTMENTS)).containsExactly("无");
        assertThat(PlainText.cell(list, 1, Column.DEPARTMENT_DUTIES)).containsExactly("1.制定计划。");
        assertThat(PlainText.cell(list, 1, Column.GUARANTEE)).containsExactly("/");
    }
}
