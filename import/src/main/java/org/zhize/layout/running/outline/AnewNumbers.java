package org.zhize.layout.running.outline;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhize.layout.Column;
import org.zhize.layout.StandardCategories;
import org.zhize.layout.running.line.NumberCandidate;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.section.ListSection;

/**
 * The numbers of a list that count the items of each category from 1, where the categories stand in a column behind the numbers: in each
 * row, or in the first row of each category. Of all candidates those that fit best as a whole are picked.
 */
final class AnewNumbers {

    /** No name of a category takes more lines. */
    private static final int MOST_LINES = 4;

    /** Cost of a number that is passed over. */
    private static final double GAP = 2;

    /** Cost of beginning anew where a category stands behind the number. */
    private static final double WITH_CATEGORY = 0.5;

    /** The same where no word there is known for one: more than a number has that stands alone by chance. */
    private static final double WITHOUT_CATEGORY = 3.5;

    private static final int NONE = -1;

    private static final Pattern SPACE = Pattern.compile("[\\s\\u3000]+");

    private static final Pattern WORD = Pattern.compile("[\\u4e00-\\u9fff]{2,12}");

    private final List<RunningLine> lines;
    private final List<NumberCandidate> candidates;
    private final List<String> categories;
    private final double[] score;
    private final int[] before;
    /** The category that began last in the best sequence that ends with a candidate. */
    private final String[] current;

    private final boolean[] anew;

    private AnewNumbers(List<RunningLine> lines, List<NumberCandidate> candidates) {
        this.lines = lines;
        this.candidates = candidates;
        Map<String, Long> counts = candidates.stream()
                .map(this::firstWord)
                .filter(word -> WORD.matcher(word).matches())
                .collect(Collectors.groupingBy(word -> word, HashMap::new, Collectors.counting()));
        this.categories = candidates.stream()
                .map(candidate -> category(candidate, counts))
                .toList();
        this.score = new double[candidates.size()];
        this.before = new int[candidates.size()];
        this.current = new String[candidates.size()];
        this.anew = new boolean[candidates.size()];
    }

    /** Whether a list may have such numbers. */
    static boolean mayBeIn(ListSection section) {
        int number = section.columns().indexOf(Column.NUMBER);
        return number >= 0 && number < section.columns().indexOf(Column.CATEGORY);
    }

    /**
     * The best sequence of them, in printed order.
     *
     * @param beginnings takes the lines where numbers begin anew
     */
    static List<NumberCandidate> best(List<RunningLine> lines, List<NumberCandidate> candidates, BitSet beginnings) {
        return new AnewNumbers(lines, candidates).best(beginnings);
    }

    private List<NumberCandidate> best(BitSet beginnings) {
        int most = candidates.stream().mapToInt(NumberCandidate::number).max().orElse(0);
        int[] lastOf = new int[most + 1];
        Arrays.fill(lastOf, NONE);
        int end = NONE;
        for (int i = 0; i < candidates.size(); i++) {
            NumberCandidate candidate = candidates.get(i);
            int number = candidate.number();
            String category = categories.get(i);
            score[i] = number == 1 ? 0 : -GAP;
            before[i] = NONE;
            current[i] = category;
            consider(lastOf[number - 1], 0, i, false);
            consider(number > 2 ? lastOf[number - 2] : NONE, GAP, i, false);
            if (candidate.repeatable() && lastOf[number] != NONE && isCategoryOf(category, lastOf[number])) {
                consider(lastOf[number], 0, i, false);
            }
            if (number == 1) {
                consider(end, category.isEmpty() ? WITHOUT_CATEGORY : WITH_CATEGORY, i, true);
            }
            score[i] += candidate.weight();
            if (lastOf[number] == NONE || score[i] > score[lastOf[number]]) {
                lastOf[number] = i;
            }
            if (end == NONE || score[i] > score[end]) {
                end = i;
            }
        }
        Deque<NumberCandidate> chain = new ArrayDeque<>();
        for (int i = end; i != NONE; i = before[i]) {
            chain.addFirst(candidates.get(i));
            beginnings.set(candidates.get(i).line(), anew[i]);
        }
        return List.copyOf(chain);
    }

    private void consider(int previous, double cost, int i, boolean begins) {
        if (previous != NONE && score[previous] - cost > score[i]) {
            score[i] = score[previous] - cost;
            before[i] = previous;
            anew[i] = begins;
            current[i] = begins ? categories.get(i) : current[previous];
        }
    }

    private boolean isCategoryOf(String category, int candidate) {
        return category.isEmpty() || category.equals(current[candidate]);
    }

    /** The category behind a number: one that other documents have, or that other rows have too; empty if none is. */
    private String category(NumberCandidate candidate, Map<String, Long> counts) {
        StringBuilder words = new StringBuilder(firstWord(candidate));
        int line = candidate.lastLine() + 1;
        while (!StandardCategories.contain(words.toString())
                && line < lines.size()
                && line <= candidate.lastLine() + MOST_LINES) {
            words.append(SPACE.split(lines.get(line).words(), 2)[0]);
            line++;
        }
        String first = firstWord(candidate);
        return StandardCategories.contain(words.toString())
                ? words.toString()
                : counts.getOrDefault(first, 0L) > 1 ? first : "";
    }

    private String firstWord(NumberCandidate candidate) {
        String rest = lines.get(candidate.lastLine())
                .words()
                .substring(candidate.digits())
                .strip();
        return SPACE.split(rest, 2)[0];
    }
}
