package org.zhize.document.word;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;

/** Reads a Word document's lists from its numbering part. */
final class WordNumberingReader {

    private final WordNumbering numbering;

    private String abstractId = "";
    private int index;
    private String format = "decimal";
    private String pattern = "";
    private int start = 1;
    private String gap = " ";

    private String id = "";
    private Map<Integer, Integer> restarts = new HashMap<>();
    private boolean instance;

    WordNumberingReader(WordNumbering numbering) {
        this.numbering = numbering;
    }

    void read(InputStream part) throws XMLStreamException {
        XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(part);
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                begin(xml);
            } else if (event == XMLStreamReader.END_ELEMENT) {
                end(xml.getLocalName());
            }
        }
    }

    private void begin(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "abstractNum" -> abstractId = WordXml.attribute(xml, "abstractNumId");
            case "lvl" -> {
                index = WordXml.number(WordXml.attribute(xml, "ilvl"), 0);
                format = "decimal";
                pattern = "";
                start = 1;
                gap = " ";
            }
            case "numFmt" -> format = WordXml.value(xml);
            case "lvlText" -> pattern = WordXml.value(xml);
            case "start" -> start = WordXml.number(xml, 1);
            case "suff" -> gap = WordXml.value(xml).equals("nothing") ? "" : " ";
            case "num" -> {
                id = WordXml.attribute(xml, "numId");
                restarts = new HashMap<>();
                instance = true;
            }
            case "abstractNumId" -> abstractId = WordXml.value(xml);
            case "lvlOverride" -> index = WordXml.number(WordXml.attribute(xml, "ilvl"), 0);
            case "startOverride" -> restarts.put(index, WordXml.number(xml, 1));
            default -> {}
        }
    }

    private void end(String name) {
        if (name.equals("lvl") && !instance) {
            numbering.level(abstractId, index, new WordNumbering.Level(format, pattern, start, gap));
        } else if (name.equals("num")) {
            numbering.instance(id, new WordNumbering.Instance(abstractId, restarts));
            instance = false;
        }
    }
}
