package org.zhize.layout.positioned;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhize.document.Line;
import org.zhize.document.Text;
import org.zhize.document.Word;
import org.zhize.document.Word.Extent;
import org.zhize.layout.Column;
import org.zhize.layout.Headings;
import org.zhize.layout.ItemNumber;
import org.zhize.layout.positioned.HeadBlock.Head;
import org.zhize.layout.positioned.PositionedBlock.Category;
import org.zhize.layout.positioned.PositionedBlock.Heading;
import org.zhize.layout.positioned.PositionedBlock.Heads;
import org.zhize.layout.positioned.PositionedBlock.Stretch;
import org.zhize.layout.positioned.PositionedBlock.Total;

/** Divides pages without rules into headings, heads of columns, and stretches of rows. */
final class PositionedBlocks {

    /** The most lines of a page's own header above repeated heads. */
    private static final int PAGE_HEADER = 3;

    /** The most digits of the number of a row; a year has more. */
    private static final int LONGEST_NUMBER = 3;

    /** 小, 计 and the number, each on a line. */
    private static final int MOST_LINES_OF_TOTAL = 3;

    /** How far off the middle of the table, as a share of its width, a centred heading may be. */
    private static final double CENTRED = 0.1;

    private final List<Line> lines;
    private final Map<Integer, HeadBlock> headAt;
    private final Map<Integer, Category> categoryAt;
    private final List<PositionedBlock> blocks = new ArrayList<>();
    private List<Line> stretch = new ArrayList<>();
    private List<Head> heads = List.of();
    private @Nullable Gutters gutters;
    /** From where to where the lines below the heads reach, all in all. */
    private Extent table = new Extent(0, 0);

    private PositionedBlocks(List<Line> lines, List<HeadBlock> heads) {
        this.lines = lines;
        this.headAt = heads.stream().collect(Collectors.toMap(HeadBlock::from, Function.identity(), (a, b) -> a));
        this.categoryAt = CategoryLines.in(lines, headAt);
    }

    /** The blocks of the lines, in which these heads stand. */
    static List<PositionedBlock> of(List<Line> lines, List<HeadBlock> heads) {
        PositionedBlocks blocks = new PositionedBlocks(lines, heads);
        blocks.divide();
        return blocks.blocks;
    }

    private void divide() {
        int header = 0;
        for (int i = 0; i < lines.size(); ) {
            HeadBlock head = headAt.get(i);
            if (head != null) {
                endStretch();
                heads = head.heads();
                blocks.add(new Heads(heads, lines.subList(head.from(), head.to() + 1)));
                i = head.to() + 1;
                gutters = gutters(i);
                continue;
            }
            if (i == 0 || isPageStart(i)) {
                endStretch();
                header = headerEnd(i);
                gutters = heads.isEmpty() ? null : gutters(i);
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
            if (gutters == null || i < header || isHeading(i, gutters)) {
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
        if (!stretch.isEmpty() && gutters != null) {
            blocks.add(new Stretch(stretch, heads.stream().map(Head::column).toList(), gutters));
            stretch = new ArrayList<>();
        }
    }

    private boolean isPageStart(int index) {
        Line line = lines.get(index);
        return line.text().toString().startsWith("\f")
                || line.position().page() != lines.get(index - 1).position().page();
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
                                && ItemNumber.inDigits(printed).isPresent())
                        || ItemNumber.inCategory(printed).isPresent());
    }

    /** The gutters of the lines from here to the next heads or the end of the page. */
    private Gutters gutters(int start) {
        List<Line> below = new ArrayList<>();
        for (int i = start; i < lines.size() && !headAt.containsKey(i) && (i == start || !isPageStart(i)); i++) {
            String words = lines.get(i).text().squeezed();
            Category category = categoryAt.get(i);
            if (category != null) {
                i += category.lines().size() - 1;
            } else if (!Headings.isListTitle(words) && !Headings.isCategory(words) && !Headings.isPageNumber(words)) {
                below.add(lines.get(i));
            }
        }
        table = extent(below);
        return Gutters.of(heads, below);
    }

    private Extent extent(List<Line> below) {
        double left = heads.get(0).left();
        double right = heads.get(heads.size() - 1).right();
        for (Line line : below) {
            left = Math.min(left, line.words().get(0).left());
            right = Math.max(right, line.words().get(line.words().size() - 1).right());
        }
        return new Extent(left, right);
    }

    /** What stands from a line on, if it only says how many items there are; a narrow column wraps 小计. */
    private Optional<Total> totalAt(int index) {
        if (gutters == null || !beginsBeforeNames(lines.get(index).words().get(0), gutters)) {
            return Optional.empty();
        }
        List<Text> label = new ArrayList<>();
        List<Text> amounts = new ArrayList<>();
        for (int i = index; i < Math.min(lines.size(), index + MOST_LINES_OF_TOTAL); i++) {
            if (i > index && (isPageStart(i) || headAt.containsKey(i))) {
                break;
            }
            for (Word word : lines.get(i).words()) {
                boolean amount =
                        !label.isEmpty() && Headings.isAmount(word.text().squeezed());
                (amount ? amounts : label).add(word.text());
            }
            String called = Text.join(label).squeezed();
            if (called.length() > 1 && Headings.isTotal(called)) {
                return Optional.of(new Total(List.copyOf(lines.subList(index, i + 1)), label, amounts));
            }
        }
        return Optional.empty();
    }

    /** Whether a word stands where numbers or categories do, to the left of all that items say. */
    private boolean beginsBeforeNames(Word word, Gutters current) {
        return heads.get(current.column(word.left()))
                .column()
                .filter(column -> column == Column.NUMBER || column == Column.CATEGORY)
                .isPresent();
    }

    private boolean isHeading(int index, Gutters current) {
        Line line = lines.get(index);
        String words = line.text().squeezed();
        Word first = line.words().get(0);
        boolean aboveHeads = headAt.containsKey(index + 1);
        if (Headings.isListTitle(words)
                || Headings.isAttachment(words)
                || (aboveHeads && Headings.isBareListTitle(words))) {
            return true;
        }
        if (Headings.isPageNumber(words)) {
            boolean outermost = index + 1 == lines.size() || isPageStart(index + 1) || isPageStart(index);
            boolean numbersRow = line.words().size() == 1 && isInNumberColumn(first, current);
            return outermost && !numbersRow;
        }
        boolean atTheLeft =
                first.left() < heads.get(Math.min(1, heads.size() - 1)).left();
        if (Headings.isNote(words)) {
            return atTheLeft;
        }
        if (line.words().size() > 2) {
            return false;
        }
        return (Headings.isCategory(words)
                        && (atTheLeft
                                || isInNameColumn(first)
                                || isCentred(
                                        line,
                                        new Extent(
                                                heads.get(0).left(),
                                                heads.get(heads.size() - 1).right()))
                                || (Headings.isSurelyCategory(words) && isCentred(line, table))))
                || crossesAll(line, current);
    }

    private boolean isInNumberColumn(Word word, Gutters current) {
        return heads.get(current.column((word.left() + word.right()) / 2))
                .column()
                .equals(Optional.of(Column.NUMBER));
    }

    private boolean isInNameColumn(Word word) {
        return heads.stream()
                .anyMatch(head -> head.column().equals(Optional.of(Column.NAME)) && word.left() < head.right());
    }

    private static boolean isCentred(Line line, Extent extent) {
        double middle = (line.words().get(0).left()
                        + line.words().get(line.words().size() - 1).right())
                / 2;
        return Math.abs(middle - extent.middle()) < (extent.right() - extent.left()) * CENTRED;
    }

    /** Whether the line runs over two gutters, as a sentence does that is no part of the table. */
    private static boolean crossesAll(Line line, Gutters current) {
        return line.words().stream().anyMatch(word -> current.crossedBy(word) > 1);
    }
}
