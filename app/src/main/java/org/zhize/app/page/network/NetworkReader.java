package org.zhize.app.page.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;
import org.springframework.stereotype.Component;
import org.zhize.analysis.Analysis;
import org.zhize.analysis.AnalysisException;
import org.zhize.analysis.Arguments;
import org.zhize.analysis.Catalog;
import org.zhize.analysis.GraphReader;
import org.zhize.analysis.ResultTable;
import org.zhize.app.page.PageQueries;
import org.zhize.app.page.network.Network.Category;
import org.zhize.app.page.network.Network.Edge;

/** Draws networks from the paths that analyses answer with. */
@Component
class NetworkReader {

    private static final String COMMUNITIES = "network:communities";
    private static final String DEPARTMENT = "Department";

    /** As many as there are colours that everybody can tell from each other; the rest share one. */
    private static final int CATEGORIES = 7;

    private static final List<String> KINDS = List.of(DEPARTMENT, "Township", "DutyItem", "Topic", "County");

    private final Catalog catalog;
    private final GraphReader reader;
    private final PageQueries queries;

    NetworkReader(Catalog catalog, GraphReader reader, PageQueries queries) {
        this.catalog = catalog;
        this.reader = reader;
        this.queries = queries;
    }

    /** The analysis that a request is answered by. */
    Analysis analysis(NetworkRequest request) {
        return catalog.analysis(request.shown().analysis());
    }

    /** The values that it is run with. */
    Arguments arguments(NetworkRequest request) {
        return Arguments.parse(analysis(request), request.shown().assignments(request.about(), request.limit()));
    }

    /**
     * Draws a network.
     *
     * @throws AnalysisException if the database refuses or takes too long, or communities are asked for and it does not know
     *     them
     */
    Network read(NetworkRequest request) {
        Gathering gathered = new Gathering(request.limit());
        ResultTable table = reader.table(analysis(request), arguments(request));
        for (Map<String, @Nullable Object> row : table.byColumn()) {
            if (row.get("path") instanceof Path path) {
                gathered.add(path);
            }
        }
        return gathered.network(request.shown() == View.DEPARTMENTS, request.byCommunity());
    }

    /** What was drawn so far. */
    private final class Gathering {

        private final int most;
        private final Map<String, Node> nodes = new LinkedHashMap<>();
        private final Map<String, Edge> edges = new LinkedHashMap<>();
        private final Map<String, Set<String>> neighbours = new HashMap<>();
        private final Set<String> left = new HashSet<>();

        Gathering(int most) {
            this.most = most;
        }

        /** A path is drawn whole or not at all. */
        void add(Path path) {
            List<Node> more = new ArrayList<>();
            path.nodes().forEach(node -> {
                if (!nodes.containsKey(node.elementId())) {
                    more.add(node);
                }
            });
            if (nodes.size() + more.size() > most) {
                more.forEach(node -> left.add(node.elementId()));
                return;
            }
            more.forEach(node -> nodes.put(node.elementId(), node));
            path.relationships().forEach(this::add);
        }

        private void add(Relationship relationship) {
            String from = relationship.startNodeElementId();
            String to = relationship.endNodeElementId();
            long items = relationship.containsKey("items")
                    ? relationship.get("items").asLong()
                    : 1;
            edges.put(relationship.elementId(), new Edge(from, to, relationship.type(), items));
            neighbours.computeIfAbsent(from, id -> new HashSet<>()).add(to);
            neighbours.computeIfAbsent(to, id -> new HashSet<>()).add(from);
        }

        Network network(boolean ofDepartments, boolean byCommunity) {
            left.removeAll(nodes.keySet());
            Map<String, Map<String, Object>> departments = departments();
            Categories categories =
                    ofDepartments ? byCommunity ? ofCommunities(departments) : ofFunctions(departments) : ofKinds();
            return new Network(
                    nodes.values().stream()
                            .map(node -> node(node, departments, categories))
                            .sorted(Comparator.comparingLong((Network.Node node) -> -node.workload())
                                    .thenComparing(Network.Node::name))
                            .toList(),
                    edges.values().stream()
                            .sorted(Comparator.comparingLong((Edge edge) -> -edge.items()))
                            .toList(),
                    categories.shown(),
                    left.size());
        }

        private Network.Node node(Node node, Map<String, Map<String, Object>> departments, Categories categories) {
            String id = node.elementId();
            String kind = node.labels().iterator().next();
            int joined = neighbours.getOrDefault(id, Set.of()).size();
            Map<String, Object> department = departments.getOrDefault(id, Map.of());
            String name = node.get("name").asString(node.get("label").asString(""));
            return new Network.Node(
                    id,
                    kind,
                    name,
                    node.get("id").asString(name),
                    department.isEmpty() ? joined : workload(department),
                    texts(department.get("functions")),
                    categories.of(id, kind),
                    joined);
        }

        private Map<String, Map<String, Object>> departments() {
            List<String> ids = nodes.values().stream()
                    .filter(node -> node.hasLabel(DEPARTMENT))
                    .map(Node::elementId)
                    .toList();
            return queries.rows(NetworkReader.class, "departments", Map.of("departments", ids)).stream()
                    .collect(Collectors.toMap(row -> String.valueOf(row.get("id")), row -> row));
        }

        private Categories ofKinds() {
            List<String> present = KINDS.stream()
                    .filter(kind -> nodes.values().stream().anyMatch(node -> node.hasLabel(kind)))
                    .toList();
            return new Categories(
                    present.stream()
                            .map(kind -> new Category("network.kind." + kind, true))
                            .toList(),
                    (id, kind) -> Math.max(0, present.indexOf(kind)));
        }

        private Categories ofFunctions(Map<String, Map<String, Object>> departments) {
            Map<String, String> functions = new HashMap<>();
            departments.forEach((id, department) -> texts(department.get("functions")).stream()
                    .findFirst()
                    .ifPresent(first -> functions.put(id, first)));
            return ofGroups(functions, departments);
        }

        private Categories ofCommunities(Map<String, Map<String, Object>> departments) {
            Map<String, String> first = new HashMap<>();
            for (Map<String, @Nullable Object> community : communities()) {
                texts(community.get("names"))
                        .forEach(name -> first.put(
                                community.get("county") + "/" + name, String.valueOf(community.get("first"))));
            }
            Map<String, String> groups = new HashMap<>();
            departments.forEach((id, department) -> Optional.ofNullable(
                            first.get(department.get("county") + "/" + department.get("name")))
                    .ifPresent(group -> groups.put(id, group)));
            return ofGroups(groups, departments);
        }

        /** The groups that carry most have colours of their own. */
        private Categories ofGroups(Map<String, String> groups, Map<String, Map<String, Object>> departments) {
            Map<String, Long> sizes = groups.entrySet().stream()
                    .collect(Collectors.groupingBy(
                            Map.Entry::getValue,
                            Collectors.summingLong(
                                    group -> workload(departments.getOrDefault(group.getKey(), Map.of())))));
            List<String> largest = sizes.entrySet().stream()
                    .sorted(Map.Entry.<String, Long>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(CATEGORIES)
                    .map(Map.Entry::getKey)
                    .toList();
            boolean rest = nodes.keySet().stream().anyMatch(id -> !largest.contains(groups.getOrDefault(id, "")));
            return new Categories(
                    Stream.concat(
                                    largest.stream().map(name -> new Category(name, false)),
                                    rest ? Stream.of(new Category("network.others", true)) : Stream.empty())
                            .toList(),
                    (id, kind) -> {
                        int index = largest.indexOf(groups.getOrDefault(id, ""));
                        return index < 0 ? largest.size() : index;
                    });
        }
    }

    private List<Map<String, @Nullable Object>> communities() {
        Analysis analysis = catalog.analysis(COMMUNITIES);
        return reader.table(analysis, analysis.defaults()).byColumn();
    }

    /** What the legend shows, and which of it a node is. */
    private record Categories(List<Category> shown, Telling telling) {

        interface Telling {
            int of(String id, String kind);
        }

        int of(String id, String kind) {
            return telling.of(id, kind);
        }
    }

    private static long workload(Map<String, Object> department) {
        return department.get("workload") instanceof Long workload ? workload : 0;
    }

    private static List<String> texts(@Nullable Object value) {
        return value instanceof Collection<?> values
                ? values.stream().map(String::valueOf).toList()
                : List.of();
    }
}
