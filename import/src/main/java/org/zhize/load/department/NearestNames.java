package org.zhize.load.department;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Known names that look like an unknown one. */
final class NearestNames {

    private static final int MOST = 3;
    private static final double LEAST_LIKENESS = 0.3;

    private final List<Candidate> candidates;

    private record Candidate(String name, Set<String> grams) {}

    private record Likeness(String name, double value) {}

    NearestNames(List<String> names) {
        candidates = names.stream()
                .distinct()
                .map(name -> new Candidate(name, grams(name)))
                .toList();
    }

    /** At most three known names, best first, by the Dice coefficient of their characters and pairs of characters. */
    List<String> to(String name) {
        Set<String> grams = grams(name);
        return candidates.stream()
                .map(candidate -> new Likeness(candidate.name(), dice(grams, candidate.grams())))
                .filter(likeness -> likeness.value() >= LEAST_LIKENESS)
                .sorted(Comparator.comparingDouble(Likeness::value).reversed().thenComparing(Likeness::name))
                .limit(MOST)
                .map(Likeness::name)
                .toList();
    }

    private static double dice(Set<String> one, Set<String> other) {
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        return 2.0 * shared.size() / (one.size() + other.size());
    }

    private static Set<String> grams(String name) {
        return IntStream.range(0, name.length())
                .boxed()
                .flatMap(at -> at + 1 < name.length()
                        ? List.of(name.substring(at, at + 1), name.substring(at, at + 2)).stream()
                        : List.of(name.substring(at)).stream())
                .collect(Collectors.toSet());
    }
}
