package org.zhize.layout.positioned.row;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhize.layout.Column;

/** Finds in which style the rows of each section are laid out. */
public final class RowStyles {

    /** By how much better another style must fit the lists of the same columns to be taken for their own and no chance. */
    private static final double BETTER = 1;

    /** By how much better it must fit for no doubt to be left. */
    private static final double CERTAIN = 3;

    private RowStyles() {}

    /** The sections divided into rows: lists that have other columns may have another style. */
    public static List<RowDivision> divide(List<PositionedSection> sections) {
        RowStyle common = cheapest(sections, RowStyle.MIDDLE);
        Map<List<Optional<Column>>, Function<PositionedSection, RowDivision>> divisions = new HashMap<>();
        sections.stream()
                .collect(Collectors.groupingBy(section -> section.lines().columns()))
                .forEach((columns, alike) -> divisions.put(columns, division(alike, common)));
        return sections.stream()
                .map(section -> Objects.requireNonNull(
                                divisions.get(section.lines().columns()))
                        .apply(section))
                .toList();
    }

    /** How sections with the same columns are divided, where most are in the common style. */
    private static Function<PositionedSection, RowDivision> division(List<PositionedSection> alike, RowStyle common) {
        RowStyle own = cheapest(alike, common);
        double gain = price(alike, common) - price(alike, own);
        RowStyle style = gain > BETTER ? own : common;
        RowStyle other = style == own ? common : own;
        return gain > CERTAIN
                ? section -> section.in(style)
                : section -> section.in(style).doubtedBy(section.in(other));
    }

    /** The style that fits sections best; the usual one, if none fits better. */
    private static RowStyle cheapest(List<PositionedSection> sections, RowStyle usual) {
        RowStyle best = usual;
        for (RowStyle style : RowStyle.values()) {
            best = price(sections, style) < price(sections, best) ? style : best;
        }
        return best;
    }

    private static double price(List<PositionedSection> sections, RowStyle style) {
        return sections.stream()
                .mapToDouble(section -> section.in(style).price())
                .sum();
    }
}
