package org.zhize.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.zhize.graph.NodeType;
import org.zhize.graph.RelationshipType;

/** The import's statements: {@code .cypher} files, those that write kinds of nodes and relationships made from the model. */
final class Statements {

    private static final Map<String, String> LOADED = new ConcurrentHashMap<>();

    private Statements() {}

    /** The statement that writes nodes of a kind, {@code $rows}. */
    static String writing(NodeType type) {
        return named("write/" + file(type));
    }

    /** The statement that writes relationships of a kind, {@code $rows}. */
    static String writing(RelationshipType type) {
        return named("write/" + file(type));
    }

    static String file(NodeType type) {
        return type.label();
    }

    static String file(RelationshipType type) {
        return type.from().label() + "-" + type.type() + "-" + type.to().label();
    }

    /** A statement by its path, without the ending. */
    static String named(String path) {
        return LOADED.computeIfAbsent(path, Statements::load);
    }

    private static String load(String path) {
        String file = path + ".cypher";
        try (InputStream in = Objects.requireNonNull(Statements.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
