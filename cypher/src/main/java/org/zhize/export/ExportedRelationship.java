package org.zhize.export;

import java.util.Map;
import org.zhize.graph.RelationshipType;

/**
 * A relationship on its way out of the graph.
 *
 * @param type what kind it is and what kinds of nodes it joins
 * @param from the key of the node it begins at
 * @param to the key of the node it ends at
 * @param properties its properties by their names, in the order of the model
 */
record ExportedRelationship(RelationshipType type, String from, String to, Map<String, Object> properties) {

    /** The {@link ExportedNode#id()} of the node it begins at. */
    String fromId() {
        return ExportedNode.id(type.from(), from);
    }

    /** The {@link ExportedNode#id()} of the node it ends at. */
    String toId() {
        return ExportedNode.id(type.to(), to);
    }
}
