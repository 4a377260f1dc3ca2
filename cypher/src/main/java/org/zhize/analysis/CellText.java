package org.zhize.analysis;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;

/** A value as text, for forms that know nothing else. */
final class CellText {

    private CellText() {}

    static String of(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Collection<?> values) {
            return values.stream().map(CellText::of).collect(Collectors.joining("; "));
        }
        if (value instanceof Map<?, ?> values) {
            return values.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + of(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof Node node) {
            return node(node);
        }
        if (value instanceof Relationship relationship) {
            return "[" + relationship.type() + "]";
        }
        if (value instanceof Path path) {
            return path(path);
        }
        return value.toString();
    }

    private static String node(Node node) {
        String name = node.containsKey("name")
                ? node.get("name").asObject().toString()
                : of(node.asMap().get("id"));
        return "(" + String.join(":", node.labels()) + " " + name + ")";
    }

    private static String path(Path path) {
        StringBuilder text = new StringBuilder(node(path.start()));
        for (Path.Segment segment : path) {
            boolean forwards = segment.relationship()
                    .startNodeElementId()
                    .equals(segment.start().elementId());
            text.append(forwards ? "-[" : "<-[")
                    .append(segment.relationship().type())
                    .append(forwards ? "]->" : "]-")
                    .append(node(segment.end()));
        }
        return text.toString();
    }
}
