package org.zhize.layout.running.page.band;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.zhize.layout.Column;
import org.zhize.layout.Ems;
import org.zhize.layout.running.line.Punctuation;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.page.region.Block;
import org.zhize.layout.running.page.region.Region;
import org.zhize.layout.running.row.ListProfile;

/** How wide the columns of bands are, learned from the lines in them that go on below. */
public final class BandWidths {

    /** So much wider than most of them a line that goes on may be, in ems; wider ones are misread. */
    private static final double PLAY = 2.5;

    private final Map<Column, List<Double>> wrapped = new EnumMap<>(Column.class);

    /** Learns from the cells of a page. */
    public void learn(Region apart, List<Column> columns) {
        for (Block block : apart.blocks()) {
            if (block.spot().isKnown()) {
                learn(
                        block.lines(),
                        wrapped.computeIfAbsent(columns.get(block.spot().column()), key -> new ArrayList<>()));
            }
        }
    }

    private static void learn(List<RunningLine> cell, List<Double> widths) {
        for (int line = 0; line + 1 < cell.size(); line++) {
            String words = cell.get(line).words();
            if (!Punctuation.closes(words)) {
                widths.add(Ems.of(words));
            }
        }
    }

    /** A profile with these widths; those of columns of which nothing was learned are unknown. */
    public ListProfile in(ListProfile profile) {
        Map<Column, Double> widths = new EnumMap<>(Column.class);
        wrapped.forEach((column, all) -> widths.put(column, width(all)));
        return profile.withCapacities(widths);
    }

    /** The widest of the lines that are about as wide as most. */
    private static double width(List<Double> all) {
        List<Double> sorted = all.stream().sorted().toList();
        double usual = sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
        return sorted.stream()
                .filter(width -> width <= usual + PLAY)
                .reduce((first, last) -> last)
                .orElse(0.0);
    }
}
