package org.zhize.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.identity.Manifest;
import org.zhize.dutylist.reader.DutyListReader;
import org.zhize.dutylist.reader.Reading;
import org.zhize.graph.EmbeddedDatabase;
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

    /** Stands still: two graphs of the same lists are the same. */
    private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

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
        return context.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE)
                .computeIfAbsent(EmbeddedDatabase.class, key -> write(documents()), EmbeddedDatabase.class)
                .graph();
    }

    /** The documents in the order of their names, which are read once. */
    static List<DutyDocument> documents() {
        return Documents.READ;
    }

    private static final class Documents {
        private static final List<DutyDocument> READ = read();
    }

    private static List<DutyDocument> read() {
        try (Stream<Reading> readings = new DutyListReader(Manifest.beside(FOLDER)).read(FOLDER)) {
            return readings.map(reading -> ((Reading.Read) reading).document()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes documents, with their topics, into a database of their own. */
    static EmbeddedDatabase write(List<DutyDocument> documents) {
        EmbeddedDatabase database = EmbeddedDatabase.start();
        Graph graph = database.graph();
        documents.forEach(writer(graph)::write);
        new DepartmentNetwork(graph).derive();
        new TopicWriter(graph, Thesaurus.standard(), Judgements.none()).write();
        return database;
    }

    /** Writes lists as all of them were written here. */
    static GraphWriter writer(Graph graph) {
        return new GraphWriter(graph, DepartmentDirectory.bundled(), "1", CLOCK);
    }
}
