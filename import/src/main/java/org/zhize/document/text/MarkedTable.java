package org.zhize.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.zhize.document.Transcript;
import org.zhize.document.UnreadableDocumentException;

/** A table that a text holds as HTML, as Markdown does where cells have several lines. */
final class MarkedTable implements DrawnTable {

    private static final Pattern BEGIN = Pattern.compile("\\s*<table\\b[^>]*>.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern END = Pattern.compile(".*</table>\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ROW = Pattern.compile("<tr\\b", Pattern.CASE_INSENSITIVE);

    private final String file;
    private final List<PlainLine> lines;
    private final int end;

    private MarkedTable(String file, List<PlainLine> lines, int end) {
        this.file = file;
        this.lines = lines;
        this.end = end;
    }

    /** The table that begins with a line; empty if none does, or it has no end. */
    static Optional<DrawnTable> at(String file, List<PlainLine> lines, int start) {
        if (!BEGIN.matcher(lines.get(start).text()).matches()) {
            return Optional.empty();
        }
        for (int end = start; end < lines.size(); end++) {
            String line = lines.get(end).text();
            if (end > start && BEGIN.matcher(line).matches()) {
                return Optional.empty();
            }
            if (END.matcher(line).matches()) {
                return Optional.of(new MarkedTable(file, lines.subList(start, end + 1), end + 1));
            }
        }
        return Optional.empty();
    }

    @Override
    public int end() {
        return end;
    }

    @Override
    public void write(Transcript transcript) throws UnreadableDocumentException {
        StringBuilder markup = new StringBuilder();
        List<Integer> rows = new ArrayList<>();
        for (PlainLine line : lines) {
            markup.append(line.text()).append('\n');
            Matcher row = ROW.matcher(line.text());
            while (row.find()) {
                rows.add(line.number());
            }
        }
        int last = lines.get(lines.size() - 1).number();
        Element table = Jsoup.parse(markup.toString()).body().selectFirst("table");
        if (table != null) {
            HtmlTable.write(file, table, transcript, above -> above < rows.size() ? rows.get(above) : last);
        }
    }
}
