package org.zhize.layout.running.page;

/**
 * Where a block stands.
 *
 * @param block its index on the page
 * @param row the row, from 1 in the order of the numbers; 0 for the row that goes on from the page before
 * @param from the first of its columns
 * @param to the one behind the last
 */
record Cells(int block, int row, int from, int to) {

    /** The same in another row. */
    Cells inRow(int other) {
        return new Cells(block, other, from, to);
    }
}
