package org.zhize.admission;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.zhize.dutylist.ListKind;
import org.zhize.graph.Graph;
import org.zhize.graph.ReadLimits;
import org.zhize.load.KnownTopics;
import org.zhize.topic.Action;
import org.zhize.topic.Judgements;
import org.zhize.topic.NearTopic;
import org.zhize.topic.Thesaurus;
import org.zhize.topic.Topic;
import org.zhize.topic.TopicAssigner;

/**
 * Answers whether a proposed duty may be put on a township's list (职责准入), by the current lists in the graph.
 *
 * <p>A township's own lists decide first. Where they don't have the duty, the lists of the county's other townships tell
 * whether a department took it back or answers for it; that others keep it doesn't speak against it. Reads the graph's
 * topics once, when it is made. Not safe for use by several threads.
 */
public final class Admission {

    private static final int TOPICS = 8;

    /** From this score on, the text names the topic's subject and action, or is worded like its founder. */
    private static final double SAME = 0.5;

    /** The score of another duty about the same subject, which the reader should know of. */
    private static final double SAME_SUBJECT = 0.25;

    /** The score of the row whose words are most alike; others have less. */
    private static final double WORDED_ALIKE = 0.2;

    /** Factor for a row that has the duty as a lesser part of its own. */
    private static final double PART = 0.8;

    private static final int ALIKE = 20;
    private static final int SUGGESTIONS = 3;

    /** What the query language of the text index would take for its own. */
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{IsAlphabetic}\\p{IsDigit}]");

    private final Graph graph;
    private final TopicAssigner assigner;

    /**
     * Takes up the graph's topics.
     *
     * @param graph has the current schema; stays the caller's to close, and is only read
     * @param judgements what people said about which duties are the same
     * @throws org.neo4j.driver.exceptions.Neo4jException if the database fails
     */
    public Admission(Graph graph, Thesaurus thesaurus, Judgements judgements) {
        this.graph = graph;
        this.assigner = KnownTopics.assigner(graph, thesaurus, judgements);
    }

    /** Where a duty is proposed: a township and its county. */
    private record Home(String township, String name, String county) {}

    /** How a topic came to be looked at. */
    private record Nearness(double score, List<String> sharedWords, boolean same) {

        /** The same, of a row that has the topic as a lesser part. */
        Nearness ofPart() {
            return new Nearness(PART * score, sharedWords, same);
        }
    }

    /** A duty with how far it is from home: 0 the township itself, 1 its county, 2 elsewhere. */
    private record Found(NearDuty duty, int distance) {

        static final Comparator<Found> NEAREST = Comparator.comparing(
                        (Found found) -> !found.duty().same())
                .thenComparing(Found::distance)
                .thenComparing(found -> -found.duty().score())
                .thenComparing(found -> found.duty().verdict(), Verdict.WEIGHTIEST)
                .thenComparing(found -> found.duty().item());
    }

    /**
     * Judges a proposed duty.
     *
     * @param text the proposed duty, as a list would word it
     * @param township name or id of the township it is proposed for; without one, all lists count
     * @param most how many duties the answer shows at most
     * @throws UnknownTownshipException if no township is called so, or several are
     * @throws org.neo4j.driver.exceptions.Neo4jException if the database fails
     */
    public AdmissionAnswer judge(String text, Optional<String> township, int most) {
        Optional<Home> home = township.map(this::home);
        List<Found> found = find(text, home).stream().sorted(Found.NEAREST).toList();
        Optional<NearDuty> ground = ground(found, home.isPresent());
        return new AdmissionAnswer(
                text,
                home.map(Home::name),
                ground.map(NearDuty::verdict).orElse(Verdict.NEW),
                ground,
                found.stream().map(Found::duty).limit(most).toList());
    }

    private static Optional<NearDuty> ground(List<Found> found, boolean atHome) {
        List<Found> same = found.stream().filter(each -> each.duty().same()).toList();
        if (!atHome) {
            return weightiest(same.stream());
        }
        return weightiest(same.stream().filter(each -> each.distance() == 0))
                .or(() -> weightiest(same.stream()
                        .filter(each -> each.distance() == 1)
                        .filter(each -> each.duty().list() != ListKind.BASIC)));
    }

    private static Optional<NearDuty> weightiest(Stream<Found> found) {
        return found.map(Found::duty)
                // What the text names first decides before what it names as well.
                .min(Comparator.comparingDouble((NearDuty duty) -> -duty.score())
                        .thenComparing(NearDuty::verdict, Verdict.WEIGHTIEST)
                        .thenComparing(NearDuty::item));
    }

    private List<Found> find(String text, Optional<Home> home) {
        List<Found> found = new ArrayList<>(ofTopics(text, home));
        found.addAll(wordedAlike(text, home));
        return onceEach(found);
    }

    private List<Found> ofTopics(String text, Optional<Home> home) {
        List<NearTopic> near = assigner.nearest(text, TOPICS);
        if (near.isEmpty()) {
            return List.of();
        }
        Map<String, Nearness> byTopic = new HashMap<>();
        near.forEach(each ->
                byTopic.put(each.topic().id(), new Nearness(each.score(), each.sharedWords(), each.score() >= SAME)));
        List<String> subjects = near.stream()
                .filter(each -> each.score() >= SAME)
                .flatMap(each -> each.topic().subject().stream())
                .map(subject -> subject.name())
                .distinct()
                .toList();
        Topic main = near.get(0).topic();
        return ask("near-duties", Map.of("topics", List.copyOf(byTopic.keySet()), "subjects", subjects)).stream()
                .map(row -> {
                    Nearness nearness = byTopic.getOrDefault(row.get("topic").asString(), ofSubject(row, main));
                    return new Found(
                            duty(row, row.get("part").asBoolean() ? nearness.ofPart() : nearness), distance(row, home));
                })
                .toList();
    }

    /** Rows that share words with the text, for proposals whose subject the thesaurus doesn't know. */
    private List<Found> wordedAlike(String text, Optional<Home> home) {
        String words = NO_WORD.matcher(text).replaceAll("");
        if (words.isEmpty()) {
            return List.of();
        }
        List<Record> rows = ask("worded-alike", Map.of("words", "name:(" + words + ")", "limit", ALIKE));
        double best = rows.stream()
                .mapToDouble(row -> row.get("score").asDouble())
                .max()
                .orElse(1);
        return rows.stream()
                .map(row -> {
                    double score = WORDED_ALIKE * row.get("score").asDouble() / best;
                    return new Found(duty(row, new Nearness(score, List.of(), false)), distance(row, home));
                })
                .toList();
    }

    /**
     * A list with several rows about one subject words a topic for each, and each is part of the whole duty. A penalty is
     * another for each offence, unless the thesaurus has the offence for a subject of its own.
     */
    private static Nearness ofSubject(Record row, Topic main) {
        boolean part = (main.function() != Action.PENALTY || isOffence(main))
                && main.function().name().equals(row.get("function").asString())
                && main.subject()
                        .filter(subject ->
                                subject.name().equals(row.get("subject").asString(null)))
                        .isPresent();
        return new Nearness(SAME_SUBJECT, List.of(), part);
    }

    private static boolean isOffence(Topic topic) {
        return topic.subject()
                .filter(subject -> subject.name().endsWith(Action.PENALTY.printed()))
                .isPresent();
    }

    /** A row that is about several of the topics stands for the nearest. */
    private static List<Found> onceEach(List<Found> found) {
        Map<String, Found> byItem = new HashMap<>();
        found.forEach(each ->
                byItem.merge(each.duty().item(), each, (a, b) -> Found.NEAREST.compare(a, b) <= 0 ? a : b));
        return List.copyOf(byItem.values());
    }

    private static int distance(Record row, Optional<Home> home) {
        if (home.isEmpty()) {
            return 0;
        }
        if (row.get("townshipId").asString().equals(home.get().township())) {
            return 0;
        }
        return row.get("countyId").asString().equals(home.get().county()) ? 1 : 2;
    }

    private static NearDuty duty(Record row, Nearness nearness) {
        return new NearDuty(
                nearness.same(),
                nearness.score(),
                row.get("label").asString(),
                nearness.sharedWords(),
                ListKind.valueOf(row.get("list").asString()),
                row.get("county").asString(),
                row.get("township").asString(),
                row.get("number").asInt(),
                row.get("duty").asString(),
                row.get("departments").asList(Value::asString),
                row.get("lead").asList(Value::asString),
                row.get("abolished").asBoolean(),
                row.get("document").asString(),
                row.get("page").asInt(),
                row.get("line").asInt(),
                row.get("item").asString());
    }

    private Home home(String township) {
        List<Record> known = ask("townships", Map.of("name", township));
        if (known.size() == 1) {
            Record row = known.get(0);
            return new Home(
                    row.get("id").asString(),
                    row.get("name").asString(),
                    row.get("county").asString());
        }
        if (known.isEmpty()) {
            throw new UnknownTownshipException(township, suggestions(township), false);
        }
        throw new UnknownTownshipException(
                township, known.stream().map(row -> row.get("id").asString()).toList(), true);
    }

    /** Townships whose names share most characters with a name. */
    private List<String> suggestions(String name) {
        return ask("all-townships", Map.of()).stream()
                .map(row -> row.get("name").asString())
                .sorted(Comparator.comparingLong((String known) -> -known.chars()
                                .filter(character -> name.indexOf(character) >= 0)
                                .count())
                        .thenComparing(Comparator.naturalOrder()))
                .distinct()
                .limit(SUGGESTIONS)
                .toList();
    }

    private List<Record> ask(String statement, Map<String, Object> parameters) {
        return graph.read(text(statement), parameters, ReadLimits.DEFAULT).records();
    }

    private static String text(String statement) {
        String file = statement + ".cypher";
        try (InputStream in = Objects.requireNonNull(Admission.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
