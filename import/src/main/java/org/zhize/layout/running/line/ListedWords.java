package org.zhize.layout.running.line;

import java.util.HashMap;
import java.util.Map;

/** How often the rows of a document's lists have the same words. What is learned of a list again takes the place of what was before. */
final class ListedWords {

    private final Map<Integer, Map<String, Integer>> lists = new HashMap<>();
    private final Map<String, Integer> all = new HashMap<>();

    /**
     * Learns from a list.
     *
     * @param list where in the document it begins
     * @param counts how many of its rows have which words
     */
    void learn(int list, Map<String, Integer> counts) {
        lists.getOrDefault(list, Map.of()).forEach((words, count) -> all.merge(words, -count, Integer::sum));
        lists.put(list, Map.copyOf(counts));
        counts.forEach((words, count) -> all.merge(words, count, Integer::sum));
    }

    /** Whether more than one row has these words. */
    boolean standInSeveral(String words) {
        return all.getOrDefault(words, 0) > 1;
    }
}
