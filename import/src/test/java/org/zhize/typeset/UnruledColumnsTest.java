package org.zhize.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.NamedDepartment;
import org.zhize.dutylist.Problem;
import org.zhize.dutylist.ProblemCode;

/** Columns without rules that are so narrow, or so close to each other, that what stands in them touches or wraps. */
class UnruledColumnsTest {

    @Test
    void aClauseThatBeginsALittleToTheLeftOfItsColumnIsNotCut() throws Exception {
        DutyDocument document = LaidOutList.read("""
                序号   配合履职事项     对应上级部门   上级部门职责                      配合职责
                1    清理河道       县水利局     1. 指导乡镇清理河道两岸的垃圾和杂物，划定 1. 组织村民清理；
                                            清理范围。                        2. 上报清理情况。
                2    修理水井       县水利局     1. 核查水井数量；                    1. 上报损坏的水井；
                                            2. 组织修理水井，验收修好的水井，登记使用 2. 在井边设置提示牌，
                                            的农户。                         每年检查两次。
                """);

        assertThat(LaidOutList.items(document))
                .extracting(DutyItem::departmentDuties, DutyItem::townshipDuties)
                .containsExactly(
                        tuple(
                                Optional.of(List.of("1. 指导乡镇清理河道两岸的垃圾和杂物，划定清理范围。")),
                                Optional.of(List.of("1. 组织村民清理；", "2. 上报清理情况。"))),
                        tuple(
                                Optional.of(List.of("1. 核查水井数量；", "2. 组织修理水井，验收修好的水井，登记使用的农户。")),
                                Optional.of(List.of("1. 上报损坏的水井；", "2. 在井边设置提示牌，每年检查两次。"))));
    }

    @Test
    void textsMayBeginASingleBlankBehindNumbersOfOneDigitAndOfTwo() throws Exception {
        StringBuilder list =
                new StringBuilder("                          麦秋镇基本履职事项清单\n 序号                                履职事项\n");
        for (int i = 1; i <= 14; i++) {
            list.append("  ").append(i).append(" 修理村里的第").append(i).append("口水井，登记用水的农户，每年检查水质，并把结果告诉农户\n");
        }

        DutyDocument document = LaidOutList.read(list.toString());

        assertThat(LaidOutList.items(document))
                .hasSize(14)
                .allMatch(item -> item.name().startsWith("修理村里的第" + item.number() + "口水井"));
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void aHeadingMayHaveBlanksAroundTheNumberOfItsItems() throws Exception {
        DutyDocument document = LaidOutList.read("""
                序号     履职事项
                        （一）民生服务（共 2 项）
                1      修理村里的水井，登记用水的农户，每年
                       检查 2 次水质
                2      照看独居老人
                        （二）城乡建设（共 1 项）
                3      清扫村里的道路，登记 12 条沟渠
                """);

        assertThat(LaidOutList.items(document))
                .extracting(
                        item -> item.category().orElse(""), item -> item.name().replace(" ", ""))
                .containsExactly(
                        tuple("民生服务", "修理村里的水井，登记用水的农户，每年检查2次水质"),
                        tuple("民生服务", "照看独居老人"),
                        tuple("城乡建设", "清扫村里的道路，登记12条沟渠"));
    }

    @Test
    void aNameBehindABlankThatWasTakenForTheNextColumnIsFlagged() throws Exception {
        DutyDocument document = LaidOutList.read("""
                序号   配合履职事项     对应上级部门         上级部门职责               配合职责
                1    清理河道       县水利局           指导清理河道两岸的垃圾杂物。    组织村民清理。
                2    修理水井       县农业农村局 国家水务局柳溪县                     上报损坏的水井。
                                稽查队            核查水井的数量。
                3    养护道路       县交通局           验收养护好的道路，登记里程。    组织村民清扫道路。
                4    看护桥梁       县交通局           检查桥梁，登记所有的桥梁。      组织村民看护。
                """);

        assertThat(LaidOutList.items(document)
                                .get(1)
                                .departments()
                                .equals(List.of(
                                        new NamedDepartment("县农业农村局", false),
                                        new NamedDepartment("国家水务局柳溪县稽查队", false)))
                        || document.problems().stream()
                                .anyMatch(problem -> problem.code() == ProblemCode.COLUMN_DOUBTFUL))
                .isTrue();
    }

    @Test
    void aClauseNumberedInWordsGoesOnWithItsRow() throws Exception {
        DutyDocument document = LaidOutList.read("""
                序号   配合履职事项     对应上级部门   上级部门职责              配合职责
                1    清理河道       县水利局     一是指导乡镇清理河道；        一是组织村民清理；
                                            二是划定清理的范围。         二是上报清理情况。
                2    修理水井       县水利局     一是核查水井数量；          上报损坏的水井。
                                            二是组织修理水井；
                                            三是验收修好的水井。
                3    养护道路       县水利局     （一）组织养护；           组织村民养护。
                                            （二）验收养护的道路。
                """);

        assertThat(LaidOutList.items(document))
                .extracting(item -> String.join("", item.departmentDuties().orElseThrow()))
                .containsExactly("一是指导乡镇清理河道；二是划定清理的范围。", "一是核查水井数量；二是组织修理水井；三是验收修好的水井。", "（一）组织养护；（二）验收养护的道路。");
        assertThat(document.problems())
                .extracting(Problem::code)
                .doesNotContain(ProblemCode.ROW_DOUBTFUL, ProblemCode.COLUMN_DOUBTFUL);
    }

    @Test
    void aLineThatHasSlippedBeforeTheOneAboveItIsFlagged() throws Exception {
        DutyDocument document = LaidOutList.read("""
                序号   配合履职事项     对应上级部门   上级部门职责               配合职责
                1    清理河道       县水利局     1. 指导乡镇清理河道；          1. 组织村民清理；
                                            2. 核查清理情况；            2. 上报清理情况。
                                            3. 划定清理范围；
                                            4. 验收清理结果；
                                            5. 公布清理结果。
                2    修理水井       县水利局     1. 核查水井数量；            1. 上报损坏的水井；
                                            格；2. 组织修理水井，核定修理的价   2. 在井边设置提示牌。
                                            3. 验收修好的水井。
                """);

        assertThat(document.problems())
                .filteredOn(problem -> problem.number().isPresent())
                .extracting(problem -> problem.number().getAsInt())
                .contains(2);
    }

    @Test
    void numbersInAColumnOfASingleDigitAreRead() throws Exception {
        StringBuilder rows = new StringBuilder("序\n     履职事项\n号\n");
        for (int number = 1; number <= 12; number++) {
            String duty = "修理第" + "一二三四五六七八九十子丑".charAt(number - 1) + "眼水井并登记";
            if (number < 10) {
                rows.append(number).append("    ").append(duty).append('\n');
            } else {
                rows.append(number / 10).append("    ").append(duty).append('\n');
                rows.append(number % 10).append("    使用水井的农户\n");
            }
        }

        assertThat(LaidOutList.items(LaidOutList.read(rows.toString())))
                .extracting(DutyItem::number, DutyItem::name)
                .contains(tuple(9, "修理第九眼水井并登记"), tuple(10, "修理第十眼水井并登记使用水井的农户"))
                .hasSize(12);
    }

    @Test
    void aLineThatAPageCutsIsReadOnceThoughItIsPrintedOnBothSides() throws Exception {
        DutyDocument document = LaidOutList.read("""
                序号   履职事项        对应上级部门   上级部门职责             配合职责
                1    清理河道        县水利局     指导乡镇清理河道。          组织村民清理。
                2    修理水井        县水利局     核查水井数量，并且组织        上报损坏的水井。
                \f2    修理水井        县水利局     核查水井数量，并且组织        上报损坏的水井。
                                        验收修好的水井。
                """.translateEscapes());

        assertThat(LaidOutList.items(document))
                .extracting(DutyItem::number, DutyItem::departmentDuties)
                .containsExactly(
                        tuple(1, Optional.of(List.of("指导乡镇清理河道。"))),
                        tuple(2, Optional.of(List.of("核查水井数量，并且组织验收修好的水井。"))));
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void blanksWithinAWordAreFlaggedAsACharacterMayBeLost() throws Exception {
        DutyDocument document = LaidOutList.read("""
                序号   履职事项
                1    组织“绿水   青山”活动，照看河边的树木
                2    修理村里的水井
                """);

        assertThat(document.problems())
                .filteredOn(problem -> problem.number().isPresent())
                .extracting(problem -> problem.number().getAsInt())
                .containsOnly(1);
    }

    @Test
    void aNumberInItsCategoryIsReadThoughItWrapsBehindTheHyphen() throws Exception {
        StringBuilder rows = new StringBuilder(" 序   履职事项\n 号\n一、民生服务\n");
        for (int number = 1; number <= 11; number++) {
            String duty = "修理第" + "一二三四五六七八九十子".charAt(number - 1) + "眼水井，登记用水的农户";
            rows.append(number < 10 ? "1-" + number : "1- ")
                    .append(" ")
                    .append(duty)
                    .append(number < 10 ? "\n" : "，每年检查\n" + number + "  两次水质\n");
        }
        rows.append("二、平安法治\n2-1 调解邻里纠纷\n2-2 宣传法律知识\n");

        DutyDocument document = LaidOutList.read(rows.toString());

        assertThat(LaidOutList.items(document))
                .extracting(DutyItem::number, item -> item.category().orElse(""), DutyItem::name)
                .contains(
                        tuple(9, "民生服务", "修理第九眼水井，登记用水的农户"),
                        tuple(10, "民生服务", "修理第十眼水井，登记用水的农户，每年检查两次水质"),
                        tuple(11, "民生服务", "修理第子眼水井，登记用水的农户，每年检查两次水质"),
                        tuple(12, "平安法治", "调解邻里纠纷"),
                        tuple(13, "平安法治", "宣传法律知识"))
                .hasSize(13);
    }

    @Test
    void wordsThatOnlyABlankPartsStandInTwoColumns() throws Exception {
        DutyDocument document = LaidOutList.read("""
                序号  事项名称               对应上级部门    上级部门职责          配合职责
                1 清理村里的河道和池塘 县水利局                指导乡镇清理河道。       组织村民清理。
                  并且验收                            核查清理的情况。        上报清理情况。
                """);

        assertThat(LaidOutList.items(document))
                .extracting(DutyItem::name, DutyItem::departments)
                .containsExactly(tuple("清理村里的河道和池塘并且验收", List.of(new NamedDepartment("县水利局", false))));
    }

    @Test
    void aLineThatMayHaveSlippedBelowTheNumberIsFlagged() throws Exception {
        DutyDocument document = LaidOutList.read("""
                序号   配合履职事项     对应上级部门   上级部门职责           配合职责
                     清理河道和池                              组织村民清
                1    塘，并且验收     县水利局    检查清理的结果并且公布  理，上报清
                                           指导乡镇组织村民清理，
                     并且上报                 结果。          理情况。
                     修理水井，登              核查水井的数量，检验   上报损坏的
                2    记用水的农户     县水利局    水质，组织修理损坏的   水井，设置
                     并且上报                 水井。          提示牌。
                     养护道路，清              检查道路，公布结果，   组织村民养
                3    扫积雪，并且     县交通局    组织修理损坏的道路，   护道路，清
                     上报                   并且验收。        扫积雪。
                """);

        assertThat(document.problems())
                .filteredOn(problem -> problem.number().isPresent())
                .extracting(problem -> problem.number().getAsInt())
                .contains(1);
    }
}
