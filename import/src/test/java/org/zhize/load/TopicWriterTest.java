package org.zhize.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.zhize.dutylist.DutyDocument;
import org.zhize.graph.EmbeddedGraph;
import org.zhize.graph.Graph;
import org.zhize.graph.ReadLimits;
import org.zhize.load.TopicWriter.Written;
import org.zhize.load.department.DepartmentDirectory;
import org.zhize.topic.Judgements;
import org.zhize.topic.Thesaurus;

@ExtendWith(EmbeddedGraph.class)
class TopicWriterTest {

    private final Graph graph;

    TopicWriterTest(Graph graph) {
        this.graph = graph;
    }

    @Test
    void rowsOfTwoTownshipsAreAboutOneTopicAndSayWhy() {
        write("柳溪镇", "开展秸秆禁烧巡查。");
        write("松坡镇", "秸秆露天焚烧管控");

        Written written = topics(Judgements.none()).write();

        assertThat(written.lists()).isEqualTo(6);
        assertThat(written.items()).isEqualTo(10);
        assertThat(rows("MATCH (t:Topic {label: '秸秆禁烧'})<-[r:ABOUT]-(i) "
                        + "RETURN r.method, r.subject, r.action, r.sharedWords, r.score ORDER BY i.id"))
                .contains(
                        List.of("SUBJECT", "秸秆禁烧", "INSPECTION", List.of("秸秆禁烧"), 1.0),
                        List.of("SUBJECT", "秸秆禁烧", "PREVENTION", List.of("露天焚烧"), 1.0));
        assertThat(rows("MATCH (i:DutyItem) WHERE NOT (i)-[:ABOUT]->() RETURN i.id"))
                .isEmpty();
    }

    @Test
    void aRowIncludesTheDutiesItNamesBesideItsOwnAndATopicSaysWhatItIsAPartOf() {
        write("柳溪镇", "加强本镇财务日常管理，负责财政预决算编制、执行、绩效管理，做好非税收入管理工作。");
        write("松坡镇", "做好流动党员管理工作。");

        topics(Judgements.none()).write();

        assertThat(
                        rows(
                                "MATCH (t:Topic {label: '非税收入'})<-[r:INCLUDES]-() RETURN r.action, r.sharedWords, r.score < 0.72"))
                .containsExactly(List.of("HANDLING", List.of("非税收入"), true));
        assertThat(rows("MATCH (t:Topic {label: '流动党员'}) RETURN t.within"))
                .containsExactly(List.of(List.of("党员队伍建设/HANDLING")));
        assertThat(rows("MATCH (t:Topic)<-[:ABOUT]-(i)-[:INCLUDES]->(t) RETURN t.label"))
                .isEmpty();
    }

    @Test
    void writingAgainChangesNothing() {
        write("柳溪镇", "开展秸秆禁烧巡查。");
        topics(Judgements.none()).write();
        List<List<Object>> before = abouts();

        Written again = topics(Judgements.none()).write();

        assertThat(again).isEqualTo(new Written(0, 0, 0));
        assertThat(abouts()).isEqualTo(before);
    }

    @Test
    void aListThatAnImportLeftWithoutTopicsIsNoticed() {
        write("柳溪镇", "开展秸秆禁烧巡查。");
        topics(Judgements.none()).write();
        assertThat(TopicWriter.isWanted(graph)).isFalse();

        write("松坡镇", "秸秆露天焚烧管控");

        assertThat(TopicWriter.isWanted(graph)).isTrue();
        topics(Judgements.none()).write();
        assertThat(TopicWriter.isWanted(graph)).isFalse();
    }

    @Test
    void judgementsAboutItemsHoldUntilTheirLineIsTakenOut(@TempDir Path folder) throws IOException {
        write("柳溪镇", "开展秸秆禁烧巡查。");
        topics(Judgements.none()).write();
        List<List<Object>> before = abouts();
        String item = rows("MATCH (i:DutyItem {name: '登记船只。'}) RETURN i.id")
                .get(0)
                .get(0)
                .toString();
        Path file = Files.writeString(folder.resolve("judgements.tsv"), "same\t秸秆禁烧\tid:" + item + "\t李处\n");

        topics(TopicWriter.judgements(file, graph)).write();

        assertThat(rows("MATCH (:DutyItem {name: '登记船只。'})-[r:ABOUT]->(t) RETURN t.label, r.confirmedBy"))
                .containsExactly(List.of("秸秆禁烧", "李处"));

        topics(Judgements.none()).write();

        assertThat(abouts()).isEqualTo(before);
    }

    @Test
    void topicsThatNoItemIsAboutGo() throws IOException {
        write("柳溪镇", "开展秸秆禁烧巡查。");
        topics(Judgements.none()).write();
        graph.write(transaction -> transaction
                .run("CREATE (:Topic {id: '旧/HANDLING', label: '旧', function: 'HANDLING'})")
                .consume());

        topics(Judgements.read(new StringReader("same\t甲\t乙\t王"), id -> Optional.empty()))
                .write();

        assertThat(rows("MATCH (t:Topic) WHERE NOT (t)<-[:ABOUT]-() RETURN t.id"))
                .isEmpty();
    }

    private void write(String township, String lastName) {
        DutyDocument paper = Papers.paper(
                township + ".txt",
                township.equals("柳溪镇") ? "a".repeat(64) : "b".repeat(64),
                Papers.township(township),
                Optional.empty(),
                lastName);
        new GraphWriter(graph, DepartmentDirectory.bundled(), "test", Clock.systemUTC()).write(paper);
    }

    private TopicWriter topics(Judgements judgements) {
        return new TopicWriter(graph, Thesaurus.standard(), judgements);
    }

    private List<List<Object>> abouts() {
        return rows(
                "MATCH (i:DutyItem)-[r:ABOUT]->(t:Topic) RETURN i.id, t.id, t.label, r.score, r.method ORDER BY i.id, t.id");
    }

    private List<List<Object>> rows(String cypher) {
        return graph.read(cypher, Map.of(), ReadLimits.DEFAULT).records().stream()
                .<List<Object>>map(record -> new ArrayList<>(record.asMap().values()))
                .toList();
    }
}
