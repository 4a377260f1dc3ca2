package org.zhize.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhize.graph.GraphModel;
import org.zhize.graph.NodeType;
import org.zhize.graph.RelationshipType;

/** The part of the graph that one document makes: the rows of each kind of node and relationship. */
final class GraphRows {

    private final Map<NodeType, Map<String, Row>> nodes = new LinkedHashMap<>();
    private final Map<RelationshipType, List<Row>> relationships = new LinkedHashMap<>();

    /** Adds a node, unless one of this kind with this key is there already. */
    void node(NodeType type, Row row) {
        nodes.computeIfAbsent(type, kind -> new LinkedHashMap<>())
                .putIfAbsent(row.text(type.key().name()), row);
    }

    /** Adds a relationship. */
    void relationship(RelationshipType type, Row row) {
        relationships.computeIfAbsent(type, kind -> new ArrayList<>()).add(row);
    }

    /** The nodes of a kind, in the order in which they were added. */
    List<Row> nodes(NodeType type) {
        return List.copyOf(nodes.getOrDefault(type, Map.of()).values());
    }

    /** The relationships of a kind, in the order in which they were added. */
    List<Row> relationships(RelationshipType type) {
        return List.copyOf(relationships.getOrDefault(type, List.of()));
    }

    /** The kinds of relationships that there are rows of, in the model's order. */
    List<RelationshipType> relationshipTypes() {
        return GraphModel.RELATIONSHIPS.stream()
                .filter(relationships::containsKey)
                .toList();
    }
}
