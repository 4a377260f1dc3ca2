package org.zhize.document.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.zhize.document.Position;
import org.zhize.document.Row;
import org.zhize.document.Transcript;
import org.zhize.document.UnreadableDocumentException;
import org.zhize.document.format.DocumentFormat;
import org.zhize.document.format.RawFile;

/**
 * A web page, as a browser shows it: rows of its tables and lines of its text, counted through the whole page. What a
 * browser does not show (scripts, hidden elements) is no text, but what it shows in turn is; list numbers that it adds are too.
 *
 * <p>A table that only arranges the page, with the real table inside one of its cells, is not taken for a table.
 */
public final class HtmlFormat implements DocumentFormat {

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
                        || head.contains("<body"))
                && !(head.startsWith("<div") && Markdown.isOne(head));
    }

    @Override
    public void read(RawFile file, Transcript transcript) throws UnreadableDocumentException {
        new Page(file.name(), transcript).read(Jsoup.parse(file.text()).body());
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
            Set<Element> panes = HtmlTable.panes(element);
            for (Node child : element.childNodes()) {
                if (child instanceof Element table
                        && table.normalName().equals("table")
                        && HtmlTable.isShown(table)
                        && !arrangesThePage(table)) {
                    lines(flow);
                    table(table);
                } else if (child instanceof Element inner && (HtmlTable.isShown(inner) || panes.contains(inner))) {
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
            int rows = HtmlTable.rows(table).size();
            return table.select("table").stream()
                    .anyMatch(inner -> HtmlTable.rows(inner).size() > rows);
        }

        private void table(Element table) throws UnreadableDocumentException {
            for (Element caption : table.children().select("> caption")) {
                TextFlow flow = new TextFlow();
                read(caption, flow);
                lines(flow);
            }
            HtmlTable.write(file, table, transcript, above -> ++number);
        }

        private void table(BlockTable table) throws UnreadableDocumentException {
            TableGrid grid = new TableGrid(file);
            for (List<BlockTable.Part> row : table.rows()) {
                for (BlockTable.Part cell : row) {
                    grid.cell(cell.columns(), 1, HtmlTable.lines(cell.element(), transcript));
                }
                transcript.add(new Row(new Position(0, ++number), grid.endRow()));
            }
        }

        private void lines(TextFlow flow) throws UnreadableDocumentException {
            for (String line : flow.lines()) {
                transcript.line(new Position(0, ++number), transcript.write(line));
            }
        }
    }
}
