package org.zhize.graph;

/** The types of values that the graph stores, each with its names in Cypher and in the schema procedures. */
public enum PropertyType {
    /** Text. */
    STRING("STRING", "String"),
    /** A whole number. */
    INTEGER("INTEGER", "Long"),
    /** A number with a fraction. */
    FLOAT("FLOAT", "Double"),
    /** True or false. */
    BOOLEAN("BOOLEAN", "Boolean"),
    /** A day, without a time zone. */
    DATE("DATE", "Date"),
    /** A moment, with its time zone. */
    MOMENT("ZONED DATETIME", "DateTime"),
    /** Texts in their order. */
    STRINGS("LIST<STRING>", "StringArray");

    private final String cypher;
    private final String observed;

    PropertyType(String cypher, String observed) {
        this.cypher = cypher;
        this.observed = observed;
    }

    /** The type's name in Cypher, such as {@code LIST<STRING>}. */
    public String cypher() {
        return cypher;
    }

    /** The type's name in the answers of {@code db.schema.nodeTypeProperties()} and its sister for relationships. */
    public String observed() {
        return observed;
    }
}
