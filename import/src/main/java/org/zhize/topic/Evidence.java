package org.zhize.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a row says about one subject: where it names it, how much that weighs beside the main subject, and what is done about
 * it.
 */
final class Evidence {

    /** What each of the next two mentions of a subject adds, as a part of its own weight. */
    private static final double REPEATED = 0.3;

    /** A subject that reaches this part of the main one's weight is a subject of the row as well. */
    private static final double ALSO_ABOUT = 0.72;

    /** The same for a subject that is called by its full name. */
    private static final double ALSO_IF_SPECIFIC = 0.5;

    /** From this part of the main one's weight on, a duty that the row names beside it is a lesser part of the row. */
    private static final double LESSER_PART = 0.2;

    /** From this number of characters on, a name is a full one. */
    private static final int FULL_NAME = 7;

    private final List<Mention> mentions = new ArrayList<>();
    private final List<Double> weights = new ArrayList<>();
    private Doing doing = Doing.only(Action.HANDLING);
    private Method method = Method.SUBJECT;
    private double least;
    private boolean part;
    private boolean scope = true;

    void add(Mention mention, double weight, boolean nameable, boolean withWhom) {
        mentions.add(mention);
        weights.add(weight);
        part |= nameable;
        scope &= withWhom;
    }

    List<Mention> mentions() {
        return List.copyOf(mentions);
    }

    /** Says what is done about the subject. */
    void done(Doing done) {
        doing = done;
    }

    /** Whether the row is about the subject, given what its main one weighs. */
    boolean isAbout(double most) {
        return weight() >= (isSpecific() ? ALSO_IF_SPECIFIC : ALSO_ABOUT) * most;
    }

    /** Whether the subject weighs nearly as much as the main one, be its name full or not. */
    boolean isWeighty(double most) {
        return weight() >= ALSO_ABOUT * most;
    }

    /** Whether the row is about the subject or names it as a part of its own; a penalty names offences, not duties. */
    boolean tells(double most) {
        return isAbout(most) || (part && doing.action() != Action.PENALTY && weight() >= LESSER_PART * most);
    }

    /** Whether it only says with whom the row does something else. */
    boolean isScope() {
        return scope;
    }

    void atLeast(double weight) {
        least = weight;
    }

    /** What this and other narrower subjects tell about the broader one that they have in common. */
    Evidence common(double factor) {
        Evidence broader = new Evidence();
        broader.mentions.addAll(mentions);
        broader.doing = doing;
        broader.method = Method.PARTS;
        broader.least = weight() * factor;
        return broader;
    }

    /** Whether all that names it is the content of a system, as 河道 of 河长制. */
    boolean isContent(Wording wording) {
        return mentions.stream().allMatch(mention -> FacetReader.isContent(wording, mention));
    }

    private boolean isSpecific() {
        return mentions.stream().anyMatch(mention -> mention.term().length() >= FULL_NAME && !mention.aside());
    }

    double weight() {
        double strongest = weights.stream().max(Comparator.naturalOrder()).orElse(0.0);
        double sum = strongest + REPEATED * repeated(strongest);
        return Math.max(sum, least);
    }

    /** What the strongest two mentions beside the first weigh; repeating a hint tells nothing. */
    private double repeated(double strongest) {
        List<Double> telling = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            if (!mentions.get(i).term().hint()) {
                telling.add(weights.get(i));
            }
        }
        telling.remove(strongest);
        return telling.stream()
                .sorted(Comparator.reverseOrder())
                .limit(2)
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    Facet facet(Subject subject, double most, Wording wording) {
        return new Facet(
                subject,
                doing.action(),
                doing.steps(),
                method,
                weight() / most,
                !isAbout(most),
                weight(),
                words(wording));
    }

    /** The words of the row that name the subject. */
    List<String> words(Wording wording) {
        return mentions.stream()
                .map(mention -> mention.words(wording))
                .distinct()
                .toList();
    }
}
