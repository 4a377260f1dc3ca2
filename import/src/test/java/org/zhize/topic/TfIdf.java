package org.zhize.topic;

import java.util.HashMap;
import java.util.Map;

/** What topics are held against: texts as vectors of pairs of characters, weighted by how few texts have them. */
final class TfIdf {

    private final Map<String, Map<String, Double>> vectors = new HashMap<>();

    TfIdf(Iterable<String> texts) {
        Map<String, Integer> textsWith = new HashMap<>();
        texts.forEach(text -> vectors.computeIfAbsent(text, TfIdf::counts));
        vectors.values().forEach(counts -> counts.keySet().forEach(gram -> textsWith.merge(gram, 1, Integer::sum)));
        vectors.values().forEach(counts -> weigh(counts, textsWith, vectors.size()));
    }

    private static Map<String, Double> counts(String text) {
        Map<String, Double> counts = new HashMap<>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            counts.merge(text.substring(i, i + 2), 1.0, Double::sum);
        }
        return counts;
    }

    private static void weigh(Map<String, Double> counts, Map<String, Integer> textsWith, int texts) {
        counts.replaceAll((gram, count) -> count * Math.log((1.0 + texts) / (1 + textsWith.getOrDefault(gram, 0))));
        double norm = Math.sqrt(counts.values().stream().mapToDouble(w -> w * w).sum());
        counts.replaceAll((gram, weight) -> norm == 0 ? 0 : weight / norm);
    }

    double cosine(String one, String other) {
        Map<String, Double> first = vectors.getOrDefault(one, Map.of());
        Map<String, Double> second = vectors.getOrDefault(other, Map.of());
        Map<String, Double> fewer = first.size() < second.size() ? first : second;
        Map<String, Double> more = first.size() < second.size() ? second : first;
        return fewer.entrySet().stream()
                .mapToDouble(gram -> gram.getValue() * more.getOrDefault(gram.getKey(), 0.0))
                .sum();
    }
}
