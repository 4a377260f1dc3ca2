package org.zhize.topic;

import java.util.List;

/**
 * What is done about a subject.
 *
 * @param action the most telling of it
 * @param steps every step of the duty that is named, but for handling and reporting, which go with any of them
 */
record Doing(Action action, List<Action> steps) {

    /** Keeps its own copy of the steps. */
    Doing {
        steps = List.copyOf(steps);
    }

    /** One thing, of which no steps are named. */
    static Doing only(Action action) {
        return new Doing(action, List.of());
    }
}
