package org.zhize.layout.positioned.block;

import java.util.BitSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.zhize.document.Line;
import org.zhize.layout.Headings;
import org.zhize.layout.ItemNumber;
import org.zhize.layout.PageNumber;
import org.zhize.layout.positioned.column.HeadedLines;
import org.zhize.layout.positioned.column.WordPair;
import org.zhize.layout.positioned.page.PageCounts;

/** Tells the lines that are of no row, though they stand where the rows of a table do: titles, categories, notes, page numbers. */
final class HeadingLines {

    private final HeadedLines lines;
    private final CountedCategories counted;
    /** The lines by which the document or one of its lists is signed, or remarked on. */
    private final BitSet signing;
    /** The numbers of pages, wherever they stand. */
    private final Set<Integer> pageCounts;
    /** Index of the last line of a note. */
    private int note = -1;

    HeadingLines(HeadedLines lines) {
        this.lines = lines;
        this.counted = CountedCategories.of(lines.lines());
        this.pageCounts = PageCounts.among(lines.lines());
        this.signing = SignatureLines.among(lines.lines());
    }

    /** Whether a line is of no row of the table on its page; asked of one line after the other, as a note goes on below. */
    boolean contain(int index, TablePage page) {
        if (isNote(index, page)) {
            note = index;
        }
        return isHeading(index, page);
    }

    /** Whether a line is a note at the left of the table, or goes on with the one above. */
    private boolean isNote(int index, TablePage page) {
        Line line = lines.get(index);
        boolean goesOn = index > 0
                && note == index - 1
                && !lines.beginsPage(index)
                && line.words().size() == 1;
        return page.isAtTheLeft(line) && (goesOn || Headings.isNote(line.text().squeezed()));
    }

    /** Whether a line is one of the two of a title. */
    private boolean isOfWrappedTitle(int index) {
        return IntStream.rangeClosed(Math.max(1, index), Math.min(index + 1, lines.size() - 1))
                .anyMatch(end -> Headings.endsListTitle(
                        lines.get(end - 1).text().squeezed(),
                        lines.get(end).text().squeezed()));
    }

    private boolean isHeading(int index, TablePage page) {
        Line line = lines.get(index);
        String words = line.text().squeezed();
        boolean aboveHeads = lines.isHeaded(index + 1);
        if (note == index
                || signing.get(index)
                || pageCounts.contains(index)
                || Headings.isListTitle(words)
                || isOfWrappedTitle(index)
                || Headings.isAttachment(words)
                || (aboveHeads && Headings.isBareListTitle(words))) {
            return true;
        }
        if (PageNumber.mayBe(words)) {
            // Where a text lost its form feeds, a page ends above the heads of the next, and at a number that is a
            // page's alone.
            boolean outermost = index + 1 == lines.size()
                    || lines.beginsPage(index + 1)
                    || lines.beginsPage(index)
                    || aboveHeads
                    || PageNumber.isSaidBy(words);
            // Between dashes it numbers no row, as at the outer edge of a page.
            boolean numbersRow = line.words().size() == 1
                    && ItemNumber.inDigits(words).isPresent()
                    && page.isAmongNumbers(line.words().get(0));
            return outermost && !numbersRow;
        }
        boolean category = counted.mayHead(words) && page.isCategory(line);
        return WordPair.countWords(line) <= 2 && (category || page.isCrossedBy(line));
    }
}
