package org.zhize.topic;

import java.util.List;

/**
 * One thing that a duty is about, and what is done about it.
 *
 * @param subject what it is about
 * @param action the most telling thing done about it
 * @param steps the steps of the duty that it names, but for handling and reporting
 * @param method what told the subject
 * @param share how much of the row it is: 1 for the main thing, less for what the row is about as well, least for its parts
 * @param part whether the row only names it as a lesser part of its own
 * @param weight how much the row says about it, comparable between rows: longer and earlier words weigh more
 * @param words the words of the row that name the subject
 */
public record Facet(
        Subject subject,
        Action action,
        List<Action> steps,
        Method method,
        double share,
        boolean part,
        double weight,
        List<String> words) {

    /** Keeps its own copies of the lists. */
    public Facet {
        steps = List.copyOf(steps);
        words = List.copyOf(words);
    }
}
