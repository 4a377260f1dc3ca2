package org.zhize.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zhize.analysis.GraphReader;
import org.zhize.analysis.ResultFormat;
import org.zhize.dutylist.DutyListReader;
import org.zhize.dutylist.Manifest;
import org.zhize.dutylist.Reading;
import org.zhize.graph.EmbeddedGraph;
import org.zhize.graph.Graph;
import org.zhize.graph.ReadLimits;
import org.zhize.load.department.DepartmentDirectory;
import org.zhize.topic.Judgements;
import org.zhize.topic.Thesaurus;

/** Holds every answer of the researcher's cookbook against the sample county. */
@ExtendWith(EmbeddedGraph.class)
class CookbookTest {

    private static final Path PAGE = Path.of("../docs/cookbook.md");

    /** A statement, and the answer that follows it. */
    private static final Pattern RECIPE =
            Pattern.compile("(```cypher\\n(?<statement>.*?)\\n```\\n\\n```\\n)(?<answer>.*?)```\\n", Pattern.DOTALL);

    /** Run with {@code -Dzhize.docs=write} to write the answers after a change of a statement or of the samples. */
    @Test
    void every_statement_gives_the_answer_that_the_page_shows(Graph graph) throws IOException {
        importSamples(graph);
        String page = Files.readString(PAGE);
        GraphReader reader = new GraphReader(graph, ReadLimits.DEFAULT);
        String answered =
                RECIPE.matcher(page).replaceAll(recipe -> Matcher.quoteReplacement(answered(reader, recipe.group())));
        if ("write".equals(System.getProperty("zhize.docs"))) {
            Files.writeString(PAGE, answered);
        }

        assertThat(RECIPE.matcher(page).results()).hasSize(30);
        assertThat(PAGE).content().isEqualTo(answered);
    }

    /** As {@code zhize up} does, file by file. */
    private static void importSamples(Graph graph) throws IOException {
        GraphWriter writer = new GraphWriter(graph, DepartmentDirectory.bundled(), "test", Clock.systemUTC());
        try (Stream<Path> files = Files.list(SampleCounty.FOLDER)) {
            for (Path list : files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                try (Stream<Reading> readings = new DutyListReader(Manifest.beside(list)).read(list)) {
                    readings.forEach(reading -> writer.write(((Reading.Read) reading).document()));
                }
            }
        }
        new DepartmentNetwork(graph).derive();
        new TopicWriter(graph, Thesaurus.standard(), Judgements.none()).write();
    }

    private static String answered(GraphReader reader, String recipe) {
        Matcher parts = RECIPE.matcher(recipe);
        assertThat(parts.matches()).isTrue();
        StringBuilder answer = new StringBuilder();
        var unused = reader.run(
                parts.group("statement"), Map.of(), ResultFormat.TABLE.writingTo(answer, UnaryOperator.identity()));
        return parts.group(1) + answer + "```\n";
    }
}
