package org.zhize.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.DutyList;
import org.zhize.dutylist.NamedDepartment;

/**
 * Importing a township's lists into the graph, beside two scripts that write its items and departments and nothing else: one
 * with a transaction for each row, as first scripts do; one with a single statement for all rows, which is the least that any
 * import into Neo4j can take. Both leave out editions, categories, other spellings of a department, and the look at what is there.
 */
final class LoadBenchmark implements Benchmark {

    /** Until it has done so much, the database's compilers are as busy as the database. */
    private static final int MOST_TO_WARM_UP = 5;

    /** The first script is so slow that one row in so many tells enough. */
    static final int STRIDE = 10;

    @Override
    public String name() {
        return "load";
    }

    @Override
    public List<Comparison> comparisons(BenchSettings settings, BenchGraph graph) throws IOException {
        MadeGraph made = new MadeGraph(graph.graph()).emptied();
        NewTownship townships = new NewTownship(
                new MadeTownships(SampleLists.in(settings.samples()).names()));
        for (int i = 0; i < Math.min(MOST_TO_WARM_UP, settings.townships()); i++) {
            var unused = made.importing(List.of(townships.next()));
        }
        Contender ours = () -> {
            List<DutyDocument> documents = List.of(townships.next());
            return () -> made.importing(documents);
        };
        return List.of(
                new Comparison("load", "row-by-row", "items", ours, rowByRow(made, townships)),
                new Comparison("load", "at-once", "items", ours, atOnce(made, townships)));
    }

    private static Contender rowByRow(MadeGraph graph, NewTownship townships) {
        String statement = Statements.named("write-item");
        return () -> {
            List<Map<String, Object>> rows = some(rows(townships.next()));
            return () -> {
                rows.forEach(row -> graph.run(statement, row));
                return rows.size();
            };
        };
    }

    private static <T> List<T> some(List<T> rows) {
        return IntStream.range(0, rows.size())
                .filter(row -> row % STRIDE == 0)
                .mapToObj(rows::get)
                .toList();
    }

    private static Contender atOnce(MadeGraph graph, NewTownship townships) {
        String statement = Statements.named("write-items");
        return () -> {
            List<Map<String, Object>> rows = rows(townships.next());
            return () -> {
                graph.run(statement, Map.of("rows", rows));
                return rows.size();
            };
        };
    }

    private static List<Map<String, Object>> rows(DutyDocument document) {
        String county = document.township().withoutName().path();
        String township = document.township().path();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (DutyList list : document.lists()) {
            String id = township + "/" + list.kind();
            for (DutyItem item : list.items()) {
                rows.add(Map.of(
                        "county",
                        county,
                        "township",
                        township,
                        "list",
                        id,
                        "item",
                        id + "/" + item.number(),
                        "properties",
                        properties(list, item),
                        "departments",
                        item.departments().stream().map(NamedDepartment::name).toList()));
            }
        }
        return rows;
    }

    private static Map<String, Object> properties(DutyList list, DutyItem item) {
        return Map.of(
                "list", list.kind().name(),
                "number", item.number(),
                "name", item.name(),
                "departmentDuties", clauses(item.departmentDuties()),
                "guarantee", clauses(item.guarantee()),
                "townshipDuties", clauses(item.townshipDuties()),
                "method", clauses(item.method()));
    }

    private static List<String> clauses(Optional<List<String>> text) {
        return text.orElse(List.of());
    }

    /** Gives each run a township that the graph does not have: the same few, each time in another province. */
    private static final class NewTownship {

        private static final int DIFFERENT = 14;

        private final MadeTownships townships;
        private int given;

        NewTownship(MadeTownships townships) {
            this.townships = townships;
        }

        DutyDocument next() {
            int number = given++;
            return townships.township("测量省" + number / DIFFERENT, number % DIFFERENT);
        }
    }
}
