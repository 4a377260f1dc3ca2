package org.zhize.document.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.util.XMLHelper;

/**
 * The page headers of a Word document where its reader meets them: at the top, or where the section begins that has them, if
 * they say something that none before says, such as the title of the list that stands there.
 */
final class PageHeaders {

    private final List<PackagePart> top = new ArrayList<>();
    private final List<List<PackagePart>> sections = new ArrayList<>();

    /**
     * The headers of a document.
     *
     * @param body its main part
     * @param all the parts that hold its headers
     */
    static PageHeaders of(PackagePart body, Set<PackagePart> all)
            throws IOException, XMLStreamException, OpenXML4JException {
        WordSections named = new WordSections();
        if (all.size() > 1) {
            try (InputStream xml = body.getInputStream()) {
                named.read(xml);
            }
        }
        PageHeaders headers = new PageHeaders();
        Set<PackagePart> left = new HashSet<>(all);
        Set<String> said = new HashSet<>();
        for (int section = 0; section < named.size(); section++) {
            List<PackagePart> here = new ArrayList<>();
            for (String id : named.headers(section)) {
                PackageRelationship relationship = body.getRelationship(id);
                PackagePart part = relationship == null ? null : body.getRelatedPart(relationship);
                if (part != null && left.contains(part) && said.add(text(part)) && section > 0) {
                    left.remove(part);
                    here.add(part);
                }
            }
            headers.sections.add(here);
        }
        all.stream().filter(left::contains).forEach(headers.top::add);
        return headers;
    }

    /** Those that stand above the whole document. */
    List<PackagePart> top() {
        return List.copyOf(top);
    }

    /** Those that stand where a section begins, counted from 0. */
    List<PackagePart> above(int section) {
        return section < sections.size() ? List.copyOf(sections.get(section)) : List.of();
    }

    private static String text(PackagePart part) throws IOException, XMLStreamException {
        StringBuilder text = new StringBuilder();
        try (InputStream stream = part.getInputStream()) {
            XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(stream);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.CHARACTERS) {
                    text.append(xml.getText().strip());
                }
            }
        }
        return text.toString();
    }
}
