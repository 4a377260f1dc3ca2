package org.zhize.layout.positioned.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.zhize.document.BoundedWork;
import org.zhize.document.Line;
import org.zhize.layout.Column;
import org.zhize.layout.positioned.column.HeadBlock.Head;

/**
 * Finds gutters in text that is laid out with blanks. Blanks only count characters, so that heads, which are short, stand to
 * the left of what they head, the more so the further right they are; all gutters together are put where the fewest words
 * cross them and the heads are shifted least.
 */
public final class CountedGutters {

    /** No page has more columns, or more characters beside one another. */
    private static final int MOST_COLUMNS = 20;

    private static final int WIDEST = 1000;

    /** What it costs that a gutter touches a word, in words that it crosses. */
    private static final double TOUCHING = 0.1;

    /** What it is worth that a word begins right behind a gutter. */
    private static final double BEGINNING = 0.5;

    /** The fewest characters of a column, with a blank. */
    private static final int APART = 2;

    /** No text stands in fewer characters. */
    private static final int NARROWEST = 4;

    /** What it costs that a column is empty, or as good as. */
    private static final double EMPTY = 20;

    /** What it costs that a column is too narrow for names. */
    private static final double LACKING = 5;

    /** What it costs, for each character, that a gutter is off the gap between its heads, to the left and to the right. */
    private static final double TO_THE_LEFT = 0.5;

    private static final double TO_THE_RIGHT = 0.1;

    /** The same, whether to the left or to the right, on a page that does not print the heads. */
    private static final double CARRIED = 0.1;

    /** What it costs that no line has a name, though some have a category or a number. */
    private static final double NAMELESS = 5;

    /** What it costs, for each character, that a gutter is shifted by more or less than the one before. */
    private static final double UNEVEN = 0.1;

    /** What it costs that two words of a line are left in the same column, though ideographs have no blanks between them. */
    private static final double TOGETHER = 1;

    /** What it costs that a text among categories or numbers is too long for them. */
    private static final double TOO_LONG = 1;

    /** What it costs that a clause stands in a column that isn't read, which has remarks if anything. */
    private static final double CLAUSE = 0.5;

    private final List<Head> heads;

    /** How many characters to the left of a page the columns begin of which it has nothing. */
    private final int margin;

    /** Whether the heads stand on a page before. */
    private final boolean carried;

    private final CountedWords words;

    /** How many places there are. */
    private final int width;

    /** For each gutter and each place what it and all before it cost at least, if it stands there. */
    private final double[][] least;

    /** For each gutter and each place where the one before it stands then. */
    private final int[][] left;

    private CountedGutters(List<Head> heads, List<Line> lines, boolean carried) {
        this.heads = heads;
        this.carried = carried;
        this.margin = (int) Math.ceil(Math.max(0, -heads.get(0).left()));
        double right = heads.get(heads.size() - 1).right();
        for (Line line : lines) {
            right = Math.max(right, line.words().get(line.words().size() - 1).right());
        }
        width = (int) (right + margin) + 2;
        words = new CountedWords(lines, margin, width);
        least = new double[heads.size() - 1][width];
        left = new int[heads.size() - 1][width];
    }

    /** Whether the text is no wider than a text for people is. */
    public static boolean canTell(List<Head> heads, List<Line> lines) {
        return heads.size() <= MOST_COLUMNS
                && heads.get(heads.size() - 1).right() <= WIDEST
                && lines.stream()
                        .allMatch(line ->
                                line.words().get(line.words().size() - 1).right() <= WIDEST);
    }

    /**
     * For each head but the last, the place where its column ends.
     *
     * @param carried whether the heads stand on a page before
     */
    static List<Double> between(List<Head> heads, List<Line> lines, boolean carried) {
        return NumberGutter.moved(new CountedGutters(heads, lines, carried).find(), heads, lines);
    }

    /** What the best gutters cost between two heads or more. */
    public static double price(List<Head> heads, List<Line> lines) {
        CountedGutters gutters = new CountedGutters(heads, lines, false);
        gutters.solve();
        return gutters.ofAll(gutters.last());
    }

    private List<Double> find() {
        solve();
        List<Double> places = new ArrayList<>();
        int place = heads.size() > 1 ? last() : 0;
        for (int i = heads.size() - 2; i >= 0; i--) {
            places.add(0, (double) place - margin);
            place = left[i][place];
        }
        return places;
    }

    /** The best place of the last gutter. */
    private int last() {
        return IntStream.range(1, width)
                .boxed()
                .min(Comparator.comparingDouble(this::ofAll))
                .orElseThrow();
    }

    /** What all gutters cost where the last of them stands at a place. */
    private double ofAll(int last) {
        return least[least.length - 1][last] + ofColumn(least.length, last, width - 1);
    }

    private void solve() {
        for (int i = 0; i < least.length; i++) {
            BoundedWork.endIfGivenUp();
            Arrays.fill(least[i], Double.MAX_VALUE);
            for (int place = i + 1; place < width; place++) {
                double own = ofCrossing(place) + ofShift(shift(i, place));
                if (i == 0) {
                    least[i][place] = own + ofColumn(i, 0, place);
                }
                for (int before = i; i > 0 && before <= place - APART; before++) {
                    double price = least[i - 1][before]
                            + own
                            + ofColumn(i, before, place)
                            + UNEVEN * Math.abs(shift(i, place) - shift(i - 1, before));
                    if (price < least[i][place]) {
                        least[i][place] = price;
                        left[i][place] = before;
                    }
                }
            }
        }
    }

    private double ofColumn(int column, int from, int to) {
        return ofEmpty(column, from, to) + ofWords(column, from, to);
    }

    /** What it costs that these words stand in a column. */
    private double ofWords(int column, int from, int to) {
        boolean remarks = heads.get(column).column().orElse(Column.OTHER) == Column.OTHER;
        return TOGETHER * words.together[from][to]
                + TOO_LONG * ofLongWords(column, from, to)
                + (remarks ? CLAUSE * (words.clauses[to] - words.clauses[from]) : 0);
    }

    private int ofLongWords(int column, int from, int to) {
        return switch (heads.get(column).column().orElse(Column.OTHER)) {
            case CATEGORY -> words.noCategories[from][to];
            case NUMBER -> words.noNumbers[from][to];
            default -> 0;
        };
    }

    /** What it costs that a column of texts has nothing: on a page that one row fills others may be empty. */
    private double ofEmpty(int column, int from, int to) {
        boolean narrow = to - from < NARROWEST;
        return switch (heads.get(column).column().orElse(Column.OTHER)) {
            case DEPARTMENT_DUTIES, TOWNSHIP_DUTIES, METHOD, DEPARTMENTS_AND_METHOD ->
                narrow || empty(from, to) ? EMPTY : 0;
            case NAME -> narrow ? LACKING : empty(from, to) && !empty(0, from) ? NAMELESS : 0;
            case DEPARTMENTS, LEAD_DEPARTMENTS -> narrow ? LACKING : 0;
            case NUMBER, CATEGORY, GUARANTEE, OTHER -> 0;
        };
    }

    private boolean empty(int from, int to) {
        return words.before[to] == words.before[from];
    }

    private double ofCrossing(int place) {
        int right = place + 1 < width ? words.crossing[place + 1] : 0;
        return words.crossing[place]
                - BEGINNING * words.beginning[place]
                + TOUCHING * (words.crossing[place - 1] + right);
    }

    /** By how many characters a gutter is off the gap between its heads. */
    private double shift(int index, int place) {
        double from = heads.get(index).right() + margin;
        double to = heads.get(index + 1).left() + margin;
        return place < from ? place - from : Math.max(0, place - to);
    }

    private double ofShift(double shift) {
        if (carried) {
            return CARRIED * Math.abs(shift);
        }
        return shift < 0 ? -shift * TO_THE_LEFT : shift * TO_THE_RIGHT;
    }
}
