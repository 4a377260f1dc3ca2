package org.zhize.graph;

import java.util.List;
import java.util.stream.Collectors;

/** The page about the model, as Markdown. */
final class ModelPage {

    private ModelPage() {}

    /** The whole page. */
    static String render() {
        return """
                # The graph

                Generated from `org.zhize.graph.GraphModel`, which is also the source of the constraints, the indexes and the
                import's statements. Every node has a unique key (🔑); a query starts from a key or from an indexed property (🔍).

                The three relationships that every analysis starts from:
                `(:Township)-[:KEEPS]->(:DutyItem)`, `(:DutyItem)-[:COORDINATES_WITH]->(:Department)` and
                `(:DutyItem)-[:RECLAIMED_BY]->(:Department)`.

                ## Nodes

                %s
                ## Relationships

                %s
                ## What Zhize keeps for itself

                No import writes these, no export carries them, and no analysis reads them.

                %s
                %s
                ## Full-text indexes

                `CALL db.index.fulltext.queryNodes(name, text)` finds Chinese text by overlapping pairs of characters.

                | name | node | texts |
                | --- | --- | --- |
                %s
                """.formatted(
                GraphModel.NODES.stream().map(ModelPage::section).collect(Collectors.joining("\n")),
                GraphModel.RELATIONSHIPS.stream().map(ModelPage::section).collect(Collectors.joining("\n")),
                GraphModel.RECORDS.stream().map(ModelPage::section).collect(Collectors.joining("\n")),
                section(GraphModel.ORDERED_BY),
                GraphModel.TEXT_INDEXES.stream().map(ModelPage::row).collect(Collectors.joining("\n")));
    }

    private static String section(NodeType node) {
        return "### `%s` %s\n\n%s\n\n%s"
                .formatted(node.label(), node.chinese(), node.description(), table(node.allProperties(), node.key()));
    }

    private static String section(RelationshipType relationship) {
        String head = "### `(:%s)-[:%s]->(:%s)`\n\n%s\n"
                .formatted(
                        relationship.from().label(),
                        relationship.type(),
                        relationship.to().label(),
                        relationship.description());
        return relationship.properties().isEmpty() ? head : head + "\n" + table(relationship.properties(), null);
    }

    private static String table(List<Property> properties, @org.jspecify.annotations.Nullable Property key) {
        return "| property | type | |\n| --- | --- | --- |\n"
                + properties.stream()
                        .map(property -> "| `%s`%s | %s | %s%s |\n"
                                .formatted(
                                        property.name(),
                                        property.equals(key) ? " 🔑" : property.indexed() ? " 🔍" : "",
                                        property.type().cypher(),
                                        property.description(),
                                        switch (property.presence()) {
                                            case ALWAYS -> "";
                                            case OPTIONAL -> " *May be absent.*";
                                            case GROWING -> " *Grows with each import.*";
                                        }))
                        .collect(Collectors.joining());
    }

    private static String row(TextIndex index) {
        return "| `%s` | `%s` | %s |"
                .formatted(
                        index.name(),
                        index.node().label(),
                        index.properties().stream()
                                .map(property -> "`" + property.name() + "`")
                                .collect(Collectors.joining(", ")));
    }
}
