package org.zhize.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON-LD 1.1. The context, a file beside this class, maps labels, types and property names to terms of public
 * vocabularies; what they have no word for stays in a namespace of its own. {@code docs/export.md} shows the mapping.
 *
 * <p>A relationship without properties is a link. One with properties is a link too, and a node of its own beside it that
 * says {@code rdf:subject}, {@code rdf:predicate}, {@code rdf:object} and the properties.
 */
final class JsonLdSink implements GraphSink {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Properties that say what {@code @id} says already. */
    private static final Set<String> KEYS = Set.of("id", "sha256");

    private final JsonGenerator json;
    private long statements;

    JsonLdSink(OutputStream out) throws IOException {
        json = MAPPER.createGenerator(out);
        try (InputStream context = Objects.requireNonNull(JsonLdSink.class.getResourceAsStream("context.jsonld"))) {
            json.writeStartObject();
            json.writeName("@context");
            JsonNode terms = MAPPER.readTree(context);
            MAPPER.writeTree(json, terms);
            json.writeArrayPropertyStart("@graph");
        }
    }

    @Override
    public void node(ExportedNode node) {
        begin(iri(node.type().label(), node.key()));
        json.writeStringProperty("@type", node.type().label());
        properties(node.properties());
        json.writeEndObject();
    }

    @Override
    public void relationship(ExportedRelationship relationship) {
        String from = iri(relationship.type().from().label(), relationship.from());
        String to = iri(relationship.type().to().label(), relationship.to());
        begin(from);
        json.writeStringProperty(relationship.type().type(), to);
        json.writeEndObject();
        if (!relationship.properties().isEmpty()) {
            begin("_:statement" + statements++);
            json.writeStringProperty("@type", "rdf:Statement");
            json.writeStringProperty("rdfSubject", from);
            json.writeStringProperty("rdfPredicate", relationship.type().type());
            json.writeStringProperty("rdfObject", to);
            properties(relationship.properties());
            json.writeEndObject();
        }
    }

    private void begin(String id) {
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringProperty("@id", id);
    }

    private void properties(Map<String, Object> properties) {
        properties.forEach((name, value) -> {
            if (!KEYS.contains(name)) {
                json.writeName(name);
                JsonValues.write(json, value);
            }
        });
    }

    private static String iri(String label, String key) {
        return "urn:zhize:" + label + ":"
                + URLEncoder.encode(key, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public void close() {
        json.writeEndArray();
        json.writeEndObject();
        json.close();
    }
}
