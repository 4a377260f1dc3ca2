package org.zhize.app.schedule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The Cypher statements of this package, each a file. */
final class Statement {

    private Statement() {}

    static String of(String name) {
        try (InputStream in = Objects.requireNonNull(Statement.class.getResourceAsStream(name + ".cypher"), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
