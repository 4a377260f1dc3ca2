package org.zhize.layout.running.page.region;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.zhize.layout.Column;
import org.zhize.layout.ColumnHeads;
import org.zhize.layout.Headings;
import org.zhize.layout.PageNumber;
import org.zhize.layout.StandardCategories;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.section.ListTitle;
import org.zhize.layout.running.section.PageNumbers;
import org.zhize.layout.running.section.RunningHeads;

/** Takes the pages of a document apart: what stands above and below each table, its heads, and the blocks of lines in it. */
public final class RegionReader {

    private static final Pattern TITLE_END = Pattern.compile("(?:清单|目录|一览表)(?:[（(].*)?$");

    private final List<RunningLine> lines;
    private final HeadLines headLines;
    private final BitSet furniture;
    private final PageNumbers pageNumbers;
    private final RowNumbers numbers;
    private final TitlesBelow titlesBelow;
    private final List<Region> regions = new ArrayList<>();
    private List<RunningLine> above = new ArrayList<>();
    private List<Head> heads = new ArrayList<>();
    private List<Block> blocks = new ArrayList<>();
    private List<RunningLine> below = new ArrayList<>();
    private List<RunningLine> text = new ArrayList<>();
    private int begin;
    private boolean opensList;
    private boolean inTable;

    private List<Column> columnsBefore = List.of();

    /** All columns that are headed on any page of the list so far. */
    private final Set<Column> columnsOfList = EnumSet.noneOf(Column.class);

    private RegionReader(List<RunningLine> lines) {
        this.lines = lines;
        this.headLines = new HeadLines(lines);
        this.furniture = RunningHeads.among(lines);
        // A page repeats its heads too.
        BitSet repeatedHeads = new BitSet();
        furniture.stream()
                .filter(line -> !ColumnHeads.part(lines.get(line).words()).isEmpty())
                .forEach(repeatedHeads::set);
        furniture.andNot(repeatedHeads);
        List<RunningLine> repeated = furniture.stream().mapToObj(lines::get).toList();
        List<RunningLine> others = IntStream.range(0, lines.size())
                .filter(line -> !furniture.get(line))
                .mapToObj(lines::get)
                .toList();
        this.numbers = new RowNumbers(lines);
        this.pageNumbers = new PageNumbers(others, repeated);
        this.titlesBelow = TitlesBelow.in(lines, numbers::value);
    }

    /** The tables of a document, page by page, in printed order. */
    public static List<Region> regions(List<RunningLine> lines) {
        return new RegionReader(lines).read();
    }

    private List<Region> read() {
        for (int at = 0; at < lines.size(); ) {
            RunningLine line = lines.get(at);
            if (line.startsPage()) {
                close(at);
            }
            if (titlesBelow.heads().get(at) || headLines.beginList(at, columnsOfList, numbers)) {
                beginList(at);
            }
            boolean isTitle = beginsList(line);
            int ofHead = isTitle ? 0 : headAt(at);
            if (isOutside(at)) {
                (inTable ? below : above).add(line);
                at++;
            } else if (titlesBelow.titles().get(at)) {
                above.add(line);
                at++;
            } else if (isTitle) {
                beginList(at);
                above.add(line);
                at++;
            } else if (ofHead > 0) {
                addHead(lines.subList(at, at + ofHead));
                at += ofHead;
            } else if (!inTable && opensList) {
                above.add(line);
                at++;
            } else if (isWrappedNumber(at)) {
                inTable = true;
                endText();
                numbers.takeNext();
                blocks.add(new Block(Block.Kind.NUMBER, lines.subList(at, at + 2)));
                at += 2;
            } else {
                inTable = true;
                addLine(line, endsBlock(at));
                at++;
            }
        }
        close(lines.size());
        return regions;
    }

    private void addHead(List<RunningLine> ofHead) {
        endText();
        List<Column> columns = HeadLines.columns(ofHead);
        if (heads.isEmpty() && columns.contains(Column.NUMBER)) {
            moveAbove();
        }
        heads.add(new Head(columns, ofHead, blocks.size()));
        columnsOfList.addAll(columns);
        inTable = true;
    }

    /** Nothing of a table stands before the head of its numbers, unless another head does. */
    private void moveAbove() {
        blocks.forEach(block -> above.addAll(block.lines()));
        blocks = new ArrayList<>();
    }

    private void beginList(int at) {
        columnsOfList.clear();
        if (inTable) {
            close(at);
        }
        opensList = true;
        numbers.beginList();
        inTable = false;
    }

    /** Whether a line is the title of a list and not the head of its items, which may have the same words. */
    private boolean beginsList(RunningLine line) {
        return ListTitle.is(line.words())
                && (ColumnHeads.part(line.words()).isEmpty()
                        || ((heads.isEmpty() || headed().contains(Column.NAME))
                                && TITLE_END.matcher(line.words()).find()));
    }

    private boolean isOutside(int at) {
        RunningLine line = lines.get(at);
        if (furniture.get(at) || PageNumber.isSaidBy(line.words())) {
            return true;
        }
        boolean endsPage = at + 1 == lines.size() || lines.get(at + 1).startsPage();
        boolean isRow = isWrappedNumber(at) || (pageNumbers.mayBeOfItems() && numbers.isNext(line));
        return (endsPage || line.startsPage()) && pageNumbers.mayBe(line) && !isRow;
    }

    /** Whether a line and the one below it are one number. */
    private boolean isWrappedNumber(int at) {
        return at + 1 < lines.size() && numbers.areNext(lines.get(at), lines.get(at + 1));
    }

    private void addLine(RunningLine line, boolean standsAlone) {
        boolean newBlock = line.afterBlank() || line.startsPage() || text.isEmpty();
        if (newBlock) {
            endText();
        }
        Optional<RowNumbers.Numbered> numbered = numbers.take(line);
        if (numbered.isPresent()) {
            endText();
            blocks.add(Block.of(Block.Kind.NUMBER, numbered.get().number()));
            numbered.get().rest().ifPresent(text::add);
        } else if (isHeading(line) || (newBlock && standsAlone && isName(line))) {
            endText();
            numbers.passHeading();
            blocks.add(Block.of(Block.Kind.HEADING, line));
        } else {
            text.add(line);
        }
    }

    /** Whether a line heads a category by its form, wherever it stands. */
    private static boolean isHeading(RunningLine line) {
        String words = line.text().squeezed();
        return Headings.isSurelyCategory(words) || Headings.isSetOffCategory(words);
    }

    /** Whether a line is the name of a category, in a list that has no column of them. */
    private boolean isName(RunningLine line) {
        return !columns().contains(Column.CATEGORY)
                && StandardCategories.contain(line.text().squeezed());
    }

    private boolean endsBlock(int at) {
        return at + 1 == lines.size()
                || lines.get(at + 1).afterBlank()
                || lines.get(at + 1).startsPage()
                || numbers.value(lines.get(at + 1)) > 0;
    }

    /** How many lines from here on are the head of a column, or of several, that the page doesn't have yet. */
    private int headAt(int at) {
        RunningLine first = lines.get(at);
        boolean behindHead = !heads.isEmpty()
                && text.isEmpty()
                && heads.get(heads.size() - 1).block() == blocks.size();
        boolean behindTitle = at > 0 && titlesBelow.titles().get(at - 1);
        boolean mayHead = first.afterBlank() || first.startsPage() || behindHead || behindTitle;
        boolean anyMayHead = mayHead || (!inTable && opensList);
        List<Column> known = headed();
        return headLines.longest(
                at,
                columns -> (anyMayHead || columns.contains(Column.NUMBER))
                        && columns.stream().noneMatch(known::contains));
    }

    /** The columns of the page's heads so far. */
    private List<Column> headed() {
        return heads.stream().flatMap(head -> head.columns().stream()).toList();
    }

    /** The columns of the list. */
    private List<Column> columns() {
        return heads.isEmpty() ? columnsBefore : headed();
    }

    private void endText() {
        if (!text.isEmpty()) {
            blocks.add(new Block(Block.Kind.TEXT, text));
            text = new ArrayList<>();
        }
    }

    /** The heads, of which that of the leading departments is that of all, if it is the only one of departments. */
    private List<Head> namedHeads() {
        return headed().contains(Column.DEPARTMENTS)
                ? heads
                : heads.stream().map(Head::ofAllDepartments).toList();
    }

    private void close(int end) {
        endText();
        if (begin < end) {
            boolean isFirst = opensList || regions.isEmpty();
            regions.add(new Region(lines.subList(begin, end), above, namedHeads(), blocks, below, isFirst));
            columnsBefore = columns();
        }
        begin = end;
        above = new ArrayList<>();
        heads = new ArrayList<>();
        blocks = new ArrayList<>();
        below = new ArrayList<>();
        numbers.endPage();
        opensList = false;
        inTable = false;
    }
}
