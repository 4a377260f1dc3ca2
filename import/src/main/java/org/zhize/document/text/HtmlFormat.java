package org.zhize.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.zhize.document.Position;
import org.zhize.document.Row;
import org.zhize.document.Text;
import org.zhize.document.Transcript;
import org.zhize.document.UnreadableDocumentException;
import org.zhize.document.format.DocumentFormat;
import org.zhize.document.format.RawFile;

/**
 * A web page, as a browser shows it: rows of its tables and lines of its text, counted through the whole page. What a
 * browser does not show (scripts, hidden elements) is no text; list numbers that it adds are.
 *
 * <p>A table that only arranges the page, with the real table inside one of its cells, is not taken for a table.
 */
public final class HtmlFormat implements DocumentFormat {

    private static final Set<String> SILENT =
            Set.of("script", "style", "head", "noscript", "template", "iframe", "object", "svg", "select", "textarea");

    /** Characters at the start in which a page must show what it is. */
    private static final int HEAD = 4_096;

    @Override
    public String mediaType() {
        return "text/html";
    }

    @Override
    public boolean recognizes(RawFile file) throws UnreadableDocumentException {
        String text = file.text();
        String head = text.substring(0, Math.min(HEAD, text.length())).strip().toLowerCase(Locale.ROOT);
        return head.startsWith("<")
                && (head.contains("<html")
                        || head.contains("<!doctype html")
                        || head.contains("<table")
                        || head.contains("<body"));
    }

    @Override
    public void read(RawFile file, Transcript transcript) throws UnreadableDocumentException {
        new Page(file.name(), transcript).read(Jsoup.parse(file.text()).body());
    }

    private static boolean isShown(Element element) {
        String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        return !SILENT.contains(element.normalName()) && !element.hasAttr("hidden") && !style.contains("display:none");
    }

    /** One page while it is being read. */
    private static final class Page {

        private final String file;
        private final Transcript transcript;
        private int number;

        Page(String file, Transcript transcript) {
            this.file = file;
            this.transcript = transcript;
        }

        void read(Element body) throws UnreadableDocumentException {
            TextFlow flow = new TextFlow();
            read(body, flow);
            lines(flow);
        }

        private void read(Element element, TextFlow flow) throws UnreadableDocumentException {
            for (Node child : element.childNodes()) {
                if (child instanceof Element table
                        && table.normalName().equals("table")
                        && isShown(table)
                        && !arrangesThePage(table)) {
                    lines(flow);
                    table(table);
                } else if (child instanceof Element inner && isShown(inner)) {
                    Optional<BlockTable> drawn = BlockTable.of(inner);
                    if (drawn.isPresent()) {
                        lines(flow);
                        table(drawn.get());
                    } else {
                        flow.enter(inner);
                        read(inner, flow);
                        flow.leave(inner);
                    }
                } else if (child instanceof TextNode text) {
                    flow.text(text);
                }
            }
        }

        private static boolean arrangesThePage(Element table) {
            int rows = rows(table).size();
            return table.select("table").stream().anyMatch(inner -> rows(inner).size() > rows);
        }

        private static List<Element> rows(Element table) {
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

        private void table(Element table) throws UnreadableDocumentException {
            for (Element caption : table.children().select("> caption")) {
                TextFlow flow = new TextFlow();
                read(caption, flow);
                lines(flow);
            }
            TableGrid grid = new TableGrid(file);
            for (Element row : rows(table)) {
                Elements cells = row.children();
                for (Element cell : cells) {
                    grid.cell(span(cell, "colspan"), span(cell, "rowspan"), linesOf(cell));
                }
                transcript.add(new Row(new Position(0, ++number), grid.endRow()));
            }
        }

        private void table(BlockTable table) throws UnreadableDocumentException {
            TableGrid grid = new TableGrid(file);
            for (List<Element> row : table.rows()) {
                for (Element cell : row) {
                    grid.cell(row.size() == 1 ? table.width() : 1, 1, linesOf(cell));
                }
                transcript.add(new Row(new Position(0, ++number), grid.endRow()));
            }
        }

        private List<Text> linesOf(Element cell) throws UnreadableDocumentException {
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

        private void lines(TextFlow flow) throws UnreadableDocumentException {
            for (String line : flow.lines()) {
                transcript.line(new Position(0, ++number), transcript.write(line));
            }
        }
    }
}
