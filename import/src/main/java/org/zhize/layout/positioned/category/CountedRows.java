package org.zhize.layout.positioned.category;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where each category begins in a table that says of all its categories how many items they have, 党的建设（30项）. That leaves
 * nothing to tell from where the names stand, if there are as many rows as items.
 *
 * @param starts for each name the row with which it begins; for one that is printed again, the row beside it
 */
record CountedRows(List<Integer> starts) {

    CountedRows {
        starts = List.copyOf(starts);
    }

    /** Where categories begin; empty if one of them has no count, or stands beside none of the rows that it counts. */
    static Optional<CountedRows> of(List<CategoryName> names, int rows) {
        List<Integer> starts = new ArrayList<>();
        String before = "";
        int end = 0;
        for (CategoryName name : names) {
            CategoryWords words = name.words();
            OptionalInt count = words.count();
            boolean again = words.name().equals(before);
            if (count.isEmpty()) {
                return Optional.empty();
            }
            int start = again ? name.firstRow() : end;
            end += again ? 0 : count.getAsInt();
            if (name.latestRow() < start || name.earliestLastRow() >= end) {
                return Optional.empty();
            }
            starts.add(start);
            before = words.name();
        }
        return end == rows && !names.isEmpty() ? Optional.of(new CountedRows(starts)) : Optional.empty();
    }
}
