package org.zhize.topic;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Guesses subjects that a text doesn't name but resembles: words in another order, or with others between them. */
final class SubjectGuesser {

    /** The part of a name's weight that a text must have. */
    private static final double ENOUGH = 0.5;

    /** A name with fewer pairs of characters, such as 党的建设, would be found in nearly every text. */
    private static final int FEWEST = 2;

    private final GramWeights weights;
    private final List<Name> names;

    SubjectGuesser(Thesaurus thesaurus, GramWeights weights) {
        this.weights = weights;
        this.names = thesaurus.terms().stream()
                .filter(term -> !term.hint() && term.length() > 2)
                .map(term -> new Name(term, weights.of(Wording.of(String.join("，", term.parts())))))
                .filter(name -> name.grams().size() >= FEWEST)
                .toList();
    }

    private record Name(Term term, Grams grams) {}

    /**
     * A subject a text resembles.
     *
     * @param subject the subject
     * @param name the words that call it
     * @param likeness how much of them the text has, from {@code 0.5} to 1
     */
    record Guess(Subject subject, String name, double likeness) {}

    /** The subjects a text resembles, the one most alike first. */
    List<Guess> guess(Wording wording) {
        Grams grams = weights.of(wording);
        Map<Subject, Guess> best = new HashMap<>();
        for (Name name : names) {
            double likeness = name.grams().containedIn(grams);
            if (likeness >= ENOUGH) {
                Guess guess = new Guess(
                        name.term().subject(), String.join("", name.term().parts()), likeness);
                best.merge(guess.subject(), guess, (a, b) -> a.likeness() >= b.likeness() ? a : b);
            }
        }
        return best.values().stream()
                .sorted(Comparator.comparingDouble((Guess guess) ->
                                -guess.likeness() * guess.name().length())
                        .thenComparing(guess -> guess.subject().name()))
                .toList();
    }
}
