package org.zhize.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zhize.document.Source;
import org.zhize.dutylist.Coverage;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.DutyList;
import org.zhize.dutylist.ListKind;
import org.zhize.dutylist.NamedDepartment;
import org.zhize.dutylist.TownshipIdentity;
import org.zhize.graph.EmbeddedGraph;
import org.zhize.graph.Graph;
import org.zhize.load.ImportOutcome.Status;
import org.zhize.load.department.DepartmentDirectory;

/**
 * How many documents a second the graph takes: {@code mvn -pl import -am test -Dtest=GraphWriterBenchmark
 * -Dsurefire.failIfNoSpecifiedTests=false -Dzhize.documents=200}. Its name keeps it out of the ordinary tests.
 */
@ExtendWith(EmbeddedGraph.class)
class GraphWriterBenchmark {

    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final int DOCUMENTS = Integer.getInteger("zhize.documents", 60);
    private static final int WARM_UP = 10;
    private static final int TOWNSHIPS_OF_A_COUNTY = 14;
    private static final List<String> DEPARTMENTS = List.of(
            "县农业农村局", "县自然资源局", "县公安局", "县水利局", "县住建局", "县人社局", "县应急管理局", "县市场监管局", "县民政局", "县交通运输局", "县卫健局", "县财政局",
            "县医保局", "县教体局", "县文旅局", "县林草局", "县司法局", "县消防救援大队");

    @Test
    void importing_made_townships(Graph graph) {
        GraphWriter writer = new GraphWriter(graph, DepartmentDirectory.bundled(), "benchmark", Clock.systemUTC());
        IntStream.range(0, WARM_UP).forEach(i -> writer.write(document(DOCUMENTS + i)));

        long start = System.nanoTime();
        long processorStart = PROCESS.getProcessCpuTime();
        IntStream.range(0, DOCUMENTS)
                .forEach(i -> assertThat(writer.write(document(i)).status()).isEqualTo(Status.ADDED));
        report("new", start, processorStart);
        start = System.nanoTime();
        processorStart = PROCESS.getProcessCpuTime();
        IntStream.range(0, DOCUMENTS)
                .forEach(i -> assertThat(writer.write(document(i)).status()).isEqualTo(Status.UNCHANGED));
        report("unchanged", start, processorStart);
    }

    /** Processor time tells more than the clock where other programs run too; the database's own is part of it. */
    private static void report(String what, long start, long processorStart) {
        double seconds = (System.nanoTime() - start) / 1e9;
        double processor = (PROCESS.getProcessCpuTime() - processorStart) / 1e9;
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                "%-10s %d documents in %.1f s (processor %.1f s): %.1f documents/s, %.0f items/s; heap in use %d MB%n",
                what,
                DOCUMENTS,
                seconds,
                processor,
                DOCUMENTS / seconds,
                DOCUMENTS * 300 / seconds,
                (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }

    /** A township with 300 items, as large as the real ones. */
    private static DutyDocument document(int number) {
        RandomGenerator random = new java.util.SplittableRandom(number);
        return new DutyDocument(
                new Source(number + ".txt", "%064x".formatted(number), "text/plain"),
                new TownshipIdentity(
                        Optional.of("第" + number + "镇"),
                        Optional.of("第" + number / TOWNSHIPS_OF_A_COUNTY + "县"),
                        Optional.of("测量市"),
                        Optional.of("测量省")),
                Optional.empty(),
                List.of(
                        list(ListKind.BASIC, 100, random),
                        list(ListKind.COORDINATED, 110, random),
                        list(ListKind.RECLAIMED, 90, random)),
                List.of(),
                new Coverage(30_000, 29_000, 1_000, 0));
    }

    private static DutyList list(ListKind kind, int items, RandomGenerator random) {
        return new DutyList(
                kind,
                List.of(),
                IntStream.rangeClosed(1, items)
                        .mapToObj(number -> item(kind, number, random))
                        .toList());
    }

    private static DutyItem item(ListKind kind, int number, RandomGenerator random) {
        List<NamedDepartment> departments = kind == ListKind.BASIC
                ? List.of()
                : random.ints(random.nextInt(1, 4), 0, DEPARTMENTS.size())
                        .distinct()
                        .mapToObj(index -> new NamedDepartment(DEPARTMENTS.get(index), false))
                        .toList();
        return new DutyItem(
                number,
                Optional.of("类别" + number % 9),
                text(random, 30),
                departments,
                false,
                false,
                kind == ListKind.COORDINATED ? Optional.of(clauses(random)) : Optional.empty(),
                kind == ListKind.COORDINATED ? Optional.of(clauses(random)) : Optional.empty(),
                kind == ListKind.COORDINATED ? Optional.of(clauses(random)) : Optional.empty(),
                kind == ListKind.RECLAIMED ? Optional.of(clauses(random)) : Optional.empty(),
                Papers.place(number));
    }

    private static List<String> clauses(RandomGenerator random) {
        return IntStream.rangeClosed(1, random.nextInt(1, 6))
                .mapToObj(number -> number + "." + text(random, 40))
                .toList();
    }

    /** Characters as frequent as chance has it: harder for the full-text index than real words. */
    private static String text(RandomGenerator random, int length) {
        return random.ints(length, '一', '一' + 3000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
