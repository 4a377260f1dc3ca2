package org.zhize.typeset;

import java.util.List;
import java.util.Optional;

/**
 * A printed page.
 *
 * @param runs its text in the order in which it was written: row by row, cell by cell, from top to bottom
 * @param bands its table's rows from top to bottom
 * @param edges the x of each vertical rule of the table, from the left
 * @param number the page number printed at its foot
 */
record Page(List<Run> runs, List<Band> bands, List<Double> edges, Optional<String> number) {

    Page {
        runs = List.copyOf(runs);
        bands = List.copyOf(bands);
        edges = List.copyOf(edges);
    }

    /**
     * A row of a ruled table.
     *
     * @param top y of the rule above it
     * @param bottom y of the rule below it
     * @param whole whether one cell takes its whole width
     */
    record Band(double top, double bottom, boolean whole) {}
}
