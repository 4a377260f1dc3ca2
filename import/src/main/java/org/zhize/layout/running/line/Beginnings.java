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

    /** How many lines begin with some words and go on with another one, or a quoted one, rather than with a blank, a number or a bracket. */
    int goingOn(String beginning) {
        return count(beginning, '\u4e00', '\u9fff') + count(beginning, '“', '“');
    }

    /** How many go on with a character from the first to the last of some. */
    private int count(String beginning, char first, char last) {
        return firstFrom(beginning + (char) (last + 1)) - firstFrom(beginning + first);
    }

    private int firstFrom(String key) {
        int at = Arrays.binarySearch(words, key);
        return at < 0 ? -at - 1 : at;
    }
}
