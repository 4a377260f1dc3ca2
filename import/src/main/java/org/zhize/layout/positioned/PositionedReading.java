package org.zhize.layout.positioned;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhize.document.Cell;
import org.zhize.document.Line;
import org.zhize.document.Place;
import org.zhize.document.Row;
import org.zhize.document.Text;
import org.zhize.layout.Column;
import org.zhize.layout.Draft;
import org.zhize.layout.Headings;
import org.zhize.layout.Numbering;
import org.zhize.layout.PageNumber;
import org.zhize.layout.positioned.block.PositionedBlock;
import org.zhize.layout.positioned.block.PositionedBlock.Category;
import org.zhize.layout.positioned.block.PositionedBlock.Heading;
import org.zhize.layout.positioned.block.PositionedBlock.Heads;
import org.zhize.layout.positioned.block.PositionedBlock.HeadsAgain;
import org.zhize.layout.positioned.block.PositionedBlock.Stretch;
import org.zhize.layout.positioned.block.PositionedBlock.Total;
import org.zhize.layout.positioned.category.MergedCategories;
import org.zhize.layout.positioned.column.HeadBlock.Head;
import org.zhize.layout.positioned.row.PositionedSection;
import org.zhize.layout.positioned.row.PositionedSection.Source;
import org.zhize.layout.positioned.row.RepeatedCategories;
import org.zhize.layout.positioned.row.RowDivision;
import org.zhize.layout.positioned.row.RowStyle;
import org.zhize.layout.table.TableReading;

/** One reading of tables without rules: makes rows of cells out of words, and leaves their meaning to {@link TableReading}. */
final class PositionedReading {

    /** By how much better another place must fit one list to be taken for a style of its own and no chance. */
    private static final double CERTAIN = 3;

    private final List<PositionedBlock> blocks;

    /** For each stretch among the blocks the rows that begin in it. */
    private final List<List<SectionRow>> rows = new ArrayList<>();

    private final TableReading reading;

    private final boolean repeatedCategories;

    PositionedReading(List<PositionedBlock> blocks, Numbering numbering) {
        this.blocks = blocks;
        this.reading = new TableReading(numbering);
        List<PositionedSection> sections = PositionedSection.of(together(blocks));
        repeatedCategories = RepeatedCategories.tellRows(sections);
        List<RowDivision> divisions = divisions(sections);
        List<Optional<MergedCategories>> categories = MergedCategories.of(sections, divisions);
        for (int i = 0; i < sections.size(); i++) {
            rows.addAll(SectionRow.of(sections.get(i), divisions.get(i), categories.get(i)));
        }
    }

    /** The sections divided into rows: lists that have other columns may have another style. */
    private static List<RowDivision> divisions(List<PositionedSection> sections) {
        RowStyle common = cheapest(sections, 0, RowStyle.MIDDLE);
        Map<List<Optional<Column>>, RowStyle> styles = new HashMap<>();
        sections.stream()
                .collect(Collectors.groupingBy(PositionedSection::columns))
                .forEach((columns, alike) -> styles.put(columns, cheapest(alike, CERTAIN, common)));
        return sections.stream()
                .map(section -> section.in(Objects.requireNonNull(styles.get(section.columns()))))
                .toList();
    }

    /** The stretches between which there is nothing but the end of a page. */
    private static List<Source> together(List<PositionedBlock> blocks) {
        List<Source> sections = new ArrayList<>();
        List<Stretch> open = new ArrayList<>();
        List<Optional<Column>> columns = List.of();
        String title = "";
        boolean begins = true;
        for (PositionedBlock block : blocks) {
            boolean ends = false;
            if (block instanceof Stretch stretch) {
                boolean others = !columns.equals(stretch.columns());
                if (open.isEmpty() || others) {
                    open = new ArrayList<>();
                    sections.add(new Source(open, begins || others));
                }
                columns = stretch.columns();
                begins = false;
                open.add(stretch);
            } else if (block instanceof Heading heading) {
                String words = heading.line().text().squeezed();
                boolean titled = Headings.isListTitle(words);
                ends = titled ? !words.equals(title) : !PageNumber.mayBe(words) && !heading.atPageTop();
                begins |= titled && ends;
                title = titled ? words : title;
            } else if (block instanceof Total || block instanceof Category) {
                ends = true;
            }
            open = ends ? new ArrayList<>() : open;
        }
        return sections;
    }

    /** The style that fits sections better than the usual one by more than a margin, or else the usual one. */
    private static RowStyle cheapest(List<PositionedSection> sections, double margin, RowStyle usual) {
        RowStyle best = usual;
        for (RowStyle style : RowStyle.values()) {
            double least = price(sections, best) - (best == usual ? margin : 0);
            best = price(sections, style) < least ? style : best;
        }
        return best;
    }

    private static double price(List<PositionedSection> sections, RowStyle style) {
        return sections.stream()
                .mapToDouble(section -> section.in(style).price())
                .sum();
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
