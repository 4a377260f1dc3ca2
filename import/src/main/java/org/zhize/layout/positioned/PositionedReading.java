package org.zhize.layout.positioned;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.zhize.document.Cell;
import org.zhize.document.Line;
import org.zhize.document.Place;
import org.zhize.document.Row;
import org.zhize.document.Text;
import org.zhize.layout.Draft;
import org.zhize.layout.Headings;
import org.zhize.layout.Numbering;
import org.zhize.layout.positioned.block.PositionedBlock;
import org.zhize.layout.positioned.block.PositionedBlock.Category;
import org.zhize.layout.positioned.block.PositionedBlock.Heading;
import org.zhize.layout.positioned.block.PositionedBlock.Heads;
import org.zhize.layout.positioned.block.PositionedBlock.HeadsAgain;
import org.zhize.layout.positioned.block.PositionedBlock.Total;
import org.zhize.layout.positioned.category.MergedCategories;
import org.zhize.layout.positioned.column.HeadBlock.Head;
import org.zhize.layout.positioned.row.PositionedSection;
import org.zhize.layout.positioned.row.RepeatedCategories;
import org.zhize.layout.positioned.row.RowDivision;
import org.zhize.layout.positioned.row.RowStyles;
import org.zhize.layout.positioned.row.SectionStretches;
import org.zhize.layout.table.TableReading;

/** One reading of tables without rules: makes rows of cells out of words, and leaves their meaning to {@link TableReading}. */
final class PositionedReading {

    private final List<PositionedBlock> blocks;

    /** For each stretch among the blocks the rows that begin in it. */
    private final List<List<SectionRow>> rows = new ArrayList<>();

    private final TableReading reading;

    private final boolean repeatedCategories;

    PositionedReading(List<PositionedBlock> blocks, Numbering numbering) {
        this.blocks = blocks;
        this.reading = new TableReading(numbering);
        List<PositionedSection> sections = PositionedSection.of(SectionStretches.of(blocks));
        repeatedCategories = RepeatedCategories.tellRows(sections);
        List<RowDivision> divisions = RowStyles.divide(sections);
        List<Optional<MergedCategories>> categories = MergedCategories.of(sections, divisions);
        for (int i = 0; i < sections.size(); i++) {
            rows.addAll(SectionRow.of(sections.get(i), divisions.get(i), categories.get(i)));
        }
    }

    /** Whether rows without numbers can be told by their categories, which each says again. */
    boolean hasRepeatedCategories() {
        return repeatedCategories;
    }

    Draft read() {
        Iterator<List<SectionRow>> next = rows.iterator();
        Optional<Text> begun = Optional.empty();
        for (int i = 0; i < blocks.size(); i++) {
            PositionedBlock block = blocks.get(i);
            if (block instanceof Heading heading) {
                Text words = begun.isPresent()
                        ? Text.join(List.of(begun.get(), heading.line().text()))
                        : heading.line().text();
                begun = titleGoesOnBelow(i) ? Optional.of(words) : Optional.empty();
                if (begun.isEmpty()) {
                    reading.line(words);
                }
            } else if (block instanceof Heads heads) {
                heads(heads);
            } else if (block instanceof HeadsAgain again) {
                reading.repeatedHead(again.lines().stream().map(Line::text).toList());
            } else if (block instanceof Category category) {
                category(category);
            } else if (block instanceof Total total) {
                total(total);
            } else {
                next.next().forEach(row -> reading.row(row.row(), row.place(), row.doubts()));
            }
        }
        return reading.draft();
    }

    /** Whether a heading is a list's title but for its end, which is the next. */
    private boolean titleGoesOnBelow(int index) {
        return index + 1 < blocks.size()
                && blocks.get(index) instanceof Heading upper
                && blocks.get(index + 1) instanceof Heading lower
                && Headings.endsListTitle(
                        upper.line().text().squeezed(), lower.line().text().squeezed());
    }

    /** Reads heads as those of a table with rules: in two rows where one stands over two others. */
    private void heads(Heads block) {
        boolean inTwo = block.heads().stream().anyMatch(head -> head.over().isPresent());
        List<Cell> upper = new ArrayList<>();
        List<Cell> lower = new ArrayList<>();
        Optional<Text> before = Optional.empty();
        for (int i = 0; i < block.heads().size(); i++) {
            Head head = block.heads().get(i);
            (head.over().isPresent() ? lower : upper)
                    .add(new Cell(i, 1, inTwo && head.over().isEmpty() ? 2 : 1, head.lines(), true));
            if (head.over().isPresent() && !head.over().equals(before)) {
                upper.add(new Cell(i, 2, 1, List.of(head.over().get()), true));
            }
            before = head.over();
        }
        row(block.lines().get(0), upper);
        if (inTwo) {
            row(block.lines().get(0), lower);
        }
    }

    /** Reads a category as what it looks like where its table has rules: cells that begin among the numbers. */
    private void category(Category block) {
        List<Cell> cells = new ArrayList<>();
        for (List<Text> words : List.of(block.ordinal(), block.name())) {
            if (!words.isEmpty()) {
                cells.add(new Cell(cells.size(), 1, 1, words, true));
            }
        }
        row(block.lines().get(0), cells);
    }

    private void total(Total block) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell(0, 1, 1, block.label(), true));
        block.amounts().forEach(amount -> cells.add(new Cell(cells.size(), 1, 1, List.of(amount), true)));
        row(block.lines().get(0), cells);
    }

    private void row(Line first, List<Cell> cells) {
        reading.row(new Row(first.position(), cells), Place.at(first.position()), List.of());
    }
}
