package org.zhize.bench;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.zhize.analysis.Analysis;
import org.zhize.analysis.Arguments;
import org.zhize.analysis.Catalog;
import org.zhize.analysis.GraphReader;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.ListKind;
import org.zhize.dutylist.json.DutyListJson;
import org.zhize.graph.ReadLimits;

/**
 * Asking the graph how many items each department of a county has, beside going through the lists again: what a script does
 * with the JSON Lines of {@code zhize extract}. The graph's time for the county stays the same when others are added; the
 * script's grows with every list.
 */
final class QueryBenchmark implements Benchmark {

    private static final String PROVINCE = "测量省";

    @Override
    public String name() {
        return "query";
    }

    @Override
    public List<Comparison> comparisons(BenchSettings settings, BenchGraph graph) throws IOException {
        List<DutyDocument> documents =
                new MadeTownships(SampleLists.in(settings.samples()).names()).of(PROVINCE, settings.townships());
        MadeGraph made = new MadeGraph(graph.graph()).emptied();
        made.importing(documents);
        GraphReader reader = new GraphReader(made.graph(), ReadLimits.DEFAULT);
        Analysis analysis = Catalog.bundled().analysis("overload:department-workload");
        String county = MadeTownships.county(0);
        Arguments arguments = Arguments.parse(analysis, List.of("county=" + county));
        String lines = lines(documents);
        List<Long> answer = counted(lines, county);
        return List.of(new Comparison(
                "query",
                "json-lines",
                "answers",
                Contender.of(() -> answered(asked(reader, analysis, arguments), answer)),
                Contender.of(() -> answered(counted(lines, county), answer))));
    }

    private static long answered(List<Long> items, List<Long> answer) {
        if (!items.equals(answer)) {
            throw new IllegalStateException("items of departments: " + items + " instead of " + answer);
        }
        return 1;
    }

    private static List<Long> asked(GraphReader reader, Analysis analysis, Arguments arguments) {
        return reader.table(analysis, arguments).byColumn().stream()
                .map(row -> Optional.ofNullable((Long) row.get("items")).orElse(0L))
                .toList();
    }

    private static List<Long> counted(String lines, String county) {
        Map<String, Long> items = new HashMap<>();
        DutyListJson.read(new StringReader(lines))
                .filter(document -> document.township().county().equals(Optional.of(county)))
                .flatMap(document -> document.lists().stream())
                .filter(list -> list.kind() != ListKind.BASIC)
                .flatMap(list -> list.items().stream())
                .flatMap(item -> item.departments().stream())
                .forEach(department -> items.merge(department.name(), 1L, Long::sum));
        return items.values().stream()
                .sorted(Comparator.<Long>naturalOrder().reversed())
                .toList();
    }

    private static String lines(List<DutyDocument> documents) {
        StringWriter lines = new StringWriter();
        documents.forEach(document -> DutyListJson.write(document, Locale.ENGLISH, lines));
        return lines.toString();
    }
}
