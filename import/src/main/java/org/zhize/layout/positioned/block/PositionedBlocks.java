package org.zhize.layout.positioned.block;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zhize.document.Line;
import org.zhize.document.Word;
import org.zhize.layout.Column;
import org.zhize.layout.Headings;
import org.zhize.layout.ItemNumber;
import org.zhize.layout.NumberedHeads;
import org.zhize.layout.Numbering;
import org.zhize.layout.PageNumber;
import org.zhize.layout.positioned.block.PositionedBlock.Category;
import org.zhize.layout.positioned.block.PositionedBlock.Heading;
import org.zhize.layout.positioned.block.PositionedBlock.Heads;
import org.zhize.layout.positioned.block.PositionedBlock.HeadsAgain;
import org.zhize.layout.positioned.block.PositionedBlock.Stretch;
import org.zhize.layout.positioned.block.PositionedBlock.Total;
import org.zhize.layout.positioned.column.HeadBlock;
import org.zhize.layout.positioned.column.HeadBlock.Head;
import org.zhize.layout.positioned.column.WordPair;

/** Divides pages without rules into headings, heads of columns, and stretches of rows. */
public final class PositionedBlocks {

    /** The most lines of a page's own header above repeated heads. */
    private static final int PAGE_HEADER = 5;

    /** The most digits of the number of a row; a year has more. */
    private static final int LONGEST_NUMBER = 3;

    private final List<Line> lines;
    private final Numbering numbering;
    private final Map<Integer, HeadBlock> headAt;
    private final Map<Integer, Category> categoryAt;
    private final CountedCategories counted;
    private final List<PositionedBlock> blocks = new ArrayList<>();
    private List<Line> stretch = new ArrayList<>();
    private List<Head> heads = List.of();
    private @Nullable TablePage table;
    /** The page of the table on which its heads were last printed. */
    private @Nullable TablePage printed;

    private final boolean mixedParted;
    private final PageHeaders headers = new PageHeaders();
    /** The lines by which the document or one of its lists is signed, or remarked on. */
    private final BitSet signing;
    /** Whether what follows is an appendix, and no row. */
    private boolean appended;
    /** Index of the last line of a note. */
    private int note = -1;

    private PositionedBlocks(List<Line> lines, List<HeadBlock> heads, Numbering numbering) {
        this.lines = lines;
        this.numbering = numbering;
        this.counted = CountedCategories.of(lines);
        this.mixedParted = WordPair.areMixedParted(lines);
        this.signing = SignatureLines.among(lines);
        this.headAt = heads.stream().collect(Collectors.toMap(HeadBlock::from, Function.identity(), (a, b) -> a));
        this.categoryAt = new HashMap<>(CentredCategories.in(lines, headAt));
        if (numbering == Numbering.IN_DIGITS) {
            categoryAt.putAll(CategoryLines.in(lines, headAt));
        }
    }

    /** The blocks of the lines, in which these heads stand, and whose items are numbered so. */
    public static List<PositionedBlock> of(List<Line> lines, List<HeadBlock> heads, Numbering numbering) {
        PositionedBlocks blocks = new PositionedBlocks(lines, heads, numbering);
        blocks.divide();
        return blocks.blocks;
    }

    private static boolean isNumbersOfHeads(Line line, HeadBlock head) {
        return NumberedHeads.are(
                line.words().stream().map(word -> word.text().squeezed()).toList(),
                head.heads().size());
    }

    private void divide() {
        int header = 0;
        for (int i = 0; i < lines.size(); ) {
            HeadBlock head = headAt.get(i);
            if (head != null) {
                endStretch();
                List<Line> own = lines.subList(head.from(), head.to() + 1);
                if (head.isUpperRowOf(heads)) {
                    blocks.add(new HeadsAgain(own));
                } else {
                    heads = head.heads();
                    blocks.add(new Heads(heads, own));
                }
                i = head.to() + 1;
                if (i < lines.size() && isNumbersOfHeads(lines.get(i), head)) {
                    blocks.add(new HeadsAgain(List.of(lines.get(i++))));
                }
                table = table(i);
                printed = table;
                appended = false;
                continue;
            }
            if (i == 0 || isPageStart(i)) {
                endStretch();
                header = headerEnd(i);
                header = headers.end(lines, i, header);
                table = heads.isEmpty() ? null : carried(i);
            }
            Optional<Total> total = i < header ? Optional.empty() : totalAt(i);
            if (total.isPresent()) {
                endStretch();
                blocks.add(total.get());
                i += total.get().lines().size();
                continue;
            }
            Category category = i < header ? null : categoryAt.get(i);
            if (category != null) {
                endStretch();
                blocks.add(category);
                i += category.lines().size();
                continue;
            }
            if (table != null && isNote(i, table)) {
                note = i;
            }
            appended |= isAppendix(i);
            if (table == null || appended || i < header || isHeading(i, table)) {
                endStretch();
                blocks.add(new Heading(lines.get(i), i < header));
            } else {
                stretch.add(lines.get(i));
            }
            i++;
        }
        endStretch();
    }

    private void endStretch() {
        if (!stretch.isEmpty() && table != null) {
            List<Optional<Column>> columns = heads.stream().map(Head::column).toList();
            blocks.add(new Stretch(stretch, columns, table.gutters(), numbering, mixedParted));
            stretch = new ArrayList<>();
        }
    }

    private boolean isPageStart(int index) {
        return lines.get(index).beginsPageBelow(lines.get(index - 1));
    }

    private int pageEnd(int start) {
        int end = start;
        while (end < lines.size() && (end == start || !isPageStart(end))) {
            end++;
        }
        return end;
    }

    /** The end of the page's own header: the few lines above heads that stand near the top of the page. */
    private int headerEnd(int start) {
        int end = pageEnd(start);
        for (int i = start; i < Math.min(end, start + PAGE_HEADER + 1); i++) {
            if (headAt.containsKey(i)) {
                return i;
            } else if (isRow(lines.get(i))) {
                return start;
            }
        }
        return start;
    }

    /** Whether a number stands where the heads so far have theirs, and something beside it. */
    private boolean isRow(Line line) {
        Word first = line.words().get(0);
        String printed = first.text().toString();
        return heads.size() > 1
                && line.words().size() > 1
                && first.right() < heads.get(1).left()
                && ((printed.length() <= LONGEST_NUMBER
                                && numbering.value(printed).isPresent())
                        || ItemNumber.inCategory(printed).isPresent());
    }

    /** The table from here to the next heads or the end of the page. */
    private TablePage table(int start) {
        return TablePage.of(heads, rows(start));
    }

    /** The table on a page that has heads of its own further down, or none. */
    private TablePage carried(int start) {
        List<Line> rows = rows(start);
        return TablePage.of(printed == null ? heads : CarriedHeads.on(rows, heads, printed), rows);
    }

    /** The lines from here to the next heads or the end of the page that may be of rows. */
    private List<Line> rows(int start) {
        List<Line> below = new ArrayList<>();
        for (int i = start; i < lines.size() && !headAt.containsKey(i) && (i == start || !isPageStart(i)); i++) {
            String words = lines.get(i).text().squeezed();
            Category category = categoryAt.get(i);
            if (category != null) {
                i += category.lines().size() - 1;
            } else if (!Headings.isListTitle(words)
                    && !Headings.isCategory(words)
                    && !Headings.isSetOff(words)
                    && !PageNumber.mayBe(words)) {
                below.add(lines.get(i));
            }
        }
        return below;
    }

    /** What stands from a line on, if it only says how many items there are. */
    private Optional<Total> totalAt(int index) {
        if (table == null || !table.beginsBeforeNames(lines.get(index).words().get(0))) {
            return Optional.empty();
        }
        int end = index + 1;
        while (end < Math.min(lines.size(), index + Total.MOST_LINES)
                && !isPageStart(end)
                && !headAt.containsKey(end)) {
            end++;
        }
        return Total.of(lines.subList(index, end));
    }

    /** Whether a line is a note at the left of the table, or goes on with the one above. */
    private boolean isNote(int index, TablePage page) {
        Line line = lines.get(index);
        boolean goesOn = index > 0
                && note == index - 1
                && !isPageStart(index)
                && line.words().size() == 1;
        return page.isAtTheLeft(line) && (goesOn || Headings.isNote(line.text().squeezed()));
    }

    private boolean isAppendix(int index) {
        Line line = lines.get(index);
        return WordPair.countWords(line) <= 2 && Headings.isAppendix(line.text().squeezed());
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
        boolean aboveHeads = headAt.containsKey(index + 1);
        if (note == index
                || signing.get(index)
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
                    || isPageStart(index + 1)
                    || isPageStart(index)
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
