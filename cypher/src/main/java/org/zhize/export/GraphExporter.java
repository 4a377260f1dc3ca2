package org.zhize.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.zhize.graph.Graph;
import org.zhize.graph.GraphModel;
import org.zhize.graph.NodeType;
import org.zhize.graph.Property;
import org.zhize.graph.ReadLimits;
import org.zhize.graph.RelationshipType;

/**
 * Writes the whole graph, all editions of it. Nodes and relationships pass through one by one, so that the memory needed
 * does not grow with the graph.
 */
public final class GraphExporter {

    /** The whole country takes a while; nobody waits at a page for it. */
    private static final ReadLimits LIMITS = new ReadLimits(Duration.ofHours(12), Integer.MAX_VALUE);

    private static final Map<String, NodeType> NODES =
            GraphModel.NODES.stream().collect(Collectors.toMap(NodeType::label, Function.identity()));
    private static final Map<List<String>, RelationshipType> RELATIONSHIPS = GraphModel.RELATIONSHIPS.stream()
            .collect(Collectors.toMap(
                    type -> List.of(type.from().label(), type.type(), type.to().label()), Function.identity()));

    private final Graph graph;

    /** An exporter of this graph, which stays the caller's to close. */
    public GraphExporter(Graph graph) {
        this.graph = graph;
    }

    /**
     * Writes every node and every relationship of the model.
     *
     * @param out is written to and closed
     * @throws IOException if writing fails
     * @throws IllegalStateException if the database asks for the work to be begun again when part of it was written
     */
    public Exported export(ExportFormat format, OutputStream out) throws IOException {
        return export(format, out, "", Map.of());
    }

    /**
     * Writes some nodes, and every relationship between them.
     *
     * @param nodes their element ids
     * @param out is written to and closed
     * @throws IOException if writing fails
     * @throws IllegalStateException if the database asks for the work to be begun again when part of it was written
     */
    public Exported exportPart(ExportFormat format, Collection<String> nodes, OutputStream out) throws IOException {
        return export(format, out, "part-", Map.of("nodes", List.copyOf(nodes)));
    }

    private Exported export(ExportFormat format, OutputStream out, String statements, Map<String, Object> parameters)
            throws IOException {
        try (GraphSink sink = format.open(out)) {
            Work work = new Work(sink, statements, parameters);
            return graph.read(LIMITS, work::run);
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** One pass over the graph, in one transaction, so that relationships and their ends belong together. */
    private static final class Work {

        private final GraphSink sink;
        private final String statements;
        private final Map<String, Object> parameters;
        private boolean begun;

        Work(GraphSink sink, String statements, Map<String, Object> parameters) {
            this.sink = sink;
            this.statements = statements;
            this.parameters = parameters;
        }

        Exported run(TransactionContext transaction) {
            if (begun) {
                throw new IllegalStateException("the database broke the transaction off: export once more");
            }
            begun = true;
            try {
                return new Exported(nodes(transaction), relationships(transaction));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private long nodes(TransactionContext transaction) throws IOException {
            long count = 0;
            Result result = transaction.run(statement(statements + "nodes"), parameters);
            while (result.hasNext()) {
                Record row = result.next();
                NodeType type = NODES.get(row.get("label").asString());
                if (type != null) {
                    Value properties = row.get("properties");
                    sink.node(new ExportedNode(
                            type,
                            properties.get(type.key().name()).asString(),
                            inOrder(type.allProperties(), properties)));
                    count++;
                }
            }
            return count;
        }

        private long relationships(TransactionContext transaction) throws IOException {
            long count = 0;
            Result result = transaction.run(statement(statements + "relationships"), parameters);
            while (result.hasNext()) {
                Record row = result.next();
                RelationshipType type = RELATIONSHIPS.get(List.of(
                        row.get("fromLabel").asString(),
                        row.get("type").asString(),
                        row.get("toLabel").asString()));
                if (type != null) {
                    sink.relationship(new ExportedRelationship(
                            type,
                            row.get("from").get(type.from().key().name()).asString(),
                            row.get("to").get(type.to().key().name()).asString(),
                            inOrder(type.properties(), row.get("properties"))));
                    count++;
                }
            }
            return count;
        }

        private static Map<String, Object> inOrder(List<Property> declared, Value properties) {
            Map<String, Object> values = new LinkedHashMap<>();
            for (Property property : declared) {
                Value value = properties.get(property.name());
                if (!value.isNull()) {
                    values.put(property.name(), value.asObject());
                }
            }
            return values;
        }
    }

    private static String statement(String name) {
        try (InputStream file = Objects.requireNonNull(GraphExporter.class.getResourceAsStream(name + ".cypher"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
