package org.zhize.layout.running.outline;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.zhize.layout.Ems;
import org.zhize.layout.running.line.NumberCandidate;
import org.zhize.layout.running.line.Punctuation;
import org.zhize.layout.running.line.RunningLine;

/**
 * Where rows of nothing but a number and a name begin, if the number stands in the middle of the name's lines.
 *
 * <p>Of the lines between two numbers the upper belong to the one above and the lower to the one below. Parted where it costs least
 * in the whole list: a name has about as many lines above its number as below, its lines are full but for the last, and a full line
 * that ends no sentence goes on. No one sign is enough, as names need not end with a mark, and a name's last line may be full by chance.
 */
final class CentredNumbers {

    /** No name has more lines above its number. */
    private static final int MOST_ABOVE = 12;

    private static final double NEARLY_ALWAYS = 0.8;
    private static final double PLAY = 0.6;

    /** So much more numbers before their names must cost: two rows at least speak against it. */
    private static final double CLEARLY = 6;

    /** A row that costs no more if it begins elsewhere may begin there. */
    private static final double DOUBTFUL = 1;

    /** What it costs that the line before a row looks as if it went on. */
    private static final double GOES_ON = 2;

    /** What it costs that a line within a name leaves room for more. */
    private static final double LEAVES_ROOM = 3;

    /** What it costs that a full line within a name ends a sentence. */
    private static final double ENDS_SENTENCE = 1;

    /** What it costs that there is one line more above a number than below; one more below is as good as none. */
    private static final double HIGH = 0.25;

    /** What each line more costs on one side of a number. */
    private static final double ONE_SIDED = 1;

    private final List<RunningLine> lines;
    private final BitSet headings;
    private final List<NumberCandidate> numbers;
    private final double width;
    private final boolean namesEndWithMark;
    /** Of each line, what it costs that the name goes on behind it, summed up from the first line. */
    private final double[] within;
    /** Of each line, what it costs that a row ends with it. */
    private final double[] ending;

    /** By the line of a number, the line where its row begins. */
    private final Map<Integer, Integer> beginnings = new HashMap<>();

    /** The lines of numbers whose rows may as well begin elsewhere. */
    private final BitSet doubtful = new BitSet();

    private double least;

    /**
     * Looks at a list.
     *
     * @param lines its lines
     * @param headings the lines of headings
     * @param numbers the lines of numbers, in order
     */
    CentredNumbers(List<RunningLine> lines, BitSet headings, List<NumberCandidate> numbers) {
        this.lines = lines;
        this.headings = headings;
        this.numbers = numbers;
        this.width = IntStream.range(0, lines.size())
                .filter(line -> !headings.get(line))
                .mapToDouble(line -> Ems.of(lines.get(line).words()))
                .max()
                .orElse(0);
        this.within = new double[lines.size() + 1];
        this.ending = new double[lines.size()];
        this.namesEndWithMark = doNamesEndWithMark();
        weigh();
        part();
    }

    /**
     * Whether rows look far more like names about their numbers than like names behind them. Short names tell nothing, and most names
     * may be short; so that few begin above their number is no sign that none does.
     */
    boolean areLikely() {
        double behind = 0;
        for (int row = 0; row < numbers.size(); row++) {
            int begin = row == 0 ? earliest(0) : numbers.get(row).line();
            int end = row + 1 < numbers.size() ? end(row, numbers.get(row + 1).line()) : lines.size();
            behind += ofLines(row, begin, end);
        }
        return behind - least > CLEARLY;
    }

    /** The line where the row begins whose number stands on a line. */
    int beginning(int number) {
        return Objects.requireNonNull(beginnings.get(number), "the line of a number");
    }

    /** Whether the row whose number stands on a line may begin elsewhere than where it costs least. */
    boolean isDoubtful(int number) {
        return doubtful.get(number);
    }

    /** Whether the line above a number looks as if it went on behind it, and hardly any other does, as names end with a mark. */
    boolean followsOpenLine(int number) {
        return number > 0
                && ending[number - 1] > 0
                && namesEndWithMark
                && !headings.get(number - 1)
                && !areBesideNames(number);
    }

    /** Whether a number and the one on the line above each stand beside a name, which is whose number it stands beside. */
    private boolean areBesideNames(int number) {
        return numbers.stream().anyMatch(other -> other.line() == number && !isAlone(other))
                && numbers.stream().anyMatch(other -> other.lastLine() == number - 1 && !isAlone(other));
    }

    private boolean doNamesEndWithMark() {
        long marked = numbers.stream()
                .filter(number -> number.line() > 0
                        && Punctuation.endsSentence(lines.get(number.line() - 1).words()))
                .count();
        return marked > NEARLY_ALWAYS * (numbers.size() - 1);
    }

    private void weigh() {
        BitSet alone = new BitSet();
        for (NumberCandidate number : numbers) {
            if (isAlone(number)) {
                alone.set(number.line(), number.lastLine() + 1);
            }
        }
        for (int line = 0; line < lines.size(); line++) {
            within[line + 1] = within[line];
            int next = alone.nextClearBit(line + 1);
            if (!alone.get(line) && next < lines.size()) {
                String words = lines.get(line).words();
                boolean full =
                        Ems.of(words) + Ems.ofFirstStretch(lines.get(next).words()) > width - PLAY;
                boolean ends = Punctuation.endsSentence(words);
                within[line + 1] += full ? ends ? ENDS_SENTENCE : 0 : LEAVES_ROOM;
                ending[line] = full && !ends ? GOES_ON : 0;
            }
        }
    }

    /** Parts the lines between each number and the next, where both what is above and what is below cost least. */
    private void part() {
        double[][] before = new double[numbers.size()][];
        for (int row = 0; row < numbers.size(); row++) {
            before[row] = row == 0 ? new double[1] : costsBefore(row, before[row - 1]);
        }
        double[] behind = {0};
        for (int row = numbers.size() - 1; row >= 0; row--) {
            behind = costsBehind(row, behind);
            choose(row, before[row], behind);
        }
        this.least = Arrays.stream(behind).min().orElse(0);
    }

    /** What all rows before one cost, for each line where it may begin. */
    private double[] costsBefore(int row, double[] before) {
        double[] costs = new double[latest(row) - earliest(row) + 1];
        Arrays.fill(costs, Double.POSITIVE_INFINITY);
        for (int i = 0; i < costs.length; i++) {
            int end = end(row - 1, earliest(row) + i);
            for (int j = 0; j < before.length; j++) {
                costs[i] = Math.min(costs[i], before[j] + ofRow(row - 1, earliest(row - 1) + j, end));
            }
        }
        return costs;
    }

    /** What a row and all behind it cost, for each line where it may begin. */
    private double[] costsBehind(int row, double[] behind) {
        double[] costs = new double[latest(row) - earliest(row) + 1];
        Arrays.fill(costs, Double.POSITIVE_INFINITY);
        for (int j = 0; j < behind.length; j++) {
            int end = row + 1 < numbers.size() ? end(row, earliest(row + 1) + j) : lines.size();
            for (int i = 0; i < costs.length; i++) {
                costs[i] = Math.min(costs[i], behind[j] + ofRow(row, earliest(row) + i, end));
            }
        }
        return costs;
    }

    private void choose(int row, double[] before, double[] behind) {
        int best = 0;
        for (int i = 1; i < before.length; i++) {
            if (before[i] + behind[i] < before[best] + behind[best]) {
                best = i;
            }
        }
        int number = numbers.get(row).line();
        beginnings.put(number, earliest(row) + best);
        double most = before[best] + behind[best] + DOUBTFUL;
        for (int i = 0; i < before.length; i++) {
            if (i != best && before[i] + behind[i] <= most) {
                doubtful.set(number);
            }
        }
    }

    private double ofRow(int row, int begin, int end) {
        NumberCandidate number = numbers.get(row);
        return ofLines(row, begin, end) + ofBalance(begin, end, number.line() - begin, end - number.lastLine() - 1);
    }

    /** What it costs that these lines are one name, wherever its number stands. */
    private double ofLines(int row, int begin, int end) {
        NumberCandidate number = numbers.get(row);
        int last = end > number.lastLine() + 1 || !isAlone(number) ? end - 1 : number.line() - 1;
        if (last < begin) {
            // A number without any line of a name.
            return LEAVES_ROOM;
        }
        return within[last] - within[begin] + (end < lines.size() ? ending[last] : 0);
    }

    private double ofBalance(int begin, int end, int above, int below) {
        for (int line = begin + 1; line < end; line++) {
            if (lines.get(line).startsPage()) {
                return 0;
            }
        }
        return ONE_SIDED * Math.max(0, Math.abs(above - below) - 1) + (above == below + 1 ? HIGH : 0);
    }

    /** Where a row may begin at the earliest: behind the number before it, or behind a heading. */
    private int earliest(int row) {
        int number = numbers.get(row).line();
        int heading = headings.previousSetBit(number - 1);
        int from = behindNumberBefore(row);
        return heading >= from ? heading + 1 : row == 0 ? 0 : Math.max(from, number - MOST_ABOVE);
    }

    private int latest(int row) {
        int number = numbers.get(row).line();
        return row == 0 || headings.previousSetBit(number - 1) >= behindNumberBefore(row) ? earliest(row) : number;
    }

    /** A number that a narrow column wraps may end on the line where the next is read. */
    private int behindNumberBefore(int row) {
        return row == 0
                ? 0
                : Math.min(numbers.get(row - 1).lastLine() + 1, numbers.get(row).line());
    }

    /** Where a row ends before another that begins on a line. */
    private int end(int row, int begin) {
        int heading = headings.nextSetBit(numbers.get(row).lastLine() + 1);
        return heading >= 0 && heading < begin ? heading : begin;
    }

    private boolean isAlone(NumberCandidate number) {
        return lines.get(number.lastLine()).words().length() == number.digits();
    }
}
