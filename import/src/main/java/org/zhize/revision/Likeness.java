package org.zhize.revision;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** How alike two names are. */
final class Likeness {

    private static final Pattern MARK = Pattern.compile("[^\\p{IsAlphabetic}\\p{IsDigit}]");

    private Likeness() {}

    /** The name without spaces and punctuation, which editions print now one way, now another. */
    static String plain(String name) {
        return MARK.matcher(name).replaceAll("");
    }

    /** The Dice coefficient (Dice 1945) of the pairs of neighbouring characters, from 0 to 1. */
    static double of(String one, String other) {
        Set<String> first = pairs(plain(one));
        Set<String> second = pairs(plain(other));
        if (first.isEmpty() || second.isEmpty()) {
            return plain(one).equals(plain(other)) ? 1 : 0;
        }
        Set<String> shared = new HashSet<>(first);
        shared.retainAll(second);
        return 2.0 * shared.size() / (first.size() + second.size());
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
