package org.zhize.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.identity.Manifest;
import org.zhize.dutylist.reader.DutyListReader;
import org.zhize.dutylist.reader.Reading;
import org.zhize.graph.Graph;
import org.zhize.load.department.DepartmentDirectory;
import org.zhize.topic.Judgements;
import org.zhize.topic.Thesaurus;

/** The fictional county of the samples, read from its lists and written into a graph as {@code zhize up} does. */
public final class SampleCounty {

    /** Where its files lie. */
    public static final Path FOLDER = Path.of("samples");

    private static final List<DutyDocument> DOCUMENTS = read();

    private SampleCounty() {}

    /** Writes all its lists, with their topics. */
    public static void writeTo(Graph graph) {
        GraphWriter writer = new GraphWriter(graph, DepartmentDirectory.bundled(), "test", Clock.systemUTC());
        DOCUMENTS.forEach(writer::write);
        new DepartmentNetwork(graph).derive();
        new TopicWriter(graph, Thesaurus.standard(), Judgements.none()).write();
    }

    /** Not the folder as a whole: what the lists are expected to say lies there too, and would be read for them again. */
    private static List<DutyDocument> read() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            DutyListReader reader = new DutyListReader(Manifest.beside(FOLDER));
            List<DutyDocument> documents = new ArrayList<>();
            for (Path list : files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                try (Stream<Reading> readings = reader.read(list)) {
                    readings.forEach(reading -> documents.add(((Reading.Read) reading).document()));
                }
            }
            return List.copyOf(documents);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
