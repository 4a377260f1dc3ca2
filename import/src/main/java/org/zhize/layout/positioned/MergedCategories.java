package org.zhize.layout.positioned;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.zhize.document.Text;
import org.zhize.document.Word;
import org.zhize.layout.Column;
import org.zhize.layout.positioned.RowBands.Division;

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
record MergedCategories(List<List<Text>> names, Set<Integer> doubtful, double price) {

    /** Where the name of a category stands among its rows. */
    private enum Place {
        TOP,
        MIDDLE
    }

    /** By how many lines one place must fit better than the other to leave no doubt. */
    private static final double CERTAIN = 1;

    /** By how many lines the middle of a category may be off that of its rows. */
    private static final double ASKEW = 1;

    /** Two divisions that differ by fewer lines are equally likely; by how many, where heights are counted, not measured. */
    private static final double EQUAL = 0.75;

    private static final double COUNTED_EQUAL = 1.5;

    /** By how many lines a name is taken to be off that stands on a later page than the first of its rows. */
    private static final double LATER = 0.5;

    /** By how many lines a name that cannot stand there is taken to be off. */
    private static final double FAR = 1000;

    /** The most lines that one name counts for where the places of all are weighed: it may have been misread. */
    private static final double LOST = 4;

    /** The most divisions of one table that are weighed; a table of which there are more is no list of a township. */
    private static final long MOST_DIVISIONS = 4_000_000;

    /**
     * The categories of each section, if it has them once for several rows. Lists of a document have them all at the top or
     * all in the middle.
     *
     * @param divisions how each section is divided into rows
     */
    static List<Optional<MergedCategories>> of(List<PositionedSection> sections, List<Division> divisions) {
        List<Optional<MergedCategories>> top = at(Place.TOP, sections, divisions);
        List<Optional<MergedCategories>> middle = at(Place.MIDDLE, sections, divisions);
        double difference = price(top) - price(middle);
        List<Optional<MergedCategories>> better = difference < 0 ? top : middle;
        List<Optional<MergedCategories>> other = difference < 0 ? middle : top;
        return Math.abs(difference) >= CERTAIN
                ? better
                : IntStream.range(0, sections.size())
                        .mapToObj(i -> better.get(i)
                                .map(categories ->
                                        categories.withDoubtOf(other.get(i).orElseThrow())))
                        .toList();
    }

    private static List<Optional<MergedCategories>> at(
            Place place, List<PositionedSection> sections, List<Division> divisions) {
        return IntStream.range(0, sections.size())
                .mapToObj(i -> at(place, sections.get(i), divisions.get(i).starts()))
                .toList();
    }

    private static Optional<MergedCategories> at(Place place, PositionedSection section, List<Integer> starts) {
        int column = section.columns().indexOf(Optional.of(Column.CATEGORY));
        return column >= 0 && section.mayMergeCategories() && isBetweenRows(section, starts, column)
                ? Optional.of(new Finding(section, starts, column, place).find())
                : Optional.empty();
    }

    private static double price(List<Optional<MergedCategories>> categories) {
        return categories.stream()
                .flatMap(Optional::stream)
                .mapToDouble(MergedCategories::price)
                .sum();
    }

    private static boolean isBetweenRows(PositionedSection section, List<Integer> starts, int column) {
        return IntStream.range(0, starts.size())
                .anyMatch(row ->
                        section
                                .lines()
                                .subList(
                                        starts.get(row),
                                        PositionedSection.end(
                                                row, starts, section.lines().size()))
                                .stream()
                                .allMatch(line -> line.cells().get(column).isBlank()));
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

    private static final class Finding {
        private final RowHeights heights;
        private final int rows;
        private final int[] pageEnds;
        private final List<CategoryName> names;
        private final Place place;
        private final double equal;

        Finding(PositionedSection section, List<Integer> starts, int column, Place place) {
            this.place = place;
            equal = section.lines().get(0).isMeasured() ? EQUAL : COUNTED_EQUAL;
            heights = new RowHeights(section, starts);
            rows = starts.size();
            pageEnds = pageEnds(section.pages());
            List<CategoryName.Piece> pieces = new ArrayList<>();
            for (int row = 0; row < rows; row++) {
                for (int line = heights.firstLine(row); line <= heights.lastLine(row); line++) {
                    List<Text> words = section.lines().get(line).words(column).stream()
                            .map(Word::text)
                            .toList();
                    if (!words.isEmpty()) {
                        boolean above = section.tallest(heights.firstLine(row), line + 1) == 0;
                        boolean below = section.tallest(line, heights.lastLine(row) + 1) == 0;
                        pieces.add(new CategoryName.Piece(
                                words, row, above, below, heights.page(line), heights.depth(line)));
                    }
                }
            }
            names = CategoryName.of(pieces);
        }

        /** For each page the line before which it ends. */
        private static int[] pageEnds(List<Integer> pages) {
            int[] ends = new int[pages.isEmpty() ? 0 : pages.get(pages.size() - 1) + 1];
            for (int i = 0; i < pages.size(); i++) {
                ends[pages.get(i)] = i + 1;
            }
            return ends;
        }

        MergedCategories find() {
            List<List<Text>> words = new ArrayList<>();
            IntStream.range(0, rows).forEach(row -> words.add(new ArrayList<>()));
            Set<Integer> doubtful = new HashSet<>();
            int[] earliest =
                    IntStream.range(0, names.size()).map(this::earliest).toArray();
            int[] latest = IntStream.range(0, names.size()).map(this::latest).toArray();
            if (names.isEmpty() || divisions(earliest, latest) > MOST_DIVISIONS) {
                names.forEach(
                        name -> words.get(name.firstRow()).addAll(name.words().words()));
                IntStream.range(0, rows).forEach(doubtful::add);
                return new MergedCategories(words, doubtful, 0);
            }
            CheapestDivision division = new CheapestDivision(
                    IntStream.range(0, names.size())
                            .mapToObj(name -> IntStream.rangeClosed(earliest[name], latest[name])
                                    .toArray())
                            .toArray(int[][]::new),
                    rows,
                    this::off);
            double price = 0;
            for (int k = 0; k < names.size(); k++) {
                int start = division.starts().get(k);
                double off = off(k, start, division.end(k));
                price += Math.min(off, LOST);
                words.get(start).addAll(names.get(k).words().words());
                if (off > ASKEW || names.get(k).isDoubtful()) {
                    IntStream.range(start, division.end(k)).forEach(doubtful::add);
                }
                division.startsWithin(k, equal)
                        .flatMap(other -> IntStream.range(Math.min(start, other), Math.max(start, other)))
                        .forEach(doubtful::add);
            }
            return new MergedCategories(words, doubtful, price);
        }

        private int earliest(int name) {
            return name == 0
                    ? 0
                    : Math.min(names.get(name).firstRow(), names.get(name - 1).earliestLastRow() + 1);
        }

        private int latest(int name) {
            return name == 0 ? 0 : Math.min(names.get(name).latestRow(), rows - 1);
        }

        private static long divisions(int[] earliest, int[] latest) {
            return IntStream.range(1, earliest.length)
                    .mapToLong(k -> (1L + latest[k] - earliest[k]) * (1L + latest[k - 1] - earliest[k - 1]))
                    .sum();
        }

        /** By how many lines a name is off its place among the rows from {@code row} to before {@code end}. */
        private double off(int index, int row, int end) {
            CategoryName name = names.get(index);
            if (row >= end) {
                return FAR;
            }
            int first = heights.firstLine(row);
            int last = heights.lastLine(end - 1);
            CategoryName.Piece top = name.first();
            if (place == Place.TOP) {
                return row == name.firstRow() || row == name.latestRow() ? offTop(top, first) : FAR;
            }
            double offMiddle = Math.abs(name.middle() - (heights.top(first) + heights.bottom(last)) / 2);
            int page = heights.page(first);
            if (page == heights.page(last)) {
                return offMiddle;
            } else if (top.page() != page) {
                return offMiddleOfLaterPage(name, first, last);
            } else if (!name.isOnOnePage()) {
                return offTop(top, first);
            }
            double offMiddleOfPage =
                    Math.abs(name.middle() - (heights.top(first) + heights.bottom(pageEnds[page] - 1)) / 2);
            return Math.min(offTop(top, first), offMiddleOfPage);
        }

        /**
         * By how many lines a name is off the middle of its rows' last page, where what the page before has of them leaves no
         * room for it.
         */
        private double offMiddleOfLaterPage(CategoryName name, int first, int last) {
            int page = name.first().page();
            double room = heights.bottom(pageEnds[heights.page(first)] - 1) - heights.top(first);
            if (!name.isOnOnePage()
                    || page != heights.page(last)
                    || page != heights.page(first) + 1
                    || room > name.pieces().size() + 1) {
                return FAR;
            }
            double middle = (heights.top(pageEnds[page - 1]) + heights.bottom(last)) / 2;
            return LATER + Math.abs(name.middle() - middle);
        }

        /** By how many lines a name is off the first of a row's lines, or the row's upper edge. */
        private double offTop(CategoryName.Piece top, int first) {
            return Math.min(
                    Math.abs(top.depth() - heights.depth(first)), Math.abs(top.depth() - 0.5 - heights.top(first)));
        }
    }
}
