package org.zhize.layout.positioned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.zhize.document.BoundedWork;
import org.zhize.document.Line;
import org.zhize.document.Word;
import org.zhize.document.Word.Extent;
import org.zhize.layout.Column;
import org.zhize.layout.positioned.HeadBlock.Head;

/**
 * Finds gutters in text that is laid out with blanks. Blanks only count characters, so that heads, which are short, stand to
 * the left of what they head, the more so the further right they are; all gutters together are put where the fewest words
 * cross them and the heads are shifted least.
 */
final class CountedGutters {

    /** No page has more columns, or more characters beside one another. */
    private static final int MOST_COLUMNS = 20;

    private static final int WIDEST = 1000;

    /** What it costs that a gutter touches a word, in words that it crosses. */
    private static final double TOUCHING = 0.1;

    /** What it is worth that a word begins behind a gutter, and how close behind it. */
    private static final double BEGINNING = 0.5;

    private static final int NEAR = 1;

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

    /** What it costs, for each character, that a gutter is shifted by more or less than the one before. */
    private static final double UNEVEN = 0.1;

    /** What it costs that two words of a line are left in the same column, though ideographs have no blanks between them. */
    private static final double TOGETHER = 1;

    /** The most characters that a category and a number have on one line, and what a longer text among them costs. */
    private static final int LONGEST_CATEGORY = 8;

    private static final int LONGEST_NUMBER = 4;

    private static final double TOO_LONG = 1;

    private static final Pattern MARK = Pattern.compile("[（(]?[\\d０-９]{1,2}[.、．）)]");

    /** The most blanks between the number of a clause and its text. */
    private static final int BLANK = 1;

    private final List<Head> heads;

    /** How many words cross each place, half-way between two characters. */
    private final int[] crossing;

    /** How many words begin right behind each place. */
    private final int[] beginning;

    /** How many words have their middle to the left of each place. */
    private final int[] before;

    /** How many pairs of neighbouring words stand between two places. */
    private final int[][] together;

    /** How many words that are too long to be categories stand between two places. */
    private final int[][] noCategories;

    /** How many words that are too long to be numbers stand between two places. */
    private final int[][] noNumbers;

    private CountedGutters(List<Head> heads, List<Line> lines) {
        this.heads = heads;
        double width = heads.get(heads.size() - 1).right();
        for (Line line : lines) {
            width = Math.max(width, line.words().get(line.words().size() - 1).right());
        }
        crossing = new int[(int) width + 2];
        beginning = new int[crossing.length];
        before = new int[crossing.length];
        together = together(lines, crossing.length);
        noCategories = tooLong(lines, crossing.length, LONGEST_CATEGORY);
        noNumbers = tooLong(lines, crossing.length, LONGEST_NUMBER);
        for (Line line : lines) {
            for (Extent word : withMarks(line.words())) {
                for (int place = Math.max(0, (int) word.left() - NEAR); place <= word.left(); place++) {
                    beginning[place]++;
                }
                for (int place = (int) word.left() + 1; place < word.right(); place++) {
                    crossing[place]++;
                }
                for (int place = (int) word.middle() + 1; place < before.length; place++) {
                    before[place]++;
                }
            }
        }
    }

    private static int[][] together(List<Line> lines, int width) {
        int[][] together = new int[width][width];
        for (Line line : lines) {
            WordPair.of(line).filter(WordPair::areIdeographs).forEach(pair -> {
                int right = Math.min(width - 1, (int) Math.ceil(pair.right().right()));
                together[(int) pair.left().left()][right]++;
            });
        }
        return allBetween(together);
    }

    /** How many words stand between two places that have more characters than some. */
    private static int[][] tooLong(List<Line> lines, int width, int longest) {
        int[][] tooLong = new int[width][width];
        lines.stream()
                .flatMap(line -> line.words().stream())
                .filter(word -> word.text().length() > longest)
                .forEach(word -> tooLong[(int) word.left()][Math.min(width - 1, (int) Math.ceil(word.right()))]++);
        return allBetween(tooLong);
    }

    /** From what begins at one place and ends at another to all that stands between two. */
    private static int[][] allBetween(int[][] together) {
        int width = together.length;
        for (int from = width - 1; from >= 0; from--) {
            for (int to = 0; to < width; to++) {
                together[from][to] += (from + 1 < width ? together[from + 1][to] : 0)
                        + (to > 0 ? together[from][to - 1] : 0)
                        - (from + 1 < width && to > 0 ? together[from + 1][to - 1] : 0);
            }
        }
        return together;
    }

    /** Where words stand, taking the number of a clause that stands a blank before its text for a part of it. */
    private static List<Extent> withMarks(List<Word> words) {
        List<Extent> joined = new ArrayList<>();
        Word before = null;
        for (Word word : words) {
            double left = word.left();
            if (before != null
                    && left - before.right() <= BLANK
                    && MARK.matcher(before.text()).matches()) {
                left = joined.remove(joined.size() - 1).left();
            }
            joined.add(new Extent(left, word.right()));
            before = word;
        }
        return joined;
    }

    /** Whether the text is no wider than a text for people is. */
    static boolean canTell(List<Head> heads, List<Line> lines) {
        return heads.size() <= MOST_COLUMNS
                && heads.get(heads.size() - 1).right() <= WIDEST
                && lines.stream()
                        .allMatch(line ->
                                line.words().get(line.words().size() - 1).right() <= WIDEST);
    }

    /** For each head but the last, the place where its column ends. */
    static List<Double> between(List<Head> heads, List<Line> lines) {
        return NumberGutter.moved(new CountedGutters(heads, lines).find(), heads, lines);
    }

    private List<Double> find() {
        int gutters = heads.size() - 1;
        double[][] least = new double[gutters][crossing.length];
        int[][] before = new int[gutters][crossing.length];
        for (int i = 0; i < gutters; i++) {
            BoundedWork.endIfGivenUp();
            Arrays.fill(least[i], Double.MAX_VALUE);
            for (int place = i + 1; place < crossing.length; place++) {
                double own = ofCrossing(place) + ofShift(shift(i, place));
                if (i == 0) {
                    least[i][place] = own + ofColumn(i, 0, place);
                }
                for (int left = i; i > 0 && left <= place - APART; left++) {
                    double price = least[i - 1][left]
                            + own
                            + ofColumn(i, left, place)
                            + UNEVEN * Math.abs(shift(i, place) - shift(i - 1, left));
                    if (price < least[i][place]) {
                        least[i][place] = price;
                        before[i][place] = left;
                    }
                }
            }
        }
        List<Double> places = new ArrayList<>();
        int place = 0;
        for (int i = gutters - 1; i >= 0; i--) {
            if (i == gutters - 1) {
                double best = Double.MAX_VALUE;
                for (int last = 1; last < crossing.length; last++) {
                    double price = least[i][last] + ofColumn(i + 1, last, crossing.length - 1);
                    if (price < best) {
                        best = price;
                        place = last;
                    }
                }
            } else {
                place = before[i + 1][place];
            }
            places.add(0, (double) place);
        }
        return places;
    }

    private double ofColumn(int column, int from, int to) {
        return ofEmpty(column, from, to) + ofWords(column, from, to);
    }

    /** What it costs that these words stand in a column. */
    private double ofWords(int column, int from, int to) {
        return TOGETHER * together[from][to] + TOO_LONG * ofLongWords(column, from, to);
    }

    private int ofLongWords(int column, int from, int to) {
        return switch (heads.get(column).column().orElse(Column.OTHER)) {
            case CATEGORY -> noCategories[from][to];
            case NUMBER -> noNumbers[from][to];
            default -> 0;
        };
    }

    /** What it costs that a column of texts has nothing: on a page that one row fills others may be empty. */
    private double ofEmpty(int column, int from, int to) {
        boolean narrow = to - from < NARROWEST;
        return switch (heads.get(column).column().orElse(Column.OTHER)) {
            case DEPARTMENT_DUTIES, TOWNSHIP_DUTIES, METHOD, DEPARTMENTS_AND_METHOD ->
                narrow || before[to] == before[from] ? EMPTY : 0;
            case NAME, DEPARTMENTS, LEAD_DEPARTMENTS -> narrow ? LACKING : 0;
            case NUMBER, CATEGORY, GUARANTEE, OTHER -> 0;
        };
    }

    private double ofCrossing(int place) {
        int right = place + 1 < crossing.length ? crossing[place + 1] : 0;
        return crossing[place] - BEGINNING * beginning[place] + TOUCHING * (crossing[place - 1] + right);
    }

    /** By how many characters a gutter is off the gap between its heads. */
    private double shift(int index, int place) {
        double from = heads.get(index).right();
        double to = heads.get(index + 1).left();
        return place < from ? place - from : Math.max(0, place - to);
    }

    private static double ofShift(double shift) {
        return shift < 0 ? -shift * TO_THE_LEFT : shift * TO_THE_RIGHT;
    }
}
