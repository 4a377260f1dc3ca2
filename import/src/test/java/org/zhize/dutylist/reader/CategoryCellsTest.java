package org.zhize.dutylist.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.zhize.dutylist.ListKind.BASIC;
import static org.zhize.dutylist.reader.TabbedList.items;
import static org.zhize.dutylist.reader.TabbedList.read;
import static org.zhize.dutylist.reader.TabbedList.readHtml;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.zhize.dutylist.CategoryCount;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.Problem;
import org.zhize.dutylist.ProblemCode;

/** Categories that stand in a column, with what else is printed there. */
class CategoryCellsTest {

    @Test
    void theCellOfACategoryMayCountItsItems() {
        DutyDocument document = readHtml("<h2>柳溪镇基本履职事项清单</h2><table><tr><td>序号</td><td>类别</td><td>事项名称</td></tr>"
                + "<tr><td>1</td><td rowspan=2>民生服务<br>（2项）</td><td>修理村里的水井</td></tr>"
                + "<tr><td>2</td><td>照看独居老人</td></tr>"
                + "<tr><td>3</td><td>平安法治（1项）</td><td>调解纠纷</td></tr></table>");

        assertThat(document.lists().get(0).categories())
                .extracting(CategoryCount::name, CategoryCount::declared, CategoryCount::items)
                .containsExactly(tuple("民生服务", OptionalInt.of(2), 2), tuple("平安法治", OptionalInt.of(1), 1));
        assertThat(items(document, BASIC))
                .extracting(item -> item.category().orElse(""))
                .containsExactly("民生服务", "民生服务", "平安法治");
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void theCellOfACategoryMayHaveItsOrdinal() {
        DutyDocument document = read("""
                柳溪镇基本履职事项清单
                类别|序号|事项名称
                一、民生服务|1|修理村里的水井
                一、民生服务|2|照看独居老人
                二、平安法治|3|调解纠纷
                """);

        assertThat(items(document, BASIC))
                .extracting(item -> item.category().orElse(""))
                .containsExactly("民生服务", "民生服务", "平安法治");
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void aCountInACellIsHeldAgainstTheItems() {
        DutyDocument document = read("""
                柳溪镇基本履职事项清单
                类别|序号|事项名称
                一、民生服务（2项）|1|修理村里的水井
                |2|照看独居老人
                二、平安法治（3项）|3|调解纠纷
                二、平安法治（3项）|4|巡查夜市
                """);

        assertThat(items(document, BASIC))
                .extracting(item -> item.category().orElse(""))
                .containsExactly("民生服务", "民生服务", "平安法治", "平安法治");
        assertThat(document.lists().get(0).categories())
                .extracting(CategoryCount::name, category -> category.declared().orElse(0), CategoryCount::items)
                .containsExactly(tuple("民生服务", 2, 2), tuple("平安法治", 3, 2));
        assertThat(document.problems()).extracting(Problem::code).contains(ProblemCode.COUNT_MISMATCH);
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void aCategoryWithNothingButAnOrdinalIsCalledByIt() {
        DutyDocument document = read("""
                柳溪镇基本履职事项清单
                类别|序号|事项名称
                （一）|1|修理村里的水井
                （二）|2|调解纠纷
                """);

        assertThat(items(document, BASIC))
                .extracting(item -> item.category().orElse(""))
                .containsExactly("（一）", "（二）");
        assertThat(document.coverage().unaccounted()).isZero();
    }
}
