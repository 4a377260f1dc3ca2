package org.zhize.whatif;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.zhize.dutylist.ListKind;
import org.zhize.graph.Graph;
import org.zhize.graph.ReadLimits;

/** Makes the moves of a plan on a copy of a county's current lists, and compares the workloads. Nothing is written. */
public final class WhatIf {

    private static final ReadLimits LIMITS = new ReadLimits(Duration.ofMinutes(1), Integer.MAX_VALUE);

    private final Graph graph;

    /**
     * A what-if on a graph.
     *
     * @param graph stays the caller's to close, and is only read
     */
    public WhatIf(Graph graph) {
        this.graph = graph;
    }

    /**
     * Compares a county before and after a plan.
     *
     * @throws PlanException if the county is unknown or a move makes no sense
     * @throws org.neo4j.driver.exceptions.Neo4jException if the database fails
     */
    public Comparison compare(Plan plan) {
        Record county = county(plan.county());
        Map<String, Object> parameters = Map.of("county", county.get("id").asString());
        List<Duty> before = ask("duties", parameters).stream().map(WhatIf::duty).toList();
        List<String> departments = ask("departments", parameters).stream()
                .map(row -> row.get("name").asString())
                .toList();
        String name = county.get("name").asString();
        CountyState state = new CountyState(name, before, departments);
        List<Effect> effects = new ArrayList<>();
        for (Move move : plan.moves()) {
            effects.add(state.make(effects.size() + 1, move));
        }
        return new Comparison(
                name, effects, ofDepartments(before, state.duties()), ofTownships(before, state.duties()));
    }

    private static List<Change<DepartmentWorkload>> ofDepartments(List<Duty> before, List<Duty> after) {
        Map<String, DepartmentWorkload> old = Workloads.ofDepartments(before);
        Map<String, DepartmentWorkload> now = Workloads.ofDepartments(after);
        Set<String> names = new TreeSet<>(old.keySet());
        names.addAll(now.keySet());
        return names.stream()
                .map(name -> new Change<>(
                        name,
                        old.getOrDefault(name, DepartmentWorkload.NONE),
                        now.getOrDefault(name, DepartmentWorkload.NONE)))
                .sorted(Comparator.comparingDouble(change -> -change.before().share()))
                .toList();
    }

    private static List<Change<TownshipWorkload>> ofTownships(List<Duty> before, List<Duty> after) {
        Map<String, TownshipWorkload> old = Workloads.ofTownships(before);
        Map<String, TownshipWorkload> now = Workloads.ofTownships(after);
        // A move takes no duty out of the lists, so that both have the same townships.
        return old.keySet().stream()
                .map(name -> new Change<>(
                        name, Objects.requireNonNull(old.get(name)), Objects.requireNonNull(now.get(name))))
                .toList();
    }

    private Record county(String name) {
        List<Record> known = ask("counties", Map.of());
        List<Record> named = known.stream()
                .filter(row -> row.get("id").asString().equals(name)
                        || row.get("name").asString().equals(name))
                .toList();
        if (named.size() == 1) {
            return named.get(0);
        }
        if (named.isEmpty()) {
            List<String> names = known.stream()
                    .map(row -> row.get("name").asString())
                    .distinct()
                    .toList();
            throw new PlanException("plan.unknown-county", name, String.join("、", NearNames.to(name, names)));
        }
        List<String> ids = named.stream().map(row -> row.get("id").asString()).toList();
        throw new PlanException("plan.ambiguous-county", name, String.join(", ", ids));
    }

    private static Duty duty(Record row) {
        Set<String> topics = new HashSet<>(row.get("topics").asList(Value::asString));
        topics.addAll(row.get("topicIds").asList(Value::asString));
        return new Duty(
                row.get("id").asString(),
                row.get("name").asString(),
                ListKind.valueOf(row.get("list").asString()),
                row.get("township").asString(),
                row.get("clauses").asInt(),
                row.get("abolished").asBoolean(),
                row.get("openEnded").asBoolean(),
                topics,
                row.get("parts")
                        .asList(part -> new Part(
                                part.get("department").asString(),
                                part.get("lead").asBoolean(),
                                part.get("clauses").asInt())));
    }

    private List<Record> ask(String statement, Map<String, Object> parameters) {
        return graph.read(text(statement), parameters, LIMITS).records();
    }

    private static String text(String statement) {
        String file = statement + ".cypher";
        try (InputStream in = Objects.requireNonNull(WhatIf.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
