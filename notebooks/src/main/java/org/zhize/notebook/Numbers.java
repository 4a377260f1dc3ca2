package org.zhize.notebook;

import java.util.stream.IntStream;
import org.dflib.DataFrame;
import org.dflib.Series;

/** The numbers of a column. */
final class Numbers {

    private Numbers() {}

    /**
     * The numbers, in the order of the rows.
     *
     * @throws IllegalArgumentException if there is no row, or a row has no number
     */
    static double[] of(DataFrame frame, String column) {
        if (frame.height() == 0) {
            throw new IllegalArgumentException("there is no row to draw");
        }
        Series<?> values = frame.getColumn(column);
        return IntStream.range(0, values.size())
                .mapToDouble(row -> {
                    if (values.get(row) instanceof Number number) {
                        return number.doubleValue();
                    }
                    throw new IllegalArgumentException("row " + row + " of " + column + " has no number");
                })
                .toArray();
    }
}
