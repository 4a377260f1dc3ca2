package org.zhize.topic;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How much a pair of characters tells: the inverse document frequency among the terms of the thesaurus, so that 公共 and
 * 人员 count little; the words of actions count least. It depends on no imported document, and so not on the order of
 * imports.
 */
final class GramWeights {

    /** What nearly every row says, whatever it is about. */
    private static final List<String> FRAME =
            List.of("开展", "负责", "做好", "加强", "推进", "落实", "组织", "从事", "行为", "工作", "活动", "辖区", "相关");

    private static final Pattern FRAMES = Pattern.compile(
            Stream.concat(FRAME.stream(), Stream.of("本镇", "本乡", "本街道", "管理")).collect(Collectors.joining("|")));

    private static final String PARTICLES = "的对在或者及和与等其";

    private final Map<String, Integer> termsWith = new HashMap<>();
    private final int terms;

    GramWeights(Thesaurus thesaurus) {
        Set<String> words = new HashSet<>();
        thesaurus.terms().forEach(term -> words.addAll(term.parts()));
        words.forEach(word -> grams(word).forEach(gram -> termsWith.merge(gram, 1, Integer::sum)));
        terms = words.size();
        Stream.concat(ActionCues.words().stream(), FRAME.stream())
                .forEach(word -> grams(word).forEach(gram -> termsWith.put(gram, terms)));
    }

    /** The weighted pairs of a wording, without what stands in parentheses. */
    Grams of(Wording wording) {
        Map<String, Double> counts = new HashMap<>();
        for (String gram : grams(wording.withoutAsides())) {
            counts.merge(gram, weight(gram), Double::sum);
        }
        return new Grams(counts);
    }

    /** How much of what one wording says another says as well, from 0 to 1, but for what nearly every row says. */
    double said(Wording wording, Wording by) {
        return of(withoutFrame(wording)).containedIn(of(withoutFrame(by)));
    }

    private static Wording withoutFrame(Wording wording) {
        return Wording.of(FRAMES.matcher(wording.text()).replaceAll("，"));
    }

    private double weight(String gram) {
        return Math.log(1 + (double) terms / (1 + termsWith.getOrDefault(gram, 0)));
    }

    private static Set<String> grams(String text) {
        Set<String> grams = new HashSet<>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            if (tells(text.charAt(i)) && tells(text.charAt(i + 1))) {
                grams.add(text.substring(i, i + 2));
            }
        }
        return grams;
    }

    private static boolean tells(char c) {
        return Character.isLetterOrDigit(c) && PARTICLES.indexOf(c) < 0;
    }
}
