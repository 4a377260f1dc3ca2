package org.zhize.document.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.zhize.document.Position;
import org.zhize.document.Row;
import org.zhize.document.Text;
import org.zhize.document.Transcript;
import org.zhize.document.UnreadableDocumentException;

/** The rows and cells of HTML tables, as a browser shows them. */
final class HtmlTable {

    /** What shows nothing, or, as the small letters above ruby text, how others are read aloud. */
    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "head",
            "noscript",
            "template",
            "iframe",
            "object",
            "svg",
            "select",
            "textarea",
            "rt",
            "rp");

    private HtmlTable() {}

    static boolean isShown(Element element) {
        String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        return !SILENT.contains(element.normalName()) && !element.hasAttr("hidden") && !style.contains("display:none");
    }

    /**
     * The parts of an element that a page shows when its reader asks for them, in place of another that is shown: panes of the same
     * class, each with a table or a list.
     */
    static Set<Element> panes(Element parent) {
        List<Element> hidden = parent.children().stream()
                .filter(child -> !isShown(child) && !SILENT.contains(child.normalName()) && holdsRows(child))
                .toList();
        if (hidden.isEmpty()) {
            return Set.of();
        }
        Set<String> classes = parent.children().stream()
                .filter(child -> isShown(child) && holdsRows(child))
                .flatMap(child -> classes(child).stream())
                .collect(Collectors.toSet());
        return hidden.stream()
                .filter(child -> !Collections.disjoint(classes(child), classes))
                .collect(Collectors.toSet());
    }

    private static List<String> classes(Element element) {
        return element.classNames().stream()
                .map(name -> element.normalName() + '.' + name)
                .toList();
    }

    private static boolean holdsRows(Element element) {
        return element.selectFirst("table, ol") != null;
    }

    static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : table.children()) {
            if (child.normalName().equals("tr")) {
                rows.add(child);
            } else if (Set.of("thead", "tbody", "tfoot").contains(child.normalName())) {
                child.children().stream()
                        .filter(row -> row.normalName().equals("tr"))
                        .forEach(rows::add);
            }
        }
        return rows;
    }

    /**
     * Writes the rows of a table down.
     *
     * @param lines which line of the file each row is, by how many stand above it
     */
    static void write(String file, Element table, Transcript transcript, IntUnaryOperator lines)
            throws UnreadableDocumentException {
        TableGrid grid = new TableGrid(file);
        int above = 0;
        for (Element row : rows(table)) {
            for (Element cell : row.children()) {
                grid.cell(span(cell, "colspan"), span(cell, "rowspan"), lines(cell, transcript));
            }
            transcript.add(new Row(new Position(0, lines.applyAsInt(above++)), grid.endRow()));
        }
    }

    /** The lines of a cell. */
    static List<Text> lines(Element cell, Transcript transcript) throws UnreadableDocumentException {
        TextFlow flow = new TextFlow();
        flatten(cell, flow);
        List<Text> lines = new ArrayList<>();
        for (String line : flow.lines()) {
            lines.add(transcript.write(line));
        }
        return lines;
    }

    private static void flatten(Element element, TextFlow flow) {
        for (Node child : element.childNodes()) {
            if (child instanceof Element inner && isShown(inner)) {
                flow.enter(inner);
                flatten(inner, flow);
                flow.leave(inner);
            } else if (child instanceof TextNode text) {
                flow.text(text);
            }
        }
    }

    /** A span as a browser reads it: at least 1 and bounded as the standard says. */
    private static int span(Element cell, String attribute) {
        String value = cell.attr(attribute).strip();
        return value.matches("\\d{1,5}") ? Math.max(1, Integer.parseInt(value)) : 1;
    }
}
