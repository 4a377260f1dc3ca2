package org.zhize.load;

import java.util.List;
import java.util.stream.Collectors;
import org.zhize.graph.NodeType;
import org.zhize.graph.Property;
import org.zhize.graph.Property.Presence;
import org.zhize.graph.RelationshipType;

/** The statements that the model makes of its kinds of nodes and relationships. */
final class ModelStatement {

    private ModelStatement() {}

    static String writing(NodeType type) {
        return """
                // Made from org.zhize.graph.GraphModel. Each of $rows has the properties of one node.
                UNWIND $rows AS row
                MERGE (n:%s {%s: row.%2$s})
                %sRETURN count(n) AS written
                """.formatted(type.label(), type.key().name(), settingAll("n", type.properties()));
    }

    static String writing(RelationshipType type) {
        return """
                // Made from org.zhize.graph.GraphModel. Each of $rows has the keys of the two nodes and the relationship's properties.
                UNWIND $rows AS row
                MATCH (a:%s {%s: row.from})
                MATCH (b:%s {%s: row.to})
                MERGE (a)-[r:%s]->(b)
                %sRETURN count(r) AS written
                """.formatted(
                        type.from().label(),
                        type.from().key().name(),
                        type.to().label(),
                        type.to().key().name(),
                        type.type(),
                        settingAll("r", type.properties()));
    }

    private static String settingAll(String variable, List<Property> properties) {
        return properties.isEmpty()
                ? ""
                : properties.stream()
                        .map(property -> setting(variable, property))
                        .collect(Collectors.joining(",\n    ", "SET ", "\n"));
    }

    private static String setting(String variable, Property property) {
        String stored = variable + "." + property.name();
        String given = "row." + property.name();
        return property.presence() == Presence.GROWING
                ? "%1$s = coalesce(%1$s, []) + [each IN %2$s WHERE NOT each IN coalesce(%1$s, [])]"
                        .formatted(stored, given)
                : stored + " = " + given;
    }
}
