package org.zhize.topic;

import java.util.List;
import java.util.Optional;

/**
 * That a row is about a topic, and why.
 *
 * @param topic the topic
 * @param score from 0 to 1: 1 for what the row is mainly about, less for what it is about as well; how alike the wordings
 *     are, where wording told
 * @param method what told
 * @param action the most telling thing that the row does about the subject
 * @param steps the steps of the duty that the row names, but for handling and reporting, which go with any of them
 * @param sharedWords the words of the row that told
 * @param confirmedBy who judged it, if a person did
 */
public record Assignment(
        Topic topic,
        double score,
        Method method,
        Action action,
        List<Action> steps,
        List<String> sharedWords,
        Optional<String> confirmedBy) {

    /** Keeps its own copies of the lists. */
    public Assignment {
        steps = List.copyOf(steps);
        sharedWords = List.copyOf(sharedWords);
    }
}
