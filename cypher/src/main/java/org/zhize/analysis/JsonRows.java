package org.zhize.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.Entity;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;
import tools.jackson.databind.json.JsonMapper;

/** Writes rows as one JSON array of objects, one object a line. */
final class JsonRows implements ResultSink {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Appendable out;
    private List<String> names = List.of();
    private boolean begun;

    JsonRows(Appendable out) {
        this.out = out;
    }

    @Override
    public void columns(List<String> columns) {
        names = columns;
        append("[");
    }

    @Override
    public void row(List<@Nullable Object> values) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            object.put(names.get(i), plain(values.get(i)));
        }
        append(begun ? ",\n" : "\n");
        begun = true;
        append(JSON.writeValueAsString(object));
    }

    @Override
    public void end(Outcome outcome) {
        append(begun ? "\n]\n" : "]\n");
    }

    private void append(String text) {
        try {
            out.append(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What JSON has a notation for: a node, a relationship and a path become objects, a date its ISO text. */
    private static @Nullable Object plain(@Nullable Object value) {
        if (value == null || value instanceof Number || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Collection<?> values) {
            List<@Nullable Object> plain = new ArrayList<>();
            values.forEach(each -> plain.add(plain(each)));
            return plain;
        }
        if (value instanceof Map<?, ?> values) {
            Map<String, @Nullable Object> plain = new LinkedHashMap<>();
            values.forEach((key, each) -> plain.put(String.valueOf(key), plain(each)));
            return plain;
        }
        if (value instanceof Node node) {
            return entity("labels", node.labels(), node);
        }
        if (value instanceof Relationship relationship) {
            return entity("type", relationship.type(), relationship);
        }
        if (value instanceof Path path) {
            List<@Nullable Object> steps = new ArrayList<>();
            steps.add(plain(path.start()));
            path.forEach(segment -> {
                steps.add(plain(segment.relationship()));
                steps.add(plain(segment.end()));
            });
            return steps;
        }
        return value.toString();
    }

    /** What it is and then its properties by name: the same text whichever program writes it. */
    private static Map<String, Object> entity(String kind, Object what, Entity entity) {
        Map<String, @Nullable Object> properties = new TreeMap<>();
        entity.asMap().forEach((name, value) -> properties.put(name, plain(value)));
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put(kind, what);
        plain.put("properties", properties);
        return plain;
    }
}
