package org.zhize.layout.positioned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhize.dutylist.ListKind.BASIC;
import static org.zhize.dutylist.reader.TabbedList.items;
import static org.zhize.dutylist.reader.TabbedList.read;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.ProblemCode;

/** Categories in the middle of all their rows, in text that is laid out: of an even number of rows, that is between two of them. */
class CategoriesBetweenRowsTest {

    @Test
    void whereTheyHaveALineOfTheirOwnThereTheyTellWhereTheirRowsEnd() {
        DutyDocument document = read("""
                        平川市西陵镇基本履职事项清单

                序号   类别            事项名称

                1                  登记新生儿，核对接种的名册。

                2                  上门照看独居的老人。

                3                  走访困难的家庭，发放米面。

                4                  清点村里的图书。
                     民生服务
                5                  核对参保的名册。

                6                  接送住院的老人。

                7                  查看食堂的饭菜。

                8                  修理活动室的桌椅。

                9                  清理河道里的垃圾。

                10                 看护水源，劝阻倾倒。

                11                 补种护岸的柳树。

                12   生态环保      登记养殖场的户数。

                13                 查看排污的口子。

                14                 清扫集市。

                15                 栽种行道树。

                16                 排演重阳节的节目。

                17                 修缮祠堂，看护古桥。
                     文化和旅游
                18                 放映露天的电影。

                19                 登记民间的艺人。

                20                 收发公文。

                21                 保管印章。

                22                 整理档案。
                     综合政务
                23                 接听热线。

                24                 排定值班的人。

                25                 登记车辆。
                """);

        assertThat(items(document, BASIC))
                .extracting(item -> item.category().orElse(""))
                .containsExactlyElementsOf(Stream.of(
                                Collections.nCopies(8, "民生服务"),
                                Collections.nCopies(7, "生态环保"),
                                Collections.nCopies(4, "文化和旅游"),
                                Collections.nCopies(6, "综合政务"))
                        .flatMap(List::stream)
                        .toList());
        assertThat(document.problems()).noneMatch(problem -> problem.code() == ProblemCode.CATEGORY_DOUBTFUL);
    }

    @Test
    void whereRowsLeaveNoRoomForThatTheRowsAtTheEndsAreDoubted() {
        DutyDocument document = read("""
                        平川市西陵镇基本履职事项清单

                序号   类别            事项名称
                1                  登记新生儿，核对接种的名册。
                2                  上门照看独居的老人。
                3                  走访困难的家庭，发放米面。
                4    民生服务      清点村里的图书。
                5                  核对参保的名册。
                6                  接送住院的老人。
                7                  查看食堂的饭菜。
                8                  修理活动室的桌椅。
                9                  清理河道里的垃圾。
                10                 看护水源，劝阻倾倒。
                11                 补种护岸的柳树。
                12   生态环保      登记养殖场的户数。
                13                 查看排污的口子。
                14                 清扫集市。
                15                 栽种行道树。
                16                 排演重阳节的节目。
                17   文化和旅游    修缮祠堂，看护古桥。
                18                 放映露天的电影。
                19                 登记民间的艺人。
                """);

        assertThat(items(document, BASIC)).extracting(DutyItem::number).hasSize(19);
        assertThat(document.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.CATEGORY_DOUBTFUL)
                .extracting(problem -> problem.number().orElseThrow())
                .contains(8);
    }
}
