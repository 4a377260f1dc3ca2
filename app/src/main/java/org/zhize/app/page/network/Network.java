package org.zhize.app.page.network;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Nodes and edges as they are drawn.
 *
 * @param nodes what is joined, those with the largest workload first
 * @param edges what joins them, the heaviest first
 * @param categories what colours and shapes stand for; a node's category is the number of one of them, from 0
 * @param left how many nodes were left out because more were asked for than are drawn
 */
record Network(List<Node> nodes, List<Edge> edges, List<Category> categories, int left) {

    /**
     * A node.
     *
     * @param id its element id in the database
     * @param kind its label in the graph
     * @param name what it is called
     * @param key the value of its key, by which pages find it
     * @param workload duties that a department answers for; for others, the nodes next to it
     * @param functions lines of work of a department
     * @param category the number of its category
     * @param neighbours how many nodes of the drawing it is joined to
     */
    record Node(
            String id,
            String kind,
            String name,
            String key,
            long workload,
            List<String> functions,
            int category,
            int neighbours) {

        /** The page about it; null if there is none. */
        @JsonProperty
        public @Nullable String page() {
            return switch (kind) {
                case "Department" -> "/departments/one";
                case "Township" -> "/townships/one";
                case "DutyItem" -> "/findings/item";
                default -> null;
            };
        }
    }

    /**
     * An edge.
     *
     * @param from the element id of one end
     * @param to the element id of the other
     * @param type the type of the relationship
     * @param items how many duties it stands for
     */
    record Edge(String from, String to, String type, long items) {}

    /**
     * What a colour and a shape stand for.
     *
     * @param name a name to show as it is, or the key of one
     * @param translated whether the name is a key of the message bundle
     */
    record Category(String name, boolean translated) {}

    /** The element ids of all nodes. */
    Set<String> ids() {
        return nodes.stream().map(Node::id).collect(Collectors.toUnmodifiableSet());
    }
}
