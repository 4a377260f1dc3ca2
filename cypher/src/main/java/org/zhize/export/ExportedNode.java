package org.zhize.export;

import java.util.Map;
import org.zhize.graph.NodeType;

/**
 * A node on its way out of the graph.
 *
 * @param type what kind it is
 * @param key the value of its key, unique among the nodes of its kind
 * @param properties all its properties by their names, in the order of the model, the key among them
 */
record ExportedNode(NodeType type, String key, Map<String, Object> properties) {

    /** Unique among all nodes: {@code Label:key}. */
    String id() {
        return id(type, key);
    }

    static String id(NodeType type, String key) {
        return type.label() + ":" + key;
    }
}
