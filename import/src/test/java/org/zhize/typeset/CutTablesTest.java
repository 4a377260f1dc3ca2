package org.zhize.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.zhize.document.PdfPrinter;
import org.zhize.document.reader.DocumentReaders;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.NamedDepartment;
import org.zhize.dutylist.ProblemCode;
import org.zhize.dutylist.identity.Manifest;
import org.zhize.dutylist.reader.DutyListReader;
import org.zhize.dutylist.reader.Reading;

/** Ruled tables that the end of a page cuts where it comes: within a row, a merged cell, a number or a line. */
class CutTablesTest {

    /** How high the first page is. */
    private static final float HEIGHT = PDRectangle.A4.getHeight();

    private static final float SIZE = 10;
    private static final float LEADING = 14;
    private static final float PADDING = 4;
    private static final float[] EDGES = {40, 60, 110, 240, 310, 440, 560};
    private static final float TOP = 60;
    private static final List<String> HEADS = List.of("序\n号", "类别", "配合履职事项", "对应上级部门", "上级部门职责", "配合职责");

    /** What is drawn below a row. */
    private enum Below {
        NOTHING,
        RULE,
        RULE_BUT_CATEGORY
    }

    private final PdfPrinter printer = new PdfPrinter();
    private float depth = TOP;

    @Test
    void aRowThatHasItsNumberOnItsSecondPageIsOneItem() throws Exception {
        heads(Below.RULE);
        row(Below.RULE, "1", "民生服务", "修理水井", "县水利局", "划定范围。", "上门登记。");
        row(Below.NOTHING, "", "", "", "", "1.指导清理河道；\n2.核查清理的", "1.组织村民清理；");
        nextPage();
        heads(Below.NOTHING);
        row(Below.RULE, "2", "城乡建设", "清理河道", "县水利局", "情况。", "2.上报情况。");

        DutyDocument document = read();

        assertThat(items(document))
                .extracting(DutyItem::number, DutyItem::name, DutyItem::departmentDuties, DutyItem::townshipDuties)
                .containsExactly(
                        tuple(1, "修理水井", clauses("划定范围。"), clauses("上门登记。")),
                        tuple(2, "清理河道", clauses("1.指导清理河道；", "2.核查清理的情况。"), clauses("1.组织村民清理；", "2.上报情况。")));
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void theDigitsOfANumberThatThePageCutsAreOneNumber() throws Exception {
        heads(Below.RULE);
        for (int number = 1; number < 10; number++) {
            row(Below.RULE, String.valueOf(number), "民生服务", "修理水井", "县水利局", "划定范围。", "上门登记。");
        }
        row(Below.RULE, "1", "民生服务", "清理河道", "县水利局", "核查清理的", "组织村民清理。");
        nextPage();
        heads(Below.RULE);
        row(Below.RULE, "0", "", "", "", "情况。", "");
        row(Below.RULE, "1\n1", "民生服务", "养护道路", "县交通局", "验收。", "巡查。");

        assertThat(items(read()))
                .extracting(DutyItem::number, DutyItem::name)
                .contains(tuple(9, "修理水井"), tuple(10, "清理河道"), tuple(11, "养护道路"))
                .hasSize(11);
    }

    @Test
    void aCategoryNamedInALaterPartOfItsCellIsThatOfAllItsRows() throws Exception {
        heads(Below.RULE);
        row(Below.RULE_BUT_CATEGORY, "1", "民生服务", "修理水井", "县水利局", "划定范围。", "上门登记。");
        row(Below.RULE, "2", "", "照看老人", "县民政局", "核查。", "上门探望。");
        row(Below.RULE, "3", "", "清理河道", "县水利局", "核查。", "组织村民清理。");
        nextPage();
        heads(Below.RULE);
        row(Below.RULE, "4", "城乡\n建设", "养护道路", "县交通局", "验收。", "巡查。");

        assertThat(categories(read())).containsExactly("民生服务", "民生服务", "城乡建设", "城乡建设");
    }

    @Test
    void anEmptyCellAtTheEndOfAPageIsFlaggedWhereNoOtherIsMerged() throws Exception {
        heads(Below.RULE);
        row(Below.RULE, "1", "民生服务", "修理水井", "县水利局", "划定范围。", "上门登记。");
        row(Below.RULE, "2", "", "清理河道", "县水利局", "核查。", "组织村民清理。");
        nextPage();
        heads(Below.RULE);
        row(Below.RULE, "3", "城乡建设", "养护道路", "县交通局", "验收。", "巡查。");

        assertThat(doubtfulCategories(read())).containsExactly(2);
    }

    @Test
    void aCategoryOfWhichThePageCutsTheNameIsOne() throws Exception {
        heads(Below.RULE);
        row(Below.RULE, "1", "城乡", "修理水井", "县水利局", "划定范围。", "上门登记。");
        nextPage();
        heads(Below.RULE);
        row(Below.RULE, "2", "建设", "清理河道", "县水利局", "核查。", "组织村民清理。");
        row(Below.RULE, "3", "民生服务", "照看老人", "县民政局", "核查。", "上门探望。");

        assertThat(categories(read())).containsExactly("城乡建设", "城乡建设", "民生服务");
    }

    @Test
    void aCategoryThatMayGoOnOrBeTheNextOnAPageWithoutANameIsFlagged() throws Exception {
        heads(Below.RULE);
        row(Below.RULE, "1", "民生服务", "修理水井", "县水利局", "划定范围。", "上门登记。");
        nextPage();
        heads(Below.RULE);
        row(Below.RULE, "2", "", "清理河道", "县水利局", "核查。", "组织村民清理。");
        nextPage();
        heads(Below.RULE);
        row(Below.RULE, "3", "城乡建设", "养护道路", "县交通局", "验收。", "巡查。");

        DutyDocument document = read();

        assertThat(categories(document)).element(2).isEqualTo("城乡建设");
        assertThat(doubtfulCategories(document)).containsExactly(2);
    }

    @Test
    void aPageWithoutANameGoesOnWithTheCategoryBeforeItWhereAllOthersAreNamedFirst() throws Exception {
        heads(Below.RULE);
        row(Below.RULE, "1", "民生服务", "修理水井", "县水利局", "划定范围。", "上门登记。");
        nextPage();
        heads(Below.RULE);
        row(Below.RULE, "2", "", "清理河道", "县水利局", "核查。", "组织村民清理。");
        row(Below.RULE, "3", "城乡建设", "养护道路", "县交通局", "验收。", "巡查。");
        nextPage();
        heads(Below.RULE);
        row(Below.RULE, "4", "", "清扫街道", "县住建局", "核查。", "组织村民清扫。");
        nextPage();
        heads(Below.RULE);
        row(Below.RULE, "5", "平安法治", "调解纠纷", "县司法局", "指导。", "上门调解。");

        DutyDocument document = read();

        assertThat(categories(document)).containsExactly("民生服务", "民生服务", "城乡建设", "城乡建设", "平安法治");
        assertThat(doubtfulCategories(document)).isEmpty();
    }

    @Test
    void aLineThatIsDrawnOnBothSidesOfTheCutIsReadOnce() throws Exception {
        printer.clip(0, 0, 600, 800);
        heads(Below.RULE);
        row(Below.RULE, "1", "民生服务", "修理水井", "县水利局", "划定范围。", "上门登记。");
        depth = 770;
        row(Below.NOTHING, "2", "民生服务", "清理河道", "县水利局", "核查。", "组织\n村民\n清理。");
        nextPage();
        printer.clip(0, 60, 600, 900);
        depth = 30;
        row(Below.RULE, "", "", "", "", "", "组织\n村民\n清理。");

        DutyDocument document = read();

        assertThat(items(document))
                .extracting(DutyItem::townshipDuties)
                .element(1)
                .isEqualTo(clauses("组织村民清理。"));
    }

    @Test
    void punctuationThatHangsOverARuleBelongsToTheTextBeforeIt() throws Exception {
        heads(Below.RULE);
        row(Below.RULE, "1", "民生服务", "修理水井", "县水利局", "对选址图纸和工程验收指导，\n验收。", "上门登记。");

        assertThat(items(read()))
                .extracting(DutyItem::departmentDuties, DutyItem::townshipDuties)
                .containsExactly(tuple(clauses("对选址图纸和工程验收指导，验收。"), clauses("上门登记。")));
    }

    @Test
    void aCategorySetOnItsSideReadsUpwardsLineByLine() throws Exception {
        heads(Below.RULE);
        float top = depth;
        row(Below.RULE_BUT_CATEGORY, "1", "", "修理\n水井", "县水利局", "划定范围。", "上门登记。");
        row(Below.RULE, "2", "", "照看\n老人", "县民政局", "核查。", "上门探望。");
        upwards("城乡", EDGES[1] + 20, top + 40);
        upwards("建设", EDGES[1] + 34, top + 40);

        assertThat(categories(read())).containsExactly("城乡建设", "城乡建设");
    }

    @Test
    void aCategorySetDownwardsReadsFromTheRightLineByLine() throws Exception {
        heads(Below.RULE);
        float top = depth;
        row(Below.RULE_BUT_CATEGORY, "1", "", "修理\n水井", "县水利局", "划定范围。", "上门登记。");
        row(Below.RULE, "2", "", "照看\n老人", "县民政局", "核查。", "上门探望。");
        downwards("城乡", EDGES[1] + 24, top + 14);
        downwards("建设", EDGES[1] + 10, top + 14);

        assertThat(categories(read())).containsExactly("城乡建设", "城乡建设");
    }

    @Test
    void whatARuleEndsDoesNotGoOnWherePagesCutCellsWithoutOne() throws Exception {
        heads(Below.RULE);
        row(Below.RULE, "1", "民生服务", "修理水井", "县水利局", "划定范围。", "上门登记。");
        nextPage();
        heads(Below.RULE);
        row(Below.RULE_BUT_CATEGORY, "2", "", "清理河道", "县水利局", "核查。", "组织村民清理。");
        nextPage();
        heads(Below.RULE);
        row(Below.RULE, "3", "城乡建设", "养护道路", "县交通局", "验收。", "巡查。");

        assertThat(categories(read())).containsExactly("民生服务", "城乡建设", "城乡建设");
    }

    @Test
    void aRowThatLacksItsCategoryGoesOnFromThePageBeforeWhereEachHasOneAndNoNumber() throws Exception {
        unnumbered("类别", "事项名称");
        unnumbered("民生服务", "修理水井");
        unnumbered("民生服务", "照看独居老人，并且");
        nextPage();
        unnumbered("类别", "事项名称");
        unnumbered("", "每月上门探望。");
        unnumbered("城乡建设", "清理河道");

        assertThat(items(read()))
                .extracting(item -> item.category().orElse(""), DutyItem::name)
                .containsExactly(tuple("民生服务", "修理水井"), tuple("民生服务", "照看独居老人，并且每月上门探望。"), tuple("城乡建设", "清理河道"));
    }

    @Test
    void onlyTheUpperRowOfHeadsInTwoMayBeRepeatedAboveAHeadingThatARuleCuts() throws Exception {
        headsInTwo(true);
        row(Below.RULE, "1", "修理水井", "县民政局", "核查水井。", "上报损坏的水井。");
        nextPage();
        headsInTwo(false);
        float top = depth;
        row(Below.RULE, "", "", "", "", "");
        printer.text("二、城", EDGES[0] + 1, top + LEADING - PADDING, 6);
        printer.text("乡建设（1项）", EDGES[1] + 1, top + LEADING - PADDING, 6);
        row(Below.RULE, "2", "清理河道", "县水利局", "划定范围。", "组织村民清理。");

        DutyDocument document = read();

        assertThat(items(document))
                .extracting(DutyItem::number, item -> item.category().orElse(""), DutyItem::townshipDuties)
                .containsExactly(tuple(1, "", clauses("上报损坏的水井。")), tuple(2, "城乡建设", clauses("组织村民清理。")));
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void aRowThatHasItsNumberOnItsSecondPageIsOneItemBelowHeadsInTwoRows() throws Exception {
        headsOverTwo();
        row(Below.RULE, "1", "修理水井", "县民政局", "核查水井。", "上报损坏的水井。");
        row(Below.NOTHING, "", "", "县水利局", "", "");
        nextPage();
        headsOverTwo();
        row(Below.RULE, "2", "清理河道", "县林业局", "划定范围。", "组织村民清理。");

        DutyDocument document = read();

        assertThat(items(document))
                .extracting(DutyItem::number, DutyItem::departments)
                .containsExactly(
                        tuple(1, List.of(new NamedDepartment("县民政局", false))),
                        tuple(2, List.of(new NamedDepartment("县水利局", false), new NamedDepartment("县林业局", false))));
    }

    /** Draws heads of which one stands over two that are no heads of a table by themselves. */
    private void headsOverTwo() {
        float upper = depth;
        float middle = depth + LEADING;
        float lower = middle + LEADING;
        printer.rule(EDGES[0], upper, EDGES[5], upper);
        String[] heads = {"序号", "事项名称", "对应部门", "分工"};
        for (int i = 0; i < heads.length; i++) {
            printer.text(heads[i], EDGES[i] + 1, middle - PADDING, 9);
            printer.rule(EDGES[i], upper, EDGES[i], lower);
        }
        printer.rule(EDGES[3], middle, EDGES[5], middle);
        printer.text("上级部门职责", EDGES[3] + PADDING, lower - PADDING, SIZE);
        printer.text("配合职责", EDGES[4] + PADDING, lower - PADDING, SIZE);
        printer.rule(EDGES[4], middle, EDGES[4], lower);
        printer.rule(EDGES[5], upper, EDGES[5], lower);
        printer.rule(EDGES[0], lower, EDGES[5], lower);
        depth = lower;
    }

    /** Draws heads of which one stands over three, and those below it if the page has them. */
    private void headsInTwo(boolean whole) {
        float upper = depth;
        float middle = depth + LEADING;
        float lower = whole ? middle + LEADING : middle;
        printer.rule(EDGES[0], upper, EDGES[5], upper);
        String[] heads = {"序号", "事项名称", "分工"};
        for (int i = 0; i < heads.length; i++) {
            printer.text(heads[i], EDGES[i] + 1, middle - PADDING, 9);
            printer.rule(EDGES[i], upper, EDGES[i], lower);
        }
        if (whole) {
            printer.rule(EDGES[2], middle, EDGES[5], middle);
            String[] below = {"对应上级部门", "上级部门职责", "配合职责"};
            for (int i = 0; i < below.length; i++) {
                printer.text(below[i], EDGES[i + 2] + PADDING, lower - PADDING, SIZE);
                printer.rule(EDGES[i + 2], middle, EDGES[i + 2], lower);
            }
        }
        printer.rule(EDGES[5], upper, EDGES[5], lower);
        printer.rule(EDGES[0], lower, EDGES[5], lower);
        depth = lower;
    }

    private void unnumbered(String category, String name) {
        float bottom = depth + LEADING;
        printer.rule(EDGES[1], depth, EDGES[3], depth);
        printer.text(category, EDGES[1] + PADDING, bottom - PADDING, SIZE);
        printer.text(name, EDGES[2] + PADDING, bottom - PADDING, SIZE);
        for (int edge = 1; edge <= 3; edge++) {
            printer.rule(EDGES[edge], depth, EDGES[edge], bottom);
        }
        printer.rule(EDGES[1], bottom, EDGES[3], bottom);
        depth = bottom;
    }

    private void upwards(String characters, float right, float bottom) {
        printer.text(characters, "0 1 -1 0 " + right + " " + (HEIGHT - bottom), SIZE);
    }

    private void downwards(String characters, float left, float top) {
        for (int i = 0; i < characters.length(); i++) {
            printer.text(characters.substring(i, i + 1), left, top + i * SIZE, SIZE);
        }
    }

    private static Optional<List<String>> clauses(String... clauses) {
        return Optional.of(List.of(clauses));
    }

    private static List<DutyItem> items(DutyDocument document) {
        assertThat(document.lists()).hasSize(1);
        return document.lists().get(0).items();
    }

    private static List<String> categories(DutyDocument document) {
        return items(document).stream().map(item -> item.category().orElse("")).toList();
    }

    private static List<Integer> doubtfulCategories(DutyDocument document) {
        return document.problems().stream()
                .filter(problem -> problem.code() == ProblemCode.CATEGORY_DOUBTFUL)
                .map(problem -> problem.number().orElseThrow())
                .toList();
    }

    private void heads(Below below) {
        printer.rule(EDGES[0], depth, EDGES[EDGES.length - 1], depth);
        row(below, HEADS.toArray(String[]::new));
    }

    /** Draws the cells of a row and the rules between them. */
    private void row(Below below, String... cells) {
        float bottom = depth;
        for (int i = 0; i < cells.length; i++) {
            float line = depth;
            for (String words : cells[i].split("\n", -1)) {
                line += LEADING;
                printer.text(words, EDGES[i] + PADDING, line - PADDING, SIZE);
            }
            bottom = Math.max(bottom, line);
        }
        for (float edge : EDGES) {
            printer.rule(edge, depth, edge, bottom);
        }
        if (below == Below.RULE) {
            printer.rule(EDGES[0], bottom, EDGES[EDGES.length - 1], bottom);
        } else if (below == Below.RULE_BUT_CATEGORY) {
            printer.rule(EDGES[0], bottom, EDGES[1], bottom);
            printer.rule(EDGES[2], bottom, EDGES[EDGES.length - 1], bottom);
        }
        depth = bottom;
    }

    private void nextPage() {
        printer.newPage(new PDRectangle(600, 850), 0);
        depth = TOP;
    }

    private DutyDocument read() throws Exception {
        Reading reading = new DutyListReader(Manifest.EMPTY).read(DocumentReaders.read("list.pdf", printer.bytes()));
        return ((Reading.Read) reading).document();
    }
}
