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
 * @param sharedWords the words of the row that told
 * @param confirmedBy who judged it, if a person did
 */
public record Assignment(
        Topic topic,
        double score,
        Method method,
        Action action,
        List<String> sharedWords,
        Optional<String> confirmedBy) {

    /** Keeps its own copy of the words. */
    public Assignment {
        sharedWords = List.copyOf(sharedWords);
    }
}
