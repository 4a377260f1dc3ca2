package org.zhize.layout.running.page.band;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhize.document.Position;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.line.Vocabulary;
import org.zhize.layout.running.page.placing.Patience;
import org.zhize.layout.running.page.region.Block;
import org.zhize.layout.running.page.region.Head;
import org.zhize.layout.running.page.region.Region;
import org.zhize.layout.running.row.ListProfile;

/**
 * A page with its bands taken apart, so that each of their cells is a block of its own, behind the number of its row.
 *
 * <p>Where a program that looks for columns takes several of them for one, it gives their lines from the top of the page to the
 * bottom: what stands between two numbers is the end of one row and the beginning of the next.
 *
 * @param region the page
 * @param doubtful where lines stand whose row or column may be another
 */
public record ApartBands(Region region, Set<Position> doubtful) {

    /** A page as it is. */
    public static ApartBands left(Region page) {
        return new ApartBands(page, Set.of());
    }

    /**
     * A page of which those bands are taken apart that look like rows then.
     *
     * @param before for each column the lines that the last row on the page before has there
     * @throws Patience.Ended if it takes too long
     */
    public static ApartBands of(
            Region page,
            ListProfile profile,
            Vocabulary vocabulary,
            List<List<RunningLine>> before,
            Patience patience) {
        BandReader reader = new BandReader(page, profile, vocabulary, before, patience);
        List<Block> blocks = new ArrayList<>();
        Set<Position> doubtful = new HashSet<>();
        int[] places = new int[page.blocks().size() + 1];
        int to;
        for (int from = 0; from < page.blocks().size(); from = to) {
            to = end(page, from);
            Arrays.fill(places, from, to, blocks.size());
            Optional<BandReader.Reading> rows = reader.read(from, to);
            blocks.addAll(rows.isPresent() ? rows.get().blocks() : page.blocks().subList(from, to));
            rows.ifPresent(reading -> doubtful.addAll(reading.doubtful()));
        }
        places[places.length - 1] = blocks.size();
        List<Head> heads = page.heads().stream()
                .map(head -> new Head(head.columns(), head.lines(), places[head.block()]))
                .toList();
        return new ApartBands(
                new Region(page.printed(), page.above(), heads, blocks, page.below(), page.opensList()), doubtful);
    }

    /** The block behind the last that stands in one band with a block. */
    private static int end(Region page, int from) {
        int to = from + 1;
        while (to < page.blocks().size() && !isParted(page, to)) {
            to++;
        }
        return to;
    }

    private static boolean isParted(Region page, int block) {
        RunningLine first = page.blocks().get(block).lines().get(0);
        return first.afterBlank()
                || first.startsPage()
                || page.heads().stream().anyMatch(head -> head.block() == block);
    }
}
