package org.zhize.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.zhize.graph.NodeType;
import org.zhize.graph.Property;
import org.zhize.graph.PropertyType;
import org.zhize.graph.RelationshipType;

/**
 * A ZIP archive with one CSV file for each kind of node and relationship, with the heads that {@code neo4j-admin database
 * import} takes, so that the archive is a way from one database into another.
 *
 * <p>Nodes come in any order, and an archive is written file by file, so that each file first grows in a temporary folder.
 */
final class CsvSink implements GraphSink {

    /** The unit separator: no text of a document has it, so that the texts of a list can be told apart again. */
    private static final String ARRAY_DELIMITER = "\u001F";

    private final OutputStream out;
    private final Path folder;
    private final Map<String, CSVPrinter> files = new LinkedHashMap<>();

    CsvSink(OutputStream out) throws IOException {
        this.out = out;
        this.folder = Files.createTempDirectory("zhize-export");
    }

    @Override
    public void node(ExportedNode node) throws IOException {
        NodeType type = node.type();
        List<@Nullable Object> row = new ArrayList<>();
        row.add(node.key());
        type.properties().forEach(property -> row.add(field(node.properties().get(property.name()))));
        file(type.label(), () -> head(type)).printRecord(row);
    }

    @Override
    public void relationship(ExportedRelationship relationship) throws IOException {
        RelationshipType type = relationship.type();
        List<@Nullable Object> row = new ArrayList<>();
        row.add(relationship.from());
        row.add(relationship.to());
        type.properties()
                .forEach(property -> row.add(field(relationship.properties().get(property.name()))));
        String name = type.from().label() + "-" + type.type() + "-" + type.to().label();
        file(name, () -> head(type)).printRecord(row);
    }

    private static @Nullable Object field(@Nullable Object value) {
        return value instanceof List<?> texts
                ? texts.stream().map(String::valueOf).collect(Collectors.joining(ARRAY_DELIMITER))
                : value;
    }

    private static List<String> head(NodeType type) {
        List<String> head = new ArrayList<>();
        head.add(type.key().name() + ":ID(" + type.label() + ")");
        type.properties().forEach(property -> head.add(column(property)));
        return head;
    }

    private static List<String> head(RelationshipType type) {
        List<String> head = new ArrayList<>();
        head.add(":START_ID(" + type.from().label() + ")");
        head.add(":END_ID(" + type.to().label() + ")");
        type.properties().forEach(property -> head.add(column(property)));
        return head;
    }

    private static String column(Property property) {
        return property.name() + ":" + type(property.type());
    }

    private static String type(PropertyType type) {
        return switch (type) {
            case STRING -> "string";
            case INTEGER -> "long";
            case FLOAT -> "double";
            case BOOLEAN -> "boolean";
            case DATE -> "date";
            case MOMENT -> "datetime";
            case STRINGS -> "string[]";
        };
    }

    private CSVPrinter file(String name, Supplier<List<String>> head) throws IOException {
        CSVPrinter file = files.get(name);
        if (file == null) {
            Writer writer = Files.newBufferedWriter(folder.resolve(name + ".csv"));
            file = new CSVPrinter(writer, CSVFormat.RFC4180);
            file.printRecord(head.get());
            files.put(name, file);
        }
        return file;
    }

    @Override
    public void close() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, CSVPrinter> file : files.entrySet()) {
                file.getValue().close();
                zip.putNextEntry(new ZipEntry(file.getKey() + ".csv"));
                Files.copy(folder.resolve(file.getKey() + ".csv"), zip);
                zip.closeEntry();
            }
        } finally {
            for (String name : files.keySet()) {
                Files.deleteIfExists(folder.resolve(name + ".csv"));
            }
            Files.deleteIfExists(folder);
        }
    }
}
