package org.zhize.document.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers that Word prints before numbered paragraphs.
 *
 * <p>They stand nowhere in the file as text, but whoever reads the document sees them, and duty lists leave even their
 * 序号 column to Word. So they are written down as text and count as characters of the document like any other.
 */
final class WordNumbering {

    /** Levels of a Word list. */
    static final int LEVELS = 9;

    private static final Pattern PLACEHOLDER = Pattern.compile("%([1-9])");

    /**
     * How one level of a list is numbered.
     *
     * @param format Word's name of the kind of number, such as {@code decimal}
     * @param pattern the printed label, {@code %1} standing for the number of the first level
     * @param start the first number
     * @param gap what separates the label from the text
     */
    record Level(String format, String pattern, int start, String gap) {}

    /** A list of a document: the abstract list that it counts with, and where it begins anew at each level. */
    record Instance(String abstractId, Map<Integer, Integer> restarts) {}

    private final Map<String, Map<Integer, Level>> levels = new HashMap<>();
    private final Map<String, Instance> instances = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> met = new HashSet<>();

    void level(String abstractId, int index, Level level) {
        levels.computeIfAbsent(abstractId, id -> new HashMap<>()).put(index, level);
    }

    void instance(String id, Instance instance) {
        instances.put(id, instance);
    }

    /** Whether nothing is known of the list yet. */
    boolean isUnknown(String id) {
        return !instances.containsKey(id);
    }

    /** The label of the next paragraph of this list and level, with the gap after it; empty if it has none. */
    String label(String id, int index) {
        Instance instance = instances.get(id);
        if (instance == null || index < 0 || index >= LEVELS) {
            return "";
        }
        Map<Integer, Level> list = levels.getOrDefault(instance.abstractId(), Map.of());
        Level level = list.get(index);
        if (level == null) {
            return "";
        }
        int[] counts = counters.computeIfAbsent(instance.abstractId(), key -> new int[LEVELS]);
        if (met.add(id + "/" + index) && instance.restarts().containsKey(index)) {
            counts[index] = instance.restarts().get(index) - 1;
        } else if (counts[index] == 0) {
            counts[index] = level.start() - 1;
        }
        counts[index]++;
        for (int deeper = index + 1; deeper < LEVELS; deeper++) {
            counts[deeper] = 0;
        }
        return label(level, list, counts);
    }

    private static String label(Level level, Map<Integer, Level> list, int[] counts) {
        if (level.format().equals("bullet")
                || level.format().equals("none")
                || level.pattern().isEmpty()) {
            return "";
        }
        Matcher placeholder = PLACEHOLDER.matcher(level.pattern());
        StringBuilder label = new StringBuilder();
        while (placeholder.find()) {
            int index = Integer.parseInt(placeholder.group(1)) - 1;
            Level shown = list.getOrDefault(index, level);
            int count = counts[index] == 0 ? shown.start() : counts[index];
            placeholder.appendReplacement(label, Matcher.quoteReplacement(Numerals.format(shown.format(), count)));
        }
        return placeholder.appendTail(label).append(level.gap()).toString();
    }
}
