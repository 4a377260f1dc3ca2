package org.zhize.revision;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.zhize.dutylist.ListKind;
import org.zhize.dutylist.TownshipIdentity;
import org.zhize.graph.Graph;
import org.zhize.graph.ReadLimits;

/** Editions that the graph holds. */
public final class GraphEditions {

    private static final ReadLimits LIMITS = new ReadLimits(Duration.ofMinutes(1), Integer.MAX_VALUE);

    private final Graph graph;

    /**
     * A source of editions.
     *
     * @param graph stays the caller's to close, and is only read
     */
    public GraphEditions(Graph graph) {
        this.graph = graph;
    }

    /**
     * The edition that a reference means.
     *
     * @param reference {@code TOWNSHIP} for its current lists, {@code TOWNSHIP@EDITION}, or {@code EDITION} where only one
     *     township has it; a township is given by name or id, an edition by its date or name, as {@code change:editions} shows
     *     them
     * @throws RevisionException if there is none, or several
     * @throws org.neo4j.driver.exceptions.Neo4jException if the database fails
     */
    public Edition find(String reference) {
        int at = reference.lastIndexOf('@');
        if (at >= 0) {
            return edition(reference, lists(reference.substring(0, at), reference.substring(at + 1)));
        }
        List<Record> current = lists(reference, null);
        return edition(reference, current.isEmpty() ? lists(null, reference) : current);
    }

    private List<Record> lists(@Nullable String township, @Nullable String edition) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("township", township);
        parameters.put("edition", edition);
        return ask("lists", parameters);
    }

    private Edition edition(String reference, List<Record> lists) {
        if (lists.isEmpty()) {
            throw new RevisionException("no-edition", reference);
        }
        Set<ListKind> kinds = EnumSet.noneOf(ListKind.class);
        for (Record list : lists) {
            if (!kinds.add(ListKind.valueOf(list.get("kind").asString()))) {
                throw new RevisionException("several-editions", reference, String.join(", ", references(lists)));
            }
        }
        if (lists.stream().map(row -> row.get("township").asString()).distinct().count() > 1) {
            throw new RevisionException("several-editions", reference, String.join(", ", references(lists)));
        }
        List<String> ids = lists.stream().map(row -> row.get("id").asString()).toList();
        return new Edition(
                reference,
                township(lists.get(0)),
                kinds,
                ask("duties", Map.of("lists", ids)).stream()
                        .map(GraphEditions::duty)
                        .toList());
    }

    private static TownshipIdentity township(Record list) {
        return new TownshipIdentity(
                name(list, "name"), name(list, "county"), name(list, "prefecture"), name(list, "province"));
    }

    private static Optional<String> name(Record list, String of) {
        return Optional.of(list.get(of)).filter(value -> !value.isNull()).map(Value::asString);
    }

    private static List<String> references(List<Record> lists) {
        return lists.stream()
                .map(row -> row.get("township").asString() + "@"
                        + row.get("edition").asString())
                .distinct()
                .toList();
    }

    private static ListedDuty duty(Record row) {
        return new ListedDuty(
                ListKind.valueOf(row.get("list").asString()),
                row.get("number").asInt(),
                row.get("name").asString(),
                row.get("departments").asList(Value::asString),
                row.get("lead").asList(Value::asString),
                Set.copyOf(row.get("topics").asList(Value::asString)));
    }

    private List<Record> ask(String statement, Map<String, ?> parameters) {
        return graph.read(text(statement), parameters, LIMITS).records();
    }

    private static String text(String statement) {
        String file = statement + ".cypher";
        try (InputStream in = Objects.requireNonNull(GraphEditions.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
