package org.zhize.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The topics that wordings founded. A wording joins the topic whose founder it is most alike, if it is alike enough, and
 * never by way of a third wording: members agree with the centre.
 *
 * <p>Founders are found by the pairs of characters that tell most, so that a look-up reads only founders that share one
 * of them.
 */
final class FoundedTopics {

    /** From this similarity on, two wordings of one block are the same duty. */
    static final double ALIKE = 0.5;

    /** From this similarity on, even two wordings of one list are. */
    static final double TWICE = 0.9;

    /** From this part on, a founder says nearly all that a wording says. */
    static final double CONTAINED = 0.5;

    /** By how many pairs of characters founders are looked up. */
    private static final int LOOKED_UP = 12;

    private final GramWeights weights;
    private final Meaning meaning;
    private final Map<Block, Map<String, List<Centre>>> centres = new HashMap<>();
    private final Set<Topic> known = new HashSet<>();

    FoundedTopics(GramWeights weights, Meaning meaning) {
        this.weights = weights;
        this.meaning = meaning;
    }

    /** A topic and the wording it is about. */
    record Centre(Topic topic, Wording founder, Grams grams) {}

    /** A topic, how alike a wording is to its founder, and what told that. */
    record Match(Topic topic, double similarity, Method method) {}

    /**
     * The topic of a wording, founded if there is none.
     *
     * @param subject what it is about, if that is known
     * @param function what it does
     * @param taken topics that other rows of the list have
     */
    Match join(Optional<Subject> subject, Action function, Wording wording, Set<Topic> taken) {
        Block block = Block.of(subject, function);
        return nearest(block, wording).stream()
                .filter(match -> match.similarity() >= (taken.contains(match.topic()) ? TWICE : ALIKE))
                .findFirst()
                .or(() -> sameInMeaning(block, wording, taken))
                .orElseGet(
                        () -> new Match(found(Topic.founded(subject, function, wording), wording), 1, Method.WORDING));
    }

    /** Where words don't tell: looks at every founder of the block, which only those pay for who have a service for it. */
    private Optional<Match> sameInMeaning(Block block, Wording wording, Set<Topic> taken) {
        if (!meaning.tells()) {
            return Optional.empty();
        }
        List<Centre> founders = centres.getOrDefault(block, Map.of()).values().stream()
                .flatMap(List::stream)
                .distinct()
                .filter(centre -> !taken.contains(centre.topic()))
                .toList();
        meaning.learn(Stream.concat(
                        Stream.of(wording.text()),
                        founders.stream().map(centre -> centre.founder().text()))
                .toList());
        return founders.stream()
                .map(centre -> new Match(
                        centre.topic(),
                        Math.min(
                                1,
                                meaning.alike(wording.text(), centre.founder().text())),
                        Method.MEANING))
                .filter(match -> match.similarity() >= meaning.same())
                .min(Comparator.comparingDouble((Match match) -> -match.similarity())
                        .thenComparing(match -> match.topic().id()));
    }

    /** The topics of a block, the one most alike first; those that share no telling pair are left out. */
    List<Match> nearest(Block block, Wording wording) {
        Grams grams = weights.of(wording);
        return sharing(block, grams).stream()
                .map(centre -> new Match(
                        centre.topic(),
                        centre.founder().equals(wording) ? 1 : Math.min(1, grams.similarity(centre.grams())),
                        Method.WORDING))
                .sorted(Comparator.comparingDouble((Match match) -> -match.similarity())
                        .thenComparing(match -> match.topic().id()))
                .toList();
    }

    /** The topics of a block whose founders say nearly all that a short wording says, be it among much else. */
    List<Match> containing(Block block, Wording wording) {
        Grams grams = weights.of(wording);
        return sharing(block, grams).stream()
                .map(centre -> new Match(centre.topic(), grams.containedIn(centre.grams()), Method.WORDING))
                .filter(match -> match.similarity() >= CONTAINED)
                .toList();
    }

    /** The centres of a block that share a telling pair. */
    private Set<Centre> sharing(Block block, Grams grams) {
        Map<String, List<Centre>> index = centres.getOrDefault(block, Map.of());
        Set<Centre> found = new LinkedHashSet<>();
        grams.heaviest(LOOKED_UP).forEach(gram -> found.addAll(index.getOrDefault(gram, List.of())));
        return found;
    }

    /** Takes in a topic that was founded before. */
    Topic found(Topic topic, Wording founder) {
        if (known.add(topic)) {
            Grams grams = weights.of(founder);
            Centre centre = new Centre(topic, founder, grams);
            Map<String, List<Centre>> index = centres.computeIfAbsent(topic.block(), block -> new HashMap<>());
            grams.heaviest(LOOKED_UP)
                    .forEach(gram ->
                            index.computeIfAbsent(gram, g -> new ArrayList<>()).add(centre));
        }
        return topic;
    }
}
