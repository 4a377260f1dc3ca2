package org.zhize.layout.positioned;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhize.document.Text;
import org.zhize.document.Word;
import org.zhize.layout.Column;

/**
 * Lines that do not stand where they belong: programs that lay text out with blanks tear a line in two if its characters
 * differ a little in height, so that the number of a clause stands above its text, or the end of a line below the next.
 */
final class TornLines {

    /** By how many characters a line begins behind the others of its column if it is only a part of one. */
    private static final int INDENTED = 6;

    /** The share of lines that begin where the others do, from which on a column is set to the left. */
    private static final double LEFT_ALIGNED = 0.5;

    private static final String MARK = "(?:[（(]?[\\d０-９]{1,2}[.、．）)]|[①-⒛])";

    /** The number of a clause without its text, which the number of the next may follow. */
    private static final Pattern MARK_ALONE = Pattern.compile(MARK + "(?:" + MARK + ".*)?");

    private static final Pattern MARK_FIRST = Pattern.compile(MARK);
    private static final Pattern MARK_WITHIN = Pattern.compile("(?<=[；。;，、])" + MARK + "(?![\\d０-９])");

    /** How many times as many clauses begin as usual where few do not. */
    private static final int FEW = 2;

    /** What a text may end with before the number of a clause. */
    private static final Pattern ENDED = Pattern.compile("[\\p{P}&&[^、，,（(]]$");

    /** How many characters off the middle of its column a centred line may stand. */
    private static final double OFF_MIDDLE = 2;

    /** Fewer lines may be centred by chance. */
    private static final int FEWEST_CENTRED = 3;

    /** Of so many centred lines one may be astray. */
    private static final int CENTRED_TO_ASTRAY = 5;

    private static final String SENTENCE_ENDS = "。；;";

    /** What no sentence begins with. */
    private static final String GOES_ON = "，、。；：,;:";

    private TornLines() {}

    /** The indexes of torn lines among those of a page. */
    static Set<Integer> of(List<SplitLine> lines, List<Optional<Column>> columns) {
        Set<Integer> torn = new HashSet<>();
        for (int column = 0; column < columns.size(); column++) {
            if (columns.get(column).filter(known -> known != Column.NUMBER).isPresent()) {
                find(lines, column, torn);
                findWithin(lines, column, torn);
            }
        }
        return torn;
    }

    private static void find(List<SplitLine> lines, int column, Set<Integer> torn) {
        List<Integer> filled = new ArrayList<>();
        Map<Long, Integer> lefts = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            SplitLine line = lines.get(i);
            if (!line.isMeasured() && !line.cells().get(column).isBlank()) {
                filled.add(i);
                lefts.merge(left(line, column), 1, Integer::sum);
            }
        }
        long usual = lefts.entrySet().stream()
                .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0L);
        long aligned = filled.stream()
                .filter(i -> Math.abs(left(lines.get(i), column) - usual) <= 1)
                .count();
        List<Integer> indented = filled.stream()
                .filter(i -> left(lines.get(i), column) > usual + INDENTED)
                .toList();
        boolean leftAligned = aligned >= filled.size() * LEFT_ALIGNED;
        Set<Integer> astray = astray(lines, filled, indented, column, leftAligned);
        for (int i : filled) {
            Text words = lines.get(i).cells().get(column);
            boolean cutOff = i > 0 && isCutOff(lines.get(i - 1).cells().get(column), words);
            if (astray.contains(i)
                    || cutOff
                    || MARK_ALONE.matcher(words.squeezed()).matches()) {
                torn.add(i);
            }
        }
    }

    /** Those of indented lines that are no lines of cells set in the middle of their column, as most are if there are such cells. */
    private static Set<Integer> astray(
            List<SplitLine> lines, List<Integer> filled, List<Integer> indented, int column, boolean leftAligned) {
        double[] middles = filled.stream()
                .mapToDouble(i -> middle(lines.get(i), column))
                .sorted()
                .toArray();
        Set<Integer> off = indented.stream()
                .filter(i -> Math.abs(middle(lines.get(i), column) - middles[middles.length / 2]) > OFF_MIDDLE)
                .collect(Collectors.toSet());
        if (indented.size() >= FEWEST_CENTRED && off.size() * CENTRED_TO_ASTRAY < indented.size()) {
            return off;
        }
        return leftAligned ? Set.copyOf(indented) : Set.of();
    }

    /** Whether a line ends a sentence and the next goes on with one: they have changed places, or something between them has. */
    private static boolean isCutOff(Text above, Text line) {
        String before = above.squeezed();
        return !before.isEmpty()
                && SENTENCE_ENDS.indexOf(before.charAt(before.length() - 1)) >= 0
                && GOES_ON.indexOf(line.squeezed().charAt(0)) >= 0;
    }

    private static double middle(SplitLine line, int column) {
        return left(line, column) + line.cells().get(column).length() / 2.0;
    }

    /**
     * Finds clauses that begin within a line, and those before which a text breaks off, where most begin a line below an ended one:
     * pieces of lines have changed places.
     */
    private static void findWithin(List<SplitLine> lines, int column, Set<Integer> torn) {
        List<Integer> odd = new ArrayList<>();
        int usual = 0;
        String before = "";
        for (int i = 0; i < lines.size(); i++) {
            String words = lines.get(i).cells().get(column).squeezed();
            if (!lines.get(i).isMeasured() && !words.isEmpty()) {
                boolean begins = MARK_FIRST.matcher(words).lookingAt();
                boolean breaksOff =
                        begins && !before.isEmpty() && !ENDED.matcher(before).find();
                if (breaksOff || MARK_WITHIN.matcher(words).find()) {
                    odd.add(i);
                } else if (begins) {
                    usual++;
                }
                before = words;
            }
        }
        if (usual > odd.size() * FEW) {
            torn.addAll(odd);
        }
    }

    private static long left(SplitLine line, int column) {
        Text cell = line.cells().get(column);
        int origin = cell.origin(0);
        for (Word word : line.line().words()) {
            int from = word.text().origin(0);
            if (origin < from + word.text().length()) {
                return Math.round(word.extent(Math.max(0, origin - from)).left());
            }
        }
        return 0;
    }
}
