package org.zhize.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zhize.document.Text;
import org.zhize.layout.RowBands.Division;

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

    /** What a name costs that no list is known to have. */
    private static final double UNKNOWN = 0.3;

    /** The fewest characters of a usual name, and what a shorter one costs. */
    private static final int SHORTEST = 4;

    private static final double TOO_SHORT = 1;

    /** The distance of lines within a name; what is further apart belongs to two names the sooner, the further it is. */
    private static final double WITHIN_NAME = 1.2;

    private static final double PER_LINE_APART = 0.5;

    /** The most characters of a name, and what a longer one costs. */
    private static final int LONGEST = 12;

    private static final double TOO_LONG = 5;

    /** By how many lines a name that cannot stand there is taken to be off. */
    private static final double FAR = 1000;

    /** The most lines that one name counts for where the places of all are weighed: it may have been misread. */
    private static final double LOST = 4;

    /** The most divisions of one table that are weighed; a table of which there are more is no list of a township. */
    private static final long MOST_DIVISIONS = 4_000_000;

    /**
     * A line in the column of categories.
     *
     * @param row the row beside it
     * @param below whether it stands below all that the row has, so that it may as well belong to the next
     * @param depth how far down it stands
     */
    private record Piece(Text text, int row, boolean below, int page, double depth) {}

    /** A category's name. */
    private record Name(List<Piece> pieces) {

        int firstRow() {
            return pieces.get(0).row();
        }

        int lastRow() {
            return pieces.get(pieces.size() - 1).row();
        }

        double middle() {
            return (pieces.get(0).depth() + pieces.get(pieces.size() - 1).depth()) / 2;
        }

        /** Whether a name that most lists have is a part of it, and something else the rest. */
        boolean mayBeTwo() {
            String words = pieces.stream().map(piece -> piece.text().squeezed()).collect(Collectors.joining());
            return IntStream.range(1, words.length())
                    .anyMatch(i -> StandardCategories.contain(words.substring(0, i))
                            || StandardCategories.contain(words.substring(i)));
        }

        boolean isOnOnePage() {
            return pieces.get(0).page() == pieces.get(pieces.size() - 1).page();
        }
    }

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
        return column >= 0 && isBetweenRows(section, starts, column)
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
        List<Text> name = List.of();
        List<Text> otherName = List.of();
        for (int row = 0; row < names.size(); row++) {
            name = names.get(row).isEmpty() ? name : names.get(row);
            otherName = other.names.get(row).isEmpty() ? otherName : other.names.get(row);
            if (!name.equals(otherName)) {
                all.add(row);
            }
        }
        return new MergedCategories(names, all, price);
    }

    private static final class Finding {
        private final RowHeights heights;
        private final int rows;
        private final int[] pageEnds;
        private final List<Name> names;
        private final Place place;
        private final double equal;

        Finding(PositionedSection section, List<Integer> starts, int column, Place place) {
            this.place = place;
            equal = section.lines().get(0).isMeasured() ? EQUAL : COUNTED_EQUAL;
            heights = new RowHeights(section, starts);
            rows = starts.size();
            pageEnds = pageEnds(section.pages());
            List<Piece> pieces = new ArrayList<>();
            for (int row = 0; row < rows; row++) {
                for (int line = heights.firstLine(row); line <= heights.lastLine(row); line++) {
                    Text text = section.lines().get(line).cells().get(column);
                    if (!text.isBlank()) {
                        boolean below = section.tallest(line, heights.lastLine(row) + 1) == 0;
                        pieces.add(new Piece(text, row, below, heights.page(line), heights.depth(line)));
                    }
                }
            }
            names = names(pieces);
        }

        /** For each page the line before which it ends. */
        private static int[] pageEnds(List<Integer> pages) {
            int[] ends = new int[pages.isEmpty() ? 0 : pages.get(pages.size() - 1) + 1];
            for (int i = 0; i < pages.size(); i++) {
                ends[pages.get(i)] = i + 1;
            }
            return ends;
        }

        /** Puts lines together to names in the cheapest way. */
        private static List<Name> names(List<Piece> pieces) {
            double[] least = new double[pieces.size() + 1];
            int[] from = new int[pieces.size() + 1];
            for (int end = 1; end <= pieces.size(); end++) {
                least[end] = Double.MAX_VALUE;
                double apart = 0;
                StringBuilder name = new StringBuilder();
                for (int start = end - 1; start >= 0 && name.length() <= LONGEST; start--) {
                    name.insert(0, pieces.get(start).text().squeezed());
                    apart += start + 1 < end ? apart(pieces.get(start), pieces.get(start + 1)) : 0;
                    double price = (StandardCategories.contain(name.toString()) ? 0 : UNKNOWN)
                            + (name.length() > LONGEST ? TOO_LONG : name.length() < SHORTEST ? TOO_SHORT : 0)
                            + apart;
                    if (least[start] + price < least[end]) {
                        least[end] = least[start] + price;
                        from[end] = start;
                    }
                }
            }
            List<Name> names = new ArrayList<>();
            for (int end = pieces.size(); end > 0; end = from[end]) {
                names.add(0, new Name(pieces.subList(from[end], end)));
            }
            return names;
        }

        private static double apart(Piece upper, Piece lower) {
            return upper.page() == lower.page()
                    ? Math.max(0, lower.depth() - upper.depth() - WITHIN_NAME) * PER_LINE_APART
                    : lower.page() - upper.page() == 1 ? PER_LINE_APART : TOO_LONG;
        }

        MergedCategories find() {
            List<List<Text>> words = new ArrayList<>();
            IntStream.range(0, rows).forEach(row -> words.add(new ArrayList<>()));
            Set<Integer> doubtful = new HashSet<>();
            if (names.isEmpty() || divisions() > MOST_DIVISIONS) {
                names.forEach(name -> words.get(name.firstRow()).addAll(texts(name)));
                IntStream.range(0, rows).forEach(doubtful::add);
                return new MergedCategories(words, doubtful, 0);
            }
            double price = divide(words, doubtful);
            return new MergedCategories(words, doubtful, price);
        }

        private static List<Text> texts(Name name) {
            return name.pieces().stream().map(Piece::text).collect(Collectors.toList());
        }

        private int earliest(int name) {
            return name == 0
                    ? 0
                    : Math.min(names.get(name).firstRow(), names.get(name - 1).lastRow() + 1);
        }

        private int latest(int name) {
            Piece first = names.get(name).pieces().get(0);
            return name == 0 ? 0 : first.below() ? Math.min(first.row() + 1, rows - 1) : first.row();
        }

        private long divisions() {
            long divisions = 0;
            for (int k = 1; k < names.size(); k++) {
                divisions += (1L + latest(k) - earliest(k)) * (1L + latest(k - 1) - earliest(k - 1));
            }
            return divisions;
        }

        private double divide(List<List<Text>> words, Set<Integer> doubtful) {
            int count = names.size();
            double[][] before = new double[count][];
            double[][] from = new double[count][];
            for (int k = 0; k < count; k++) {
                before[k] = new double[latest(k) - earliest(k) + 1];
                for (int i = 0; k > 0 && i < before[k].length; i++) {
                    before[k][i] = Double.MAX_VALUE;
                    for (int j = 0; j < before[k - 1].length; j++) {
                        double price = before[k - 1][j] + off(k - 1, earliest(k - 1) + j, earliest(k) + i);
                        before[k][i] = Math.min(before[k][i], price);
                    }
                }
            }
            for (int k = count - 1; k >= 0; k--) {
                from[k] = new double[before[k].length];
                for (int i = 0; i < from[k].length; i++) {
                    from[k][i] = k + 1 < count ? Double.MAX_VALUE : off(k, earliest(k) + i, rows);
                    for (int j = 0; k + 1 < count && j < from[k + 1].length; j++) {
                        double price = off(k, earliest(k) + i, earliest(k + 1) + j) + from[k + 1][j];
                        from[k][i] = Math.min(from[k][i], price);
                    }
                }
            }
            int[] starts = new int[count];
            for (int k = 1; k < count; k++) {
                double least = Double.MAX_VALUE;
                for (int i = 0; i < from[k].length; i++) {
                    double price = off(k - 1, starts[k - 1], earliest(k) + i) + from[k][i];
                    if (price < least) {
                        least = price;
                        starts[k] = earliest(k) + i;
                    }
                }
            }
            double price = 0;
            for (int k = 0; k < count; k++) {
                int end = k + 1 < count ? starts[k + 1] : rows;
                price += Math.min(off(k, starts[k], end), LOST);
                words.get(starts[k]).addAll(texts(names.get(k)));
                if (off(k, starts[k], end) > ASKEW || names.get(k).mayBeTwo()) {
                    IntStream.range(starts[k], end).forEach(doubtful::add);
                }
                for (int i = 0; i < from[k].length; i++) {
                    if (before[k][i] + from[k][i] < from[0][0] + equal) {
                        int other = earliest(k) + i;
                        IntStream.range(Math.min(starts[k], other), Math.max(starts[k], other))
                                .forEach(doubtful::add);
                    }
                }
            }
            return price;
        }

        /** By how many lines a name is off its place among the rows from {@code row} to before {@code end}. */
        private double off(int index, int row, int end) {
            Name name = names.get(index);
            if (row >= end) {
                return FAR;
            }
            int first = heights.firstLine(row);
            int last = heights.lastLine(end - 1);
            Piece top = name.pieces().get(0);
            if (place == Place.TOP) {
                boolean within = top.row() == row || (top.below() && top.row() + 1 == row);
                return within ? offTop(top, first) : FAR;
            }
            double offMiddle = Math.abs(name.middle() - (heights.top(first) + heights.bottom(last)) / 2);
            int page = heights.page(first);
            if (page == heights.page(last)) {
                return offMiddle;
            } else if (top.page() != page) {
                return FAR;
            } else if (!name.isOnOnePage()) {
                return offTop(top, first);
            }
            double offMiddleOfPage =
                    Math.abs(name.middle() - (heights.top(first) + heights.bottom(pageEnds[page] - 1)) / 2);
            return Math.min(offTop(top, first), offMiddleOfPage);
        }

        /** By how many lines a name is off the first of a row's lines, or the row's upper edge. */
        private double offTop(Piece top, int first) {
            return Math.min(
                    Math.abs(top.depth() - heights.depth(first)), Math.abs(top.depth() - 0.5 - heights.top(first)));
        }
    }
}
