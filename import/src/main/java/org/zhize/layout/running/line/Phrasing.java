package org.zhize.layout.running.line;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhize.layout.Ems;

/**
 * How the phrases of a document go on within lines and how they begin, to tell of two lines below one another whether the second
 * goes on with a phrase of the first.
 *
 * <p>Costs are in nats: the logarithm of how many times likelier an observation is where a phrase goes on.
 */
public final class Phrasing {

    /** Nothing is known. */
    static final Phrasing UNKNOWN = new Phrasing();

    private static final double LEAST = -2;
    private static final double MOST = 3;

    /** A line that leaves so many ems of its block's width was ended on purpose. */
    private static final double ENDED = 3;

    /** A line that leaves no more was full. */
    private static final double FULL = 1.2;

    /** So many characters show how a phrase begins. */
    private static final int BEGINNING = 2;

    /** How much a beginning must be seen to count. */
    private static final double CUSTOM = 0.5;

    /** Words of one character that join what follows to what stands before. */
    private static final String JOINING = "等的和及与或并且之";

    private static final double JOINED = 1.5;

    private final Map<Character, Integer> before = new HashMap<>();
    private final Map<Character, Integer> behind = new HashMap<>();
    private final Map<String, Integer> pairs = new HashMap<>();
    private final Map<String, Integer> begun = new HashMap<>();
    private final Map<String, Integer> goneOn = new HashMap<>();

    /** How much likelier than by chance the characters stand together on either side of breaks behind full lines, in the mean. */
    private double usual;

    private int all;
    private int allBegun;
    private int allGoneOn;

    private Phrasing() {}

    /** What the lines of a document show. */
    public static Phrasing of(Collection<RunningLine> lines) {
        Phrasing phrasing = new Phrasing();
        List<RunningLine> all = List.copyOf(lines);
        List<String> seams = new ArrayList<>();
        for (int from = 0; from < all.size(); ) {
            int to = from + 1;
            while (to < all.size() && !all.get(to).afterBlank() && !all.get(to).startsPage()) {
                to++;
            }
            phrasing.learn(all.subList(from, to), seams);
            from = to;
        }
        phrasing.usual = seams.stream()
                .mapToDouble(seam -> clipped(phrasing.together(seam.charAt(0), seam.charAt(1))))
                .average()
                .orElse(0);
        return phrasing;
    }

    /** Learns from a block, and adds the characters on either side of its breaks behind full lines. */
    private void learn(List<RunningLine> block, List<String> seams) {
        double width =
                block.stream().mapToDouble(line -> Ems.of(line.words())).max().orElse(0);
        for (int i = 0; i < block.size(); i++) {
            String words = block.get(i).words();
            for (int at = 1; at < words.length(); at++) {
                before.merge(words.charAt(at - 1), 1, Integer::sum);
                behind.merge(words.charAt(at), 1, Integer::sum);
                pairs.merge(words.substring(at - 1, at + 1), 1, Integer::sum);
                all++;
            }
            if (i > 0 && words.length() >= BEGINNING) {
                double room = width - Ems.of(block.get(i - 1).words());
                String beginning = words.substring(0, BEGINNING);
                if (room > ENDED) {
                    begun.merge(beginning, 1, Integer::sum);
                    allBegun++;
                } else if (room < FULL) {
                    goneOn.merge(beginning, 1, Integer::sum);
                    allGoneOn++;
                    String above = block.get(i - 1).words();
                    seams.add("" + above.charAt(above.length() - 1) + words.charAt(0));
                }
            }
        }
    }

    /** Cost of a line beginning anew behind another that was full. */
    public double ofBeginning(String line, String next) {
        if (line.isEmpty() || next.length() < BEGINNING) {
            return 0;
        }
        return clipped(together(line.charAt(line.length() - 1), next.charAt(0)))
                + clipped(-asBeginning(next))
                + (JOINING.indexOf(next.charAt(0)) >= 0 ? JOINED : 0);
    }

    /**
     * Cost of a text going on behind another, for the characters where they meet: less than 0 where these follow one another more often
     * than is usual at the ends of lines, against what chance would have.
     */
    public double ofGoingOn(String before, String behind) {
        return all == 0 || before.isEmpty() || behind.isEmpty()
                ? 0
                : usual - clipped(together(before.charAt(before.length() - 1), behind.charAt(0)));
    }

    private double together(char last, char first) {
        double expected = all == 0 ? 0 : (double) before.getOrDefault(last, 0) * behind.getOrDefault(first, 0) / all;
        return Math.log((pairs.getOrDefault("" + last + first, 0) + 1) / (expected + 1));
    }

    private double asBeginning(String line) {
        String beginning = line.substring(0, BEGINNING);
        return Math.log((begun.getOrDefault(beginning, 0) + CUSTOM)
                / (allBegun + CUSTOM)
                / ((goneOn.getOrDefault(beginning, 0) + CUSTOM) / (allGoneOn + CUSTOM)));
    }

    private static double clipped(double cost) {
        return Math.max(LEAST, Math.min(MOST, cost));
    }
}
