package org.zhize.layout.running;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhize.document.Document;
import org.zhize.layout.Column;
import org.zhize.layout.Draft;
import org.zhize.layout.Layout;
import org.zhize.layout.running.line.GluedCategories;
import org.zhize.layout.running.line.GluedCells;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.line.RunningLines;
import org.zhize.layout.running.line.Vocabulary;
import org.zhize.layout.running.page.CellOrder;
import org.zhize.layout.running.page.PageRows;
import org.zhize.layout.running.page.placing.Patience;
import org.zhize.layout.running.page.placing.RowLines;
import org.zhize.layout.running.row.ListProfile;
import org.zhize.layout.running.section.GluedTitles;
import org.zhize.layout.running.section.ScatteredHeads;
import org.zhize.layout.running.section.SectionReader;
import org.zhize.layout.running.section.StrayPageNumbers;
import org.zhize.layout.running.section.WovenHeads;

/**
 * Lists as running text without positions: in each row the cells follow one another as blocks of lines, with no separator
 * but, here and there, a blank line.
 *
 * <p>Which line belongs to which column follows from all that a clerk would look at: how the clauses are numbered, where
 * lines are full and where they end early, which words name departments. How wide the columns are and how their cells end is
 * learned from each list itself. Pages that give columns of several rows behind one another are put in the order of their rows
 * before, if they look more like rows then. Where two readings are about as good, the item carries a doubt; where rows look like none
 * in any reading, the text has its cells mixed with one another, and its lists say so.
 */
public final class RunningTextLayout implements Layout {

    /** How often the rows are looked for, each time with what those before have taught. */
    private static final int ROUNDS = 3;

    /** So many ways to place pieces of a text are weighed at most: a core weighs some 300 to 1,000 in a millisecond. */
    private static final int MOST_WAYS = 7_000_000;

    /** So many seconds at most may go by, so that there is time to read what was found, or the text as it is printed. */
    private static final int CLOCK = 16;

    @Override
    public Optional<Draft> read(Document document) {
        List<RunningLine> printed = printed(document);
        List<RunningLine> lines = ScatteredHeads.gathered(printed);
        return PageRows.of(printed)
                .flatMap(pages -> inRows(lines, pages, new Patience(MOST_WAYS, CLOCK)))
                .orElseGet(() -> asPrinted(lines))
                .draft();
    }

    /** The lines of a document, with cells and titles on lines of their own, and the heads of each page before its cells. */
    static List<RunningLine> lines(Document document) {
        return ScatteredHeads.gathered(printed(document));
    }

    private static List<RunningLine> printed(Document document) {
        List<RunningLine> lines = GluedCategories.apart(StrayPageNumbers.atEnds(RunningLines.of(document)));
        return GluedTitles.apart(WovenHeads.apart(GluedCells.apart(lines)));
    }

    /** The reading of a text whose pages give columns behind one another, if it looks more like rows than the text as it is printed. */
    private static Optional<TextReading> inRows(List<RunningLine> lines, PageRows pages, Patience patience) {
        PrintedOrder asPrinted = PrintedOrder.of(lines, pages);
        if (asPrinted.hasRows() || pages.areOnlySpaced()) {
            TextReading printed = asPrinted(lines);
            if (printed.hasRows()) {
                return Optional.of(printed);
            }
        }
        try {
            return Optional.of(inRows(lines, pages, asPrinted, patience))
                    .filter(reading -> reading.worth() > asPrinted.worth());
        } catch (Patience.Ended e) {
            return Optional.of(asPrinted(lines).takenForMixed());
        }
    }

    private static TextReading asPrinted(List<RunningLine> lines) {
        return TextReading.of(new RowLines(lines, Set.of()), Vocabulary.of(lines));
    }

    /** The reading of a text of which some lists give columns behind one another, and others look better as they are printed. */
    private static TextReading inRows(
            List<RunningLine> lines, PageRows pages, PrintedOrder asPrinted, Patience patience) {
        PageRows others = pages.leaving(asPrinted.linesInRows());
        Ordered inBlocks = ordered(lines, others, CellOrder.BLOCKS, patience).read();
        Ordered shortFirst = orBetter(inBlocks, CellOrder.SHORT_FIRST, lines, others, patience);
        Ordered inRows = orBetter(shortFirst, CellOrder.BANDS, lines, others, patience);
        List<RowLines> best = others.orAsPrinted(inRows.rows(), asPrinted.linesBetterThanIn(inRows.reading()));
        return best.equals(inRows.rows()) ? inRows.reading() : read(best, lines);
    }

    /** Lists in one order, but for those that look more like rows in another; as they are, if there is no time. */
    private static Ordered orBetter(
            Ordered one, CellOrder other, List<RunningLine> lines, PageRows pages, Patience patience) {
        if ((other.isCostly() && !patience.isAmple()) || !pages.mayGive(other)) {
            return one;
        }
        try {
            RowsToRead rows = ordered(lines, pages, other, patience);
            return rows.rows().equals(one.rows()) ? one : better(one, other, rows.read(), pages, lines);
        } catch (Patience.Ended e) {
            return one;
        }
    }

    /** Lists in one order, but for those in another that look more like rows so. */
    private static Ordered better(
            Ordered one, CellOrder order, Ordered other, PageRows pages, List<RunningLine> lines) {
        List<RowLines> best = pages.better(
                one.rows(),
                order,
                other.rows(),
                list -> other.reading().worth(list) - one.reading().worth(list));
        return best.equals(one.rows()) ? one : best.equals(other.rows()) ? other : new Ordered(best, read(best, lines));
    }

    /** The lists in the order of their rows, and what is read of them. */
    private record Ordered(List<RowLines> rows, TextReading reading) {}

    /** The lists in the order of their rows, and the names that were learned on the way. */
    private record RowsToRead(List<RowLines> rows, Vocabulary vocabulary) {

        Ordered read() {
            return new Ordered(rows, TextReading.of(RowLines.joined(rows), vocabulary));
        }
    }

    private static RowsToRead ordered(List<RunningLine> lines, PageRows pages, CellOrder order, Patience patience) {
        // Its own, as rows put together wrongly teach wrong names.
        Vocabulary vocabulary = Vocabulary.of(lines);
        List<RowLines> before = List.of();
        List<RowLines> ordered = pages.ordered(Map.of(), vocabulary, order, patience);
        for (int round = 1; round < ROUNDS && !ordered.equals(before); round++) {
            before = ordered;
            ordered = pages.ordered(profiles(RowLines.joined(ordered), vocabulary), vocabulary, order, patience);
        }
        return new RowsToRead(ordered, vocabulary);
    }

    private static TextReading read(List<RowLines> rows, List<RunningLine> lines) {
        return TextReading.of(RowLines.joined(rows), Vocabulary.of(lines));
    }

    /** What the rows of each list teach about its columns; of lists with the same columns, the first. */
    private static Map<List<Column>, ListProfile> profiles(RowLines ordered, Vocabulary vocabulary) {
        return SectionReader.read(ordered.lines(), ordered.doubtful()).lists().stream()
                .map(section -> ListReader.profile(section, vocabulary))
                .collect(Collectors.toMap(ListProfile::columns, profile -> profile, (first, second) -> first));
    }
}
