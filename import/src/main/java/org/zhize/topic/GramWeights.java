package org.zhize.topic;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How much a pair of characters tells: the inverse document frequency among the terms of the thesaurus, so that 管理 and
 * 服务 count little. It depends on no imported document, and so not on the order of imports.
 */
final class GramWeights {

    private final Map<String, Integer> termsWith = new HashMap<>();
    private final int terms;

    GramWeights(Thesaurus thesaurus) {
        Set<String> words = new HashSet<>();
        thesaurus.terms().forEach(term -> words.addAll(term.parts()));
        words.forEach(word -> Set.copyOf(grams(word)).forEach(gram -> termsWith.merge(gram, 1, Integer::sum)));
        terms = words.size();
    }

    /** The weighted pairs of a wording, without what stands in parentheses. */
    Grams of(Wording wording) {
        Map<String, Double> counts = new HashMap<>();
        for (String gram : grams(wording.withoutAsides())) {
            counts.merge(gram, weight(gram), Double::sum);
        }
        return new Grams(counts);
    }

    private double weight(String gram) {
        return Math.log(1 + (double) terms / (1 + termsWith.getOrDefault(gram, 0)));
    }

    private static Set<String> grams(String text) {
        Set<String> grams = new HashSet<>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i)) && Character.isLetterOrDigit(text.charAt(i + 1))) {
                grams.add(text.substring(i, i + 2));
            }
        }
        return grams;
    }
}
