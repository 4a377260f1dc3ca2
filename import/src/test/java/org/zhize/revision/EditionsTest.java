package org.zhize.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.identity.Manifest;
import org.zhize.dutylist.reader.DutyListReader;
import org.zhize.dutylist.reader.Reading;
import org.zhize.graph.EmbeddedGraph;
import org.zhize.graph.Graph;
import org.zhize.load.GraphWriter;
import org.zhize.load.KnownTopics;
import org.zhize.load.SampleCounty;
import org.zhize.load.TopicWriter;
import org.zhize.load.department.DepartmentDirectory;
import org.zhize.topic.Judgements;
import org.zhize.topic.Thesaurus;

/** A sample list and a revision of it, from files and from the graph. */
@ExtendWith(EmbeddedGraph.class)
class EditionsTest {

    private final Graph graph;

    @TempDir
    private Path folder;

    EditionsTest(Graph graph) {
        this.graph = graph;
    }

    @Test
    void a_revision_is_the_same_from_files_and_from_the_graph_and_from_both() throws IOException {
        DutyDocument old = read(SampleCounty.FOLDER.resolve("huaixu.txt"));
        DutyDocument revised = revised();
        GraphWriter writer = new GraphWriter(graph, DepartmentDirectory.bundled(), "test", Clock.systemUTC());
        writer.write(old);
        writer.write(revised);
        new TopicWriter(graph, Thesaurus.standard(), Judgements.none()).write();

        DocumentEditions documents = documents();
        Revision fromFiles = Revision.between(documents.of(old), documents.of(revised));
        GraphEditions editions = new GraphEditions(graph);
        Revision fromGraph = Revision.between(editions.find("槐序镇@2025-03-01"), editions.find("槐序镇@2026-03-01"));
        Revision fromBoth = Revision.between(documents().of(old), editions.find("槐序镇"));

        assertThat(fromFiles.changes())
                .extracting(
                        RevisedDuty::change,
                        each -> each.before()
                                .map(row -> row.list() + " " + row.number())
                                .orElse(""),
                        each -> each.after().map(row -> row.name()).orElse(""))
                .containsExactly(tuple(ChangeKind.RENAMED, "BASIC 22", "负责辖区烟花爆竹零售店的日常巡查。"));
        assertThat(fromGraph).isEqualTo(fromFiles);
        assertThat(fromBoth).isEqualTo(fromFiles);
    }

    @Test
    void a_document_is_like_itself() throws IOException {
        DutyDocument document = read(SampleCounty.FOLDER.resolve("tangye.txt"));
        DocumentEditions documents = documents();

        assertThat(Revision.between(documents.of(document), documents.of(document))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void a_document_that_does_not_name_its_county_has_the_departments_of_the_one_it_is_compared_with()
            throws IOException {
        DutyDocument named = read(SampleCounty.FOLDER.resolve("maiqiu.txt"));
        DutyDocument unnamed =
                read(Files.copy(SampleCounty.FOLDER.resolve("maiqiu.txt"), folder.resolve("maiqiu.txt")));
        SampleCounty.writeTo(graph);
        DocumentEditions documents = documents();
        Edition kept = new GraphEditions(graph).find("麦秋镇");

        assertThat(unnamed.township().county()).isEmpty();
        assertThat(Revision.between(documents.of(named), documents.of(unnamed, named.township()))
                        .changes())
                .isEmpty();
        assertThat(Revision.between(kept, documents.of(unnamed, kept.identity()))
                        .changes())
                .isEmpty();
    }

    @Test
    void what_is_no_edition_and_what_means_several_is_refused() {
        SampleCounty.writeTo(graph);
        GraphEditions editions = new GraphEditions(graph);

        assertThatThrownBy(() -> editions.find("槐树镇"))
                .isInstanceOf(RevisionException.class)
                .hasMessageContaining("槐树镇")
                .hasMessageContaining("change:editions");
        assertThatThrownBy(() -> editions.find("2025-03-01"))
                .isInstanceOf(RevisionException.class)
                .hasMessageContaining("槐序镇@2025-03-01");
    }

    private DocumentEditions documents() {
        return new DocumentEditions(
                KnownTopics.assigner(graph, Thesaurus.standard(), Judgements.none()), DepartmentDirectory.bundled());
    }

    /** The list as a later year might print it: one duty in other words, one department by its short name. */
    private DutyDocument revised() throws IOException {
        String text = Files.readString(SampleCounty.FOLDER.resolve("huaixu.txt"));
        Path file = folder.resolve("huaixu.txt");
        Files.writeString(file, text.replace("负责辖区烟花爆竹零售点的日常检查。", "负责辖区烟花爆竹零售店的日常巡查。"));
        Files.writeString(
                folder.resolve(Manifest.FILE_NAME),
                Files.readString(SampleCounty.FOLDER.resolve(Manifest.FILE_NAME))
                        .replace("2025-03-01", "2026-03-01"));
        return read(file);
    }

    private static DutyDocument read(Path file) throws IOException {
        try (Stream<Reading> readings = new DutyListReader(Manifest.beside(file)).read(file)) {
            List<Reading> all = readings.toList();
            assertThat(all).hasSize(1);
            return ((Reading.Read) all.get(0)).document();
        }
    }
}
