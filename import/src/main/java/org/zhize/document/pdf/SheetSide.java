package org.zhize.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is read together of a page: all of it, or where two pages are printed side by side on one sheet, one of them. Tables that stand
 * beside each other show that they are, if no word stands across the space between them.
 *
 * @param tables its tables, in the order in which they are read
 * @param text the characters that stand in none of them
 */
record SheetSide(List<RuledTable> tables, List<Glyph> text) {

    /** The most pages beside each other on one sheet. */
    private static final int MOST = 4;

    /** The sides of a page, from left to right. */
    static List<SheetSide> of(List<RuledTable> tables, List<Glyph> text) {
        List<Double> gutters = gutters(tables);
        boolean beside = gutters.size() < MOST && gutters.stream().anyMatch(gutter -> areBeside(tables, gutter));
        if (!beside
                || Typesetting.lines(text).stream()
                        .flatMap(line -> line.words().stream())
                        .anyMatch(word -> gutters.stream().anyMatch(gutter -> crosses(word, gutter)))) {
            return List.of(new SheetSide(tables, text));
        }
        List<SheetSide> sides = new ArrayList<>();
        for (int i = 0; i <= gutters.size(); i++) {
            int side = i;
            sides.add(new SheetSide(
                    tables.stream()
                            .filter(table -> side(table.left(), gutters) == side)
                            .toList(),
                    text.stream()
                            .filter(glyph -> side(glyph.left(), gutters) == side)
                            .toList()));
        }
        return sides;
    }

    /** How many gutters are left of a place; none of one that is no number, so that its character is not lost. */
    private static long side(double place, List<Double> gutters) {
        return gutters.stream().filter(gutter -> gutter <= place).count();
    }

    /** The middles of the spaces between tables from the top of the page to its bottom. */
    private static List<Double> gutters(List<RuledTable> tables) {
        List<RuledTable> fromLeft = tables.stream()
                .sorted(Comparator.comparingDouble(RuledTable::left))
                .toList();
        List<Double> gutters = new ArrayList<>();
        double end = fromLeft.isEmpty() ? 0 : fromLeft.get(0).right();
        for (RuledTable table : fromLeft) {
            if (table.left() > end) {
                gutters.add((end + table.left()) / 2);
            }
            end = Math.max(end, table.right());
        }
        return gutters;
    }

    /** Whether tables at both sides of a gutter stand at one height. */
    private static boolean areBeside(List<RuledTable> tables, double gutter) {
        double top = Double.POSITIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (RuledTable table : tables) {
            if (table.right() < gutter) {
                top = Math.min(top, table.top());
                bottom = Math.max(bottom, table.bottom());
            }
        }
        double from = top;
        double to = bottom;
        return tables.stream().anyMatch(table -> table.left() > gutter && table.top() < to && table.bottom() > from);
    }

    private static boolean crosses(List<Glyph> word, double gutter) {
        return word.get(0).left() < gutter && word.get(word.size() - 1).right() > gutter;
    }
}
