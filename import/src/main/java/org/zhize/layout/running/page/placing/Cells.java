package org.zhize.layout.running.page.placing;

/**
 * Where a stretch of a block stands.
 *
 * @param stretch its lines
 * @param row the row, from 1 in the order of the numbers; 0 for the row that goes on from the page before
 * @param from the first of its columns
 * @param to the one behind the last
 */
public record Cells(Stretch stretch, int row, int from, int to) {

    /** The same in another row. */
    public Cells inRow(int other) {
        return new Cells(stretch, other, from, to);
    }
}
