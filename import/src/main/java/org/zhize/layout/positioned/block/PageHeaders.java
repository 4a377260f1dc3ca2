package org.zhize.layout.positioned.block;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zhize.document.Line;
import org.zhize.document.Word;
import org.zhize.layout.Headings;
import org.zhize.layout.ItemNumber;
import org.zhize.layout.Numbering;
import org.zhize.layout.positioned.column.HeadBlock.Head;
import org.zhize.layout.positioned.column.HeadedLines;

/** What stands above the tables of pages: a page on which rows go on without heads may have what stood above those of others so far. */
final class PageHeaders {

    /** The most lines of a page's own header above repeated heads. */
    private static final int PAGE_HEADER = 5;

    /** The most digits of the number of a row; a year has more. */
    private static final int LONGEST_NUMBER = 3;

    private final HeadedLines lines;
    private final Numbering numbering;
    private final Set<String> known = new HashSet<>();

    PageHeaders(HeadedLines lines, Numbering numbering) {
        this.lines = lines;
        this.numbering = numbering;
    }

    /**
     * Where the text of a page begins below its header.
     *
     * @param start index of the page's first line
     * @param heads those of the table so far
     */
    int end(int start, List<Head> heads) {
        int own = headsNearTop(start, heads);
        lines.lines().subList(start, own).stream()
                .map(line -> line.text().squeezed())
                .filter(PageHeaders::mayBeRepeated)
                .forEach(known::add);
        int end = start;
        while (end < lines.size() && known.contains(lines.get(end).text().squeezed())) {
            end++;
        }
        return Math.max(end, own);
    }

    /** The line with which heads begin near the top of a page, below the few lines of its own header; its first line if none do. */
    private int headsNearTop(int start, List<Head> heads) {
        int end = Math.min(lines.pageEnd(start), start + PAGE_HEADER + 1);
        for (int i = start; i < end; i++) {
            if (lines.isHeaded(i)) {
                return i;
            } else if (isRow(lines.get(i), heads)) {
                return start;
            }
        }
        return start;
    }

    /** Whether a number stands where the heads so far have theirs, and something beside it. */
    private boolean isRow(Line line, List<Head> heads) {
        Word first = line.words().get(0);
        String printed = first.text().toString();
        return heads.size() > 1
                && line.words().size() > 1
                && first.right() < heads.get(1).left()
                && ((printed.length() <= LONGEST_NUMBER
                                && numbering.value(printed).isPresent())
                        || ItemNumber.inCategory(printed).isPresent());
    }

    /** Whether words are not the title of a list or a category, which may stand above heads too. */
    private static boolean mayBeRepeated(String words) {
        return !Headings.isListTitle(words)
                && !Headings.isBareListTitle(words)
                && !Headings.isCategory(words)
                && !Headings.isSetOff(words);
    }
}
