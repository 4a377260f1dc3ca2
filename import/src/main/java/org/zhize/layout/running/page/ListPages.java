package org.zhize.layout.running.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhize.document.Position;
import org.zhize.layout.Column;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.line.Vocabulary;
import org.zhize.layout.running.row.ListProfile;

/** The pages of one list. */
final class ListPages {

    /** Fewer rows tell nothing. */
    private static final int FEWEST_ROWS = 2;

    /** No printed page has more blocks. */
    private static final int MOST_BLOCKS = 500;

    private final List<Region> pages;
    private final List<List<Column>> columns;
    private final HeadingPlaces headings;

    ListPages(List<Region> pages) {
        this.pages = pages;
        this.columns = columns(pages);
        this.headings = new HeadingPlaces(pages);
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

    /** Whether columns stand behind one another on one page or more. */
    boolean areTorn() {
        return numbers().size() >= FEWEST_ROWS && pages.stream().anyMatch(Region::isTorn);
    }

    private List<Block> numbers() {
        return pages.stream()
                .flatMap(page -> page.blocks().stream())
                .filter(block -> block.kind() == Block.Kind.NUMBER)
                .toList();
    }

    /**
     * Writes the lines in the order of the rows, or as they are printed where no page is torn.
     *
     * @param profiles what is known of lists that have such columns
     * @param lines where to write them
     * @param doubtful where to note the places of lines that may belong to another row or column
     */
    void write(
            Map<List<Column>, ListProfile> profiles,
            Vocabulary vocabulary,
            List<RunningLine> lines,
            Set<Position> doubtful) {
        if (!areTorn()) {
            pages.forEach(page -> writeAsPrinted(page, lines));
            return;
        }
        if (headings.areAdrift()) {
            numbers().forEach(number -> doubtful.add(number.lines().get(0).position()));
        }
        List<List<RunningLine>> lastRow = List.of();
        for (int i = 0; i < pages.size(); i++) {
            Region page = pages.get(i);
            if (columns.get(i).isEmpty() || page.blocks().size() > MOST_BLOCKS) {
                writeAsPrinted(page, lines);
                continue;
            }
            ListProfile plain = ListProfile.of(columns.get(i));
            int size = plain.columns().size();
            List<List<RunningLine>> before = lastRow.size() == size ? lastRow : Collections.nCopies(size, List.of());
            ListProfile profile = profiles.getOrDefault(plain.columns(), plain);
            Placing placing = new RowOrder(page, profile, vocabulary, before, i + 1 < pages.size()).best();
            lastRow = placing.lastRow();
            new Writing(page, columns.get(i), placing, lines, doubtful).write(headings.of(i));
        }
    }

    private static void writeAsPrinted(Region page, List<RunningLine> lines) {
        page.lines().sorted(Comparator.comparing(RunningLine::position)).forEach(lines::add);
    }
}
