package org.zhize.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.zhize.document.PdfPrinter;
import org.zhize.document.reader.DocumentReaders;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.NamedDepartment;
import org.zhize.dutylist.Problem;
import org.zhize.dutylist.ProblemCode;
import org.zhize.dutylist.identity.Manifest;
import org.zhize.dutylist.reader.DutyListReader;
import org.zhize.dutylist.reader.Reading;

/** Columns without rules that are so narrow, or so close to each other, that what stands in them touches or wraps. */
class UnruledColumnsTest {

    @Test
    void aCategoryThatWrapsInEachRowEndsWithItsRow() throws Exception {
        DutyDocument document = read("list.txt", """
                             麦秋镇基本履职事项清单

                序号   类别    履职事项
                1    民生服   修理村里的水井，登记用水的农户，每年检查两次水质，并把结果告诉农户和上级
                     务     部门
                2    民生服   照看独居老人
                     务
                3    民生服   登记新生儿
                     务
                4    平安法   调解邻里纠纷
                     治
                5    平安法   宣传法律知识
                     治
                6    平安法   组织村民巡逻
                     治
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(items(document))
                .extracting(item -> item.category().orElse(""), DutyItem::name)
                .containsExactly(
                        tuple("民生服务", "修理村里的水井，登记用水的农户，每年检查两次水质，并把结果告诉农户和上级部门"),
                        tuple("民生服务", "照看独居老人"),
                        tuple("民生服务", "登记新生儿"),
                        tuple("平安法治", "调解邻里纠纷"),
                        tuple("平安法治", "宣传法律知识"),
                        tuple("平安法治", "组织村民巡逻"));
    }

    @Test
    void aClauseThatBeginsALittleToTheLeftOfItsColumnIsNotCut() throws Exception {
        DutyDocument document = read("list.txt", """
                序号   配合履职事项     对应上级部门   上级部门职责                      配合职责
                1    清理河道       县水利局     1. 指导乡镇清理河道两岸的垃圾和杂物，划定 1. 组织村民清理；
                                            清理范围。                        2. 上报清理情况。
                2    修理水井       县水利局     1. 核查水井数量；                    1. 上报损坏的水井；
                                            2. 组织修理水井，验收修好的水井，登记使用 2. 在井边设置提示牌，
                                            的农户。                         每年检查两次。
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(items(document))
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

        DutyDocument document = read("list.txt", list.toString().getBytes(StandardCharsets.UTF_8));

        assertThat(items(document))
                .hasSize(14)
                .allMatch(item -> item.name().startsWith("修理村里的第" + item.number() + "口水井"));
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void aHeadingMayHaveBlanksAroundTheNumberOfItsItems() throws Exception {
        DutyDocument document = read("list.txt", """
                序号     履职事项
                        （一）民生服务（共 2 项）
                1      修理村里的水井，登记用水的农户，每年
                       检查 2 次水质
                2      照看独居老人
                        （二）城乡建设（共 1 项）
                3      清扫村里的道路，登记 12 条沟渠
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(items(document))
                .extracting(
                        item -> item.category().orElse(""), item -> item.name().replace(" ", ""))
                .containsExactly(
                        tuple("民生服务", "修理村里的水井，登记用水的农户，每年检查2次水质"),
                        tuple("民生服务", "照看独居老人"),
                        tuple("城乡建设", "清扫村里的道路，登记12条沟渠"));
    }

    @Test
    void aNameBehindABlankThatWasTakenForTheNextColumnIsFlagged() throws Exception {
        DutyDocument document = read("list.txt", """
                序号   配合履职事项     对应上级部门         上级部门职责               配合职责
                1    清理河道       县水利局           指导清理河道两岸的垃圾杂物。    组织村民清理。
                2    修理水井       县农业农村局 国家水务局柳溪县                     上报损坏的水井。
                                稽查队            核查水井的数量。
                3    养护道路       县交通局           验收养护好的道路，登记里程。    组织村民清扫道路。
                4    看护桥梁       县交通局           检查桥梁，登记所有的桥梁。      组织村民看护。
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(items(document)
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
    void aNoteBelowATableMayHaveNumbersOfItsOwn() throws Exception {
        DutyDocument document = read("list.txt", """
                             麦秋镇基本履职事项清单

                序号     履职事项
                1      修理村里的水井，登记用水的农户
                2      照看独居老人
                3      登记新生儿
                注：1.本清单由县里解释。
                2.以前的清单不再使用。
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(items(document)).extracting(DutyItem::name).containsExactly("修理村里的水井，登记用水的农户", "照看独居老人", "登记新生儿");
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void aClauseNumberedInWordsGoesOnWithItsRow() throws Exception {
        DutyDocument document = read("list.txt", """
                序号   配合履职事项     对应上级部门   上级部门职责              配合职责
                1    清理河道       县水利局     一是指导乡镇清理河道；        一是组织村民清理；
                                            二是划定清理的范围。         二是上报清理情况。
                2    修理水井       县水利局     一是核查水井数量；          上报损坏的水井。
                                            二是组织修理水井；
                                            三是验收修好的水井。
                3    养护道路       县水利局     （一）组织养护；           组织村民养护。
                                            （二）验收养护的道路。
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(items(document))
                .extracting(item -> String.join("", item.departmentDuties().orElseThrow()))
                .containsExactly("一是指导乡镇清理河道；二是划定清理的范围。", "一是核查水井数量；二是组织修理水井；三是验收修好的水井。", "（一）组织养护；（二）验收养护的道路。");
        assertThat(document.problems())
                .extracting(Problem::code)
                .doesNotContain(ProblemCode.ROW_DOUBTFUL, ProblemCode.COLUMN_DOUBTFUL);
    }

    @Test
    void whoSignsADocumentBelowItsTableIsNoPartOfIt() throws Exception {
        DutyDocument document = read("list.txt", """
                             麦秋镇基本履职事项清单

                序号     履职事项
                1      修理村里的水井，登记用水的农户
                2      照看独居老人
                3      登记新生儿
                       白石县机构编制委员会办公室
                       2025年3月18日
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(items(document)).extracting(DutyItem::name).containsExactly("修理村里的水井，登记用水的农户", "照看独居老人", "登记新生儿");
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void aColumnOfOtherMattersIsNoPartOfTheHeadBesideIt() throws Exception {
        DutyDocument document = read("list.txt", """
                序号   事项名称       法律法规依据      对应上级部门   上级部门职责             配合职责
                1    清理河道       《河道条例》      县水利局     指导乡镇清理河道。         组织村民清理。
                2    修理水井       《水井条例》      县民政局     核查水井数量。           上报损坏的水井。
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(items(document))
                .flatExtracting(DutyItem::departments)
                .extracting(NamedDepartment::name)
                .containsExactly("县水利局", "县民政局");
        assertThat(document.coverage().unaccounted()).isEqualTo(12);
    }

    @Test
    void aCategoryMayStandInTheMiddleOfTheTableAndNotOfItsHeads() throws Exception {
        try (PdfPrinter printer = new PdfPrinter()) {
            printer.newPage(new PDRectangle(600, 850), 0);
            String[][] rows = {
                {"序号", "配合履职事项", "对应上级部门", "上级部门职责", "配合职责"},
                {"", "", "", "一、民生服务（1项）", ""},
                {"1", "修理水井", "县水利局", "核查水井的数量。", "上报损坏的水井，在井边设置提示牌。"},
                {"", "", "", "二、城乡建设（1项）", ""},
                {"2", "清理河道", "县水利局", "划定清理的范围。", "组织村民清理，上报清理的情况。"}
            };
            int[] lefts = {40, 80, 160, 250, 350};
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < lefts.length; column++) {
                    printer.text(rows[row][column], lefts[column], 80 + 30 * row, 10);
                }
            }
            DutyDocument document = read("list.pdf", printer.bytes());

            assertThat(items(document))
                    .extracting(item -> item.category().orElse(""), DutyItem::number)
                    .containsExactly(tuple("民生服务", 1), tuple("城乡建设", 2));
            assertThat(document.coverage().unaccounted()).isZero();
        }
    }

    @Test
    void charactersOfTwoSizesAreNeverTheSameCharacterDrawnTwice() throws Exception {
        try (PdfPrinter printer = new PdfPrinter()) {
            printer.newPage(new PDRectangle(600, 850), 0);
            // Counted in tenths of their sizes, both 井 stand at the same place.
            float left = 110;
            float up = 850 - 140;
            printer.text("井", left * 1.1f, 850 - up * 1.1f, 11);
            String[][] rows = {{"序号", "事项名称"}, {"1", "修理水井"}, {"2", "清理河道"}};
            for (int row = 0; row < rows.length; row++) {
                printer.text(rows[row][0], 40, 110 + 30 * row, 10);
                printer.text(rows[row][1], 80, 110 + 30 * row, 10);
            }
            DutyDocument document = read("list.pdf", printer.bytes());

            assertThat(items(document)).extracting(DutyItem::name).containsExactly("修理水井", "清理河道");
        }
    }

    @Test
    void headsWithHardlyAnyRoomBetweenThemAreSeveral() throws Exception {
        try (PdfPrinter printer = new PdfPrinter()) {
            printer.newPage(new PDRectangle(600, 850), 0);
            String[][] rows = {
                {"序号", "配合履职事项", "对应上级部门", "上级部门职责", "配合职责"},
                {"1", "清理河道", "县水利局", "指导乡镇清理河道。", "组织村民清理。"},
                {"2", "养护道路", "县交通运输局", "核查养护的情况，并验收。", "组织村民养护。"}
            };
            int[] lefts = {40, 65, 130, 194, 330};
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < lefts.length; column++) {
                    printer.text(rows[row][column], lefts[column], 80 + 30 * row, 10);
                }
            }

            assertThat(items(read("list.pdf", printer.bytes())))
                    .extracting(DutyItem::name, DutyItem::departments, DutyItem::departmentDuties)
                    .containsExactly(
                            tuple(
                                    "清理河道",
                                    List.of(new NamedDepartment("县水利局", false)),
                                    Optional.of(List.of("指导乡镇清理河道。"))),
                            tuple(
                                    "养护道路",
                                    List.of(new NamedDepartment("县交通运输局", false)),
                                    Optional.of(List.of("核查养护的情况，并验收。"))));
        }
    }

    @Test
    void aLineOfACategoryThatPushesTheNameBesideItToTheRightIsNoPartOfTheName() throws Exception {
        DutyDocument document = read("list.txt", """
                序号 类别                       履职事项
                1       修理村里的水井，登记用水的农户，并把情况报告上级部门
                2    民生 照看独居老人，每月上门探望一次，并把情况报告上级部门
                3    服务 登记新生儿，并且发放补贴的证明，并把情况报告上级部门
                4       登记残疾人，核对他们领取的补贴，并把情况报告上级部门
                5       调解邻里纠纷，记录调解的结果，并把情况报告上级部门
                6    平安 宣传法律知识，每季度组织一次讲座，并把情况报告上级部门
                7    法治 组织村民巡逻，劝阻打架和赌博，并把情况报告上级部门
                8       核对门牌，报告没有门牌的房屋，并把情况报告上级部门
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(items(document))
                .extracting(item -> item.category().orElse(""), DutyItem::name)
                .contains(
                        tuple("民生服务", "照看独居老人，每月上门探望一次，并把情况报告上级部门"),
                        tuple("民生服务", "登记新生儿，并且发放补贴的证明，并把情况报告上级部门"),
                        tuple("平安法治", "宣传法律知识，每季度组织一次讲座，并把情况报告上级部门"),
                        tuple("平安法治", "组织村民巡逻，劝阻打架和赌博，并把情况报告上级部门"));
    }

    @Test
    void aLineThatHasSlippedBeforeTheOneAboveItIsFlagged() throws Exception {
        DutyDocument document = read("list.txt", """
                序号   配合履职事项     对应上级部门   上级部门职责               配合职责
                1    清理河道       县水利局     1. 指导乡镇清理河道；          1. 组织村民清理；
                                            2. 核查清理情况；            2. 上报清理情况。
                                            3. 划定清理范围；
                                            4. 验收清理结果；
                                            5. 公布清理结果。
                2    修理水井       县水利局     1. 核查水井数量；            1. 上报损坏的水井；
                                            格；2. 组织修理水井，核定修理的价   2. 在井边设置提示牌。
                                            3. 验收修好的水井。
                """.getBytes(StandardCharsets.UTF_8));

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

        assertThat(items(read("list.txt", rows.toString().getBytes(StandardCharsets.UTF_8))))
                .extracting(DutyItem::number, DutyItem::name)
                .contains(tuple(9, "修理第九眼水井并登记"), tuple(10, "修理第十眼水井并登记使用水井的农户"))
                .hasSize(12);
    }

    @Test
    void aLineThatAPageCutsIsReadOnceThoughItIsPrintedOnBothSides() throws Exception {
        DutyDocument document = read("list.txt", """
                序号   履职事项        对应上级部门   上级部门职责             配合职责
                1    清理河道        县水利局     指导乡镇清理河道。          组织村民清理。
                2    修理水井        县水利局     核查水井数量，并且组织        上报损坏的水井。
                \f2    修理水井        县水利局     核查水井数量，并且组织        上报损坏的水井。
                                        验收修好的水井。
                """.translateEscapes().getBytes(StandardCharsets.UTF_8));

        assertThat(items(document))
                .extracting(DutyItem::number, DutyItem::departmentDuties)
                .containsExactly(
                        tuple(1, Optional.of(List.of("指导乡镇清理河道。"))),
                        tuple(2, Optional.of(List.of("核查水井数量，并且组织验收修好的水井。"))));
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void blanksWithinAWordAreFlaggedAsACharacterMayBeLost() throws Exception {
        DutyDocument document = read("list.txt", """
                序号   履职事项
                1    组织“绿水   青山”活动，照看河边的树木
                2    修理村里的水井
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(document.problems())
                .filteredOn(problem -> problem.number().isPresent())
                .extracting(problem -> problem.number().getAsInt())
                .containsOnly(1);
    }

    @Test
    void rowsAtTheTopOfAPageAreNoHeaderOfThePageThoughHeadsStandBelowThem() throws Exception {
        try (PdfPrinter printer = new PdfPrinter()) {
            page(printer, "（一）民生服务", "序号 履职事项", "1 修理村里的水井", "2 照看独居老人");
            page(printer, "3 登记新生儿", "（二）平安法治", "序号 履职事项", "4 调解邻里纠纷", "5 宣传法律知识");

            assertThat(items(read("list.pdf", printer.bytes())))
                    .extracting(DutyItem::number, item -> item.category().orElse(""))
                    .containsExactly(
                            tuple(1, "民生服务"), tuple(2, "民生服务"), tuple(3, "民生服务"), tuple(4, "平安法治"), tuple(5, "平安法治"));
        }
    }

    @Test
    void headsThatAPageCutsAreHeads() throws Exception {
        try (PdfPrinter printer = new PdfPrinter()) {
            page(printer, "序号 履职事项 对应上级 工作方式");
            page(printer, "- - 部门", "1 修理水井 县水利局 上门修理。", "2 清理河道 县水利局 组织清理。");

            assertThat(items(read("list.pdf", printer.bytes())))
                    .extracting(DutyItem::number, DutyItem::departments)
                    .containsExactly(
                            tuple(1, List.of(new NamedDepartment("县水利局", false))),
                            tuple(2, List.of(new NamedDepartment("县水利局", false))));
        }
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

        DutyDocument document = read("list.txt", rows.toString().getBytes(StandardCharsets.UTF_8));

        assertThat(items(document))
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
    void howManyItemsACategoryHasBelongsToNoneOfThem() throws Exception {
        DutyDocument document = read("list.txt", """
                 序   履职事项
                 号
                一、民生服务
                1  修理村里的水井，登记用水的农户
                2  照看独居老人
                小  2项
                计
                二、平安法治
                3  调解邻里纠纷，记录调解的结果，登记发放给困难农户的物资，
                   共3件
                小计 1项
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(items(document))
                .extracting(DutyItem::number, DutyItem::name)
                .containsExactly(
                        tuple(1, "修理村里的水井，登记用水的农户"), tuple(2, "照看独居老人"), tuple(3, "调解邻里纠纷，记录调解的结果，登记发放给困难农户的物资，共3件"));
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void howManyItemsACategoryHasBelongsToNoneOfThemOnAPageWithoutRules() throws Exception {
        try (PdfPrinter printer = new PdfPrinter()) {
            page(printer, "一、民生服务", "序号 履职事项", "1 修理村里的水井", "2 照看独居老人", "小 2项", "计", "二、平安法治");
            page(printer, "3 调解邻里纠纷", "小计 1项");

            DutyDocument document = read("list.pdf", printer.bytes());

            assertThat(items(document))
                    .extracting(DutyItem::number, item -> item.category().orElse(""), DutyItem::name)
                    .containsExactly(
                            tuple(1, "民生服务", "修理村里的水井"), tuple(2, "民生服务", "照看独居老人"), tuple(3, "平安法治", "调解邻里纠纷"));
            assertThat(document.coverage().unaccounted()).isZero();
        }
    }

    @Test
    void headsThatStandUprightBesideEachOtherAreTwo() throws Exception {
        DutyDocument document = read("list.txt", """
                序类  事项名称    对应上级部门   上级部门职责       配合职责
                号别
                1 民 清理河道    县水利局     指导乡镇清理河道，   组织村民清理河
                  生                     并且验收。       道。
                2 民 修理水井    县水利局     核查水井数量，     上报损坏的水
                  生                     并且修理。       井。
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(items(document))
                .extracting(item -> item.category().orElse(""), DutyItem::name, DutyItem::departments)
                .containsExactly(
                        tuple("民生", "清理河道", List.of(new NamedDepartment("县水利局", false))),
                        tuple("民生", "修理水井", List.of(new NamedDepartment("县水利局", false))));
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void aTitleThatCallsItsListNoListEndsTheOneAboveIt() throws Exception {
        DutyDocument document = read("list.txt", """
                第一部分 基本履职事项
                序号   类别    履职事项
                1    民生服务   修理村里的水井，登记用水的农户，并把结果告诉农户
                2    民生服务   照看独居老人
                第二部分 配合履职事项
                序号   类别    事项名称    对应上级部门   上级部门职责       配合职责
                1    民生服务   清理河道    县水利局     指导乡镇清理河道。    组织村民清理。
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(document.lists())
                .extracting(
                        list -> list.items().size(),
                        list -> list.items().get(list.items().size() - 1).name())
                .containsExactly(tuple(2, "照看独居老人"), tuple(1, "清理河道"));
    }

    @Test
    void wordsThatOnlyABlankPartsStandInTwoColumns() throws Exception {
        DutyDocument document = read("list.txt", """
                序号  事项名称               对应上级部门    上级部门职责          配合职责
                1 清理村里的河道和池塘 县水利局                指导乡镇清理河道。       组织村民清理。
                  并且验收                            核查清理的情况。        上报清理情况。
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(items(document))
                .extracting(DutyItem::name, DutyItem::departments)
                .containsExactly(tuple("清理村里的河道和池塘并且验收", List.of(new NamedDepartment("县水利局", false))));
    }

    @Test
    void aLineThatMayHaveSlippedBelowTheNumberIsFlagged() throws Exception {
        DutyDocument document = read("list.txt", """
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
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(document.problems())
                .filteredOn(problem -> problem.number().isPresent())
                .extracting(problem -> problem.number().getAsInt())
                .contains(1);
    }

    /** Prints lines of a page; blanks part what stands in different columns, and a hyphen stands for an empty one. */
    private static void page(PdfPrinter printer, String... lines) {
        printer.newPage(new PDRectangle(600, 850), 0);
        for (int i = 0; i < lines.length; i++) {
            String[] cells = lines[i].split(" ", -1);
            for (int column = 0; column < cells.length; column++) {
                if (!cells[column].equals("-")) {
                    printer.text(cells[column], 40 + 80 * column, 80 + 20 * i, 10);
                }
            }
        }
    }

    private static List<DutyItem> items(DutyDocument document) {
        assertThat(document.lists()).hasSize(1);
        return document.lists().get(0).items();
    }

    private static DutyDocument read(String name, byte[] file) throws Exception {
        Reading reading = new DutyListReader(Manifest.EMPTY).read(DocumentReaders.read(name, file));
        return ((Reading.Read) reading).document();
    }
}
