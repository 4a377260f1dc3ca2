package org.zhize.layout.positioned.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhize.document.Line;
import org.zhize.layout.Column;
import org.zhize.layout.Headings;
import org.zhize.layout.NumberedHeads;
import org.zhize.layout.Numbering;
import org.zhize.layout.positioned.block.PositionedBlock.Category;
import org.zhize.layout.positioned.block.PositionedBlock.Heading;
import org.zhize.layout.positioned.block.PositionedBlock.Heads;
import org.zhize.layout.positioned.block.PositionedBlock.HeadsAgain;
import org.zhize.layout.positioned.block.PositionedBlock.Stretch;
import org.zhize.layout.positioned.block.PositionedBlock.Total;
import org.zhize.layout.positioned.column.HeadBlock;
import org.zhize.layout.positioned.column.HeadBlock.Head;
import org.zhize.layout.positioned.column.HeadedLines;
import org.zhize.layout.positioned.column.WordPair;

/** Divides pages without rules into headings, heads of columns, and stretches of rows. */
public final class PositionedBlocks {

    private final HeadedLines lines;
    private final Numbering numbering;
    private final Map<Integer, Category> categoryAt;
    private final List<PositionedBlock> blocks = new ArrayList<>();
    private List<Line> stretch = new ArrayList<>();
    private List<Head> heads = List.of();
    private @Nullable TablePage table;

    private final boolean mixedParted;
    private final PageHeaders headers;
    private final HeadingLines headings;
    private final TablePages tables;
    /** Whether what follows is an appendix, and no row. */
    private boolean appended;

    private PositionedBlocks(HeadedLines lines, Numbering numbering) {
        this.lines = lines;
        this.numbering = numbering;
        this.mixedParted = WordPair.areMixedParted(lines.lines());
        this.categoryAt = new HashMap<>(CentredCategories.in(lines));
        if (numbering == Numbering.IN_DIGITS) {
            categoryAt.putAll(CategoryLines.in(lines));
        }
        this.headers = new PageHeaders(lines, numbering);
        this.headings = new HeadingLines(lines);
        this.tables = new TablePages(lines, categoryAt);
    }

    /** The blocks of the lines, whose items are numbered so. */
    public static List<PositionedBlock> of(HeadedLines lines, Numbering numbering) {
        PositionedBlocks blocks = new PositionedBlocks(lines, numbering);
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
            Optional<HeadBlock> head = lines.headAt(i);
            if (head.isPresent()) {
                i = put(head.get());
                continue;
            }
            if (lines.beginsPage(i)) {
                endStretch();
                header = headers.end(i, heads);
                table = heads.isEmpty() ? null : tables.carried(heads, i);
            }
            int behind = i < header ? i : putBetweenRows(i);
            if (behind > i) {
                i = behind;
                continue;
            }
            boolean heading = table == null || headings.contain(i, table);
            appended |= isAppendix(i);
            if (heading || appended || i < header) {
                endStretch();
                blocks.add(new Heading(lines.get(i), i < header));
            } else {
                stretch.add(lines.get(i));
            }
            i++;
        }
        endStretch();
    }

    /** Puts heads down, and tells the line behind them. */
    private int put(HeadBlock head) {
        endStretch();
        List<Line> own = lines.lines().subList(head.from(), head.to() + 1);
        if (head.isUpperRowOf(heads)) {
            blocks.add(new HeadsAgain(own));
        } else {
            heads = head.heads();
            blocks.add(new Heads(heads, own));
        }
        int behind = head.to() + 1;
        if (behind < lines.size() && isNumbersOfHeads(lines.get(behind), head)) {
            blocks.add(new HeadsAgain(List.of(lines.get(behind))));
            behind++;
        }
        table = tables.below(heads, behind);
        appended = false;
        return behind;
    }

    /** Puts down what stands between rows from a line on, and tells the line behind it: the same if it is no total and no category. */
    private int putBetweenRows(int index) {
        Optional<Total> total = totalAt(index);
        if (total.isPresent()) {
            endStretch();
            blocks.add(total.get());
            return index + total.get().lines().size();
        }
        Category category = categoryAt.get(index);
        if (category != null) {
            endStretch();
            blocks.add(category);
            return index + category.lines().size();
        }
        return index;
    }

    private void endStretch() {
        if (!stretch.isEmpty() && table != null) {
            List<Optional<Column>> columns = heads.stream().map(Head::column).toList();
            blocks.add(new Stretch(stretch, columns, table.gutters(), numbering, mixedParted));
            stretch = new ArrayList<>();
        }
    }

    /** What stands from a line on, if it only says how many items there are. */
    private Optional<Total> totalAt(int index) {
        if (table == null || !table.beginsBeforeNames(lines.get(index).words().get(0))) {
            return Optional.empty();
        }
        int end = index + 1;
        while (end < Math.min(lines.size(), index + Total.MOST_LINES)
                && !lines.beginsPage(end)
                && !lines.isHeaded(end)) {
            end++;
        }
        return Total.of(lines.lines().subList(index, end));
    }

    private boolean isAppendix(int index) {
        Line line = lines.get(index);
        return WordPair.countWords(line) <= 2 && Headings.isAppendix(line.text().squeezed());
    }
}
