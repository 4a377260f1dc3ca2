package org.zhize.layout.positioned.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.zhize.document.Line;
import org.zhize.layout.ItemNumber;

/**
 * Finds the bare numbers at the ends of pages that count the pages. Where they stand at the left, each could be that of a row whose
 * cells are on the next page; the numbers of rows do not go on by one from page to page.
 */
public final class PageCounts {

    /** On fewer pages the numbers of rows may count them by chance. */
    private static final int FEWEST_PAGES = 4;

    /** The share of pages that have a number: the first or the last may be without. */
    private static final double MOST = 0.7;

    private PageCounts() {}

    /** The indexes of the lines that are nothing but such a number. */
    public static Set<Integer> among(List<Line> lines) {
        Map<Integer, Set<Integer>> byLead = new HashMap<>();
        int page = 0;
        for (int end = 0; end < lines.size(); end++) {
            if (end + 1 == lines.size() || lines.get(end + 1).beginsPageBelow(lines.get(end))) {
                page++;
                Line last = lines.get(end);
                OptionalInt number = ItemNumber.inDigits(last.text().squeezed());
                if (number.isPresent() && last.words().size() == 1) {
                    byLead.computeIfAbsent(number.getAsInt() - page, lead -> new HashSet<>())
                            .add(end);
                }
            }
        }
        int fewest = (int) Math.max(FEWEST_PAGES, Math.ceil(page * MOST));
        return byLead.values().stream()
                .filter(counting -> counting.size() >= fewest)
                .findFirst()
                .orElse(Set.of());
    }
}
