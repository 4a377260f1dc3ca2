package org.zhize.analysis;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The jars of the Graph Data Science library whose procedures a database of the tests offers. */
final class GraphDataScience {

    private static final Pattern WITH_PROCEDURES =
            Pattern.compile("(proc(-[a-z-]+)?|cypher-aggregation)-[0-9.]+\\.jar");

    private GraphDataScience() {}

    /** A folder of these jars, which Neo4j looks through when it starts. */
    static Path plugins() {
        try {
            Path folder = Files.createDirectories(Path.of("target", "plugins").toAbsolutePath());
            for (Path jar : jars()) {
                Path copy = folder.resolve(jar.getFileName());
                if (Files.notExists(copy)) {
                    Files.copy(jar, copy);
                }
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> jars() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(jar -> jar.toString().contains("gds")
                        && WITH_PROCEDURES.matcher(jar.getFileName().toString()).matches())
                .toList();
    }
}
