package org.zhize.load;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Record;
import org.zhize.graph.Graph;
import org.zhize.graph.ReadLimits;
import org.zhize.topic.Action;
import org.zhize.topic.Judgements;
import org.zhize.topic.Thesaurus;
import org.zhize.topic.Topic;
import org.zhize.topic.TopicAssigner;

/** The topics that the graph holds, taken up again so that other duties can join them or be compared with them. */
public final class KnownTopics {

    private static final ReadLimits LIMITS = new ReadLimits(Duration.ofMinutes(10), Integer.MAX_VALUE);

    private KnownTopics() {}

    /**
     * An assigner that knows the graph's topics. What it assigns is not written.
     *
     * @param graph has the current schema; only read
     * @throws org.neo4j.driver.exceptions.Neo4jException if the database fails
     */
    public static TopicAssigner assigner(Graph graph, Thesaurus thesaurus, Judgements judgements) {
        TopicAssigner assigner = new TopicAssigner(thesaurus, judgements);
        take("topic/known-topics", Map.of(), graph, thesaurus, assigner);
        return assigner;
    }

    /**
     * Takes up the topics of lists that were read as the assigner reads them. What rests on other rules, another thesaurus or
     * another service is read anew as if it had never been here, or rows would find themselves where they once were.
     */
    static void restore(Graph graph, Thesaurus thesaurus, TopicAssigner assigner) {
        take("topic/topics-resting-on", Map.of("basis", assigner.basis()), graph, thesaurus, assigner);
    }

    private static void take(
            String statement,
            Map<String, Object> parameters,
            Graph graph,
            Thesaurus thesaurus,
            TopicAssigner assigner) {
        graph.read(Statements.named(statement), parameters, LIMITS)
                .records()
                .forEach(row -> restore(row, thesaurus, assigner));
    }

    /** A topic whose subject the thesaurus no longer knows is left to be removed. */
    private static void restore(Record row, Thesaurus thesaurus, TopicAssigner assigner) {
        Optional<String> name = Optional.ofNullable(row.get("subject").asString(null));
        if (name.isEmpty() || name.flatMap(thesaurus::subject).isPresent()) {
            assigner.restore(new Topic(
                    row.get("id").asString(),
                    row.get("label").asString(),
                    name.flatMap(thesaurus::subject),
                    Action.valueOf(row.get("function").asString())));
        }
    }
}
