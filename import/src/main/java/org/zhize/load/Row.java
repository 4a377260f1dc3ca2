package org.zhize.load;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The properties of one node or relationship; what is absent has no entry. */
final class Row {

    private final Map<String, Object> properties = new HashMap<>();

    /** The row of a relationship, by the keys of its two nodes. */
    static Row between(String from, String to) {
        return new Row().with("from", from).with("to", to);
    }

    /** The row of a node, by its key. */
    static Row of(String key, String value) {
        return new Row().with(key, value);
    }

    Row with(String property, Object value) {
        properties.put(property, value);
        return this;
    }

    /** Whole numbers are kept as the database gives them back. */
    Row with(String property, long value) {
        properties.put(property, value);
        return this;
    }

    Row with(String property, Optional<?> value) {
        value.ifPresent(present -> properties.put(property, present));
        return this;
    }

    Optional<Object> get(String property) {
        return Optional.ofNullable(properties.get(property));
    }

    /** The value of a property that the row must have. */
    String text(String property) {
        return get(property).map(String.class::cast).orElseThrow();
    }

    /** Whether the row has a property. */
    boolean has(String property) {
        return properties.containsKey(property);
    }

    /** Whether a property of true or false is true. */
    boolean is(String property) {
        return Boolean.TRUE.equals(properties.get(property));
    }

    /** The value of a whole number, 0 if it is absent. */
    long number(String property) {
        return (Long) properties.getOrDefault(property, 0L);
    }

    /** The values of a property with several, none if it is absent. */
    @SuppressWarnings("unchecked") // Lists of texts are the only lists that rows have.
    List<String> texts(String property) {
        return (List<String>) get(property).orElse(List.of());
    }

    /** As a parameter of a statement. */
    Map<String, Object> properties() {
        return Collections.unmodifiableMap(properties);
    }
}
