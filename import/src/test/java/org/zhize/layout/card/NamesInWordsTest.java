package org.zhize.layout.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhize.dutylist.ListKind.BASIC;
import static org.zhize.dutylist.ListKind.COORDINATED;
import static org.zhize.dutylist.reader.TabbedList.items;
import static org.zhize.dutylist.reader.TabbedList.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhize.document.Line;
import org.zhize.document.Position;
import org.zhize.document.Text;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;

/** Official papers number what stands below 一、 with （一）. */
class NamesInWordsTest {

    @Test
    void paragraphsMayBeNumberedInWordsInEachCategory() {
        DutyDocument document = read("""
                柳溪镇基本履职事项清单
                一、农业农村（3项）
                （一）看护水闸，发现漏水
                及时修理。
                （二）登记鱼塘
                - 1 -
                （三）清点渔船。
                二、文化旅游（2项）
                （一）开放书屋
                （二）举办灯会
                """);

        assertThat(items(document, BASIC))
                .extracting(item -> item.number() + item.category().orElseThrow() + item.name())
                .containsExactly("1农业农村看护水闸，发现漏水及时修理。", "2农业农村登记鱼塘", "3农业农村清点渔船。", "4文化旅游开放书屋", "5文化旅游举办灯会");
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void cardsMayBeNumberedInWordsAndTheirClausesToo() {
        DutyDocument document = read("""
                柳溪镇配合履职事项清单
                一、农业农村
                （一）看护水闸和
                堤坝
                牵头部门：县水利局
                上级部门职责：
                （一）检查水闸；
                （二）修理水闸。
                乡镇配合职责：
                （一）看护水闸。
                （二）登记鱼塘
                牵头部门：县农牧局
                上级部门职责：
                （一）汇总登记。
                乡镇配合职责：
                （一）上门登记。
                二、文化旅游
                （三）举办灯会
                牵头部门：县文旅局
                上级部门职责：
                （一）审批灯会。
                乡镇配合职责：
                （一）报送方案；
                （二）组织灯会。
                """);

        List<DutyItem> items = items(document, COORDINATED);
        assertThat(items)
                .extracting(item -> item.category().orElseThrow() + item.name())
                .containsExactly("农业农村看护水闸和堤坝", "农业农村登记鱼塘", "文化旅游举办灯会");
        assertThat(items.get(0).departmentDuties()).contains(List.of("（一）检查水闸；", "（二）修理水闸。"));
        assertThat(items.get(2).townshipDuties()).contains(List.of("（一）报送方案；", "（二）组织灯会。"));
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void categoriesMayBeNumberedInWordsAndTheirItemsNotAtAll() {
        assertThat(names("柳溪镇基本履职事项清单", "（一）看护的事", "看护水闸。", "看护鱼塘。", "（二）登记的事", "登记鱼塘。", "（三）其他的事", "举办灯会。"))
                .isEmpty();
        assertThat(names("柳溪镇基本履职事项清单", "（一）党的建设", "（二）平安法治", "（三）经济发展")).isEmpty();
        assertThat(names("柳溪镇基本履职事项清单", "（一）看护水闸", "（二）看护鱼塘", "（三）清点渔船")).containsExactlyInAnyOrder(1, 2, 3);
    }

    @Test
    void pointsOfANoticeAreNoItemsAndNeitherAreThoseThatCountAnything() {
        assertThat(names("关于印发清单的通知", "（一）提高认识", "（二）加强领导", "（三）按时报送")).isEmpty();
        assertThat(names("柳溪镇基本履职事项清单", "（一）看护水闸", "（三）看护鱼塘", "（四）清点渔船")).isEmpty();
        assertThat(names("柳溪镇基本履职事项清单", "（一）看护水闸", "1.看护鱼塘", "（二）登记鱼塘", "（三）清点渔船"))
                .isEmpty();
    }

    private static Set<Integer> names(String... lines) {
        int number = 0;
        List<CardEntry> entries = new ArrayList<>();
        for (String line : lines) {
            entries.addAll(CardEntry.of(List.of(new Line(new Position(0, ++number), Text.of(line, 100 * number)))));
        }
        return NamesInWords.of(entries);
    }
}
