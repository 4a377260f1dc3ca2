package org.zhize.layout.positioned.category;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Where each category begins in a table whose numbers begin at 1 again in each. That leaves nothing to tell from where the names
 * stand, if there are as many of them.
 */
final class AnewRows {

    /** A single beginning is that of the list. */
    private static final int FEWEST = 2;

    private AnewRows() {}

    /**
     * For each name the row with which its category begins.
     *
     * @param names the names of the categories, none of them printed again
     * @param numbers the number of each row
     * @return empty if the numbers do not begin anew, or some name stands beside none of the rows of its own
     */
    static List<Integer> of(List<CategoryName> names, List<OptionalInt> numbers) {
        List<Integer> starts = new ArrayList<>();
        int last = 0;
        for (int row = 0; row < numbers.size(); row++) {
            int number = numbers.get(row).orElse(0);
            if (number == 1) {
                starts.add(row);
            } else if (number != last + 1) {
                return List.of();
            }
            last = number;
        }
        if (starts.size() < FEWEST || starts.size() != names.size() || starts.get(0) > 0) {
            return List.of();
        }
        for (int k = 0; k < names.size(); k++) {
            int end = k + 1 < starts.size() ? starts.get(k + 1) : numbers.size();
            if (names.get(k).latestRow() < starts.get(k) || names.get(k).earliestLastRow() >= end) {
                return List.of();
            }
        }
        return starts;
    }
}
