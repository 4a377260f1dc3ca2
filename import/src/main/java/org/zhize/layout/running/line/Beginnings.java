package org.zhize.layout.running.line;

import java.util.Arrays;
import java.util.Collection;

/** How the lines of a document begin. */
final class Beginnings {

    /** The words of all lines, sorted. */
    private final String[] words;

    /** Of these lines. */
    Beginnings(Collection<RunningLine> lines) {
        this.words = lines.stream().map(RunningLine::words).sorted().toArray(String[]::new);
    }

    /** How many lines begin with some words and go on behind them. */
    int goingOn(String beginning) {
        return firstFrom(beginning + Character.MAX_VALUE) - firstFrom(beginning + Character.MIN_VALUE);
    }

    private int firstFrom(String key) {
        int at = Arrays.binarySearch(words, key);
        return at < 0 ? -at - 1 : at;
    }
}
