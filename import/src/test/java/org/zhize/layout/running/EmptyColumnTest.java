package org.zhize.layout.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhize.dutylist.ListKind.COORDINATED;
import static org.zhize.dutylist.reader.TabbedList.items;
import static org.zhize.dutylist.reader.TabbedList.read;

import org.junit.jupiter.api.Test;
import org.zhize.dutylist.DutyItem;

/** A column of a list in which no row has anything, of which running text shows only the head. */
class EmptyColumnTest {

    @Test
    void theEndOfASentenceIsNotPutIntoItThoughManyRowsHaveOne() {
        assertThat(items(read("""
                杏花镇配合履职事项清单
                序号 事项名称 部门职责 履职保障 镇配合职责 责任部门
                1
                修缮各村的渡槽和水
                闸
                （1）核查各村渡槽和水闸的长度，派
                人修缮漏水的渡槽；
                （2）会同镇里测量每一座渡槽的水量，
                按照用水多少排好修缮的先后。
                （1）上报各村漏水的渡槽，登
                记水闸的损坏；
                （2）看护渡槽，劝阻攀爬的人。
                县水利局
                2
                清理村道上的晒场
                （1）查处占道打谷的行为，恢复村道
                畅通；
                （2）在村口播放提示，安排人手在农
                忙时节看守各处路口，保障车辆和行人
                的安全。
                （1）劝导占道打谷的村民，另
                找空地晒粮；
                （2）清理路面。
                县公安局
                3
                管护山上的果园
                （1）指导果农防治病虫害，发放药剂
                和喷雾器，讲解怎样使用；
                （2）组织果农学习修剪枝条，评出长
                势最好的果园并且请主人讲讲他的办法。
                （1）登记受灾的果园，通知果
                农领取药剂；
                （2）带路。
                县林业局
                4
                维修路灯和电箱
                统一采购路灯，定期检查每一条线路和
                每一只电箱的安全情况。
                （1）上报不亮的路灯，看护电
                箱；
                （2）提醒儿童远离电箱。
                县住建局
                5
                照看古桥和碑亭
                （1）请工匠加固古桥的石栏，为碑亭
                换上新瓦；
                （2）拍下每一块石碑的样子，把上面
                的字抄录成册，送到县里的图书馆里保
                存。
                （1）每月看一次古桥，发现石
                栏松动就上报；
                （2）打扫碑亭。
                县文旅局
                """), COORDINATED))
                .hasSize(5)
                .allSatisfy(item -> {
                    assertThat(item.guarantee()).isEmpty();
                    assertThat(item.departmentDuties().orElseThrow())
                            .last()
                            .asString()
                            .endsWith("。");
                })
                .extracting(DutyItem::number)
                .containsExactly(1, 2, 3, 4, 5);
    }
}
