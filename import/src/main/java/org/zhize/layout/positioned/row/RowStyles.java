package org.zhize.layout.positioned.row;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhize.layout.Column;

/** Finds in which style the rows of each section are laid out. */
public final class RowStyles {

    /** By how much better another place must fit one list to be taken for a style of its own and no chance. */
    private static final double CERTAIN = 3;

    private RowStyles() {}

    /** The sections divided into rows: lists that have other columns may have another style. */
    public static List<RowDivision> divide(List<PositionedSection> sections) {
        RowStyle common = cheapest(sections, 0, RowStyle.MIDDLE);
        Map<List<Optional<Column>>, RowStyle> styles = new HashMap<>();
        sections.stream()
                .collect(Collectors.groupingBy(section -> section.lines().columns()))
                .forEach((columns, alike) -> styles.put(columns, cheapest(alike, CERTAIN, common)));
        return sections.stream()
                .map(section -> section.in(
                        Objects.requireNonNull(styles.get(section.lines().columns()))))
                .toList();
    }

    /** The style that fits sections better than the usual one by more than a margin, or else the usual one. */
    private static RowStyle cheapest(List<PositionedSection> sections, double margin, RowStyle usual) {
        RowStyle best = usual;
        for (RowStyle style : RowStyle.values()) {
            double least = price(sections, best) - (best == usual ? margin : 0);
            best = price(sections, style) < least ? style : best;
        }
        return best;
    }

    private static double price(List<PositionedSection> sections, RowStyle style) {
        return sections.stream()
                .mapToDouble(section -> section.in(style).price())
                .sum();
    }
}
