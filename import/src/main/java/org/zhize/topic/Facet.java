package org.zhize.topic;

import java.util.List;

/**
 * One thing that a duty is about, and what is done about it.
 *
 * @param subject what it is about
 * @param action the most telling thing done about it
 * @param share how much of the row it is: 1 for the main thing, less for what the row is about as well, least for its parts
 * @param part whether the row only names it as a lesser part of its own
 * @param weight how much the row says about it, comparable between rows: longer and earlier words weigh more
 * @param words the words of the row that name the subject
 */
public record Facet(Subject subject, Action action, double share, boolean part, double weight, List<String> words) {

    /** Keeps its own copy of the words. */
    public Facet {
        words = List.copyOf(words);
    }
}
