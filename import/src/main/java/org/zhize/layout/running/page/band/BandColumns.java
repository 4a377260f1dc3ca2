package org.zhize.layout.running.page.band;

/**
 * The columns that a band may have.
 *
 * @param from the first
 * @param to the one behind the last
 * @param unnumberedFrom the first of the rows whose numbers stand elsewhere; -1 if there are no such rows
 */
record BandColumns(int from, int to, int unnumberedFrom) {

    boolean hasUnnumbered() {
        return unnumberedFrom >= 0;
    }
}
