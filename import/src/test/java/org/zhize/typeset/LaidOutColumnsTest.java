package org.zhize.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.Problem;
import org.zhize.dutylist.ProblemCode;

/** Text laid out with blanks, of which single lines are shifted, or columns empty or set on their side. */
class LaidOutColumnsTest {

    private static final String HEADS = """
            序号   配合履职事项     对应上级部门   上级部门职责                配合职责
            """;

    @Test
    void aLineThatDigitsMakeLongerShiftsTheColumnsBehindIt() throws Exception {
        DutyDocument document = LaidOutList.read(HEADS + """
            1    清理河道       县水利局     指导各乡镇清理河道两岸的垃圾， 组织村民清理河道两岸；
                                      核查清理的情况，公布监督电话， 上报清理的情况，并
                                      12345，划定清理的范围，上报1 且登记参加的
                                      2345。           村民。
            2    修理水井       县民政局     核查水井的数量，组织修理水井， 上报损坏的水井，在水
                                      验收修好的水井。       井边设置提示牌。
            3    养护道路       县交通局     验收养护的道路，登记养护的人， 组织村民养护道路，清
                                      公布结果。          扫积雪。
            """);

        assertThat(LaidOutList.items(document))
                .extracting(LaidOutList::duties, DutyItem::townshipDuties)
                .element(0)
                .isEqualTo(tuple(
                        "指导各乡镇清理河道两岸的垃圾，核查清理的情况，公布监督电话，12345，划定清理的范围，上报12345。",
                        Optional.of(List.of("组织村民清理河道两岸；上报清理的情况，并且登记参加的村民。"))));
        assertThat(document.problems()).extracting(Problem::code).doesNotContain(ProblemCode.COLUMN_DOUBTFUL);
    }

    @Test
    void aPageThatDoesNotPrintTheHeadsAgainMayStandFurtherToTheLeft() throws Exception {
        DutyDocument document = LaidOutList.read("""
                          序号   配合履职事项     对应上级部门     上级部门职责              配合职责
                          1    清理河道        县水利局       1.指导清理河道，公布电话；    1.组织村民清理河道；
                                                        2.核查清理的情况。       2.上报清理的情况。
                          2    修理水井        县民政局       1.核查水井的数量，组织修      1.上报损坏的水井；
                                                        理水井；             2.设置提示牌。
                """ + "\f" + """
                3    养护道路  县交通局  1.验收养护的道路，登记养护人员；  1.组织村民养护道路，清扫积雪；
                                2.公布验收的结果。          2.上报损坏的道路。
                4    照看老人  县卫健局  1.登记独居的老人，安排人员上门；  1.上门照看独居的老人；
                                2.检查照看的情况。          2.上报老人的情况。
                """ + "\f" + """
                2.公布检查的结果和电话。          3.登记照看的人员。
                5    看护果园  县农业局  1.指导各村看护果园，登记果园；   1.组织村民看护果园；
                                2.检查看护的情况。          2.上报看护的情况。
                """);

        assertThat(LaidOutList.items(document))
                .extracting(DutyItem::name, LaidOutList::departments, LaidOutList::duties, DutyItem::townshipDuties)
                .element(2)
                .isEqualTo(tuple(
                        "养护道路",
                        List.of("县交通局"),
                        "1.验收养护的道路，登记养护人员；2.公布验收的结果。",
                        Optional.of(List.of("1.组织村民养护道路，清扫积雪；", "2.上报损坏的道路。"))));
    }

    @Test
    void aNumberBesideItsCategoryIsNoPartOfItThoughBlanksPartDigitsFromText() throws Exception {
        DutyDocument document = LaidOutList.read("""
            职责类别 编           履职事项
                  号
                 1    修理 3 口水井
            民生服务 2    照看 12 位老人
                 3    登记新生儿
                 4    清理 2 条河道
            生态环保 5    看护果园
                 6    养护 4 座桥梁
            """);

        assertThat(LaidOutList.items(document))
                .extracting(DutyItem::number, item -> item.category().orElseThrow())
                .containsExactly(
                        tuple(1, "民生服务"),
                        tuple(2, "民生服务"),
                        tuple(3, "民生服务"),
                        tuple(4, "生态环保"),
                        tuple(5, "生态环保"),
                        tuple(6, "生态环保"));
    }

    @Test
    void wideDigitsBelowEachOtherAreOneNumber() throws Exception {
        DutyDocument document = LaidOutList.read("""
            序号  履职事项        对应上级部门    上级部门职责       乡镇配合职责
            １   修理第1口水井     县水利局      1.检查水井；      登记水井。
                                    2.公布结果。
            ２   修理第2口水井     县水利局      1.检查水井；      登记水井。
                                    2.公布结果。
            ３   修理第3口水井     县水利局      1.检查水井；      登记水井。
                                    2.公布结果。
            ４   修理第4口水井     县水利局      1.检查水井；      登记水井。
                                    2.公布结果。
            ５   修理第5口水井     县水利局      1.检查水井；      登记水井。
                                    2.公布结果。
            ６   修理第6口水井     县水利局      1.检查水井；      登记水井。
                                    2.公布结果。
            ７   修理第7口水井     县水利局      1.检查水井；      登记水井。
                                    2.公布结果。
            ８   修理第8口水井     县水利局      1.检查水井；      登记水井。
                                    2.公布结果。
            ９   修理第9口水井     县水利局      1.检查水井；      登记水井。
                                    2.公布结果。
            １   养护道路       县交通局      1.检查道路；      清扫积雪。
            ０                        2.公布结果。
            １   看护果园       县林草局      1.检查果园；      看护果园。
            １                        2.公布结果。
            """);

        assertThat(LaidOutList.items(document))
                .extracting(DutyItem::number)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
    }

    @Test
    void whatMostPagesEndWithIsNoPartOfTheirRows() throws Exception {
        DutyDocument document = LaidOutList.read("""
            序号   履职事项     对应上级部门   上级部门职责      乡镇配合职责
            1    修理水井     县水利局     检查水井。      登记水井。
                                            白石镇人民政府办公室印
            """ + "\f" + """
            2    养护道路     县交通局     检查道路。      清扫积雪。
                                            白石镇人民政府办公室印
            """ + "\f" + """
            3    看护果园     县林草局     检查果园。      看护果园。
                                            白石镇人民政府办公室印
            """);

        assertThat(LaidOutList.items(document))
                .extracting(item -> item.townshipDuties().orElseThrow())
                .containsExactly(List.of("登记水井。"), List.of("清扫积雪。"), List.of("看护果园。"));
    }

    @Test
    void theLastDepartmentOfMostPagesIsNoFooter() throws Exception {
        DutyDocument document = LaidOutList.read("""
            序号   履职事项     对应上级部门   上级部门职责      乡镇配合职责
            1    修理水井     县水利局、    检查水井。      登记水井。
                          县自然资源局
            """ + "\f" + """
            2    养护道路     县交通局、    检查道路。      清扫积雪。
                          县自然资源局
            """ + "\f" + """
            3    看护果园     县林草局、    检查果园。      看护果园。
                          县自然资源局
            """);

        assertThat(LaidOutList.items(document))
                .extracting(LaidOutList::departments)
                .containsExactly(List.of("县水利局", "县自然资源局"), List.of("县交通局", "县自然资源局"), List.of("县林草局", "县自然资源局"));
    }

    @Test
    void aGapWithinATextStaysDoubtful() throws Exception {
        DutyDocument document = LaidOutList.read("""
            序号   类别      履职事项
            1    民生服务    修理村里的水井
            2    民生服务    参加“绿水   青山”评比
            3    民生服务    照看独居老人
            """);

        assertThat(document.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.COLUMN_DOUBTFUL)
                .extracting(problem -> problem.number().orElseThrow())
                .containsExactly(2);
    }

    @Test
    void aDigitBehindABlankBeginsAColumnWhereNoBlankPartsDigitsFromText() throws Exception {
        DutyDocument document = LaidOutList.read(HEADS + """
            1    清理河道       县水利局、    指导清理河道，每年2次，公布 组织村民清理，
                           县农业局、    12345、12350，并且核查清理 每年2次，
                           县林业局、    2次。                  上报情况。
                           县公安局
            2    修理水井       县民政局     核查水井的数量，每年2次。  上报损坏的水井。
            3    养护道路       县交通局     验收养护的道路，每年3次。  组织村民养护。
            """);

        assertThat(LaidOutList.items(document))
                .extracting(LaidOutList::departments, LaidOutList::duties)
                .startsWith(tuple(List.of("县水利局", "县农业局", "县林业局", "县公安局"), "指导清理河道，每年2次，公布12345、12350，并且核查清理2次。"));
    }

    @Test
    void aCategorySetOnItsSideMayStandAtTheBottomOfItsRows() throws Exception {
        DutyDocument document = LaidOutList.read("""
            序号   类别      履职事项
            1           修理村里的水井
            2           照看独居老人
            3           登记新生儿
            4           看护村里的果园
                 民生服务



            5           清扫村里的积雪
            6           登记村里的渔船
            7           调解邻里纠纷
            8           宣传法律知识
            9           组织村民巡逻
                 平安法治



            10          登记外来的人口
            11          看护水闸
            12          清理沟渠
            13          看护鱼塘
            14          养护道路
            15          看护戏台
            16          放映电影
                 城乡建设



            17          分送资料
            18          登记古树
            """);

        assertThat(LaidOutList.items(document))
                .extracting(item -> item.category().orElse(""))
                .startsWith("民生服务", "民生服务", "民生服务", "民生服务", "民生服务")
                .endsWith("城乡建设", "城乡建设", "城乡建设", "城乡建设", "城乡建设");
    }

    @Test
    void aCategoryBetweenNamesMayStandAnywhereOnItsLine() throws Exception {
        DutyDocument document = LaidOutList.read("""
            序号   履职事项
                                                            一、民生服务
            1    修理村里的水井
            2    照看独居老人
                                                            二、平安法治
            3    调解邻里纠纷
            """);

        assertThat(LaidOutList.items(document))
                .extracting(item -> item.category().orElse(""), DutyItem::name)
                .containsExactly(tuple("民生服务", "修理村里的水井"), tuple("民生服务", "照看独居老人"), tuple("平安法治", "调解邻里纠纷"));
    }

    @Test
    void whatStandsBehindADigitAndABlankIsOfTheNextColumnWhereNoBlankPartsThem() throws Exception {
        DutyDocument document = LaidOutList.read("""
            序号   配合履职事项     对应上级部门   上级部门职责       配合职责
            1    清理河道       县水利局     巡查河道，每年2次，  组织村民清理河道的垃
                                    登记河道，每年2 圾。
                                    次。
            2    修理水井       县民政局     核查水井，每年2次。  上报损坏的水井。
            3    养护道路       县交通局     验收养护的道路。    组织村民养护道路。
            """);

        assertThat(LaidOutList.items(document).get(0).townshipDuties()).contains(List.of("组织村民清理河道的垃圾。"));
    }

    @Test
    void longNamesAreNoCategoriesOnAPageThatHasNone() throws Exception {
        DutyDocument document = LaidOutList.read("""
            序号   类别       收回事项         承接部门       工作方式
            1   民生服务   看护鱼塘         县农业局       巡查鱼塘。
            2          修理水井         县民政局       登记损坏的水井。
            \f3    照看村里独居和高龄老人  县民政局       上门探望老人，上报老人的情况。
            4    登记各村出生的新生儿   县卫健委、县公安局  收集材料，分送证明，登记领取的人。
            5    调解村民邻里之间纠纷   县司法局       登记纠纷，每年培训调解员。
            6    宣传各级的法律知识    县司法局、县教育局、 分送资料，登记收到资料的人。
            7    组织村民参加夜间巡逻   县公安局       安排巡逻的人员。
            8    登记外来的务工人员    县公安局       上门登记，报送名册。
            """);

        assertThat(LaidOutList.items(document))
                .extracting(DutyItem::name)
                .endsWith("照看村里独居和高龄老人", "登记各村出生的新生儿", "调解村民邻里之间纠纷", "宣传各级的法律知识", "组织村民参加夜间巡逻", "登记外来的务工人员");
    }

    @Test
    void theSpaceBetweenRowsIsThatWithWhichAllCategoriesStandInTheMiddle() throws Exception {
        DutyDocument document = LaidOutList.read("""
            序号   类别      履职事项
            1           修理村里的水井，登记用水的农户，
                        检查村里的水质，公布检查的结果，
                        看护村里的水闸，清理村里的沟渠，
                 民生服务    上报损坏的水井
            2           照看独居老人
            3           登记新生儿
            4           看护果园
            5           调解邻里之间的纠纷，登记其结果，
                        宣传法律知识，分送法律的资料，
                        组织村民巡逻，安排巡逻的人员，
                 平安法治    登记外来的人口
            6           核对名册
            7           看护水闸
            8           巡查鱼塘
            9           清扫村里的积雪，养护村里的道路，
                        登记村里的渔船，检查渔船的渔具，
                        看护村里的古树，上报枯死的古树，
                 城乡建设    修理村里的戏台
            10          放映电影
            11          分送资料
            12          登记古树
            """);

        assertThat(LaidOutList.items(document))
                .extracting(item -> item.category().orElse(""))
                .containsExactly(
                        "民生服务", "民生服务", "民生服务", "民生服务", "平安法治", "平安法治", "平安法治", "平安法治", "城乡建设", "城乡建设", "城乡建设", "城乡建设");
    }

    @Test
    void aDepartmentThatMayStandInTheRowAboveOrBelowIsDoubtful() throws Exception {
        DutyDocument document = LaidOutList.read("""
            序号   配合履职事项     对应上级部门   上级部门职责                配合职责
                           县水利局
                           县农业农村
                           局        指导清理河道，核查清理的情况，
            1    清理河道                                     组织村民清理。
                           县生态环境   公布清理的结果。
                           局
                           县红十字会
                                    县公安局负责指导修理水井的人，
                           县公安局、    并且登记修理的水井，验收修好
            2    修理水井       县司法局、                           上报损坏的水井。
                           县财政局     的水井；县司法局负责公布验收
                                    的结果。
            """);

        assertThat(document.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.ROW_DOUBTFUL)
                .extracting(problem -> problem.number().orElseThrow())
                .contains(1, 2);
    }

    @Test
    void wordsBelowEachOtherStandInOneColumnThoughItBeginsFurtherToTheLeftThanInOtherRows() throws Exception {
        DutyDocument document = LaidOutList.read(HEADS + """
            1    清理河道       县水利局      指导各乡镇清理河道两岸的垃圾杂物，  组织村民清理河道两岸；
                                      核查清理的情况。           上报清理的情况。
            2    修理水井       县民政局      核查水井的数量，组织人员修理水井，  上报损坏的水井，在井边
                                      验收修好的水井。           设置提示牌。
                                                    组织村民养护道路，清扫
            3    养护道路       县交通局      验收养护的道路。      村里积雪，
                                                    查看道路。
            4    看护鱼塘       县农业局      检查看护的情况，登记村民的鱼塘水闸， 巡查村里的鱼塘，记录巡
                                      公布检查结果。            查的情况。
            5    照看老人       县民政局      登记村里独居的老人，核查老人的情况， 上门照看老人，记录老人
                                      公布登记的结果。           的情况。
            """);

        assertThat(LaidOutList.items(document))
                .extracting(LaidOutList::duties, DutyItem::townshipDuties)
                .element(2)
                .isEqualTo(tuple("验收养护的道路。", Optional.of(List.of("组织村民养护道路，清扫村里积雪，查看道路。"))));
        assertThat(document.problems()).extracting(Problem::code).doesNotContain(ProblemCode.COLUMN_DOUBTFUL);
    }
}
