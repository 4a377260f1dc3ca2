package org.zhize.layout.positioned.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhize.document.Text;
import org.zhize.document.Word;

/**
 * Lines of a column that begin far behind the others, as what a program that lays text out with blanks has torn off the end of a line
 * does. A column whose cells are set in the middle has such lines as well: all of them together show whether it is one, as a page
 * may have but one or two.
 */
final class AstrayLines {

    /** By how many characters a line begins behind the others of its column if it is only a part of one. */
    private static final int INDENTED = 6;

    /** The share of lines that begin where the others do, from which on a column is set to the left. */
    private static final double LEFT_ALIGNED = 0.5;

    /** How many characters off the middle of its column a centred line may stand. */
    private static final double OFF_MIDDLE = 2;

    /** The same as a share of the widest line: each character of a line that is narrower than the others shifts what is behind it. */
    private static final double SHIFTED = 1 / 12.0;

    /** Fewer lines may be centred by chance. */
    private static final int FEWEST_CENTRED = 3;

    /** Of so many centred lines one may be astray. */
    private static final int CENTRED_TO_ASTRAY = 5;

    private final Set<Integer> indented = new HashSet<>();
    private final Set<Integer> offMiddle = new HashSet<>();

    /** The indented lines of pages most lines of which begin at one place. */
    private final Set<Integer> behindOthers = new HashSet<>();

    private int shifted;

    private AstrayLines() {}

    /** The indexes of such lines, if they are not those of centred cells. */
    static Set<Integer> of(List<List<SplitLine>> pages, int column) {
        AstrayLines astray = new AstrayLines();
        int before = 0;
        for (List<SplitLine> page : pages) {
            astray.add(page, column, before);
            before += page.size();
        }
        boolean centred =
                astray.shifted >= FEWEST_CENTRED && astray.offMiddle.size() * CENTRED_TO_ASTRAY < astray.shifted;
        Set<Integer> found = new HashSet<>(centred ? astray.indented : astray.behindOthers);
        if (centred) {
            found.retainAll(astray.offMiddle);
        }
        return found;
    }

    private void add(List<SplitLine> page, int column, int before) {
        List<Integer> filled = new ArrayList<>();
        Map<Long, Integer> lefts = new HashMap<>();
        for (int i = 0; i < page.size(); i++) {
            if (!page.get(i).isMeasured() && !page.get(i).cells().get(column).isBlank()) {
                filled.add(i);
                lefts.merge(left(page.get(i), column), 1, Integer::sum);
            }
        }
        long usual = lefts.entrySet().stream()
                .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0L);
        double[] middles = filled.stream()
                .mapToDouble(i -> middle(page.get(i), column))
                .sorted()
                .toArray();
        List<Integer> aside = filled.stream()
                .filter(i -> Math.abs(left(page.get(i), column) - usual) > 1)
                .toList();
        boolean leftAligned = filled.size() - aside.size() >= filled.size() * LEFT_ALIGNED;
        shifted += aside.size();
        double most = Math.max(OFF_MIDDLE, SHIFTED * widest(page, filled, column));
        for (int i : aside) {
            boolean behind = left(page.get(i), column) > usual + INDENTED;
            if (behind) {
                indented.add(before + i);
            }
            if (behind && leftAligned) {
                behindOthers.add(before + i);
            }
            if (Math.abs(middle(page.get(i), column) - middles[middles.length / 2]) > most) {
                offMiddle.add(before + i);
            }
        }
    }

    private static int widest(List<SplitLine> page, List<Integer> filled, int column) {
        return filled.stream()
                .mapToInt(i -> page.get(i).cells().get(column).length())
                .max()
                .orElse(0);
    }

    private static double middle(SplitLine line, int column) {
        return left(line, column) + line.cells().get(column).length() / 2.0;
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
