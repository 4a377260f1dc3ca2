package org.zhize.layout.positioned.category;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.zhize.document.Text;
import org.zhize.layout.StandardCategories;

/**
 * The name of a category that stands once for several rows, line by line.
 *
 * @param pieces its lines; never empty
 * @param rest the lines that the next page has of it, where the end of a page cuts its rows and both print it
 */
record CategoryName(List<Piece> pieces, List<Piece> rest) {

    /** What a name costs that few lists have. */
    private static final double UNKNOWN = 0.3;

    /** The fewest characters of a usual name, and what a shorter one costs. */
    private static final int SHORTEST = 4;

    private static final double TOO_SHORT = 1;

    /** The most characters of a name, and what a longer one costs. */
    private static final int LONGEST = 12;

    private static final double TOO_LONG = 5;

    /** How high a character of a name is that is set on its side, in lines. */
    private static final double UPRIGHT = 0.7;

    /** The distance of lines within a name; what is further apart belongs to two names the sooner, the further it is. */
    private static final double WITHIN_NAME = 1.2;

    private static final double PER_LINE_APART = 0.5;

    /**
     * A line in the column of categories.
     *
     * @param words what it says, from left to right
     * @param row the row beside it
     * @param above whether it stands above all that the row has, so that it may as well belong to the one before
     * @param below whether it stands below all that the row has, so that it may as well belong to the next
     * @param page the page it stands on
     * @param depth how far down it stands, in lines
     * @param outside whether no row of its page has anything above it, or below it
     */
    record Piece(List<Text> words, int row, boolean above, boolean below, int page, double depth, boolean outside) {}

    CategoryName {
        pieces = List.copyOf(pieces);
        rest = List.copyOf(rest);
    }

    CategoryName(List<Piece> pieces) {
        this(pieces, List.of());
    }

    /** Puts lines together to names in the cheapest way. */
    static List<CategoryName> of(List<Piece> pieces) {
        double[] least = new double[pieces.size() + 1];
        int[] from = new int[pieces.size() + 1];
        for (int end = 1; end <= pieces.size(); end++) {
            least[end] = Double.MAX_VALUE;
            double apart = 0;
            int length = 0;
            for (int start = end - 1; start >= 0 && length <= LONGEST; start--) {
                CategoryWords name = CategoryWords.of(pieces.subList(start, end));
                length = name.name().length();
                apart += start + 1 < end ? apart(pieces.get(start), pieces.get(start + 1)) : 0;
                double price = least[start] + apart + price(name);
                if (price < least[end]) {
                    least[end] = price;
                    from[end] = start;
                }
            }
        }
        List<CategoryName> names = new ArrayList<>();
        for (int end = pieces.size(); end > 0; end = from[end]) {
            names.add(0, new CategoryName(pieces.subList(from[end], end)));
        }
        return names;
    }

    /** The names, each that two pages print as one. */
    static List<CategoryName> whole(List<CategoryName> printed) {
        List<CategoryName> whole = new ArrayList<>();
        for (CategoryName name : printed) {
            int last = whole.size() - 1;
            if (last >= 0 && whole.get(last).isCutBefore(name)) {
                whole.set(last, new CategoryName(whole.get(last).pieces, name.pieces));
            } else {
                whole.add(name);
            }
        }
        return whole;
    }

    private static double price(CategoryWords words) {
        int length = words.name().length();
        return (length > LONGEST ? TOO_LONG : length < SHORTEST ? TOO_SHORT : 0) + (words.isUsual() ? 0 : UNKNOWN);
    }

    private static double apart(Piece upper, Piece lower) {
        if (upper.page() == lower.page()) {
            return Math.max(0, lower.depth() - upper.depth() - WITHIN_NAME) * PER_LINE_APART;
        }
        return lower.page() - upper.page() == 1 ? PER_LINE_APART : TOO_LONG;
    }

    CategoryWords words() {
        return CategoryWords.of(pieces);
    }

    Piece first() {
        return pieces.get(0);
    }

    private Piece last() {
        return rest.isEmpty() ? pieces.get(pieces.size() - 1) : rest.get(rest.size() - 1);
    }

    /**
     * Whether the next name is the same one, which both pages print where the end of the one cuts its rows: in the middle of all of them,
     * so that at least one of the two stands where its page has no more of them.
     */
    private boolean isCutBefore(CategoryName next) {
        return rest.isEmpty()
                && words().name().equals(next.words().name())
                && next.first().page() == last().page() + 1
                && (first().outside() || next.first().outside());
    }

    int firstRow() {
        return first().row();
    }

    /** The last row that may be the first it stands beside. */
    int latestRow() {
        return first().below() ? first().row() + 1 : first().row();
    }

    /** The first row that may be the last it stands beside. */
    int earliestLastRow() {
        return last().above() ? last().row() - 1 : last().row();
    }

    /** How far down its middle stands, if it is on one page or cut by the end of one: there, it stands where it is beside rows. */
    double middle() {
        boolean lower = !rest.isEmpty() && first().outside();
        boolean upper = !rest.isEmpty() && rest.get(0).outside();
        List<Piece> from = lower && !upper ? rest : pieces;
        List<Piece> to = rest.isEmpty() || (upper && !lower) ? pieces : rest;
        return (from.get(0).depth() + to.get(to.size() - 1).depth()) / 2;
    }

    /** How far down it reaches; what stands on a single line may be set on its side there, which hides how high it is. */
    double bottom() {
        return last().depth() + (pieces.size() > 1 ? 0.5 : words().name().length() * UPRIGHT);
    }

    boolean isOnOnePage() {
        return first().page() == last().page();
    }

    /** Whether it may be read otherwise, or not be whole, or a name that most lists have is a part of it, and another the rest. */
    boolean isDoubtful() {
        CategoryWords read = words();
        String name = read.name();
        return !read.certain()
                || StandardCategories.isPieceOfStandard(name)
                || IntStream.range(1, name.length())
                        .anyMatch(i -> StandardCategories.contain(name.substring(0, i))
                                || StandardCategories.contain(name.substring(i)));
    }
}
