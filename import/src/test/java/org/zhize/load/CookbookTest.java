package org.zhize.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zhize.analysis.GraphReader;
import org.zhize.analysis.ResultFormat;
import org.zhize.graph.EmbeddedGraph;
import org.zhize.graph.Graph;
import org.zhize.graph.ReadLimits;

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
        SampleCounty.writeTo(graph);
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

    private static String answered(GraphReader reader, String recipe) {
        Matcher parts = RECIPE.matcher(recipe);
        assertThat(parts.matches()).isTrue();
        StringBuilder answer = new StringBuilder();
        var unused = reader.run(
                parts.group("statement"), Map.of(), ResultFormat.TABLE.writingTo(answer, UnaryOperator.identity()));
        return parts.group(1) + answer + "```\n";
    }
}
