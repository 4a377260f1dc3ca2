package org.zhize.load;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyListReader;
import org.zhize.dutylist.Manifest;
import org.zhize.dutylist.Reading;
import org.zhize.graph.Graph;
import org.zhize.load.department.DepartmentDirectory;
import org.zhize.topic.Judgements;
import org.zhize.topic.Thesaurus;

/** The fictional county of the samples, read from its files and written into a graph as {@code zhize import} does. */
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

    private static List<DutyDocument> read() {
        try (Stream<Reading> readings = new DutyListReader(Manifest.beside(FOLDER)).read(FOLDER)) {
            List<DutyDocument> documents = new ArrayList<>();
            readings.forEach(reading -> {
                if (reading instanceof Reading.Read read) {
                    documents.add(read.document());
                }
            });
            return List.copyOf(documents);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
