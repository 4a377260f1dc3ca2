package org.zhize.graph;

/**
 * A property of a node or a relationship.
 *
 * @param name its name
 * @param type the type of its values
 * @param presence whether every node or relationship has it
 * @param indexed whether a query may start from it: it has a range index
 * @param description what it says, one sentence
 */
public record Property(String name, PropertyType type, Presence presence, boolean indexed, String description) {

    /**
     * Whether a property may be absent. Neo4j's Community edition has no constraint for it, so the tests hold imported
     * data against it.
     */
    public enum Presence {
        /** Every node or relationship has it. */
        ALWAYS,
        /** Absent where the document says nothing of the kind. */
        OPTIONAL,
        /** Always there, and grows: a later import adds to the texts and removes none. */
        GROWING
    }
}
