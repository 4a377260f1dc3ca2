package org.zhize.dutylist.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.zhize.dutylist.ListKind.BASIC;
import static org.zhize.dutylist.ListKind.RECLAIMED;
import static org.zhize.dutylist.reader.TabbedList.items;
import static org.zhize.dutylist.reader.TabbedList.read;

import org.junit.jupiter.api.Test;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.Problem;
import org.zhize.dutylist.ProblemCode;

class ItemIndexTest {

    private static final String LISTS = """
            柳溪镇基本履职事项清单
            序号|事项名称
            一、民生服务|
            1|看护村里的水井
            2|照看独居老人
            柳溪镇上级部门收回事项清单
            序号|事项名称|承接部门|工作方式
            一、民生服务|||
            1|检定水表|县水利局|上门检定。
            2|登记新生儿|县卫生健康局|医院登记。
            """;

    @Test
    void anIndexOfItemsBeforeTheListsIsNoList() {
        DutyDocument document = read("""
                柳溪镇职责事项索引
                一、基本履职事项（共2项）
                1.看护村里的水井…………………3
                2.照看独居老人…………………3
                二、上级部门收回事项（共2项）
                1.检定水表…………………4
                2.登记新生儿…………………4
                """ + LISTS);

        assertRead(document);
        assertThat(document.problems())
                .extracting(Problem::code)
                .doesNotContain(
                        ProblemCode.COUNT_MISMATCH, ProblemCode.NUMBER_REPEATED, ProblemCode.CATEGORIES_INCOMPLETE);
    }

    @Test
    void anIndexMayBeATableOfItsOwn() {
        DutyDocument document = read("""
                柳溪镇基本履职事项清单
                序号|事项名称|页码
                1|看护村里的水井|3
                2|照看独居老人|3
                柳溪镇上级部门收回事项清单
                序号|事项名称|页码
                1|检定水表|4
                2|登记新生儿|4
                """ + LISTS);

        assertRead(document);
    }

    @Test
    void aListThatNamesOtherItemsIsNoIndex() {
        DutyDocument document = read("""
                柳溪镇基本履职事项清单
                序号|事项名称
                1|清理沟渠
                2|放映电影
                """ + LISTS.replace("基本", "配合"));

        assertThat(items(document, BASIC)).extracting(DutyItem::name).containsExactly("清理沟渠", "放映电影");
    }

    private static void assertRead(DutyDocument document) {
        assertThat(items(document, BASIC))
                .extracting(
                        DutyItem::number,
                        DutyItem::name,
                        item -> item.category().orElse(""))
                .containsExactly(tuple(1, "看护村里的水井", "民生服务"), tuple(2, "照看独居老人", "民生服务"));
        assertThat(items(document, RECLAIMED))
                .extracting(
                        DutyItem::number,
                        DutyItem::name,
                        item -> item.departments().get(0).name())
                .containsExactly(tuple(1, "检定水表", "县水利局"), tuple(2, "登记新生儿", "县卫生健康局"));
    }
}
