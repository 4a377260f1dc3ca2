package org.zhize.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.zhize.graph.GraphModel;
import org.zhize.graph.NodeType;
import org.zhize.graph.Property;
import org.zhize.graph.PropertyType;
import org.zhize.graph.RelationshipType;

/**
 * GraphML (http://graphml.graphdrawing.org). Every property of the model is a key; {@code label} is a node's kind and a
 * relationship's type; the texts of a list are lines.
 */
final class GraphMlSink implements GraphSink {

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
    private static final String LABEL = "label";

    private final OutputStream out;
    private final XMLStreamWriter xml;
    private long edges;

    GraphMlSink(OutputStream out) throws IOException {
        this.out = out;
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            line("graphml");
            xml.writeDefaultNamespace(NAMESPACE);
            keys("node", GraphModel.NODES.stream().map(NodeType::allProperties).flatMap(List::stream));
            keys(
                    "edge",
                    GraphModel.RELATIONSHIPS.stream()
                            .map(RelationshipType::properties)
                            .flatMap(List::stream));
            line("graph");
            xml.writeAttribute("edgedefault", "directed");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void keys(String element, Stream<Property> properties) throws XMLStreamException {
        Map<String, PropertyType> types = new LinkedHashMap<>();
        types.put(LABEL, PropertyType.STRING);
        properties.forEach(property -> types.put(property.name(), property.type()));
        for (Map.Entry<String, PropertyType> key : types.entrySet()) {
            xml.writeCharacters("\n");
            xml.writeEmptyElement("key");
            xml.writeAttribute("id", keyId(element, key.getKey()));
            xml.writeAttribute("for", element);
            xml.writeAttribute("attr.name", key.getKey());
            xml.writeAttribute("attr.type", type(key.getValue()));
        }
    }

    private static String keyId(String element, String property) {
        return element + "." + property;
    }

    private static String type(PropertyType type) {
        return switch (type) {
            case INTEGER -> "long";
            case FLOAT -> "double";
            case BOOLEAN -> "boolean";
            case STRING, STRINGS, DATE, MOMENT -> "string";
        };
    }

    @Override
    public void node(ExportedNode node) throws IOException {
        try {
            line("node");
            xml.writeAttribute("id", printable(node.id()));
            data("node", node.type().label(), node.properties());
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void relationship(ExportedRelationship relationship) throws IOException {
        try {
            line("edge");
            xml.writeAttribute("id", "e" + edges++);
            xml.writeAttribute("source", printable(relationship.fromId()));
            xml.writeAttribute("target", printable(relationship.toId()));
            data("edge", relationship.type().type(), relationship.properties());
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void data(String element, String label, Map<String, Object> properties) throws XMLStreamException {
        datum(keyId(element, LABEL), label);
        for (Map.Entry<String, Object> property : properties.entrySet()) {
            datum(keyId(element, property.getKey()), text(property.getValue()));
        }
        xml.writeEndElement();
    }

    private void datum(String key, String text) throws XMLStreamException {
        xml.writeStartElement("data");
        xml.writeAttribute("key", key);
        xml.writeCharacters(printable(text));
        xml.writeEndElement();
    }

    private static String text(Object value) {
        return value instanceof List<?> texts
                ? texts.stream().map(String::valueOf).collect(Collectors.joining("\n"))
                : value.toString();
    }

    /** XML 1.0 can't hold control characters, not even escaped; a replacement character shows where one was. */
    private static String printable(String text) {
        return text.codePoints().allMatch(GraphMlSink::isXml)
                ? text
                : text.codePoints()
                        .map(c -> isXml(c) ? c : 0xFFFD)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c != 0xFFFE && c != 0xFFFF);
    }

    private void line(String element) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(element);
    }

    @Override
    public void close() throws IOException {
        try (out) {
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
