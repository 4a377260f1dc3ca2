package org.zhize.layout.positioned.block;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhize.document.Line;
import org.zhize.document.Word;
import org.zhize.layout.Column;
import org.zhize.layout.positioned.column.CountedGutters;
import org.zhize.layout.positioned.column.HeadBlock.Head;

/**
 * The heads of a table on a page of laid-out text that does not print them again. Programs that lay text out with blanks make no
 * column wider than its page needs, so that all columns of one page may stand further to the left or right than those of another.
 */
final class CarriedHeads {

    /** The most places where words often begin that are taken for the beginning of a column. */
    private static final int MOST_LEFTS = 6;

    /** How many ways to shift heads are weighed with all that tells columns apart. */
    private static final int WEIGHED = 4;

    /** By how much a shift must be better than none. */
    private static final double BETTER = 3;

    /** How close behind a gutter a column begins. */
    private static final double NEAR = 2;

    private static final Pattern NUMBER = Pattern.compile("\\h*\\d{1,3}\\h*");

    private static final Pattern MARKED = Pattern.compile("\\h*[（(]?\\d{1,3}[）).．、]\\h*");

    private final List<Line> page;
    private final List<Head> heads;
    private final TablePage printed;

    private CarriedHeads(List<Line> page, List<Head> heads, TablePage printed) {
        this.page = page;
        this.heads = heads;
        this.printed = printed;
    }

    /**
     * The heads, shifted to where they would stand on a page.
     *
     * @param page its lines that may be of rows
     * @param heads where they were last printed
     * @param printed the page on which they were
     */
    static List<Head> on(List<Line> page, List<Head> heads, TablePage printed) {
        boolean counted = page.stream().noneMatch(line -> line.position().page() > 0);
        if (page.isEmpty() || !counted || heads.size() < 2 || !CountedGutters.canTell(heads, page)) {
            return heads;
        }
        boolean numbered = heads.get(0).column().equals(Optional.of(Column.NUMBER));
        OptionalDouble number = numbered ? number(page, NUMBER) : OptionalDouble.empty();
        if (number.isPresent()) {
            double place = number.getAsDouble();
            Head head = heads.get(0);
            boolean beneath = head.left() - NEAR <= place && place <= head.right() + NEAR;
            return beneath ? heads : moved(heads, place - head.left());
        }
        // Clauses have marks as well, but none begin to the left of the second column.
        OptionalDouble marked = numbered ? number(page, MARKED) : OptionalDouble.empty();
        if (marked.isPresent()
                && marked.getAsDouble() >= heads.get(0).left() - NEAR
                && marked.getAsDouble() < heads.get(1).left() - NEAR) {
            return heads;
        }
        return new CarriedHeads(page, heads, printed).cheapest();
    }

    /** The leftmost place of a number in some form with which a line begins; those of clauses have a mark. */
    private static OptionalDouble number(List<Line> lines, Pattern form) {
        return lines.stream()
                .filter(line -> line.words().size() > 1)
                .map(line -> line.words().get(0))
                .filter(word -> form.matcher(word.text()).matches())
                .mapToDouble(Word::left)
                .min();
    }

    private static List<Head> moved(List<Head> heads, double shift) {
        return heads.stream().map(head -> head.movedBy(shift)).toList();
    }

    /** Where no row begins only the columns themselves tell by how much they are shifted. */
    private List<Head> cheapest() {
        List<Double> edges = new ArrayList<>(List.of(printed.extent().left()));
        edges.addAll(printed.gutters().ends());
        List<Head> best = heads;
        double least = CountedGutters.price(heads, page) - BETTER;
        List<Double> likely = lefts().stream()
                .flatMap(place -> edges.stream().map(edge -> place - Math.ceil(edge)))
                .filter(shift -> shift != 0)
                .distinct()
                .sorted(Comparator.comparingDouble(this::cost))
                .limit(WEIGHED)
                .toList();
        for (double shift : likely) {
            double price = CountedGutters.price(moved(heads, shift), page);
            if (price < least) {
                least = price;
                best = moved(heads, shift);
            }
        }
        return best;
    }

    private Stream<Word> words() {
        return page.stream().flatMap(line -> line.words().stream());
    }

    /** The places where most words begin. */
    private List<Double> lefts() {
        Map<Double, Long> lefts =
                words().collect(Collectors.groupingBy(Word::left, TreeMap::new, Collectors.counting()));
        return lefts.entrySet().stream()
                .sorted(Map.Entry.<Double, Long>comparingByValue().reversed())
                .limit(MOST_LEFTS)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** How many more words cross the shifted gutters than begin right behind them. */
    private double cost(double shift) {
        return words().mapToDouble(word -> printed.gutters().ends().stream()
                        .mapToDouble(end -> cost(word, end + shift))
                        .sum())
                .sum();
    }

    private static double cost(Word word, double gutter) {
        if (word.left() >= gutter && word.left() <= gutter + NEAR) {
            return -1;
        }
        return word.left() < gutter && word.right() > gutter ? 1 : 0;
    }
}
