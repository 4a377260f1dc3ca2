package org.zhize.export;

import java.io.OutputStream;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.MinimalPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** One JSON object a line: first all nodes, then all relationships, which name the nodes by their ids. */
final class JsonLinesSink implements GraphSink {

    private final JsonGenerator json;

    JsonLinesSink(OutputStream out) {
        json = JsonMapper.builder()
                .defaultPrettyPrinter(new MinimalPrettyPrinter("\n"))
                .build()
                .writerWithDefaultPrettyPrinter()
                .createGenerator(out);
    }

    @Override
    public void node(ExportedNode node) {
        json.writeStartObject();
        json.writeStringProperty("type", "node");
        json.writeStringProperty("id", node.id());
        json.writeStringProperty("label", node.type().label());
        properties(node.properties());
        json.writeEndObject();
    }

    @Override
    public void relationship(ExportedRelationship relationship) {
        json.writeStartObject();
        json.writeStringProperty("type", "relationship");
        json.writeStringProperty("label", relationship.type().type());
        json.writeStringProperty("from", relationship.fromId());
        json.writeStringProperty("to", relationship.toId());
        properties(relationship.properties());
        json.writeEndObject();
    }

    private void properties(Map<String, Object> properties) {
        json.writeObjectPropertyStart("properties");
        properties.forEach((name, value) -> {
            json.writeName(name);
            JsonValues.write(json, value);
        });
        json.writeEndObject();
    }

    @Override
    public void close() {
        json.writeRaw('\n');
        json.close();
    }
}
