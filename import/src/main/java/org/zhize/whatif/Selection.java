package org.zhize.whatif;

import java.util.List;
import java.util.Optional;

/**
 * Which duties a move is about: one item, or all of a topic.
 *
 * @param item the item's id, as {@code query} and {@code admit} give it
 * @param topic the topic's label or id; given if no item is
 * @param townships names of the townships whose duties are meant; all of the county if empty
 */
public record Selection(Optional<String> item, Optional<String> topic, List<String> townships) {

    /** Keeps its own copy of the list. */
    public Selection {
        townships = List.copyOf(townships);
    }

    /** What is selected, as the plan says it. */
    String named() {
        return item.or(() -> topic).orElse("");
    }
}
