package org.zhize.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.summary.GqlNotification;
import org.neo4j.driver.summary.GqlStatusObject;
import org.zhize.graph.Graph;
import org.zhize.graph.ReadLimits;

/** Holds every analysis that comes with Zhize against the fictional counties. */
@ExtendWith(Counties.class)
final class BundledCatalogTest {

    private static final Catalog CATALOG = Catalog.bundled();
    private static final Map<String, Expectation> EXPECTATIONS = Expectation.all();

    private static Graph graph;
    private static GraphReader reader;

    @BeforeAll
    static void connect(Graph counties) {
        graph = counties;
        reader = new GraphReader(counties, ReadLimits.DEFAULT);
    }

    static Collection<Analysis> analyses() {
        return CATALOG.analyses();
    }

    static List<String> ids() {
        return CATALOG.analyses().stream().map(Analysis::id).toList();
    }

    @Test
    void everyAnalysisHasAnExpectationAndNoExpectationIsLeftOver() {
        assertThat(EXPECTATIONS.keySet()).containsExactlyInAnyOrderElementsOf(ids());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void runsVerbatimAsItWouldWhenPastedAndSaysTheSameAsWithDefaults(String id) {
        Analysis analysis = CATALOG.analysis(id);
        ResultTable.Gathering pasted = new ResultTable.Gathering();
        reader.run(analysis.text(), Map.of(), pasted);

        assertThat(texts(pasted.table().rows()))
                .isEqualTo(texts(reader.table(analysis, analysis.defaults()).rows()));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void isExplainedWithoutANotification(String id) {
        Set<GqlStatusObject> notes = graph.read(
                ReadLimits.DEFAULT,
                transaction -> transaction
                        .run("EXPLAIN " + CATALOG.analysis(id).text())
                        .consume()
                        .gqlStatusObjects());

        assertThat(notes).noneMatch(GqlNotification.class::isInstance);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void answersWhatIsExpectedInTheTypesItDeclares(String id) {
        Analysis analysis = CATALOG.analysis(id);
        Expectation expected = expectation(id);
        ResultTable table = reader.table(analysis, Arguments.parse(analysis, expected.parameters()));
        List<Map<String, @Nullable Object>> rows = table.byColumn();

        assertThat(rows).isNotEmpty();
        if (expected.count() != null) {
            assertThat(rows).hasSize(expected.count());
        }
        if (expected.first() != null) {
            assertThat(selected(rows.get(0), expected.first().keySet())).isEqualTo(texts(expected.first()));
        }
        for (Map<String, @Nullable Object> row : expected.expectedRows()) {
            assertThat(rows)
                    .anySatisfy(
                            actual -> assertThat(selected(actual, row.keySet())).isEqualTo(texts(row)));
        }
        for (Map<String, @Nullable Object> row : expected.unexpectedRows()) {
            assertThat(rows)
                    .noneSatisfy(
                            actual -> assertThat(selected(actual, row.keySet())).isEqualTo(texts(row)));
        }
        for (Column column : analysis.columns()) {
            assertThat(rows.stream().map(row -> row.get(column.name())).filter(Objects::nonNull))
                    .as(column.name())
                    .allSatisfy(value -> assertThat(value).isInstanceOf(javaType(column.type())));
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void tellsItsRowsApartByTheirIdentity(String id) {
        Analysis analysis = CATALOG.analysis(id);
        ResultTable table = reader.table(analysis, analysis.defaults());
        Set<List<String>> identities = new HashSet<>();

        for (Map<String, @Nullable Object> row : table.byColumn()) {
            assertThat(identities.add(analysis.identity().stream()
                            .map(row::get)
                            .map(CellText::of)
                            .toList()))
                    .as("%s", row)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void findsNothingWhereThereIsNothing(String id) {
        Analysis analysis = CATALOG.analysis(id);

        assertThat(reader.table(
                                analysis,
                                Arguments.parse(analysis, expectation(id).parametersThatFindNothing()))
                        .rows())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void liesWhereItsIdSays(String id) {
        assertThat(BundledCatalogTest.class.getResource("catalog/" + id.replace(':', '/') + ".cypher"))
                .isNotNull();
    }

    private static Expectation expectation(String id) {
        return Objects.requireNonNull(EXPECTATIONS.get(id), id);
    }

    private static Class<?> javaType(ColumnType type) {
        return switch (type) {
            case TEXT -> String.class;
            case INTEGER -> Long.class;
            case NUMBER -> Double.class;
            case BOOLEAN -> Boolean.class;
            case DATE -> java.time.LocalDate.class;
            case TEXTS -> List.class;
            case PATH -> org.neo4j.driver.types.Path.class;
        };
    }

    private static Map<String, String> selected(Map<String, @Nullable Object> row, Set<String> columns) {
        Map<String, @Nullable Object> selected = new TreeMap<>(row);
        selected.keySet().retainAll(columns);
        return texts(selected);
    }

    private static Map<String, String> texts(Map<String, @Nullable Object> row) {
        return row.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, value -> CellText.of(value.getValue())));
    }

    private static List<List<String>> texts(List<List<@Nullable Object>> rows) {
        return rows.stream().map(row -> row.stream().map(CellText::of).toList()).toList();
    }
}
