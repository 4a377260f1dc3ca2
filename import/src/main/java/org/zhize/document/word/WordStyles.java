package org.zhize.document.word;

import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;

/** Which list a paragraph belongs to by its style. */
final class WordStyles {

    /** A list and the level in it. */
    record Numbered(String list, int level) {}

    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, String> lists = new HashMap<>();
    private final Map<String, Integer> levels = new HashMap<>();

    void read(InputStream styles) throws XMLStreamException {
        XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(styles);
        String style = "";
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "style" -> style = WordXml.attribute(xml, "styleId");
                case "basedOn" -> parents.put(style, WordXml.value(xml));
                case "numId" -> lists.put(style, WordXml.value(xml));
                case "ilvl" -> levels.put(style, WordXml.number(xml, 0));
                default -> {}
            }
        }
    }

    /** The list of paragraphs of this style, its own or that of a style it is based on. */
    Optional<Numbered> list(String style) {
        Set<String> seen = new HashSet<>();
        String current = style;
        while (current != null && seen.add(current)) {
            String list = lists.get(current);
            if (list != null) {
                return Optional.of(new Numbered(list, levels.getOrDefault(current, 0)));
            }
            current = parents.get(current);
        }
        return Optional.empty();
    }
}
