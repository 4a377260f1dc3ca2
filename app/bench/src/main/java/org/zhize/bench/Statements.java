package org.zhize.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The statements of the peers. */
final class Statements {

    private Statements() {}

    /** A statement by its name, without the ending. */
    static String named(String name) {
        String file = name + ".cypher";
        try (InputStream in = Objects.requireNonNull(Statements.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
