package org.zhize.app.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import org.zhize.graph.Graph;
import org.zhize.graph.ReadLimits;

/** Asks the graph what a page shows. Each statement is a file beside the class that asks. */
@Component
public class PageQueries {

    private final Graph graph;
    private final Map<String, String> statements = new ConcurrentHashMap<>();

    PageQueries(Graph graph) {
        this.graph = graph;
    }

    /**
     * What a statement answers.
     *
     * @param rows each by its columns; at most 10,000
     * @param truncated whether there were more
     */
    public record Answer(List<Map<String, Object>> rows, boolean truncated) {}

    /**
     * Asks for what grows with the graph, so that whoever shows it can say that there is more.
     *
     * @param asker the class beside which the statement stands
     * @param name the statement's file, without {@code .cypher}
     * @param parameters its parameters; a value may be null
     */
    public Answer answer(Class<?> asker, String name, Map<String, ?> parameters) {
        var read = graph.read(statement(asker, name), parameters, ReadLimits.DEFAULT);
        return new Answer(read.records().stream().map(Record::asMap).toList(), read.truncated());
    }

    /** The rows alone, where there can't be too many. */
    public List<Map<String, Object>> rows(Class<?> asker, String name, Map<String, ?> parameters) {
        return answer(asker, name, parameters).rows();
    }

    private String statement(Class<?> asker, String name) {
        return statements.computeIfAbsent(asker.getPackageName() + "/" + name, key -> {
            try (InputStream in = Objects.requireNonNull(asker.getResourceAsStream(name + ".cypher"), name)) {
                return new String(in.readAllBytes(), UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
