package org.zhize.document.word;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;

/** Which page headers the sections of a Word document name. What a section says of its pages stands at its end. */
final class WordSections {

    /** More sections with headers of their own are not told apart. */
    private static final int MOST = 1_000;

    private final List<List<String>> headers = new ArrayList<>();

    void read(InputStream part) throws XMLStreamException {
        XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(part);
        Deque<String> elements = new ArrayDeque<>();
        List<String> section = new ArrayList<>();
        while (xml.hasNext() && headers.size() < MOST) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    elements.push(xml.getLocalName());
                    if (xml.getLocalName().equals("headerReference")) {
                        section.add(WordXml.attribute(xml, "id"));
                    }
                }
                case XMLStreamReader.END_ELEMENT -> {
                    if (elements.pop().equals("sectPr") && !"sectPrChange".equals(elements.peek())) {
                        headers.add(List.copyOf(section));
                        section.clear();
                    }
                }
                default -> {}
            }
        }
    }

    /** The relationships to the headers that a section names, counted from 0; none if its pages have those of the one before. */
    List<String> headers(int section) {
        return section < headers.size() ? headers.get(section) : List.of();
    }

    int size() {
        return headers.size();
    }
}
