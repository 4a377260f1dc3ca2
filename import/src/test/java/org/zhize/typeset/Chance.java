package org.zhize.typeset;

import java.util.List;
import java.util.random.RandomGenerator;

/** Repeatable choices. */
record Chance(RandomGenerator random) {

    /** One of the choices, all equally likely. */
    @SafeVarargs
    final <T> T of(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** One of the choices, all equally likely. */
    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** True in so many of a hundred cases. */
    boolean percent(int share) {
        return random.nextInt(100) < share;
    }

    /** A number from {@code least} to {@code most}, both included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }
}
