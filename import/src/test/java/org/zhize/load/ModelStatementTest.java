package org.zhize.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhize.graph.GraphModel;

class ModelStatementTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/zhize/load/write");

    /** Run with {@code -Dzhize.docs=write} to write the statements after a change of the model. */
    @Test
    void the_writing_statements_are_those_that_the_model_makes() throws IOException {
        Map<String, String> made = new TreeMap<>();
        GraphModel.NODES.forEach(type -> made.put(Statements.file(type) + ".cypher", ModelStatement.writing(type)));
        GraphModel.RELATIONSHIPS.forEach(
                type -> made.put(Statements.file(type) + ".cypher", ModelStatement.writing(type)));
        if ("write".equals(System.getProperty("zhize.docs"))) {
            Files.createDirectories(FOLDER);
            for (Map.Entry<String, String> statement : made.entrySet()) {
                Files.writeString(FOLDER.resolve(statement.getKey()), statement.getValue());
            }
        }

        Map<String, String> stored = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                stored.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        assertThat(stored).isEqualTo(made);
    }
}
