package org.zhize.layout.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhize.dutylist.ListKind.BASIC;
import static org.zhize.dutylist.ListKind.COORDINATED;
import static org.zhize.dutylist.reader.TabbedList.items;
import static org.zhize.dutylist.reader.TabbedList.read;

import org.junit.jupiter.api.Test;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;

/** Categories that are numbered as the items of cards may be: （一）党的建设. */
class CategoriesInBracketsTest {

    @Test
    void aHeadingThatCountsTheItemsOfItsCategoryIsNoneOfThemThoughATableHasLabelsInItsCells() {
        DutyDocument document = read("""
                杏花镇基本履职事项清单
                序号 事项名称
                （一）经济发展（2项）
                1 登记渡船
                2 登记晒场
                （二）民生服务（1项）
                3 看望住户
                （三）应急管理及消防（1项）
                4 看护水闸
                杏花镇配合履职事项清单
                序号 事项名称 责任部门 上级部门职责及履职保障 镇配合职责
                （一）经济发展（2项）
                1 修缮渡槽 县水利局
                1.核查渡槽；
                2.派人修缮。
                履职保障：拨付经费。
                1.上报渡槽；
                2.看护渡槽。
                2 清理晒场 县公安局
                1.查处占道打谷；
                2.播放提示。
                履职保障：开展培训。
                1.劝导村民；
                2.清理路面。
                （二）民生服务（1项）
                3 修补村道 县交通运输局
                1.测量村道；
                2.派人修补。
                履职保障：提供沙石。
                1.上报坑洼；
                2.看护村道。
                """);

        assertThat(items(document, BASIC)).extracting(DutyItem::name).containsExactly("登记渡船", "登记晒场", "看望住户", "看护水闸");
        assertThat(items(document, COORDINATED)).extracting(DutyItem::name).containsExactly("修缮渡槽", "清理晒场", "修补村道");
    }
}
