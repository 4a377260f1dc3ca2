package org.zhize.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.zhize.app.server.ProjectFolder;
import org.zhize.graph.Graph;
import org.zhize.graph.ReadLimits;

/** The lists of a county that does not exist, for those who have none of their own at hand. */
final class Samples {

    private Samples() {}

    /** Whether the graph has no list yet. */
    static boolean wanted(Graph graph) {
        return !graph.read(statement(), Map.of(), ReadLimits.DEFAULT)
                .records()
                .get(0)
                .get("holdsLists")
                .asBoolean();
    }

    static Documents documents() throws IOException {
        Path folder = ProjectFolder.find().resolve("import/samples");
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> lists = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            return new Documents(lists, null);
        }
    }

    private static String statement() {
        try (InputStream in = Objects.requireNonNull(Samples.class.getResourceAsStream("holds-lists.cypher"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
