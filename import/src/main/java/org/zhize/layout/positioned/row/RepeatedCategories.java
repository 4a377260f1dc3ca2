package org.zhize.layout.positioned.row;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zhize.document.Place;
import org.zhize.document.Text;
import org.zhize.layout.Column;
import org.zhize.layout.Doubt;
import org.zhize.layout.StandardCategories;
import org.zhize.layout.positioned.line.SplitLine;

/**
 * Tells the rows of a table without numbers by the categories, where each row says its own again: there a category stands where
 * elsewhere a number does.
 */
public final class RepeatedCategories {

    /** The most characters of a line of a category. */
    private static final int LONGEST = 16;

    /** The most characters of what is the rest of a name that few lists have. */
    private static final int REST = 3;

    /** How often names must be said, in the mean, to be said in each row. */
    private static final int AGAIN = 2;

    private final List<SplitLine> lines;
    private final List<Integer> pages;
    private final int column;
    /** The indexes of the lines that have a category, or a piece of one. */
    private final List<Integer> filled;

    private RepeatedCategories(List<SplitLine> lines, List<Integer> pages, int column) {
        this.lines = new ArrayList<>(lines);
        this.pages = pages;
        this.column = column;
        this.filled = IntStream.range(0, lines.size())
                .filter(i -> mayBePiece(words(i)))
                .boxed()
                .toList();
    }

    /**
     * The lines, with a row beginning at each category.
     *
     * @param lines lines between two headings
     * @param pages the page of each
     * @param column which of their cells has the categories
     */
    static List<SplitLine> in(List<SplitLine> lines, List<Integer> pages, int column) {
        RepeatedCategories categories = new RepeatedCategories(lines, pages, column);
        categories.mark();
        return categories.lines;
    }

    /** Whether the categories of tables without numbers, all together, are said so often that each row has one. */
    public static boolean tellRows(List<PositionedSection> sections) {
        List<String> said = sections.stream()
                .filter(section -> !section.lines().isNumbered())
                .flatMap(section -> section.lines().stream()
                        .filter(SplitLine::number)
                        .map(line -> line.cells()
                                .get(section.lines().column(Column.CATEGORY))
                                .squeezed()))
                .toList();
        return !said.isEmpty() && said.stream().distinct().count() * AGAIN <= said.size();
    }

    private String words(int line) {
        return lines.get(line).cells().get(column).squeezed();
    }

    private static boolean mayBePiece(String words) {
        return !words.isEmpty()
                && words.length() <= LONGEST
                && words.chars().allMatch(c -> Character.isIdeographic(c) || c == '、');
    }

    private void mark() {
        Set<Integer> rests = rests();
        for (int k = 0; k < filled.size(); k++) {
            if (!rests.contains(k)) {
                int last = k;
                while (rests.contains(last + 1)) {
                    last++;
                }
                mark(filled.get(k), filled.subList(k, last + 1));
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            if (!words(i).isEmpty() && !mayBePiece(words(i))) {
                lines.set(i, lines.get(i).withDoubt(stray(i)));
            }
        }
    }

    private Doubt stray(int line) {
        Text words = lines.get(line).cells().get(column);
        return new Doubt(
                words,
                Column.CATEGORY,
                Column.NAME,
                Place.at(lines.get(line).line().position()));
    }

    private void mark(int first, List<Integer> pieces) {
        int last = pieces.get(pieces.size() - 1);
        boolean cut = !pages.get(first).equals(pages.get(last));
        double top = lines.get(first).line().depth();
        double middle = cut ? Math.nextUp(top) : (top + lines.get(last).line().depth()) / 2;
        for (int piece : pieces) {
            lines.set(piece, lines.get(piece).withNumber(piece == first, middle));
        }
    }

    /** Which of the pieces go on with the name of the one before. */
    private Set<Integer> rests() {
        Set<Integer> rests = new HashSet<>();
        Set<String> always = alwaysRests();
        for (int k = 1; k < filled.size(); k++) {
            String before = words(filled.get(k - 1));
            String own = words(filled.get(k));
            boolean usual = isBelow(k)
                    && !StandardCategories.contain(own)
                    && (StandardCategories.contain(before + own)
                            || (k > 1
                                    && rests.contains(k - 1)
                                    && StandardCategories.contain(words(filled.get(k - 2)) + before + own)));
            if (usual || always.contains(own)) {
                rests.add(k);
            }
        }
        return rests;
    }

    /** Short pieces that stand below the same other piece each time, without which that does not stand either. */
    private Set<String> alwaysRests() {
        Map<String, List<Integer>> places =
                IntStream.range(0, filled.size()).boxed().collect(Collectors.groupingBy(k -> words(filled.get(k))));
        return places.keySet().stream()
                .filter(words -> words.length() <= REST && !StandardCategories.contain(words))
                .filter(words -> isAlwaysRest(places.getOrDefault(words, List.of()), places))
                .collect(Collectors.toSet());
    }

    private boolean isAlwaysRest(List<Integer> at, Map<String, List<Integer>> places) {
        if (at.size() < AGAIN || at.stream().anyMatch(k -> k == 0 || !isBelow(k))) {
            return false;
        }
        List<String> before =
                at.stream().map(k -> words(filled.get(k - 1))).distinct().toList();
        return before.size() == 1
                && !StandardCategories.contain(before.get(0))
                && places.getOrDefault(before.get(0), List.of()).size() == at.size();
    }

    /** Whether a piece stands on the line right below the one before, or first on the next page. */
    private boolean isBelow(int k) {
        int above = filled.get(k - 1);
        int own = filled.get(k);
        return own == above + 1 || !pages.get(above).equals(pages.get(own));
    }
}
