package org.zhize.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhize.document.pdf.Typesetting.SetLine;

class TextInTablesTest {

    private final PageRules rules = new PageRules();
    private final List<Glyph> text = new ArrayList<>();

    @Test
    void aTableInWhichOnlyColumnsArePartedIsReadLineByLineAndPartedThere() throws Exception {
        across(0, 0, 300);
        across(200, 0, 300);
        down(0, 0, 200);
        down(300, 0, 200);
        for (int x : new int[] {50, 150}) {
            // Above and below a heading, and between two headings, where they touch no rule.
            down(x, 0, 40);
            down(x, 60, 140);
            down(x, 160, 200);
        }
        write(10, 20, "序号");
        write(10, 80, "1");
        write(60, 80, "做好民政工作作作作");
        write(151, 80, "县民政局");
        write(20, 50, "一二三四五六七八九十一二三四");
        write(10, 120, "2");

        TextInTables read = TextInTables.of(RuledTable.of("list.pdf", rules), rules.vertical(), text);

        assertThat(read.tables()).isEmpty();
        assertThat(Typesetting.lines(read.running()).stream().map(TextInTablesTest::words))
                .containsExactly("序号", "一二三四五六七八九十一二三四", "1|做好民政工作作作作|县民政局", "2");
    }

    @Test
    void aTableWhoseRowsArePartedKeepsItsCells() throws Exception {
        for (int y : new int[] {0, 40, 80}) {
            across(y, 0, 300);
        }
        for (int x : new int[] {0, 50, 300}) {
            down(x, 0, 80);
        }
        write(10, 20, "1");
        write(10, 60, "2");
        write(60, 60, "2024");
        write(60, 75, "2025");

        TextInTables read = TextInTables.of(RuledTable.of("list.pdf", rules), rules.vertical(), text);

        assertThat(read.tables()).hasSize(1);
        assertThat(read.in(read.tables().get(0))).hasSize(3);
        assertThat(read.running()).isEmpty();
    }

    @Test
    void theDigitsOfANumberThatANarrowColumnWrapsAreNoNumbersOfRows() throws Exception {
        for (int y : new int[] {0, 40, 80}) {
            across(y, 0, 300);
        }
        for (int x : new int[] {0, 20, 300}) {
            down(x, 0, 80);
        }
        write(5, 50, "1");
        write(5, 66, "2");

        TextInTables read = TextInTables.of(RuledTable.of("list.pdf", rules), rules.vertical(), text);

        assertThat(read.tables()).hasSize(1);
        assertThat(read.running()).isEmpty();
    }

    private void across(double y, double from, double to) {
        rules.piece(from, y, to, y);
    }

    private void down(double x, double from, double to) {
        rules.piece(x, from, x, to);
    }

    private void write(double x, double y, String characters) {
        for (int i = 0; i < characters.length(); i++) {
            text.add(new Glyph(characters.substring(i, i + 1), x + 10 * i, x + 10 * (i + 1), y, 10));
        }
    }

    private static String words(SetLine line) {
        return line.words().stream()
                .map(word -> word.stream().map(Glyph::characters).collect(Collectors.joining()))
                .collect(Collectors.joining("|"));
    }
}
