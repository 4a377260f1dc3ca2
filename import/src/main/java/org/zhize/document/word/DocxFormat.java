package org.zhize.document.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.zhize.document.Transcript;
import org.zhize.document.UnreadableDocumentException;
import org.zhize.document.format.DocumentFormat;
import org.zhize.document.format.OfficeLimits;
import org.zhize.document.format.RawFile;
import org.zhize.document.format.ZipDirectory;

/**
 * Word documents since 2007, read as a stream: the body with its page headers ({@link PageHeaders}), then notes and page footers. Blocks
 * (paragraphs and table rows) are counted through the whole document, because its pages exist only when it is printed.
 */
public final class DocxFormat implements DocumentFormat {

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    }

    @Override
    public boolean recognizes(RawFile file) {
        Set<String> names = ZipDirectory.names(file);
        return names.contains("[Content_Types].xml") && names.stream().anyMatch(name -> name.startsWith("word/"));
    }

    @Override
    public void read(RawFile file, Transcript transcript) throws UnreadableDocumentException, IOException {
        OfficeLimits.apply();
        try (OPCPackage document = OPCPackage.open(new ByteArrayInputStream(file.bytes()))) {
            PackagePart body = Optional.ofNullable(
                            document.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT)
                                    .getRelationship(0))
                    .map(document::getPart)
                    .orElseThrow(() -> new IOException("no main part"));
            WordNumbering numbering = new WordNumbering();
            for (PackagePart part : parts(body, "numbering")) {
                try (InputStream xml = part.getInputStream()) {
                    new WordNumberingReader(numbering).read(xml);
                }
            }
            WordStyles styles = new WordStyles();
            for (PackagePart part : parts(body, "styles")) {
                try (InputStream xml = part.getInputStream()) {
                    styles.read(xml);
                }
            }
            WordReader reader = new WordReader(file.name(), numbering, styles, transcript);
            PageHeaders headers = PageHeaders.of(body, parts(body, "header"));
            read(headers.top(), reader);
            read(List.of(body), reader.above(section -> read(headers.above(section), reader)));
            read(parts(body, "footnotes"), reader);
            read(parts(body, "endnotes"), reader);
            read(parts(body, "footer"), reader);
        } catch (OpenXML4JException | XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static void read(Iterable<PackagePart> parts, WordReader reader)
            throws UnreadableDocumentException, IOException, XMLStreamException {
        for (PackagePart part : parts) {
            try (InputStream xml = part.getInputStream()) {
                reader.read(xml);
            }
        }
    }

    /** The parts that the main part refers to by a relationship whose type ends in this name, each once. */
    private static Set<PackagePart> parts(PackagePart main, String name) throws OpenXML4JException {
        Set<PackagePart> parts = new LinkedHashSet<>();
        for (PackageRelationship relationship : main.getRelationships()) {
            if (relationship.getRelationshipType().endsWith("/" + name)) {
                parts.add(main.getRelatedPart(relationship));
            }
        }
        return parts;
    }
}
