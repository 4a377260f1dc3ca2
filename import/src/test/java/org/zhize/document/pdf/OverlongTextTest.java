package org.zhize.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhize.document.UnreadableDocumentException;
import org.zhize.document.pdf.Typesetting.SetLine;

class OverlongTextTest {

    private static final double SIZE = 10;
    private static final int BASELINE = 700;

    private final List<Glyph> drawn = new ArrayList<>();

    @Test
    void headsThatLieOnEachOtherAreToldApartByTheOrderInWhichTheyWereDrawn() {
        set("序号", 40);
        set("工作名称", 90);
        set("牵头的部门（单位）", 110);
        set("协助的内容", 260);

        assertThat(words()).containsExactly("序号", "工作名称", "牵头的部门（单位）", "协助的内容");
    }

    @Test
    void eachOfThemStandsInItsOwnCellWhichItsMiddleIsIn() {
        set("工作名称", 90);
        set("牵头的部门（单位）", 110);

        List<Glyph> parted = OverlongText.parted(drawn);

        double rule = 130;
        assertThat(parted.subList(0, 4)).allMatch(glyph -> glyph.right() < rule);
        assertThat(parted.subList(4, parted.size())).allMatch(glyph -> glyph.left() > rule);
    }

    @Test
    void textsThatOnlyTouchStayWhereTheyAre() {
        set("工作名称", 90);
        set("牵头部门", 127);
        set("修桥", 170);
        set("补路", 190);

        assertThat(OverlongText.parted(drawn)).isEqualTo(drawn);
    }

    @Test
    void whatIsDrawnLaterIntoAGapStaysThere() {
        set("修", 100);
        set("路", 120);
        set("桥", 110);

        assertThat(OverlongText.parted(drawn)).isEqualTo(drawn);
    }

    @Test
    void aHeadThatIsWiderThanItsCellStandsInTheCellThatItsMiddleIsIn() throws Exception {
        set("序号", 5);
        set("牵头的部门（单位）", 20);
        set("内容", 130);

        assertThat(cells(0, 30, 100, 200)).containsExactly("序号", "牵头的部门（单位）", "内容");
    }

    @Test
    void aTextThatBeginsAtTheEdgeOfItsCellIsOfThatCellHoweverFarItReaches() throws Exception {
        set("1", 5);
        set("修桥补路修桥补路", 32);

        assertThat(cells(0, 30, 60, 200)).containsExactly("1", "修桥补路修桥补路", "");
    }

    @Test
    void aTextThatEndsAtTheEdgeOfItsCellIsOfThatCell() throws Exception {
        set("1", 5);
        set("修桥补路修桥补路", 78);

        assertThat(cells(0, 30, 100, 160)).containsExactly("1", "", "修桥补路修桥补路");
    }

    @Test
    void textsOfTwoCellsThatAreDrawnOneAfterTheOtherStayInTheirs() throws Exception {
        set("1", 19);
        set("修桥补路修桥补", 30);
        set("县交通局", 101);

        assertThat(cells(0, 30, 100, 200)).containsExactly("1", "修桥补路修桥补", "县交通局");
    }

    /** What stands in the cells of a row between rules that run down the page there. */
    private List<String> cells(int... rules) throws UnreadableDocumentException {
        PageRules drawnRules = new PageRules();
        for (int rule : rules) {
            drawnRules.piece(rule, BASELINE - 20, rule, BASELINE + 10);
        }
        for (int depth : new int[] {BASELINE - 20, BASELINE + 10}) {
            drawnRules.piece(rules[0], depth, rules[rules.length - 1], depth);
        }
        List<RuledTable> tables = RuledTable.of("list.pdf", drawnRules);
        TextInTables text = TextInTables.of(tables, drawnRules.vertical(), OverlongText.withinCells(drawn, tables));
        return tables.get(0).cells(0).stream()
                .map(cell -> Typesetting.lines(text.in(tables.get(0)).getOrDefault(cell, List.of())))
                .map(lines -> String.join("|", words(lines)))
                .toList();
    }

    private List<String> words() {
        return words(Typesetting.lines(OverlongText.parted(drawn)));
    }

    private static List<String> words(List<SetLine> lines) {
        return lines.stream()
                .flatMap(line -> line.words().stream())
                .map(word -> word.stream().map(Glyph::characters).collect(Collectors.joining()))
                .toList();
    }

    private void set(String characters, double left) {
        for (int i = 0; i < characters.length(); i++) {
            double at = left + i * SIZE;
            drawn.add(new Glyph(characters.substring(i, i + 1), at, at + SIZE, BASELINE, SIZE));
        }
    }
}
