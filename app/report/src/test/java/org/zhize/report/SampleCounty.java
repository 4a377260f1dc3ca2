package org.zhize.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.zhize.dutylist.identity.Manifest;
import org.zhize.dutylist.reader.DutyListReader;
import org.zhize.dutylist.reader.Reading;
import org.zhize.graph.Graph;
import org.zhize.load.DepartmentNetwork;
import org.zhize.load.GraphWriter;
import org.zhize.load.TopicWriter;
import org.zhize.load.department.DepartmentDirectory;
import org.zhize.topic.Judgements;
import org.zhize.topic.Thesaurus;

/** The fictional county that comes with Zhize, read into a graph as {@code zhize up} does. */
public final class SampleCounty {

    private static final Path LISTS = Path.of("../../import/samples");

    private SampleCounty() {}

    /** Reads the county's lists into an empty graph. */
    public static void readInto(Graph graph) {
        Clock clock = Clock.fixed(Instant.parse("2026-03-01T04:00:00Z"), ZoneOffset.UTC);
        GraphWriter writer = new GraphWriter(graph, DepartmentDirectory.bundled(), "test", clock);
        for (Path list : lists()) {
            try (Stream<Reading> readings = new DutyListReader(Manifest.beside(list)).read(list)) {
                readings.forEach(reading -> writer.write(((Reading.Read) reading).document()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        new DepartmentNetwork(graph).derive();
        new TopicWriter(graph, Thesaurus.standard(), Judgements.none()).write();
    }

    private static List<Path> lists() {
        try (Stream<Path> files = Files.list(LISTS)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
