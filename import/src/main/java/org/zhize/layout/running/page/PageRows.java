package org.zhize.layout.running.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhize.document.Position;
import org.zhize.layout.Column;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.line.Vocabulary;
import org.zhize.layout.running.row.ListProfile;

/**
 * The lists of a document of which some pages give columns, or parts of such, behind one another: numbers, then names, then what
 * else the rows have.
 *
 * <p>Programs that take the text out of a PDF without its tables do so where cells stand far enough apart.
 */
public final class PageRows {

    /** Fewer rows tell nothing. */
    private static final int FEWEST_ROWS = 2;

    /** No printed page has more blocks. */
    private static final int MOST_BLOCKS = 500;

    /** The pages of each list. */
    private final List<List<Region>> lists;

    private PageRows(List<List<Region>> lists) {
        this.lists = lists;
    }

    /** The lists, if the columns of some stand behind one another. */
    public static Optional<PageRows> of(List<RunningLine> lines) {
        List<List<Region>> lists = new ArrayList<>();
        for (Region region : RegionReader.regions(lines)) {
            if (lists.isEmpty() || region.opensList()) {
                lists.add(new ArrayList<>());
            }
            lists.get(lists.size() - 1).add(region);
        }
        return lists.stream().anyMatch(PageRows::isTorn) ? Optional.of(new PageRows(lists)) : Optional.empty();
    }

    /**
     * The lines of the document in the order of its rows.
     *
     * @param profiles what is known of lists that have such columns
     */
    public RowLines ordered(Map<List<Column>, ListProfile> profiles, Vocabulary vocabulary) {
        List<RunningLine> lines = new ArrayList<>();
        Set<Position> doubtful = new HashSet<>();
        for (List<Region> list : lists) {
            if (isTorn(list)) {
                writeRows(list, profiles, vocabulary, lines, doubtful);
            } else {
                list.forEach(region -> writeAsPrinted(region, lines));
            }
        }
        return new RowLines(lines, doubtful);
    }

    private static void writeRows(
            List<Region> list,
            Map<List<Column>, ListProfile> profiles,
            Vocabulary vocabulary,
            List<RunningLine> lines,
            Set<Position> doubtful) {
        List<List<Column>> columns = columns(list);
        HeadingPlaces headings = new HeadingPlaces(list);
        if (headings.areAdrift()) {
            list.stream()
                    .flatMap(region -> region.blocks().stream())
                    .filter(block -> block.kind() == Block.Kind.NUMBER)
                    .forEach(number -> doubtful.add(number.lines().get(0).position()));
        }
        List<List<RunningLine>> lastRow = List.of();
        for (int i = 0; i < list.size(); i++) {
            Region region = list.get(i);
            if (columns.get(i).isEmpty() || region.blocks().size() > MOST_BLOCKS) {
                writeAsPrinted(region, lines);
                continue;
            }
            ListProfile plain = ListProfile.of(columns.get(i));
            int size = plain.columns().size();
            List<List<RunningLine>> before = lastRow.size() == size ? lastRow : Collections.nCopies(size, List.of());
            Placing placing = new RowOrder(
                            region,
                            profiles.getOrDefault(plain.columns(), plain),
                            vocabulary,
                            before,
                            i + 1 < list.size())
                    .best();
            lastRow = placing.lastRow();
            new Writing(region, columns.get(i), placing, lines, doubtful).write(headings.of(i));
        }
    }

    private static void writeAsPrinted(Region region, List<RunningLine> lines) {
        region.lines().sorted(Comparator.comparing(RunningLine::position)).forEach(lines::add);
    }

    /** Whether columns of a list stand behind one another on one page or more. */
    private static boolean isTorn(List<Region> list) {
        long rows = list.stream()
                .flatMap(region -> region.blocks().stream())
                .filter(block -> block.kind() == Block.Kind.NUMBER)
                .count();
        return rows >= FEWEST_ROWS && list.stream().anyMatch(Region::isTorn);
    }

    /** The columns of each page of a list; where the same ones are headed in another order, in that of the page before. */
    private static List<List<Column>> columns(List<Region> list) {
        List<List<Column>> all = new ArrayList<>();
        List<Column> current = List.of();
        for (Region region : list) {
            List<Column> own = region.columns();
            if (own.size() > 1 && own.contains(Column.NAME) && !Set.copyOf(own).equals(Set.copyOf(current))) {
                current = own;
            }
            all.add(current);
        }
        return all;
    }
}
