package org.zhize.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
            Flow flow = new Flow();
            read(body, flow);
            lines(flow);
        }

        private void read(Element element, Flow flow) throws UnreadableDocumentException {
            for (Node child : element.childNodes()) {
                if (child instanceof Element table
                        && table.normalName().equals("table")
                        && isShown(table)
                        && !arrangesThePage(table)) {
                    lines(flow);
                    table(table);
                } else if (child instanceof Element inner && isShown(inner)) {
                    flow.enter(inner);
                    read(inner, flow);
                    flow.leave(inner);
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
                Flow flow = new Flow();
                read(caption, flow);
                lines(flow);
            }
            TableGrid grid = new TableGrid(file);
            for (Element row : rows(table)) {
                Elements cells = row.children();
                for (Element cell : cells) {
                    Flow flow = new Flow();
                    flatten(cell, flow);
                    List<Text> lines = new ArrayList<>();
                    for (String line : flow.lines()) {
                        lines.add(transcript.write(line));
                    }
                    grid.cell(span(cell, "colspan"), span(cell, "rowspan"), lines);
                }
                transcript.add(new Row(new Position(0, ++number), grid.endRow()));
            }
        }

        private static void flatten(Element element, Flow flow) {
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

        private void lines(Flow flow) throws UnreadableDocumentException {
            for (String line : flow.lines()) {
                transcript.line(new Position(0, ++number), transcript.write(line));
            }
        }
    }

    /** Text that runs on until a block begins or ends. */
    private static final class Flow {

        private final List<String> lines = new ArrayList<>();
        private final StringBuilder line = new StringBuilder();
        private final ListNumbers numbers = new ListNumbers();

        void enter(Element element) {
            if (element.isBlock() || element.normalName().equals("br")) {
                breakLine();
                numbers.tag(element.normalName(), false, element.attributes().html());
            } else if (isOneOfSeveral(element)) {
                line.append(' ');
            }
        }

        /** Whether a page sets the text apart from the one before by its style alone, as it does the names in a row of tags. */
        private static boolean isOneOfSeveral(Element element) {
            return !element.className().isBlank()
                    && element.previousSibling() instanceof Element before
                    && before.normalName().equals(element.normalName())
                    && before.className().equals(element.className());
        }

        void leave(Element element) {
            if (element.isBlock()) {
                breakLine();
                if (element.normalName().equals("li")) {
                    ofEmptyItem();
                }
                numbers.tag(element.normalName(), true, "");
            }
        }

        void text(TextNode text) {
            Element parent = text.parent();
            if (parent != null && parent.closest("pre") != null) {
                String[] pieces = text.getWholeText().split("\\R", -1);
                for (int i = 0; i < pieces.length; i++) {
                    if (i > 0) {
                        breakLine();
                    }
                    line.append(pieces[i]);
                }
            } else {
                line.append(text.getWholeText().replaceAll("[ \\t\\r\\n\\f]+", " "));
            }
        }

        private void breakLine() {
            if (!Transcript.isBlank(line)) {
                lines.add(numbers.label(line) + line);
            }
            line.setLength(0);
        }

        /** A browser numbers an item without text too. */
        private void ofEmptyItem() {
            String label = numbers.label("");
            if (!label.isEmpty()) {
                lines.add(label);
            }
        }

        /** The lines so far, which are thereby taken away. */
        List<String> lines() {
            breakLine();
            List<String> taken = List.copyOf(lines);
            lines.clear();
            return taken;
        }
    }
}
