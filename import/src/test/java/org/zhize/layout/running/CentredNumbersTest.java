package org.zhize.layout.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhize.layout.Column;
import org.zhize.layout.DraftItem;
import org.zhize.layout.DraftList;

/** Lists of numbers and names alone, where a number stands in the middle of the lines of its name. */
class CentredNumbersTest {

    @Test
    void namesOfSeveralLinesGoOnBehindTheirNumbersThoughMostNamesAreShort() {
        assertThat(names("""
                松河镇基本履职事项清单
                序号
                事项名称
                一、民生服务
                1
                清点村道路灯。
                2
                看护村级图书角。
                二、城乡建设
                3
                修剪行道树。
                每月登记一次村口的石碑、古井、老树和旧戏台，拍照存档，发现破损时报
                4
                修，并张贴提示。
                三、乡村振兴
                5
                维护晒谷场。
                收集各户晾晒、储存和出售花生、芝麻的数量，整理成册，供需要的农户查
                6
                阅。
                四、综合政务
                7
                保管镇里的锣鼓。
                春耕前检查各村水闸、渠口和水泵，清理淤积的树叶和泥沙，登记需要更换
                8
                的零件。
                """))
                .containsExactly(
                        "清点村道路灯。",
                        "看护村级图书角。",
                        "修剪行道树。",
                        "每月登记一次村口的石碑、古井、老树和旧戏台，拍照存档，发现破损时报修，并张贴提示。",
                        "维护晒谷场。",
                        "收集各户晾晒、储存和出售花生、芝麻的数量，整理成册，供需要的农户查阅。",
                        "保管镇里的锣鼓。",
                        "春耕前检查各村水闸、渠口和水泵，清理淤积的树叶和泥沙，登记需要更换的零件。");
    }

    @Test
    void aNameWhoseLastLineIsFullByChanceEndsWhereItsNumberIsInTheMiddle() {
        assertThat(names("""
                松河镇基本履职事项清单
                序号
                事项名称
                一、民生服务
                每月登记一次村口的石碑、古井、老树和旧戏台
                1
                拍照存档，发现破损时报修
                收集各户晾晒、储存和出售花生的数量，整理成
                2
                册，供需要的农户查阅，并在每年腊月张榜公布
                春耕前检查各村水闸、渠口和水泵，清理淤积的
                3
                树叶和泥沙，登记需要更换的零件
                看护村级图书角，记下借出和归还的书，按时开
                4
                门
                """))
                .containsExactly(
                        "每月登记一次村口的石碑、古井、老树和旧戏台拍照存档，发现破损时报修",
                        "收集各户晾晒、储存和出售花生的数量，整理成册，供需要的农户查阅，并在每年腊月张榜公布",
                        "春耕前检查各村水闸、渠口和水泵，清理淤积的树叶和泥沙，登记需要更换的零件",
                        "看护村级图书角，记下借出和归还的书，按时开门");
    }

    @Test
    void aLineIsFullWhereWhatAQuotationMarkTiesToTheNextFindsNoRoom() {
        assertThat(names("""
                松河镇基本履职事项清单
                序号
                事项名称
                一、民生服务
                每月登记一次村口的石碑、古井、老树和旧戏台
                1
                拍照存档，发现破损时报修
                2
                看护村级图书角
                收集各户晾晒、储存和出售花生的数量，评
                3
                选“晒场能手”和“好粮仓”，张榜公布
                春耕前检查各村水闸、渠口和水泵，清理淤积的
                4
                树叶和泥沙，登记需要更换的零件
                """))
                .containsExactly(
                        "每月登记一次村口的石碑、古井、老树和旧戏台拍照存档，发现破损时报修",
                        "看护村级图书角",
                        "收集各户晾晒、储存和出售花生的数量，评选“晒场能手”和“好粮仓”，张榜公布",
                        "春耕前检查各村水闸、渠口和水泵，清理淤积的树叶和泥沙，登记需要更换的零件");
    }

    @Test
    void allNamesThatAPageGivesApartFromTheirNumbersAreInDoubtWhereOneBreaksOff() {
        DraftList list = PlainText.read("""
                松河镇基本履职事项清单
                序号
                事项名称
                一、民生服务（5项）
                1 清点村道路灯，每月登记一次村口的石碑、古井、老树和旧戏台，拍照存档，发现破
                损时报修，并张贴提示。
                2 看护村级图书角。
                3 保管镇里的锣鼓，农闲时借给各村的戏班子。
                \f序号
                4
                5
                6
                7
                8

                事项名称
                收集各户晾晒、储存和出售花生、芝麻的数量，整理成册，供需要的农户查阅，并在每
                年腊月张榜公布。
                修剪行道树。
                维护晒谷场，按时清扫。
                清理水渠。
                给敬老院的菜园松土、浇水。
                春耕前检查各村水闸、渠口和水泵，清理淤积的树叶和泥沙，登记需要更换的零件，备
                9 好沙袋和木桩，汛期轮流看守，遇险时敲锣报信，带领低处人家搬到学校里，清点人数
                后上报。
                二、乡村振兴（2项）
                10 维护村口的石桥，补种桥头的垂柳。
                11 打扫戏台。
                """).lists().get(0);

        assertThat(PlainText.items(list).stream()
                        .filter(item -> item.number() >= 4 && item.number() <= 9)
                        .filter(item -> !item.doubts().isEmpty())
                        .map(DraftItem::number))
                .contains(4, 5, 6, 7, 8);
    }

    @Test
    void aRowBelowANameThatBreaksWhereItsLineIsNotFullMayBeginInIt() {
        DraftList list = PlainText.read("""
                松河镇基本履职事项清单
                序号
                事项名称
                1
                修剪行道树
                2
                维护晒谷场
                收集各户晾晒、储存和出售花生、芝麻的数量，整理成册，供需要的农户查阅，张
                3
                榜公布
                4
                清理水渠
                5
                给敬老院的菜园松土、浇水
                6
                打扫戏台
                """).lists().get(0);

        assertThat(PlainText.items(list).stream()
                        .filter(item -> !item.doubts().isEmpty())
                        .map(DraftItem::number))
                .contains(2, 3);
    }

    @Test
    void aNameBesideItsNumberEndsAboveTheNextNumberBesideAName() {
        DraftList list = PlainText.read("""
                松河镇基本履职事项清单
                序号 事项名称
                1 清点村道的路灯、凉亭和垃圾箱。
                2 看护村级图书角，登记借出的书籍。
                3 保管镇里的锣鼓，农闲时借给戏班。
                4 收集各户晾晒、储存、出售的花生
                5 维护晒谷场，按时清扫，修补护栏。
                6 修剪行道树，清理路边的枯枝败叶。
                7 打扫戏台，修补后台漏雨的屋顶。
                8 给敬老院的菜园松土、浇水、施肥。
                """).lists().get(0);

        assertThat(PlainText.items(list))
                .allSatisfy(item -> assertThat(item.doubts()).isEmpty());
    }

    @Test
    void aCategoryAboveTheNumberOfARowIsNoOpenLineOfTheRowBefore() {
        DraftList list = PlainText.read("""
                松河镇基本履职事项清单
                类别 序号 事项名称
                经济发展 1 清点村道的路灯、凉亭和垃圾箱
                经济发展 2 看护村级图书角，登记借出的书籍。
                经济发展 3 保管镇里的锣鼓，农闲时借给戏班
                民生服务 4 收集各户晾晒、储存、出售的花生。
                民生服务 5 维护晒谷场，按时清扫，修补护栏
                民生服务 6 修剪行道树，清理路边的枯枝败叶。
                平安法治 7 打扫戏台，修补后台漏雨的屋顶
                平安法治 8 给敬老院的菜园松土、浇水、施肥。
                """).lists().get(0);

        assertThat(PlainText.items(list))
                .allSatisfy(item -> assertThat(item.doubts()).isEmpty());
    }

    private static List<String> names(String text) {
        DraftList list = PlainText.read(text).lists().get(0);
        return PlainText.items(list).stream()
                .map(item -> String.join("", PlainText.cell(list, item.number(), Column.NAME)))
                .toList();
    }
}
