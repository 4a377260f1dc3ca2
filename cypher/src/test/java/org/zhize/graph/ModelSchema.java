package org.zhize.graph;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The constraints and indexes that the declared model asks for. */
final class ModelSchema {

    private ModelSchema() {}

    /** All of them. */
    static Set<SchemaElement> declared() {
        List<NodeType> nodes = Stream.concat(GraphModel.NODES.stream(), GraphModel.RECORDS.stream())
                .toList();
        Stream<SchemaElement> keys = nodes.stream()
                .map(node -> new SchemaElement(
                        node.snakeCase() + "_" + node.key().name(),
                        "UNIQUENESS",
                        node.label(),
                        List.of(node.key().name())));
        Stream<SchemaElement> indexes = nodes.stream()
                .flatMap(node -> node.properties().stream()
                        .filter(Property::indexed)
                        .map(property -> new SchemaElement(
                                node.snakeCase() + "_" + property.name(),
                                "RANGE",
                                node.label(),
                                List.of(property.name()))));
        Stream<SchemaElement> texts = GraphModel.TEXT_INDEXES.stream()
                .map(index -> new SchemaElement(
                        index.name(),
                        "FULLTEXT",
                        index.node().label(),
                        index.properties().stream().map(Property::name).toList()));
        return Stream.of(keys, indexes, texts).flatMap(element -> element).collect(Collectors.toUnmodifiableSet());
    }

    /** A constraint or an index. */
    record SchemaElement(String name, String kind, String label, List<String> properties) {}
}
