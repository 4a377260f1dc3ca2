package org.zhize.layout.positioned.category;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.zhize.document.Text;
import org.zhize.layout.Column;
import org.zhize.layout.positioned.line.SplitLine;
import org.zhize.layout.positioned.row.PositionedSection;
import org.zhize.layout.positioned.row.RowDivision;

/**
 * Finds for which rows each category holds, where a table without rules has it once, at the top or in the middle of all its
 * rows.
 *
 * <p>The categories divide the rows without a gap, so that each one's middle tells, together with the others', where it begins
 * and ends. A page that cuts a category may leave its name at the top of its rows there, or in their middle.
 *
 * @param names for each row the words of the category that begins with it, or nothing
 * @param doubtful the rows of which another category may hold
 * @param price by how many lines the names are off their places, all together
 */
public record MergedCategories(List<List<Text>> names, Set<Integer> doubtful, double price) {

    /** By how many lines one place must fit better than the other to leave no doubt. */
    private static final double CERTAIN = 1;

    /** The usual space between two rows, in lines, where none is measured, and what else it may be. */
    private static final double PADDING = 0.5;

    private static final List<Double> OTHER_PADDINGS = List.of(0.25, 0.0, 0.75, 1.0, 1.5);

    /** By how many lines two places together must fit better than each of them to be taken for the places of a document. */
    private static final double EITHER = 1;

    /** Fewer characters, each on a line of its own, may be ends of names that wrap. */
    private static final int FEWEST_UPRIGHT = 4;

    /** The share of lines that have a single character where names stand upright; two lines may be one as they are laid out. */
    private static final double MOSTLY = 0.8;

    /**
     * The categories of each section, if it has them once for several rows. Lists of a document have them all at the top or
     * all in the middle.
     *
     * @param divisions how each section is divided into rows
     */
    public static List<Optional<MergedCategories>> of(List<PositionedSection> sections, List<RowDivision> divisions) {
        Map<CategoryPlace, List<Optional<MergedCategories>>> places = new EnumMap<>(CategoryPlace.class);
        for (CategoryPlace place : CategoryPlace.values()) {
            places.put(place, at(place, sections, divisions));
        }
        Map.Entry<CategoryPlace, List<Optional<MergedCategories>>> best = places.entrySet().stream()
                .min(Comparator.comparingDouble(
                        entry -> price(entry.getValue()) + (entry.getKey() == CategoryPlace.MIDDLE ? EITHER : 0)))
                .orElseThrow();
        List<Optional<MergedCategories>> found = best.getValue();
        for (List<Optional<MergedCategories>> other : places.values()) {
            if (other != best.getValue() && price(other) - price(best.getValue()) < CERTAIN) {
                found = withDoubtOf(found, other);
            }
        }
        return found;
    }

    private static List<Optional<MergedCategories>> withDoubtOf(
            List<Optional<MergedCategories>> found, List<Optional<MergedCategories>> other) {
        return IntStream.range(0, found.size())
                .mapToObj(i -> found.get(i)
                        .map(categories -> categories.withDoubtOf(other.get(i).orElseThrow())))
                .toList();
    }

    /** The categories at a place, with the space between rows with which they fit best where it is not measured. */
    private static List<Optional<MergedCategories>> at(
            CategoryPlace place, List<PositionedSection> sections, List<RowDivision> divisions) {
        boolean measured =
                sections.stream().flatMap(section -> section.lines().stream()).anyMatch(SplitLine::isMeasured);
        List<Optional<MergedCategories>> usual = at(place, PADDING, sections, divisions);
        return OTHER_PADDINGS.stream()
                .filter(padding -> !measured)
                .map(padding -> at(place, padding, sections, divisions))
                .filter(other -> price(other) < price(usual))
                .min(Comparator.comparingDouble(MergedCategories::price))
                .orElse(usual);
    }

    private static List<Optional<MergedCategories>> at(
            CategoryPlace place, double padding, List<PositionedSection> sections, List<RowDivision> divisions) {
        return IntStream.range(0, sections.size())
                .mapToObj(i -> at(place, padding, sections.get(i), divisions.get(i)))
                .toList();
    }

    private static Optional<MergedCategories> at(
            CategoryPlace place, double padding, PositionedSection section, RowDivision division) {
        int column = section.lines().column(Column.CATEGORY);
        return column >= 0
                        && section.mayMergeCategories()
                        && (isBetweenRows(section, division, column) || isUpright(section, column))
                ? Optional.of(CategoryRows.find(section, division, column, place, padding))
                : Optional.empty();
    }

    private static double price(List<Optional<MergedCategories>> categories) {
        return categories.stream()
                .flatMap(Optional::stream)
                .mapToDouble(MergedCategories::price)
                .sum();
    }

    private static boolean isBetweenRows(PositionedSection section, RowDivision division, int column) {
        return IntStream.range(0, division.rows())
                .anyMatch(row -> section.lines().between(division.start(row), division.end(row)).stream()
                        .allMatch(line -> line.cells().get(column).isBlank()));
    }

    /** Whether the names stand upright, one character below the other, beside as many rows as they may take. */
    private static boolean isUpright(PositionedSection section, int column) {
        List<String> pieces = section.lines().stream()
                .map(line -> line.cells().get(column).squeezed())
                .filter(piece -> !piece.isEmpty())
                .toList();
        return pieces.size() >= FEWEST_UPRIGHT
                && pieces.stream().filter(piece -> piece.length() == 1).count() >= MOSTLY * pieces.size();
    }

    /** The same, with doubt about the rows to which another reading gives another category. */
    private MergedCategories withDoubtOf(MergedCategories other) {
        Set<Integer> all = new HashSet<>(doubtful);
        all.addAll(other.doubtful);
        List<Text> name = List.of();
        List<Text> otherName = List.of();
        for (int row = 0; row < names.size(); row++) {
            name = names.get(row).isEmpty() ? name : names.get(row);
            otherName = other.names.get(row).isEmpty() ? otherName : other.names.get(row);
            if (!Text.join(name).squeezed().equals(Text.join(otherName).squeezed())) {
                all.add(row);
            }
        }
        return new MergedCategories(names, all, price);
    }
}
