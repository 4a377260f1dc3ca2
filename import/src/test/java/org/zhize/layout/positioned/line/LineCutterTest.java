package org.zhize.layout.positioned.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhize.document.Line;
import org.zhize.document.Position;
import org.zhize.document.Text;
import org.zhize.document.Word;
import org.zhize.document.Word.Extent;
import org.zhize.layout.Column;
import org.zhize.layout.Numbering;
import org.zhize.layout.positioned.block.PositionedBlock.Stretch;
import org.zhize.layout.positioned.column.Gutters;

class LineCutterTest {

    /** Where the column of the numbers ends. */
    private static final double GUTTER = 8;

    @Test
    void a_name_with_digits_that_begins_among_the_numbers_is_none() {
        SplitLine line = cut("99. 照看80周岁以上的老人");

        assertThat(line.cells()).extracting(Text::toString).containsExactly("99.", "照看80周岁以上的老人");
        assertThat(line.doubts()).isEmpty();
    }

    @Test
    void aDashApartFromItsNeighboursFillsACellHoweverNearThatBegins() {
        Stretch stretch = stretch("巡查乡村道路   —", 1, 40);

        assertThat(SplitLine.of(stretch).get(0).cells())
                .extracting(Text::toString)
                .containsExactly("", "巡查乡村道路", "—");
        assertThat(SplitLine.of(stretch("修补路面 —    种树", 1, 10, 12)).get(0).cells())
                .extracting(Text::toString)
                .containsExactly("", "修补路面", "—", "种树");
        assertThat(SplitLine.of(stretch("修补路面 — 种树", 1, 40, 60)).get(0).cells())
                .extracting(Text::toString)
                .containsExactly("", "修补路面 — 种树", "", "");
    }

    @Test
    void aDashThatEndsALineMayBeAPartOfTheTextBeforeIt() {
        SplitLine line = SplitLine.of(stretch("修补路面 —", 1, 40)).get(0);

        assertThat(line.cells()).extracting(Text::toString).containsExactly("", "修补路面", "—");
        assertThat(line.doubts()).hasSize(1);
    }

    @Test
    void theEndOfASentenceBehindADepartmentIsOfTheNextColumn() {
        List<Column> columns = List.of(Column.NUMBER, Column.DEPARTMENTS, Column.DEPARTMENT_DUTIES);

        assertThat(cells(stretch("县渡口局 木船；", columns, 1, 40))).containsExactly("", "县渡口局", "木船；");
        assertThat(cells(stretch("县渡口局 县木船局；", columns, 1, 40))).containsExactly("", "县渡口局 县木船局；", "");
    }

    @Test
    void numbersOfSeveralClausesOnOneLineAreOfTheColumnOfTheTextBehindThem() {
        assertThat(cells(stretch("登记木船； 1.2. 打扫码头；", 1, 12))).containsExactly("", "登记木船；", "1.2. 打扫码头；");
    }

    @Test
    void theTextBehindTheNumberOfAClauseIsOfItsColumnThoughItReachesOverTheGutter() {
        SplitLine line = SplitLine.of(stretch("登记木船；2. 打扫码头", 1, 9.5)).get(0);

        assertThat(line.cells()).extracting(Text::toString).containsExactly("", "登记木船；2. 打扫码头", "");
        assertThat(line.doubts()).hasSize(1);
    }

    private static List<String> cells(Stretch stretch) {
        return SplitLine.of(stretch).get(0).cells().stream().map(Text::toString).toList();
    }

    @Test
    void punctuationBehindTheGapBetweenTwoColumnsIsTheFirstOfTheNextOne() {
        assertThat(drawn("县公安局查处；区，劝阻上坟烧纸", 7, 0.5).cells())
                .extracting(Text::toString)
                .containsExactly("县公安局查处；区", "，劝阻上坟烧纸");
    }

    @Test
    void punctuationThatHangsOverTheEdgeOfItsColumnIsPartOfIt() {
        assertThat(drawn("县公安局负责查处，劝阻上坟烧纸", 8, 0.5).cells())
                .extracting(Text::toString)
                .containsExactly("县公安局负责查处，", "劝阻上坟烧纸");
    }

    /** A line of two columns that the gutter at 8.25 parts, in one word, with a gap behind one of its characters, each of which is 1 wide. */
    private static SplitLine drawn(String printed, int last, double gap) {
        Text text = Text.of(printed, 0);
        List<Extent> drawn = IntStream.range(0, printed.length())
                .mapToObj(i -> i <= last ? new Extent(i, i + 1) : new Extent(i + gap, i + 1 + gap))
                .toList();
        return SplitLine.of(new Stretch(
                        List.of(new Line(new Position(1, 1), text, List.of(new Word(text, drawn)), 1)),
                        List.of(Optional.of(Column.DEPARTMENT_DUTIES), Optional.of(Column.TOWNSHIP_DUTIES)),
                        new Gutters(List.of(8.25), 0),
                        Numbering.IN_DIGITS,
                        false))
                .get(0);
    }

    @Test
    void aWordNearerToTheOneBeforeItIsNoneOfTheColumnThatTheNextOneBegins() {
        SplitLine line = SplitLine.of(counted("修补路面 种行道树   县林业局", 1, 12, 40)).get(0);

        assertThat(line.cells()).extracting(Text::toString).containsExactly("", "修补路面 种行道树", "县林业局", "");
        assertThat(SplitLine.of(counted("修补路面 种行道树", 1, 12, 40)).get(0).cells())
                .extracting(Text::toString)
                .containsExactly("", "修补路面", "种行道树", "");
    }

    @Test
    void aBlankBeforeACommaPartsNoColumns() {
        SplitLine line = SplitLine.of(counted("修补路面 ，种树", 1, 11, 40)).get(0);

        assertThat(line.cells()).extracting(Text::toString).containsExactly("", "修补路面 ，种树", "", "");
    }

    /** A line in which blanks count characters. */
    private static Stretch counted(String printed, double... gutters) {
        Stretch stretch = stretch(printed, gutters);
        return new Stretch(
                stretch.lines(),
                stretch.columns(),
                new Gutters(stretch.gutters().ends(), 2),
                stretch.numbering(),
                stretch.mixedParted());
    }

    /** A line whose characters are as wide as its blanks. */
    private static Stretch stretch(String printed, double... gutters) {
        return stretch(
                printed,
                List.of(Column.NUMBER, Column.DEPARTMENT_DUTIES, Column.GUARANTEE, Column.TOWNSHIP_DUTIES),
                gutters);
    }

    private static Stretch stretch(String printed, List<Column> meanings, double... gutters) {
        Text text = Text.of(printed, 0);
        List<Word> words = Pattern.compile("\\S+")
                .matcher(printed)
                .results()
                .map(word -> new Word(text.slice(word.start(), word.end()), 2 + word.start(), 2 + word.end()))
                .toList();
        List<Optional<Column>> columns =
                meanings.stream().limit(gutters.length + 1).map(Optional::of).toList();
        return new Stretch(
                List.of(new Line(new Position(0, 1), text, words, 1)),
                columns,
                new Gutters(Arrays.stream(gutters).boxed().toList(), 0),
                Numbering.IN_DIGITS,
                false);
    }

    /** A line whose second word begins where the first ends, and a blank further. */
    private static SplitLine cut(String printed) {
        Text text = Text.of(printed, 0);
        int blank = printed.indexOf(' ');
        List<Word> words = List.of(
                new Word(text.slice(0, blank), 0, blank), new Word(text.slice(blank + 1), blank + 1, printed.length()));
        Line line = new Line(new Position(0, 1), text, words, 1);
        Stretch stretch = new Stretch(
                List.of(line),
                List.of(Optional.of(Column.NUMBER), Optional.of(Column.NAME)),
                new Gutters(List.of(GUTTER), 0),
                Numbering.IN_DIGITS,
                false);
        return SplitLine.of(stretch).get(0);
    }
}
