package org.zhize.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhize.graph.ReadLimits;

class ThrowawayGraphTest {

    @Test
    void it_runs_from_the_first_question_on_and_leaves_nothing() throws IOException {
        Set<Path> before = folders();
        try (ThrowawayGraph graph = new ThrowawayGraph()) {
            assertThat(graph.processorTime()).isZero();
            assertThat(folders()).isEqualTo(before);

            assertThat(graph.graph()
                            .read("SHOW CONSTRAINTS YIELD name RETURN name", Map.of(), ReadLimits.DEFAULT)
                            .records())
                    .isNotEmpty();
            assertThat(graph.graph()).isSameAs(graph.graph());
            assertThat(graph.processorTime()).isPositive();
            assertThat(folders()).hasSize(before.size() + 1);
        }
        assertThat(folders()).isEqualTo(before);
    }

    private static Set<Path> folders() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("zhize-bench"))
                    .collect(Collectors.toSet());
        }
    }
}
