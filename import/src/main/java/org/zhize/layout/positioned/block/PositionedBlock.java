package org.zhize.layout.positioned.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhize.document.Line;
import org.zhize.document.Text;
import org.zhize.document.Word;
import org.zhize.layout.Column;
import org.zhize.layout.Headings;
import org.zhize.layout.Numbering;
import org.zhize.layout.positioned.column.Gutters;
import org.zhize.layout.positioned.column.HeadBlock.Head;

/** What the pages of a document without rules consist of. */
public sealed interface PositionedBlock {

    /**
     * A line that is no part of a table's rows: a title, a category, a page number.
     *
     * @param atPageTop whether it stands above the heads that a page repeats
     */
    record Heading(Line line, boolean atPageTop) implements PositionedBlock {}

    /**
     * Lines that name a category and say no more.
     *
     * @param ordinal its ordinal, line by line; empty if it has none
     * @param name its name, line by line
     */
    record Category(List<Line> lines, List<Text> ordinal, List<Text> name) implements PositionedBlock {}

    /** The heads of the columns that follow. */
    record Heads(List<Head> heads, List<Line> lines) implements PositionedBlock {}

    /** What a page repeats of the heads, where it leaves out those below a head that stands over several. */
    record HeadsAgain(List<Line> lines) implements PositionedBlock {}

    /**
     * Lines that only say how many items there are above them.
     *
     * @param label what they call it, line by line: 小计
     * @param amounts how many
     */
    record Total(List<Line> lines, List<Text> label, List<Text> amounts) implements PositionedBlock {

        /** 小, 计 and the number, each on a line. */
        static final int MOST_LINES = 3;

        /** The total that lines begin with, if they do; a narrow column wraps 小计. */
        static Optional<Total> of(List<Line> lines) {
            List<Text> label = new ArrayList<>();
            List<Text> amounts = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                for (Word word : lines.get(i).words()) {
                    boolean amount =
                            !label.isEmpty() && Headings.isAmount(word.text().squeezed());
                    (amount ? amounts : label).add(word.text());
                }
                String called = Text.join(label).squeezed();
                if (called.length() > 1 && Headings.isTotal(called)) {
                    return Optional.of(new Total(List.copyOf(lines.subList(0, i + 1)), label, amounts));
                }
            }
            return Optional.empty();
        }
    }

    /**
     * Lines of rows on one page.
     *
     * @param lines from top to bottom, between two headings
     * @param columns what their columns are, from left to right, as far as it is known
     * @param gutters where the columns end
     * @param numbering how their rows are numbered
     * @param mixedParted whether blanks part ideographs from letters and digits everywhere
     */
    record Stretch(
            List<Line> lines, List<Optional<Column>> columns, Gutters gutters, Numbering numbering, boolean mixedParted)
            implements PositionedBlock {}
}
