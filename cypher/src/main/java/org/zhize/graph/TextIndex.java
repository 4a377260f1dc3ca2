package org.zhize.graph;

import java.util.List;

/**
 * A full-text index over Chinese text.
 *
 * @param name its name, as {@code db.index.fulltext.queryNodes} takes it
 * @param node the kind of node it covers
 * @param properties the texts it covers
 */
public record TextIndex(String name, NodeType node, List<Property> properties) {

    /** The analyzer: overlapping pairs of characters, so that words need no dictionary. */
    public static final String ANALYZER = "cjk";

    /** Keeps its own copy of the properties. */
    public TextIndex {
        properties = List.copyOf(properties);
    }
}
