package org.zhize.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The pairs of neighbouring characters of a text, each with a weight, as a vector of length 1. */
final class Grams {

    private final Map<String, Double> weights;

    Grams(Map<String, Double> counts) {
        double norm = Math.sqrt(counts.values().stream().mapToDouble(w -> w * w).sum());
        weights = new HashMap<>(counts);
        weights.replaceAll((gram, weight) -> weight / norm);
    }

    /** Cosine of two vectors, from 0 to 1. */
    double similarity(Grams other) {
        Map<String, Double> fewer = weights.size() < other.weights.size() ? weights : other.weights;
        Map<String, Double> more = weights.size() < other.weights.size() ? other.weights : weights;
        double sum = 0;
        for (Map.Entry<String, Double> gram : fewer.entrySet()) {
            sum += gram.getValue() * more.getOrDefault(gram.getKey(), 0.0);
        }
        return sum;
    }

    /** Number of its pairs. */
    int size() {
        return weights.size();
    }

    /** How much of this vector another has, from 0 to 1. */
    double containedIn(Grams other) {
        double sum = 0;
        for (Map.Entry<String, Double> gram : weights.entrySet()) {
            sum += other.weights.containsKey(gram.getKey()) ? gram.getValue() * gram.getValue() : 0;
        }
        return sum;
    }

    /** Those that weigh most, in an order that only the text decides. */
    List<String> heaviest(int limit) {
        return weights.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The longest runs of characters that two texts share, from two characters on, in the order of the first. */
    static List<String> sharedRuns(String text, String other) {
        List<String> runs = new ArrayList<>();
        int i = 0;
        while (i < text.length() - 1) {
            int end = i + 2;
            if (!other.contains(text.substring(i, end))) {
                i++;
                continue;
            }
            while (end < text.length() && other.contains(text.substring(i, end + 1))) {
                end++;
            }
            runs.add(text.substring(i, end));
            i = end;
        }
        return runs;
    }
}
