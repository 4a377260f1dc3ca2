package org.zhize.document.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;
import org.zhize.document.Cell;
import org.zhize.document.Position;
import org.zhize.document.Row;
import org.zhize.document.Text;
import org.zhize.document.Transcript;
import org.zhize.document.UnreadableDocumentException;
import org.zhize.document.ZeroWidth;

/**
 * Writes down one part of a Word document: its paragraphs as lines, the rows of its tables as rows. A table inside a cell
 * becomes lines of that cell, unless the one around it is but a frame ({@link WordFrame}). Deleted, hidden and alternative text is not shown and not written down.
 */
final class WordReader {

    /** Elements whose content is not on the page, or only tells how the characters below it are read aloud. */
    private static final Set<String> UNSEEN = Set.of(
            "del",
            "moveFrom",
            "delText",
            "instrText",
            "pPrChange",
            "rPrChange",
            "tblPrChange",
            "tcPrChange",
            "trPrChange",
            "sectPrChange",
            "numberingChange",
            "Fallback",
            "posOffset",
            "rt");

    private final String file;
    private final WordNumbering numbering;
    private final WordStyles styles;
    private final Transcript transcript;

    private final Deque<WordParagraph> paragraphs = new ArrayDeque<>();
    private final Deque<String> elements = new ArrayDeque<>();
    private int tables;
    private WordTable table = new WordTable();
    private WordFrame frame = new WordFrame();
    private int blocks;
    private boolean hidden;
    private AboveSection above = section -> {};
    private int sections;
    private boolean sectionEnds;

    WordReader(String file, WordNumbering numbering, WordStyles styles, Transcript transcript) {
        this.file = file;
        this.numbering = numbering;
        this.styles = styles;
        this.transcript = transcript;
    }

    /** This reader, which from now on reads what stands above each section behind the first. */
    WordReader above(AboveSection sections) {
        above = sections;
        return this;
    }

    void read(InputStream part) throws XMLStreamException, UnreadableDocumentException, IOException {
        XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(part);
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    if (UNSEEN.contains(xml.getLocalName())) {
                        skip(xml);
                    } else {
                        begin(xml);
                        elements.push(xml.getLocalName());
                    }
                }
                case XMLStreamReader.END_ELEMENT -> {
                    elements.pop();
                    end(xml.getLocalName());
                }
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> {
                    if ("t".equals(elements.peek()) && !hidden) {
                        text(xml.getText());
                    }
                }
                default -> {}
            }
        }
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
            }
        }
    }

    private void begin(XMLStreamReader xml) throws UnreadableDocumentException {
        String name = xml.getLocalName();
        boolean inRun = "r".equals(elements.peek());
        switch (name) {
            case "tbl" -> {
                if (tables++ == 0) {
                    table = new WordTable();
                    frame = new WordFrame();
                } else if (tables == 2) {
                    frame.beginTable();
                }
            }
            case "p" -> paragraphs.push(new WordParagraph());
            case "r" -> hidden = false;
            case "vanish" ->
                hidden = hidden || ("rPr".equals(elements.peek()) && inRunProperties() && WordXml.isOn(xml));
            case "pStyle", "numId", "ilvl" ->
                Optional.ofNullable(paragraphs.peek())
                        .ifPresent(paragraph -> paragraph.property(name, WordXml.value(xml)));
            case "tab" -> {
                if (inRun) {
                    text("\t");
                }
            }
            case "br", "cr" -> {
                if (inRun) {
                    text("\n");
                }
            }
            case "noBreakHyphen" -> text("-");
            case "sym" -> text(symbol(WordXml.attribute(xml, "char")));
            default -> {
                if (tables == 1) {
                    beginInTable(name, xml, table);
                } else if (tables == 2) {
                    beginInTable(name, xml, frame.table());
                }
            }
        }
    }

    private static void beginInTable(String name, XMLStreamReader xml, WordTable table) {
        switch (name) {
            case "tr" -> table.beginRow();
            case "gridBefore" -> table.skip(WordXml.number(xml, 0));
            case "tc" -> table.beginCell();
            case "gridSpan" -> table.span(WordXml.number(xml, 1));
            case "vMerge" -> table.merge(!WordXml.value(xml).equals("restart"));
            default -> {}
        }
    }

    private void end(String name) throws XMLStreamException, UnreadableDocumentException, IOException {
        switch (name) {
            case "p" -> {
                paragraph(paragraphs.pop());
                if (sectionEnds && paragraphs.isEmpty()) {
                    sectionEnds = false;
                    sectionBegins();
                }
            }
            case "sectPr" -> sectionEnds = !paragraphs.isEmpty();
            case "r" -> hidden = false;
            case "tc" -> {
                if (tables == 1) {
                    table.endCell(file);
                } else if (tables == 2) {
                    frame.table().endCell(file);
                }
            }
            case "tbl" -> {
                if (--tables == 0) {
                    table(table.rows());
                } else if (tables == 1) {
                    frame.endTable();
                }
            }
            default -> {}
        }
    }

    private void sectionBegins() throws XMLStreamException, UnreadableDocumentException, IOException {
        AboveSection body = above;
        // What stands above a section has no sections.
        above = section -> {};
        body.read(++sections);
        above = body;
    }

    private void table(List<List<Cell>> rows) throws UnreadableDocumentException {
        if (!frame.isAround(rows)) {
            for (List<Cell> row : rows) {
                transcript.add(new Row(new Position(0, ++blocks), row));
            }
            return;
        }
        for (WordFrame.Block block : frame.blocks()) {
            lines(block.lines());
            for (List<Cell> row : block.rows()) {
                transcript.add(new Row(new Position(0, ++blocks), row));
            }
        }
    }

    private boolean inRunProperties() {
        return elements.stream().skip(1).findFirst().filter("r"::equals).isPresent();
    }

    private void text(String characters) {
        WordParagraph paragraph = paragraphs.peek();
        if (paragraph != null) {
            paragraph.append(characters);
        }
    }

    /** A character of a symbol font; those of a font's private area can't be told and are shown as a box. */
    private static String symbol(String code) {
        int point = code.matches("[0-9A-Fa-f]{1,4}") ? Integer.parseInt(code, 16) : 0;
        return point < ' ' || Character.getType(point) == Character.PRIVATE_USE ? "□" : Character.toString(point);
    }

    private void paragraph(WordParagraph paragraph) throws UnreadableDocumentException {
        List<Text> lines = transcript.writeLines(label(paragraph) + ZeroWidth.removedWithHyphens(paragraph.text()));
        if (tables > 0) {
            table.lines(lines);
            frame.lines(lines, tables);
            return;
        }
        lines(lines);
    }

    private void lines(List<Text> lines) throws UnreadableDocumentException {
        blocks++;
        for (Text line : lines) {
            transcript.line(new Position(0, blocks), line);
        }
    }

    private String label(WordParagraph paragraph) {
        if (!paragraph.list().isEmpty()) {
            return numbering.label(paragraph.list(), paragraph.level());
        }
        return styles.list(paragraph.style())
                .map(numbered -> numbering.label(numbered.list(), numbered.level()))
                .orElse("");
    }
}
