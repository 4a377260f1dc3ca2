package org.zhize.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.zhize.document.Place;
import org.zhize.document.Position;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.DutyList;
import org.zhize.dutylist.ListKind;
import org.zhize.graph.Graph;
import org.zhize.graph.GraphModel;
import org.zhize.graph.ReadLimits;
import org.zhize.topic.Action;
import org.zhize.topic.AssignedItem;
import org.zhize.topic.Assignment;
import org.zhize.topic.Judgements;
import org.zhize.topic.Meaning;
import org.zhize.topic.Thesaurus;
import org.zhize.topic.Topic;
import org.zhize.topic.TopicAssigner;

/**
 * Gives the items in the graph their topics, list by list, each list in one transaction.
 *
 * <p>A list remembers what its topics rest on. So only new lists are read, and all of them after a change of the
 * thesaurus or of the judgements; a run that was broken off goes on where it stopped. Memory is bounded by the largest
 * list and by the number of topics. Not safe for use by several threads.
 */
public final class TopicWriter {

    private static final ReadLimits LIMITS = new ReadLimits(Duration.ofMinutes(10), Integer.MAX_VALUE);

    private final Graph graph;
    private final Thesaurus thesaurus;
    private final TopicAssigner assigner;

    /**
     * A writer.
     *
     * @param graph has the current schema; stays the caller's to close
     * @param thesaurus the subjects
     * @param judgements what people said
     */
    public TopicWriter(Graph graph, Thesaurus thesaurus, Judgements judgements) {
        this(graph, thesaurus, judgements, Meaning.UNKNOWN);
    }

    /**
     * A writer with further evidence.
     *
     * @param graph has the current schema; stays the caller's to close
     * @param thesaurus the subjects
     * @param judgements what people said
     * @param meaning tells of rows whose words don't tell
     */
    public TopicWriter(Graph graph, Thesaurus thesaurus, Judgements judgements, Meaning meaning) {
        this.graph = graph;
        this.thesaurus = thesaurus;
        this.assigner = new TopicAssigner(thesaurus, judgements, meaning);
    }

    /**
     * Reads a file of judgements, in which duties may be given as items of the graph.
     *
     * @throws IOException if the file can't be read
     * @throws org.zhize.topic.MalformedTableException if a line makes no sense
     */
    public static Judgements judgements(Path file, Graph graph) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            return Judgements.read(lines, id -> itemName(id, graph));
        }
    }

    private static Optional<String> itemName(String id, Graph graph) {
        return graph.read(Statements.named("topic/item-name"), Map.of("id", id), LIMITS).records().stream()
                .map(row -> row.get("name").asString())
                .findFirst();
    }

    /**
     * What a run did.
     *
     * @param lists lists whose items got topics
     * @param items those items
     * @param topics topics that the items are about
     */
    public record Written(int lists, int items, int topics) {}

    /**
     * Gives topics to the items of every list whose topics rest on something else.
     *
     * @throws org.neo4j.driver.exceptions.Neo4jException if the database fails; lists that were done stay done
     */
    public Written write() {
        KnownTopics.restore(graph, thesaurus, assigner);
        int lists = 0;
        int items = 0;
        Set<Topic> topics = new HashSet<>();
        for (Record list : ask("topic/stale-lists", Map.of("basis", assigner.basis()))) {
            Map<String, AssignedItem> assigned = assign(list);
            graph.write(transaction -> {
                write(list.get("id").asString(), assigned, transaction);
                return assigned.size();
            });
            lists++;
            items += assigned.size();
            assigned.values().forEach(row -> row.assignments().forEach(assignment -> topics.add(assignment.topic())));
        }
        if (lists > 0) {
            graph.write(transaction -> transaction
                    .run(Statements.named("topic/remove-idle-topics"))
                    .consume());
        }
        return new Written(lists, items, topics.size());
    }

    /**
     * Whether there is a list whose items have no topics, as an import that was cut off leaves it.
     *
     * @throws org.neo4j.driver.exceptions.Neo4jException if the database fails
     */
    public static boolean isWanted(Graph graph) {
        return !graph.read(Statements.named("topic/list-without-topics"), Map.of(), LIMITS)
                .records()
                .isEmpty();
    }

    private List<Record> ask(String statement, Map<String, ?> parameters) {
        return graph.read(Statements.named(statement), parameters, LIMITS).records();
    }

    private Map<String, AssignedItem> assign(Record list) {
        List<String> ids = new ArrayList<>();
        List<DutyItem> items = new ArrayList<>();
        for (Record row :
                ask("topic/items-of-list", Map.of("list", list.get("id").asString()))) {
            ids.add(row.get("item").get("id").asString());
            items.add(item(row.get("item")));
        }
        ListKind kind = ListKind.valueOf(list.get("kind").asString());
        List<AssignedItem> assigned = assigner.assign(new DutyList(kind, List.of(), items));
        Map<String, AssignedItem> byId = new LinkedHashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            byId.put(ids.get(i), assigned.get(i));
        }
        return byId;
    }

    private static DutyItem item(Value node) {
        return new DutyItem(
                node.get("number").asInt(),
                Optional.empty(),
                node.get("name").asString(),
                List.of(),
                node.get("openEnded").asBoolean(),
                node.get("abolished").asBoolean(),
                texts(node.get("departmentDuties")),
                texts(node.get("guarantee")),
                texts(node.get("townshipDuties")),
                texts(node.get("method")),
                new Place(
                        new Position(
                                node.get("fromPage").asInt(),
                                node.get("fromLine").asInt()),
                        new Position(
                                node.get("toPage").asInt(), node.get("toLine").asInt())));
    }

    private static Optional<List<String>> texts(Value value) {
        return value.isNull() ? Optional.empty() : Optional.of(value.asList(Value::asString));
    }

    private void write(String list, Map<String, AssignedItem> assigned, TransactionContext transaction) {
        GraphRows rows = new GraphRows();
        assigned.forEach((item, row) -> {
            for (Assignment assignment : row.assignments()) {
                rows.node(GraphModel.TOPIC, node(assignment.topic()));
                rows.relationship(GraphModel.ABOUT, about(item, assignment));
            }
            for (Assignment part : row.parts()) {
                rows.node(GraphModel.TOPIC, node(part.topic()));
                rows.relationship(GraphModel.INCLUDES, includes(item, part));
            }
        });
        run("topic/forget-topics", Map.of("list", list), transaction);
        GraphWriter.write(GraphModel.TOPIC, rows, transaction);
        GraphWriter.write(GraphModel.ABOUT, rows, transaction);
        GraphWriter.write(GraphModel.INCLUDES, rows, transaction);
        run("topic/rest-on", Map.of("list", list, "basis", assigner.basis()), transaction);
    }

    private static void run(String statement, Map<String, Object> parameters, TransactionContext transaction) {
        transaction.run(Statements.named(statement), parameters).consume();
    }

    private Row node(Topic topic) {
        return Row.of("id", topic.id())
                .with("label", topic.label())
                .with("subject", topic.subject().map(subject -> subject.name()))
                .with("field", topic.subject().map(subject -> subject.field()))
                .with("function", topic.function().name())
                .with("within", thesaurus.wholes(topic).stream().map(Topic::id).toList());
    }

    private static List<String> names(List<Action> actions) {
        return actions.stream().map(Action::name).toList();
    }

    private static Row includes(String item, Assignment part) {
        return Row.between(item, part.topic().id())
                .with("score", part.score())
                .with("action", part.action().name())
                .with("steps", names(part.steps()))
                .with("sharedWords", part.sharedWords());
    }

    private static Row about(String item, Assignment assignment) {
        return Row.between(item, assignment.topic().id())
                .with("score", assignment.score())
                .with("method", assignment.method().name())
                .with("subject", assignment.topic().subject().map(subject -> subject.name()))
                .with("action", assignment.action().name())
                .with("steps", names(assignment.steps()))
                .with("sharedWords", assignment.sharedWords())
                .with("confirmedBy", assignment.confirmedBy());
    }
}
