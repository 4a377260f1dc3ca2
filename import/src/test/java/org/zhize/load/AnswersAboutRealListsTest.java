package org.zhize.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zhize.analysis.Analysis;
import org.zhize.analysis.Arguments;
import org.zhize.analysis.Catalog;
import org.zhize.analysis.GraphReader;
import org.zhize.dutylist.DutyListReader;
import org.zhize.dutylist.Manifest;
import org.zhize.dutylist.Reading;
import org.zhize.graph.EmbeddedGraph;
import org.zhize.graph.Graph;
import org.zhize.graph.ReadLimits;
import org.zhize.load.department.DepartmentDirectory;
import org.zhize.topic.Judgements;
import org.zhize.topic.Thesaurus;

/** What the catalog says about real lists, read and loaded, where they lie beside the project. */
@ExtendWith(EmbeddedGraph.class)
class AnswersAboutRealListsTest {

    private static final Path DOCUMENTS = Path.of("..", "..", "shared", "seeds");
    private static final Catalog CATALOG = Catalog.bundled();

    private final Graph graph;
    private final GraphReader reader;

    AnswersAboutRealListsTest(Graph graph) {
        this.graph = graph;
        this.reader = new GraphReader(graph, ReadLimits.DEFAULT);
    }

    @BeforeEach
    void load() throws IOException {
        assumeTrue(Files.isDirectory(DOCUMENTS), "no real documents here");
        GraphWriter writer = new GraphWriter(graph, DepartmentDirectory.bundled(), "1", Clock.systemUTC());
        try (Stream<Reading> readings = new DutyListReader(Manifest.beside(DOCUMENTS)).read(DOCUMENTS)) {
            readings.forEach(reading -> writer.write(((Reading.Read) reading).document()));
        }
        new TopicWriter(graph, Thesaurus.standard(), Judgements.none()).write();
    }

    @Test
    void theDepartmentsThatCarryMostAreFirst() {
        assertThat(answer("overload:department-workload", "county=屈原管理区"))
                .extracting(row -> row.get("department"), row -> row.get("items"))
                .startsWith(tuple("区农业农村局", 40L), tuple("区自然资源局", 36L));
        assertThat(answer("overload:department-workload", "county=昆都仑区"))
                .filteredOn(row -> List.of("区应急管理局", "区消防救援大队").contains(row.get("department")))
                .extracting(row -> row.get("items"))
                .containsExactly(18L, 18L);
    }

    @Test
    void everyAbolishedDutyIsListed() {
        assertThat(answer("orphan:abolished", "county=屈原管理区")).hasSize(34);
    }

    @Test
    void dutiesThatOneTownshipKeepsAndAnotherHadTakenBackAreFound() {
        List<Map<String, @Nullable Object>> rows = answer("orphan:kept-here-reclaimed-there");

        assertThat(rows)
                .satisfies(pair("突泉县突泉镇 81 ", "额敏县额敏县某乡 16 "))
                .satisfies(pair("突泉县突泉镇 80 ", "额敏县额敏县某乡 22 "))
                .satisfies(pair("突泉县突泉镇 87 ", "额敏县额敏县某乡 28 "))
                .satisfies(pair("突泉县突泉镇 86 ", "屈原管理区河市镇 83 "))
                .satisfies(pair("突泉县突泉镇 42 ", "额敏县额敏县某乡 8 "))
                .satisfies(pair("突泉县突泉镇 64 ", "呼中区呼中区某镇 13 "))
                .satisfies(pair("额敏县额敏县某乡 78 ", "突泉县突泉镇 40 "))
                .satisfies(pair("屈原管理区河市镇 89 ", "突泉县突泉镇 40 "))
                .satisfies(pair("额敏县额敏县某乡 84 ", "突泉县突泉镇 3 "))
                .satisfies(pair("额敏县额敏县某乡 84 ", "屈原管理区河市镇 103 "))
                .satisfies(pair("额敏县额敏县某乡 84 ", "屈原管理区河市镇 101 "))
                .satisfies(pair("额敏县额敏县某乡 92 ", "呼中区呼中区某镇 36 "))
                .satisfies(pair("额敏县额敏县某乡 70 ", "呼中区呼中区某镇 9 "));
        // Who has paid is counted for whoever takes in the money; and an application isn't the approval.
        assertThat(rows).extracting(row -> row.get("topic")).doesNotContain("城乡居民医保", "医疗救助", "平安建设", "防返贫监测帮扶");
    }

    @Test
    void whatATownshipDoesAlthoughItWasTakenBackIsFound() {
        assertThat(answer("overlap:assisted-and-reclaimed"))
                .extracting(
                        row -> row.get("county"), row -> row.get("assistedNumber"), row -> row.get("reclaimedNumber"))
                .contains(
                        tuple("呼中区", 37L, 7L),
                        tuple("呼中区", 68L, 21L),
                        tuple("呼中区", 71L, 31L),
                        tuple("呼中区", 101L, 39L),
                        tuple("呼中区", 103L, 36L),
                        tuple("屈原管理区", 31L, 69L),
                        tuple("屈原管理区", 33L, 28L),
                        tuple("屈原管理区", 45L, 108L),
                        tuple("屈原管理区", 82L, 91L),
                        tuple("屈原管理区", 98L, 101L),
                        tuple("屈原管理区", 105L, 114L),
                        tuple("屈原管理区", 108L, 40L),
                        tuple("突泉县", 58L, 38L),
                        tuple("额敏县", 62L, 31L))
                // Large stock farms are not the small ones.
                .doesNotContain(tuple("屈原管理区", 77L, 38L));
        assertThat(answer("overlap:kept-and-reclaimed"))
                .extracting(row -> row.get("county"), row -> row.get("keptNumber"), row -> row.get("reclaimedNumber"))
                .contains(tuple("突泉县", 87L, 30L), tuple("呼中区", 58L, 13L))
                .doesNotContain(
                        tuple("屈原管理区", 77L, 53L),
                        tuple("屈原管理区", 46L, 12L),
                        tuple("屈原管理区", 61L, 34L),
                        tuple("突泉县", 37L, 9L),
                        tuple("额敏县", 57L, 14L));
    }

    @Test
    void departmentsThatShareDutiesWorkTogether() {
        assertThat(answer("network:departments")).isNotEmpty();
    }

    private static Consumer<List<? extends Map<String, @Nullable Object>>> pair(String keeper, String relinquisher) {
        return rows -> assertThat(rows).anySatisfy(row -> {
            assertThat((List<?>) row.get("keepers")).anyMatch(text -> ((String) text).startsWith(keeper));
            assertThat((List<?>) row.get("relinquishers")).anyMatch(text -> ((String) text).startsWith(relinquisher));
        });
    }

    private List<Map<String, @Nullable Object>> answer(String id, String... given) {
        Analysis analysis = CATALOG.analysis(id);
        return reader.table(analysis, Arguments.parse(analysis, List.of(given))).byColumn();
    }
}
