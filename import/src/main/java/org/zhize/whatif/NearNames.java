package org.zhize.whatif;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Known names that an unknown one may have meant. */
final class NearNames {

    private static final int MOST = 3;

    private NearNames() {}

    /** At most three, those first that share most of their characters with the name. */
    static List<String> to(String name, Collection<String> known) {
        return known.stream()
                .sorted(Comparator.comparingDouble((String other) -> -likeness(name, other))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    private static double likeness(String a, String b) {
        long shared = a.chars().filter(character -> b.indexOf(character) >= 0).count();
        return 2.0 * shared / (a.length() + b.length());
    }
}
