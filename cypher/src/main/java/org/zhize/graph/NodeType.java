package org.zhize.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A kind of node.
 *
 * @param label its label
 * @param chinese what planners call it
 * @param description what it is, one sentence
 * @param key the property that identifies it; a constraint keeps its values unique
 * @param properties all other properties
 */
public record NodeType(String label, String chinese, String description, Property key, List<Property> properties) {

    /** Keeps its own copy of the properties. */
    public NodeType {
        properties = List.copyOf(properties);
    }

    /** The key and all other properties. */
    public List<Property> allProperties() {
        List<Property> all = new ArrayList<>();
        all.add(key);
        all.addAll(properties);
        return List.copyOf(all);
    }

    /** The label as the names of indexes and constraints print it, such as {@code duty_item}. */
    String snakeCase() {
        return label.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
