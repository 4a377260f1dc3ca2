package org.zhize.layout.positioned.column;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.zhize.document.Line;
import org.zhize.document.Word;
import org.zhize.document.Word.Extent;

/** How many words of laid-out text stand at its places and between them. */
final class CountedWords {

    /** The most characters that a category and a number have on one line. */
    private static final int LONGEST_CATEGORY = 8;

    private static final int LONGEST_NUMBER = 4;

    /** How close behind a place a word begins right behind it. */
    private static final int NEAR = 1;

    private static final Pattern MARK = Pattern.compile("[（(]?[\\d０-９]{1,2}[.、．）)]");

    private static final Pattern CLAUSE = Pattern.compile("^(?:[（(]?\\d{1,2}[.、．）)]|[①-⑳])|[。；]$");

    /** The most blanks between the number of a clause and its text. */
    private static final int BLANK = 1;

    /** How many characters to the left of the page the first place is. */
    private final int margin;

    /** How many words cross each place, half-way between two characters. */
    final int[] crossing;

    /** How many words begin right behind each place. */
    final int[] beginning;

    /** How many words have their middle to the left of each place. */
    final int[] before;

    /** How many words with which a clause begins or ends have their middle to the left of each place. */
    final int[] clauses;

    /** How many pairs of neighbouring words stand between two places. */
    final int[][] together;

    /** How many words that are too long to be categories stand between two places. */
    final int[][] noCategories;

    /** How many words that are too long to be numbers stand between two places. */
    final int[][] noNumbers;

    /**
     * Counts the words.
     *
     * @param width how many places there are, from the first on
     */
    CountedWords(List<Line> lines, int margin, int width) {
        this.margin = margin;
        crossing = new int[width];
        beginning = new int[width];
        before = new int[width];
        clauses = new int[width];
        together = together(lines);
        noCategories = tooLong(lines, LONGEST_CATEGORY);
        noNumbers = tooLong(lines, LONGEST_NUMBER);
        for (Line line : lines) {
            for (Word word : line.words()) {
                if (CLAUSE.matcher(word.text()).find()) {
                    for (int place = (int) ((word.left() + word.right()) / 2) + margin + 1; place < width; place++) {
                        clauses[place]++;
                    }
                }
            }
            for (Extent word : withMarks(line.words())) {
                int left = (int) word.left() + margin;
                for (int place = Math.max(0, left - NEAR); place <= left; place++) {
                    beginning[place]++;
                }
                for (int place = left + 1; place < word.right() + margin; place++) {
                    crossing[place]++;
                }
                for (int place = (int) word.middle() + margin + 1; place < before.length; place++) {
                    before[place]++;
                }
            }
        }
    }

    private int[][] together(List<Line> lines) {
        int[][] together = new int[crossing.length][crossing.length];
        for (Line line : lines) {
            WordPair.of(line)
                    .filter(WordPair::areIdeographs)
                    .forEach(pair -> together[begin(pair.left())][end(pair.right())]++);
        }
        return allBetween(together);
    }

    /** How many words stand between two places that have more characters than some. */
    private int[][] tooLong(List<Line> lines, int longest) {
        int[][] tooLong = new int[crossing.length][crossing.length];
        lines.stream()
                .flatMap(line -> line.words().stream())
                .filter(word -> word.text().length() > longest)
                .forEach(word -> tooLong[begin(word)][end(word)]++);
        return allBetween(tooLong);
    }

    private int begin(Word word) {
        return (int) word.left() + margin;
    }

    private int end(Word word) {
        return Math.min(crossing.length - 1, (int) Math.ceil(word.right()) + margin);
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
}
