package org.zhize.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Record;
import org.zhize.analysis.Analysis;
import org.zhize.analysis.Catalog;
import org.zhize.analysis.GraphReader;
import org.zhize.graph.EmbeddedGraph;
import org.zhize.graph.Graph;
import org.zhize.graph.ReadLimits;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the catalog says about the fictional county: whatever is planted in its lists. */
@ExtendWith(EmbeddedGraph.class)
class AnswersAboutSamplesTest {

    private static final Catalog CATALOG = Catalog.bundled();

    private final Graph graph;
    private final GraphReader reader;

    AnswersAboutSamplesTest(Graph graph) {
        this.graph = graph;
        this.reader = new GraphReader(graph, ReadLimits.DEFAULT);
    }

    /** An item as {@code planted.yaml} names it. */
    private record Planted(String township, String list, int number, String name) {

        static List<Planted> of(JsonNode finding) {
            List<Planted> items = new ArrayList<>();
            for (JsonNode item : finding.path("items")) {
                items.add(new Planted(
                        item.get("township").asString(),
                        item.get("list").asString(),
                        item.get("number").asInt(),
                        item.get("name").asString()));
            }
            return items;
        }

        boolean stands(Map<String, @Nullable Object> row, String number) {
            return township.equals(row.get("township"))
                    && Long.valueOf(this.number).equals(row.get(number));
        }

        boolean standsIn(@Nullable Object texts) {
            return texts instanceof Collection<?> all
                    && all.stream()
                            .anyMatch(text -> text.toString().contains(township + " " + number + " ")
                                    || text.toString().equals(number + " " + name));
        }
    }

    @Test
    void everyPlantedFindingIsFound() {
        SampleCounty.writeTo(graph);

        SoftAssertions.assertSoftly(each -> {
            for (JsonNode finding : new YAMLMapper().readTree(SampleCounty.FOLDER.resolve("planted.yaml"))) {
                each.assertThat(isFound(finding, Planted.of(finding)))
                        .as("%s", finding)
                        .isTrue();
            }
        });
    }

    private boolean isFound(JsonNode finding, List<Planted> items) {
        String department = finding.path("department").asString("");
        return switch (finding.get("finding").asString()) {
            case "overloaded-department" ->
                department.equals(answer("overload:outliers").get(0).get("department"));
            case "department-name-variants" -> variants(finding.get("variants"));
            case "bracketed-department" ->
                any("quality:aliases", row -> String.valueOf(row.get("aliases")).contains(department));
            case "padded-count" ->
                any(
                        "overlap:padded-workload",
                        row -> department.equals(row.get("department"))
                                && items.stream().allMatch(item -> item.standsIn(row.get("duties"))));
            case "kept-and-reclaimed" ->
                any(
                        "overlap:kept-and-reclaimed",
                        row -> items.get(0).stands(row, "keptNumber")
                                && items.get(1).stands(row, "reclaimedNumber"));
            case "assisted-and-reclaimed" ->
                any(
                        "overlap:assisted-and-reclaimed",
                        row -> items.get(0).stands(row, "assistedNumber")
                                && items.get(1).stands(row, "reclaimedNumber"));
            case "kept-here-reclaimed-there" ->
                any(
                        "orphan:kept-here-reclaimed-there",
                        row -> items.get(0).standsIn(row.get("keepers"))
                                && items.get(1).standsIn(row.get("relinquishers")));
            case "same-clause" ->
                any(
                        "overlap:same-clause",
                        row -> String.valueOf(row.get("duties"))
                                .contains(items.get(0).name()));
            case "lead-differs" -> any("overlap:lead-differs", row -> places(row, items));
            case "differing-category" -> any("overlap:category-differs", row -> places(row, items));
            case "lacking-topic" ->
                any(
                        "orphan:topic-missing",
                        row -> finding.get("lacking").asString().equals(row.get("township"))
                                && topics(items.get(0)).contains(row.get("topic")));
            case "same-topic" ->
                topics(items.get(0)).stream()
                        .anyMatch(topic ->
                                items.stream().allMatch(item -> topics(item).contains(topic)));
            case "wrong-count" ->
                any(
                        "quality:declared-counts",
                        row -> items.get(0).township().equals(row.get("township"))
                                && finding.get("category").asString().equals(row.get("category")));
            case "no-lead" -> each("overlap:several-departments-no-lead", items);
            case "department-without-own-duty" ->
                any(
                        "orphan:department-without-own-duty",
                        row -> items.get(0).stands(row, "number") && department.equals(row.get("department")));
            default -> each("orphan:" + finding.get("finding").asString(), items);
        };
    }

    private boolean variants(JsonNode variants) {
        List<Map<String, @Nullable Object>> rows = answer("quality:aliases");
        return variants.propertyStream()
                .allMatch(variant -> rows.stream()
                        .anyMatch(row -> variant.getKey().equals(row.get("department"))
                                && row.get("aliases") instanceof Collection<?> aliases
                                && variant.getValue()
                                        .valueStream()
                                        .allMatch(name -> aliases.contains(name.asString()))));
    }

    private boolean each(String id, List<Planted> items) {
        List<Map<String, @Nullable Object>> rows = answer(id);
        return items.stream().allMatch(item -> rows.stream().anyMatch(row -> item.stands(row, "number")));
    }

    private boolean any(String id, Predicate<Map<String, @Nullable Object>> found) {
        return answer(id).stream().anyMatch(found);
    }

    private boolean places(Map<String, @Nullable Object> row, List<Planted> items) {
        return row.get("evidence") instanceof Collection<?> evidence
                && items.stream().allMatch(item -> evidence.contains(place(item)));
    }

    private Object place(Planted item) {
        return stored(item).get("place").asObject();
    }

    private List<Object> topics(Planted item) {
        return stored(item).get("topics").asList();
    }

    private Record stored(Planted item) {
        return graph.read(
                        """
                        MATCH (:Township {name: $township})-->(item:DutyItem {list: $list, number: $number})
                        MATCH (item)-[:LISTED_IN]->()-[:EXTRACTED_FROM]->(document)
                        RETURN document.name + ':' + item.fromLine AS place, [(item)-[:ABOUT]->(topic) | topic.label] AS topics""",
                        Map.of("township", item.township(), "list", item.list(), "number", item.number()),
                        ReadLimits.DEFAULT)
                .records()
                .get(0);
    }

    private List<Map<String, @Nullable Object>> answer(String id) {
        Analysis analysis = CATALOG.analysis(id);
        return reader.table(analysis, analysis.defaults()).byColumn();
    }
}
