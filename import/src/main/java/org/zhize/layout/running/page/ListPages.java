package org.zhize.layout.running.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhize.document.Position;
import org.zhize.layout.Column;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.line.Vocabulary;
import org.zhize.layout.running.page.band.ApartBands;
import org.zhize.layout.running.page.band.BandWidths;
import org.zhize.layout.running.page.block.RowOrder;
import org.zhize.layout.running.page.block.Wording;
import org.zhize.layout.running.page.cell.ShortFirstPages;
import org.zhize.layout.running.page.placing.Patience;
import org.zhize.layout.running.page.placing.Placing;
import org.zhize.layout.running.page.placing.RowLines;
import org.zhize.layout.running.page.placing.Writing;
import org.zhize.layout.running.page.region.Block;
import org.zhize.layout.running.page.region.HeadingPlaces;
import org.zhize.layout.running.page.region.Region;
import org.zhize.layout.running.row.ListProfile;
import org.zhize.layout.running.section.ScatteredHeads;

/** The pages of one list. */
final class ListPages {

    /** Fewer rows tell nothing. */
    private static final int FEWEST_ROWS = 2;

    /** How often the widths of columns are learned. */
    private static final int ROUNDS = 2;

    /** No printed page has more lines; a text that has may have lost its page breaks, and then nothing tells which rows stand together. */
    private static final int MOST_LINES = 400;

    private final List<Region> pages;
    private final List<List<Column>> columns;

    /** Whether its rows look like rows as they are printed. */
    private final boolean inRows;

    private final HeadingPlaces headings;

    /** How wide the columns are in bands; nothing while nobody asked. */
    private Map<List<Column>, BandWidths> widths = Map.of();

    private ListPages(List<Region> pages, boolean inRows) {
        this.pages = pages;
        this.columns = columns(pages);
        this.inRows = inRows;
        this.headings =
                new HeadingPlaces(pages, IntStream.range(0, pages.size()).noneMatch(this::isLeft));
    }

    static ListPages of(List<Region> pages) {
        return new ListPages(pages, false);
    }

    /** The same list, which is left as it is if its rows look like rows where all these lines stand. */
    ListPages leaving(Set<Position> inRows) {
        return new ListPages(pages, isWithin(inRows));
    }

    /** Where its numbers stand. */
    Set<Position> numbered() {
        return numbers().collect(Collectors.toSet());
    }

    /** Whether all its numbers are among some lines. */
    boolean isWithin(Set<Position> lines) {
        return numbers().allMatch(lines::contains);
    }

    /** The columns of each page; where the same ones are headed in another order, in that of the page before. */
    private static List<List<Column>> columns(List<Region> pages) {
        List<List<Column>> all = new ArrayList<>();
        List<Column> current = List.of();
        for (Region page : pages) {
            List<Column> own = page.columns();
            if (own.size() > 1 && own.contains(Column.NAME) && !Set.copyOf(own).equals(Set.copyOf(current))) {
                current = own;
            }
            all.add(current);
        }
        return all;
    }

    /** The columns with something to read that are headed on those pages whose rows are numbered on some of these lines. */
    Stream<Column> headed(Set<Position> lines) {
        return pages.stream()
                .filter(page -> page.blocks().stream()
                        .anyMatch(block -> block.kind() == Block.Kind.NUMBER
                                && lines.contains(block.lines().get(0).position())))
                .flatMap(page -> page.columns().stream())
                .filter(column -> column != Column.NUMBER && column != Column.OTHER);
    }

    /** Whether columns stand behind one another on one page or more, or line by line where bands are taken apart. */
    boolean areTorn(CellOrder order) {
        return numbers().count() >= FEWEST_ROWS
                && IntStream.range(0, pages.size())
                        .anyMatch(page -> isTorn(page) || (order == CellOrder.BANDS && mayHaveBands(page)));
    }

    private boolean mayHaveBands(int page) {
        return !inRows && !isLongerThanPage(pages.get(page)) && pages.get(page).mayHaveBands();
    }

    /** Whether a page is put in order; one whose rows look like rows only where some of their cells stand elsewhere. */
    private boolean isTorn(int page) {
        Region region = pages.get(page);
        return !isLongerThanPage(region)
                && (region.hasStrandedCells(columns.get(page).size())
                        || (inRows ? region.hasHeadsApart() : region.isTorn()));
    }

    /** Whether a page is left as it is printed. */
    private boolean isLeft(int page) {
        return (inRows && !isTorn(page)) || columns.get(page).isEmpty() || isLongerThanPage(pages.get(page));
    }

    private static boolean isLongerThanPage(Region region) {
        return region.printed().size() > MOST_LINES;
    }

    private Stream<Position> numbers() {
        return pages.stream().flatMap(Region::numbers);
    }

    /** The lines as they are printed. */
    RowLines asPrinted() {
        List<RunningLine> lines = new ArrayList<>();
        pages.forEach(page -> lines.addAll(page.printed()));
        return new RowLines(ScatteredHeads.gathered(lines), Set.of());
    }

    /**
     * The lines in the order of the rows, or as they are printed where no page is torn.
     *
     * @param profiles what is known of lists that have such columns
     * @param order in what order the pages are taken to give their cells
     * @throws Patience.Ended if it takes too long
     */
    RowLines ordered(
            Map<List<Column>, ListProfile> profiles,
            Vocabulary vocabulary,
            Wording wording,
            CellOrder order,
            Patience patience) {
        if (order == CellOrder.SHORT_FIRST) {
            return mayGiveShortFirst() ? shortFirst().ordered(profiles, vocabulary, patience) : asPrinted();
        }
        if (!areTorn(order)) {
            return asPrinted();
        }
        List<RunningLine> lines = new ArrayList<>();
        Set<Position> doubtful = new HashSet<>();
        if (headings.areAdrift()) {
            numbers().forEach(doubtful::add);
        }
        if (order == CellOrder.BANDS && widths.isEmpty()) {
            widths = widths(vocabulary, patience);
        }
        List<List<RunningLine>> lastRow = List.of();
        for (int i = 0; i < pages.size(); i++) {
            Region page = pages.get(i);
            if (isLeft(i)) {
                lines.addAll(page.printed());
                lastRow = List.of();
                continue;
            }
            ListProfile plain = ListProfile.of(columns.get(i));
            int size = plain.columns().size();
            List<List<RunningLine>> before = lastRow.size() == size ? lastRow : Collections.nCopies(size, List.of());
            ListProfile profile = profiles.getOrDefault(plain.columns(), plain);
            ApartBands apart = order == CellOrder.BANDS
                    ? ApartBands.of(
                            page,
                            widths.getOrDefault(plain.columns(), new BandWidths())
                                    .in(profile),
                            vocabulary,
                            before,
                            patience)
                    : ApartBands.left(page);
            doubtful.addAll(apart.doubtful());
            boolean goesOn = i + 1 < pages.size();
            Placing placing =
                    new RowOrder(apart.region(), profile, vocabulary, wording, before, goesOn, patience).best();
            lastRow = placing.lastRow();
            if (order == CellOrder.BANDS && placing.sharesCategories(page, columns.get(i))) {
                page.numbers().forEach(doubtful::add);
            }
            new Writing(apart.region(), columns.get(i), placing, lines, doubtful).write(headings.of(i));
        }
        return new RowLines(ScatteredHeads.gathered(lines), doubtful);
    }

    /** Whether some pages likely give their cells of one line before those of several. */
    boolean mayGiveShortFirst() {
        return !inRows && shortFirst().areLikely();
    }

    private ShortFirstPages shortFirst() {
        return new ShortFirstPages(pages, columns, headings, page -> !isLeft(page));
    }

    /** How wide the columns are where they stand in bands, learned in rounds: each tells better where cells go on. */
    private Map<List<Column>, BandWidths> widths(Vocabulary vocabulary, Patience patience) {
        Map<List<Column>, BandWidths> learned = new HashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            Map<List<Column>, BandWidths> next = new HashMap<>();
            for (int i = 0; i < pages.size(); i++) {
                if (!isLeft(i)) {
                    ListProfile plain = ListProfile.of(columns.get(i));
                    ListProfile known = learned.getOrDefault(plain.columns(), new BandWidths())
                            .in(plain);
                    List<List<RunningLine>> nothing =
                            Collections.nCopies(plain.columns().size(), List.of());
                    ApartBands apart = ApartBands.of(pages.get(i), known, vocabulary, nothing, patience);
                    next.computeIfAbsent(plain.columns(), key -> new BandWidths())
                            .learn(apart.region(), plain.columns());
                }
            }
            learned = next;
        }
        return learned;
    }
}
