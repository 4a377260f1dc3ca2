package org.zhize.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.zhize.document.PdfPrinter;
import org.zhize.document.reader.DocumentReaders;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.ProblemCode;
import org.zhize.dutylist.identity.Manifest;
import org.zhize.dutylist.reader.DutyListReader;
import org.zhize.dutylist.reader.Reading;

/** A ruled table as tests draw it row by row, cut by the ends of pages, and what is read of it. */
final class CutTable {

    /** How high the first page is. */
    private static final float HEIGHT = PDRectangle.A4.getHeight();

    private static final float SIZE = 10;
    static final float LEADING = 14;
    static final float PADDING = 4;
    static final float[] EDGES = {40, 60, 110, 240, 310, 440, 560};
    private static final float TOP = 60;
    private static final List<String> HEADS = List.of("序\n号", "类别", "配合履职事项", "对应上级部门", "上级部门职责", "配合职责");

    /** What is drawn below a row. */
    enum Below {
        NOTHING,
        RULE,
        RULE_BUT_CATEGORY
    }

    final PdfPrinter printer = new PdfPrinter();
    float depth = TOP;

    /** Draws heads of which one stands over three, and those below it if the page has them. */
    void headsInTwo(boolean whole) {
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

    /** Draws heads of which one stands over two that are no heads of a table by themselves. */
    void headsOverTwo() {
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

    void unnumbered(String category, String name) {
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

    void upwards(String characters, float right, float bottom) {
        printer.text(characters, "0 1 -1 0 " + right + " " + (HEIGHT - bottom), SIZE);
    }

    void downwards(String characters, float left, float top) {
        for (int i = 0; i < characters.length(); i++) {
            printer.text(characters.substring(i, i + 1), left, top + i * SIZE, SIZE);
        }
    }

    static Optional<List<String>> clauses(String... clauses) {
        return Optional.of(List.of(clauses));
    }

    static List<DutyItem> items(DutyDocument document) {
        assertThat(document.lists()).hasSize(1);
        return document.lists().get(0).items();
    }

    static List<String> categories(DutyDocument document) {
        return items(document).stream().map(item -> item.category().orElse("")).toList();
    }

    static List<Integer> doubtfulCategories(DutyDocument document) {
        return document.problems().stream()
                .filter(problem -> problem.code() == ProblemCode.CATEGORY_DOUBTFUL)
                .map(problem -> problem.number().orElseThrow())
                .toList();
    }

    void heads(Below below) {
        printer.rule(EDGES[0], depth, EDGES[EDGES.length - 1], depth);
        row(below, HEADS.toArray(String[]::new));
    }

    /** Draws the cells of a row and the rules between them. */
    void row(Below below, String... cells) {
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

    void nextPage() {
        printer.newPage(new PDRectangle(600, 850), 0);
        depth = TOP;
    }

    DutyDocument read() throws Exception {
        Reading reading = new DutyListReader(Manifest.EMPTY).read(DocumentReaders.read("list.pdf", printer.bytes()));
        return ((Reading.Read) reading).document();
    }
}
