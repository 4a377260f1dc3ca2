package org.zhize.document.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhize.document.Cell;
import org.zhize.document.Line;
import org.zhize.document.Row;
import org.zhize.document.Text;
import org.zhize.document.Transcript;
import org.zhize.document.UnreadableDocumentException;

/** The lines of a plain text while they are written down. */
final class PlainText {

    private final String file;
    private final Transcript transcript;
    /** How wide characters are, if blanks keep columns side by side. */
    private @Nullable Typewriting measure;
    /** Whether tabs keep cells apart. */
    private boolean tabbed;
    /** Whether bars keep cells apart outside of drawn tables. */
    private boolean barred;

    PlainText(String file, Transcript transcript) {
        this.file = file;
        this.transcript = transcript;
    }

    void write(List<PlainLine> lines) throws UnreadableDocumentException {
        Map<Integer, DrawnTable> tables = new HashMap<>(StackedCellsSearch.among(lines));
        List<PlainLine> outside = new ArrayList<>();
        int index = 0;
        while (index < lines.size()) {
            Optional<DrawnTable> table = Optional.ofNullable(tables.get(index));
            if (table.isEmpty()) {
                table = tableAt(lines, index);
            }
            if (table.isPresent()) {
                tables.put(index, table.get());
                index = table.get().end();
            } else {
                outside.add(lines.get(index++));
            }
        }
        List<String> texts = outside.stream().map(PlainLine::text).toList();
        measure = Typewriting.isLaidOut(texts) ? Typewriting.of(texts) : null;
        tabbed = Tabs.part(outside);
        barred = Bars.part(outside);
        index = 0;
        while (index < lines.size()) {
            DrawnTable table = tables.get(index);
            if (table != null) {
                table.write(transcript);
                index = table.end();
            } else {
                write(lines.get(index++));
            }
        }
    }

    private Optional<DrawnTable> tableAt(List<PlainLine> lines, int index) {
        return BarredTable.at(lines, index)
                .or(() -> DashedTable.at(lines, index))
                .or(() -> MarkedTable.at(file, lines, index));
    }

    private void write(PlainLine line) throws UnreadableDocumentException {
        String text = line.text();
        int start = 0;
        int feed = text.indexOf('\f', 1);
        while (feed > 0) {
            piece(line.with(text.substring(start, feed)));
            start = feed;
            feed = text.indexOf('\f', start + 1);
        }
        piece(line.with(text.substring(start)));
    }

    private void piece(PlainLine piece) throws UnreadableDocumentException {
        String text = piece.text();
        if (tabbed && text.indexOf('\t') >= 0) {
            row(piece, Arrays.asList(text.split("\t", -1)));
            return;
        }
        if (barred) {
            if (Bars.isRule(text)) {
                return;
            }
            List<String> cells = Bars.cells(text);
            if (cells.size() > 1) {
                row(piece, cells);
                return;
            }
        }
        List<String> shown = Markup.lines(text);
        if (shown.isEmpty()) {
            transcript.line(piece.position(), transcript.write(Transcript.isBlank(text) ? text : ""));
        }
        for (String line : shown) {
            Text written = transcript.write(line);
            transcript.add(
                    measure == null
                            ? new Line(piece.position(), written)
                            : new Line(piece.position(), written, measure.words(written), piece.number()));
        }
    }

    private void row(PlainLine line, List<String> columns) throws UnreadableDocumentException {
        List<Cell> cells = new ArrayList<>();
        for (String column : columns) {
            List<Text> lines = new ArrayList<>();
            for (String shown : Markup.lines(column)) {
                lines.add(transcript.write(shown));
            }
            cells.add(new Cell(cells.size(), 1, 1, lines, false));
        }
        transcript.add(new Row(line.position(), cells));
    }
}
