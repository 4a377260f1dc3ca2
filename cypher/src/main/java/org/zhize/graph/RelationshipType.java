package org.zhize.graph;

import java.util.List;

/**
 * A kind of relationship between two kinds of nodes. A type that joins several pairs of kinds ({@code PART_OF}) is
 * declared once for each pair.
 *
 * @param from where it begins
 * @param type its type
 * @param to where it ends
 * @param description what it says, one sentence
 * @param properties its properties
 */
public record RelationshipType(NodeType from, String type, NodeType to, String description, List<Property> properties) {

    /** Keeps its own copy of the properties. */
    public RelationshipType {
        properties = List.copyOf(properties);
    }
}
