package org.zhize.layout.positioned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.zhize.dutylist.ListKind.BASIC;
import static org.zhize.dutylist.ListKind.COORDINATED;
import static org.zhize.dutylist.ListKind.RECLAIMED;
import static org.zhize.dutylist.reader.TabbedList.items;
import static org.zhize.dutylist.reader.TabbedList.read;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;

/** Columns of which the heads stand far from what is below them. */
class UnusualWhiteSpaceTest {

    @Test
    void singleDigitsThatBeginAnewInEachCategoryAreNoWrappedNumbers() {
        assertThat(items(read("""
                               基本履职事项清单
                序号    事项类别    事项名称
                1     民生服务    登记新生儿，核对接种名册
                2             上门照看独居老人
                1     平安法治    调解邻里纠纷，宣传法律常识
                1     生态环保    清理河道垃圾
                2             看护古树名木
                """), BASIC))
                .extracting(DutyItem::number, item -> item.category().orElse(""), DutyItem::name)
                .containsExactly(
                        tuple(1, "民生服务", "登记新生儿，核对接种名册"),
                        tuple(2, "民生服务", "上门照看独居老人"),
                        tuple(3, "平安法治", "调解邻里纠纷，宣传法律常识"),
                        tuple(4, "生态环保", "清理河道垃圾"),
                        tuple(5, "生态环保", "看护古树名木"));
    }

    @Test
    void labelsBesideNamesAreThoseOfACellAndNotOfCards() {
        assertThat(items(read("""
                                   上级部门收回事项清单
                序号          事项名称                  承接部门及工作方式
                1.    检定各村的水表。        承接部门：县水利局
                                      工作方式：派人上门检定。
                2.    登记新生儿。          承接部门：县卫生健康局
                                      工作方式：由医院登记。
                3.    看护养殖的鱼塘。        承接部门：县农业农村局
                                      工作方式：派技术员看护。
                """), RECLAIMED))
                .extracting(DutyItem::name, item -> item.departments().get(0).name(), DutyItem::method)
                .containsExactly(
                        tuple("检定各村的水表。", "县水利局", Optional.of(List.of("派人上门检定。"))),
                        tuple("登记新生儿。", "县卫生健康局", Optional.of(List.of("由医院登记。"))),
                        tuple("看护养殖的鱼塘。", "县农业农村局", Optional.of(List.of("派技术员看护。"))));
    }

    @Test
    void clausesStandInNoColumnOfRemarksThoughItsHeadStandsAboveThemOnThePageBefore() {
        assertThat(items(read("""
                                             配合履职事项清单
                编号    事项类     事项名称    对应部门        对应上级部门职责    提供的履职保   乡配合职责   备注
                       别                                        障
                \f
                      民生服              县文化和旅游   （1）排定放映的日期；
                1、          放映露天的电影                                            通知各村的村民。
                      务                局         （2）付清放映费用。
                      民生服
                2、          清点各村的路灯   县住房建设局    检查各村路灯损坏的情况。                  报告损坏的路灯。
                      务
                                                 （1）编制各村村道修补的计划，登记损
                      民生服              县交通局/县公   坏的路面；                           （1）上报损坏的村道；
                3、          修补各村的村道
                      务                安局/县财政局    （2）购置沥青和碎石；             （2）摆放路障。
                                                 （3）验收修好的各村村道并公布结果。
                      民生服              县水利局/县农              对检查的人员进   （1）组织村民清理淤泥；
                4、          疏通各村的水渠              （1）检查各村的水渠，登记情况；
                      务                业农村局                     行培训。     （2）提醒村民不倒垃圾。
                """.replace("\\f", "\f")), COORDINATED))
                .extracting(item -> item.townshipDuties().orElse(List.of()))
                .containsExactly(
                        List.of("通知各村的村民。"),
                        List.of("报告损坏的路灯。"),
                        List.of("（1）上报损坏的村道；", "（2）摆放路障。"),
                        List.of("（1）组织村民清理淤泥；", "（2）提醒村民不倒垃圾。"));
    }

    @Test
    void aColumnOfDutiesHasSomethingOnAPageOfSeveralRows() {
        assertThat(items(read("""
                                             配合履职事项清单
                序号   上级部门        职责事项         上级部门职责                  履职保障      镇配合职责
                1、   县文化旅游局      放映露天的电影。     排定放映的日期。                提供放映设备。   通知各村的村民。
                2、   县住房建设局      清点各村的路灯。     检查各村路灯损坏的情况。            提供检修车辆。   报告损坏的路灯。
                \f
                3、   县交通运输局（牵    修补各村的村道。     县交通运输局：编制各村村道修补的计划，登记损坏的路   （1）上报损坏的村道；
                     头）；县公安局；县               面，购置沥青和碎石。                  （2）摆放施工的路障。
                     财政局                    县公安局：疏导来往的车辆。
                                             县财政局：付清修补村道的费用。
                4、   县水利局（牵头）；   疏通各村的水渠。     县水利局：检查各村的水渠，登记检查的情况。       （1）组织村民清理淤泥；
                     县农业农村局                 县农业农村局：验收疏通的水渠。             （2）提醒村民不倒垃圾。
                5、   县林业局        巡查各村的山林。     扑灭各处的山火。                    劝阻上坟烧纸的村民。
                6、   县司法局        宣传法律的常识。     分送宣传的资料。                    组织村民参加宣传。
                """.replace("\\f", "\f")), COORDINATED))
                .extracting(item -> item.townshipDuties().orElse(List.of()).size())
                .containsExactly(1, 1, 2, 2, 1, 1);
    }

    @Test
    void numbersInBracketsBesideNamesMakeNoCardsBelowAHeadOfWhichTheSecondHalfIsOnTheNextLine() {
        DutyDocument document = read("""
                         柳溪镇基本履职事项清单
                序号          事项名称
                （
                     登记新生儿，核对接种名册，上门送达通知。
                1）
                （
                     上门照看独居老人。
                2）
                         柳溪镇上级部门收回事项清单
                序      履职事项             承办部门           履职方式
                号
                一、民生服务
                 （                              1.派人上门；2.检
                   检定各村的水表。           县水利局
                1）                              定各村水表。
                 （                    县教育局；县市   每季开展检查，登记
                   对村级图书角的检查。
                2）                    场监督管理局    结果。
                 （
                   登记新生儿。             县卫生健康局   由医院登记。
                3）
                """);

        assertThat(items(document, RECLAIMED))
                .extracting(
                        DutyItem::number,
                        DutyItem::name,
                        item -> item.departments().size())
                .containsExactly(tuple(1, "检定各村的水表。", 1), tuple(2, "对村级图书角的检查。", 2), tuple(3, "登记新生儿。", 1));
    }

    @Test
    void numbersMayStandAtTheRightOfTheirColumnAndTheHeadAtItsLeft() {
        assertThat(items(read("""
                                  上级部门收回事项清单
                序号        事项名称              承接部门            工作方式
                一、民生服务
                      1 检定各村的水表                  县水利局            派人上门检定，登记结果。
                      2 登记各村的新生儿                 县卫生健康局          由医院登记。
                二、乡村振兴
                                              县农业农村局、县水利
                      3 看护养殖的鱼塘                                 派技术员看护，每年两次。
                                              局
                """), RECLAIMED))
                .extracting(DutyItem::number, DutyItem::name)
                .containsExactly(tuple(1, "检定各村的水表"), tuple(2, "登记各村的新生儿"), tuple(3, "看护养殖的鱼塘"));
    }

    @Test
    void aRowOfHeadsBesideAWrappedOneMayHaveSomeOfOtherColumns() {
        assertThat(items(read("""
                                  柳溪镇收回事项清单
                序
                    事项名称          承接部门       工作方式               设定依据        备注
                号
                1   检定各村的水表       县水利局       派人上门检定，登记结果。       《水表条例》      新增
                2   登记各村的新生儿      县卫生健康局     由医院登记。             《户籍条例》
                3   看护养殖的鱼塘       县农业农村局     派技术员看护，每年两次。       《鱼塘条例》
                """), RECLAIMED))
                .extracting(DutyItem::number, DutyItem::name)
                .containsExactly(tuple(1, "检定各村的水表"), tuple(2, "登记各村的新生儿"), tuple(3, "看护养殖的鱼塘"));
    }

    @Test
    void aCategoryMayShiftTheNumberBehindIt() {
        assertThat(items(read("""
                                           柳溪镇上级部门收回事项清单
                事项类别 序号           事项名称           承接部门                    工作方式
                乡村振兴 001 看护养殖的鱼塘           县农业农村局          县农业农村局派出技术员看护鱼塘。
                乡村振兴 002 登记各村的果园和果农      县林业和草原局         县林业和草原局登记，检查后发放证件。
                生态环保   003 清理各村的河道和沟渠    县水利局           1.县水利局组织清理；
                                                           2.验收河道，公布清理的结果。
                                                           1.编制计划；
                城乡建设   004 修补村里的道路和桥梁    县交通运输局         2.派人修补道路；
                                                           3.公布修补的结果。
                应急管理   005 检查烟花爆竹的门店     县应急管理局         县应急管理局集中检查门店。
                """), RECLAIMED))
                .extracting(DutyItem::number, item -> item.category().orElse(""), DutyItem::name)
                .containsExactly(
                        tuple(1, "乡村振兴", "看护养殖的鱼塘"),
                        tuple(2, "乡村振兴", "登记各村的果园和果农"),
                        tuple(3, "生态环保", "清理各村的河道和沟渠"),
                        tuple(4, "城乡建设", "修补村里的道路和桥梁"),
                        tuple(5, "应急管理", "检查烟花爆竹的门店"));
    }

    @Test
    void whoSignsAListMayStandSideBySideBelowIt() {
        assertThat(items(read("""
                                  柳溪镇上级部门收回事项清单
                序号   事项名称          承接部门       工作方式
                1    检定各村的水表       县水利局       派人上门检定，登记结果。
                2    登记各村的新生儿      县卫生健康局     由医院登记。
                合计  共2项
                填报单位（盖章）：    审核人：王五   填表人：张三        填表日期：2025年4月8日
                单位负责人签字：    分管领导签字：
                """), RECLAIMED))
                .extracting(DutyItem::name, item -> item.method().orElseThrow().get(0))
                .containsExactly(tuple("检定各村的水表", "派人上门检定，登记结果。"), tuple("登记各村的新生儿", "由医院登记。"));
    }

    @Test
    void aWholeRowMayStandFurtherToTheRightThanTheOneAbove() {
        assertThat(items(read("""
                             柳溪镇配合履职事项清单
                序号    事项名称      对应责任部门             责任部门职责             配合事项
                                         1.县水利局组织清理各村的河道；
                1 清理各村的河道沟渠    县水利局、县农业农村 2.查处倾倒垃圾的行为；          1.安排人员上岗巡查；
                              局          3.县农业农村局负责检查各村的沟渠，登记损坏的沟     2.登记倾倒垃圾的人员。
                                         渠。
                五、乡村振兴
                                          1.县农业农村局负责储备并发放鱼苗；
                  2 看护养殖的鱼塘和果园 县农业农村局、县林业 2.检查各村的鱼塘和果园；          1.组织养殖户看护鱼塘；
                    和茶园        和草原局        3.县林业和草原局负责对看护的人员开展检查和培 2.统计鱼塘数量和果园数量。
                                          训。
                 3 登记各村的老水井     县水利局           1.县水利局负责制定修理水井的办法；
                                          2.核验修好的水井。                 1.逐户登记损坏的水井。
                """), COORDINATED))
                .extracting(DutyItem::number, DutyItem::name)
                .containsExactly(tuple(1, "清理各村的河道沟渠"), tuple(2, "看护养殖的鱼塘和果园和茶园"), tuple(3, "登记各村的老水井"));
    }
}
