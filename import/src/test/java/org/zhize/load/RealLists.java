package org.zhize.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.neo4j.driver.AuthTokens;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyListReader;
import org.zhize.dutylist.Manifest;
import org.zhize.dutylist.Reading;
import org.zhize.graph.Graph;
import org.zhize.load.department.DepartmentDirectory;
import org.zhize.topic.Judgements;
import org.zhize.topic.Thesaurus;

/**
 * Gives tests a database with the real lists that lie beside the project: a parameter of type {@link Graph}. All tests share
 * it, since they only ask. Where no real lists lie, the tests are skipped.
 */
final class RealLists implements ExecutionCondition, ParameterResolver {

    private static final Path FOLDER = Path.of("..", "..", "shared", "seeds");

    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(RealLists.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Files.isDirectory(FOLDER)
                ? ConditionEvaluationResult.enabled("the real documents are here")
                : ConditionEvaluationResult.disabled("no real documents here");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Graph.class;
    }

    @Override
    public Graph resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Written.class, key -> write(documents()), Written.class)
                .graph();
    }

    /** The documents in the order of their names. */
    static List<DutyDocument> documents() {
        try (Stream<Reading> readings = new DutyListReader(Manifest.beside(FOLDER)).read(FOLDER)) {
            return readings.map(reading -> ((Reading.Read) reading).document()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes documents, with their topics, into a database of their own. */
    static Written write(List<DutyDocument> documents) {
        Neo4j server = Neo4jBuilders.newInProcessBuilder().withDisabledServer().build();
        Graph graph = Graph.connect(server.boltURI(), AuthTokens.none(), Graph.DEFAULT_DATABASE);
        graph.migrate();
        GraphWriter writer = new GraphWriter(graph, DepartmentDirectory.bundled(), "1", Clock.systemUTC());
        documents.forEach(writer::write);
        new DepartmentNetwork(graph).derive();
        new TopicWriter(graph, Thesaurus.standard(), Judgements.none()).write();
        return new Written(server, graph);
    }

    /** A database, which ends when it is closed. */
    record Written(Neo4j server, Graph graph) implements AutoCloseable {

        @Override
        public void close() {
            graph.close();
            server.close();
        }
    }
}
