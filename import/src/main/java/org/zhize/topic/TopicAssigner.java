package org.zhize.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zhize.dutylist.DutyList;

/**
 * Tells which duty each row of a list is, list by list as documents come.
 *
 * <p>Most topics are a subject of the thesaurus and an action that sets it apart, so that rows find them without being
 * compared with each other. Where those two don't tell (penalties, which are as many as the offences; several rows of a
 * list about one subject; rows that name no subject), the wording founds a topic, and later rows join the founder they are
 * most alike. The work for a row doesn't grow with the number of rows known.
 *
 * <p>The same lists in the same order give the same topics. Not safe for use by several threads.
 */
public final class TopicAssigner {

    /** To be raised when rows are read by other rules. */
    private static final int RULES = 4;

    /** To how many parts of one scores are told apart. */
    private static final double EXACT = 1e9;

    private final String basis;
    private final RowReader reader;
    private final FoundedTopics founded;
    private final SubjectGuesser guesser;
    private final GramWeights weights;
    private final Judgements judgements;

    /**
     * An assigner that knows no founded topic yet.
     *
     * @param thesaurus the subjects
     * @param judgements what people said
     */
    public TopicAssigner(Thesaurus thesaurus, Judgements judgements) {
        this(thesaurus, judgements, Meaning.UNKNOWN);
    }

    /**
     * An assigner with further evidence.
     *
     * @param thesaurus the subjects
     * @param judgements what people said
     * @param meaning tells of rows whose words don't tell
     */
    public TopicAssigner(Thesaurus thesaurus, Judgements judgements, Meaning meaning) {
        this.basis = RULES + "." + Fingerprint.of(thesaurus.fingerprint() + judgements.fingerprint() + meaning.basis());
        this.reader = new RowReader(thesaurus);
        this.weights = new GramWeights(thesaurus);
        this.founded = new FoundedTopics(weights, meaning);
        this.guesser = new SubjectGuesser(thesaurus, weights);
        this.judgements = judgements;
    }

    /** What topics rest on: another one after a change of rules, thesaurus or judgements. */
    public String basis() {
        return basis;
    }

    /** Takes in a topic of an earlier run, so that rows can join it. */
    public void restore(Topic topic) {
        if (topic.isFounded()) {
            founded.found(topic, Wording.of(topic.label()));
        }
    }

    /** What a duty is about, as far as its name tells; the main thing first. */
    public List<Facet> read(String name) {
        return reader.about(Wording.of(name));
    }

    /**
     * The topics that a proposed duty may be, the likeliest first: those that a row of this name would have, those of
     * rows worded like it, and those whose names it resembles.
     *
     * @param text the proposed duty
     * @param limit how many topics at most
     */
    public List<NearTopic> nearest(String text, int limit) {
        Wording wording = Wording.of(text);
        List<Facet> facets = reader.about(wording);
        Action action =
                facets.isEmpty() ? reader.action(wording) : facets.get(0).action();
        Stream<NearTopic> named = facets.stream()
                .filter(facet -> facet.action() != Action.PENALTY)
                .map(facet -> new NearTopic(topic(facet), 0.5 + facet.share() / 2, facet.action(), facet.words()));
        Stream<NearTopic> worded = Stream.concat(
                        facets.stream().map(Facet::subject).map(Optional::of), Stream.of(Optional.<Subject>empty()))
                .map(subject -> Block.of(subject, action.function()))
                .distinct()
                .flatMap(block -> Stream.of(founded.nearest(block, wording), founded.containing(block, wording))
                        .flatMap(List::stream))
                .map(match -> new NearTopic(
                        match.topic(),
                        match.similarity(),
                        action,
                        Grams.sharedRuns(wording.text(), match.topic().label())));
        Stream<NearTopic> resembled = guesser.guess(wording).stream()
                .map(guess -> new NearTopic(
                        Topic.of(guess.subject(), action.function()),
                        guess.likeness() / 2,
                        action,
                        Grams.sharedRuns(wording.text(), guess.name())));
        Map<Topic, NearTopic> best = new LinkedHashMap<>();
        Stream.of(named, worded, resembled)
                .flatMap(near -> near)
                .forEach(near -> best.merge(near.topic(), near, (a, b) -> a.score() >= b.score() ? a : b));
        return best.values().stream()
                // Sums differ in their last digits; among equals the one found first stays first.
                .sorted(Comparator.comparingLong(near -> -Math.round(near.score() * EXACT)))
                .limit(limit)
                .toList();
    }

    /** The rows of a list with their topics, in the order of the list. */
    public List<AssignedItem> assign(DutyList list) {
        List<Row> rows = list.items().stream().map(reader::read).toList();
        Claims claims = claims(rows);
        Set<Topic> taken = new HashSet<>();
        List<List<Assignment>> abouts = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            List<Assignment> assignments = granted(row, i, claims);
            if (assignments.isEmpty()) {
                assignments = List.of(byWording(row.subject(), row.action(), row.wording(), taken));
            }
            assignments.forEach(assignment -> taken.add(assignment.topic()));
            abouts.add(judged(row.wording(), assignments));
        }
        List<AssignedItem> assigned = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            assigned.add(new AssignedItem(row.item(), abouts.get(i), parts(row, taken)));
        }
        return assigned;
    }

    /** The lesser parts of a row that no row of its list is about. */
    private List<Assignment> parts(Row row, Set<Topic> taken) {
        return row.parts().stream()
                .filter(facet -> !taken.contains(topic(facet)) && !isParted(row.wording(), topic(facet)))
                .map(TopicAssigner::bySubject)
                .toList();
    }

    /** Whether a person said that a row is another duty than those of a topic. */
    private boolean isParted(Wording wording, Topic topic) {
        return judgements.leaving(wording).stream()
                .flatMap(judgement -> alone(judgement.first()).stream())
                .anyMatch(assignment -> assignment.topic().equals(topic));
    }

    private Claims claims(List<Row> rows) {
        Claims claims = new Claims(weights);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (!isFounding(row.subject(), row.action())) {
                for (Facet facet : row.about()) {
                    claims.claim(i, facet, row.wording());
                }
            }
        }
        return claims;
    }

    /** Whether a row's wording tells better than its subject and action. */
    private static boolean isFounding(Optional<Subject> subject, Action action) {
        return subject.isEmpty() || action == Action.PENALTY;
    }

    private List<Assignment> granted(Row row, int index, Claims claims) {
        return row.about().stream()
                .filter(facet -> claims.grants(index, facet, row.wording()))
                .map(TopicAssigner::bySubject)
                .toList();
    }

    private static Topic topic(Facet facet) {
        return Topic.of(facet.subject(), facet.action().function());
    }

    private static Assignment bySubject(Facet facet) {
        return new Assignment(
                topic(facet),
                facet.share(),
                facet.method(),
                facet.action(),
                facet.steps(),
                facet.words(),
                Optional.empty());
    }

    private Assignment byWording(Optional<Subject> subject, Action action, Wording wording, Set<Topic> taken) {
        FoundedTopics.Match match = founded.join(subject, action.function(), wording, taken);
        return new Assignment(
                match.topic(),
                match.similarity(),
                match.method(),
                action,
                List.of(),
                Grams.sharedRuns(wording.text(), match.topic().label()),
                Optional.empty());
    }

    private List<Assignment> judged(Wording wording, List<Assignment> assignments) {
        List<Assignment> apart = apart(wording, assignments);
        return judgements
                .sameAs(wording)
                .map(judgement -> {
                    Assignment told = judged(alone(judgement.first()).get(0), judgement);
                    Stream<Assignment> others = apart.stream()
                            .skip(1)
                            .filter(other -> !other.topic().equals(told.topic()));
                    return Stream.concat(Stream.of(told), others).toList();
                })
                .orElse(apart);
    }

    private List<Assignment> apart(Wording wording, List<Assignment> assignments) {
        List<Assignment> left = assignments;
        for (Judgement judgement : judgements.leaving(wording)) {
            Set<Topic> others = new HashSet<>();
            alone(judgement.first()).forEach(assignment -> others.add(assignment.topic()));
            left = left.stream()
                    .filter(assignment -> !others.contains(assignment.topic()))
                    .toList();
            if (left.isEmpty()) {
                Assignment main = assignments.get(0);
                Topic own = Topic.founded(main.topic().subject(), main.topic().function(), wording);
                left = List.of(judged(
                        new Assignment(
                                own,
                                1,
                                Method.JUDGEMENT,
                                main.action(),
                                main.steps(),
                                main.sharedWords(),
                                Optional.empty()),
                        judgement));
            }
        }
        return left;
    }

    private static Assignment judged(Assignment assignment, Judgement judgement) {
        return new Assignment(
                assignment.topic(),
                1,
                Method.JUDGEMENT,
                assignment.action(),
                assignment.steps(),
                assignment.sharedWords(),
                Optional.of(judgement.by()));
    }

    /** The topics of a wording that stands in no list. */
    private List<Assignment> alone(Wording wording) {
        List<Facet> facets = reader.about(wording);
        Optional<Subject> subject = facets.stream().map(Facet::subject).findFirst();
        Action action =
                facets.isEmpty() ? reader.action(wording) : facets.get(0).action();
        return isFounding(subject, action)
                ? List.of(byWording(subject, action, wording, Set.of()))
                : facets.stream().map(TopicAssigner::bySubject).toList();
    }
}
