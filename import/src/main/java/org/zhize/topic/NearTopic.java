package org.zhize.topic;

import java.util.List;

/**
 * A topic that a proposed duty may be.
 *
 * @param topic the topic; rows about it may or may not be known
 * @param score from 0 to 1: above one half where the text names the subject, below where it only resembles its name
 * @param action what the text says is done
 * @param sharedWords the words that told
 */
public record NearTopic(Topic topic, double score, Action action, List<String> sharedWords) {

    /** Keeps its own copy of the words. */
    public NearTopic {
        sharedWords = List.copyOf(sharedWords);
    }
}
