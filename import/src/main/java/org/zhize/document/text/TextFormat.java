package org.zhize.document.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhize.document.Cell;
import org.zhize.document.Line;
import org.zhize.document.Position;
import org.zhize.document.Row;
import org.zhize.document.Text;
import org.zhize.document.Transcript;
import org.zhize.document.UnreadableDocumentException;
import org.zhize.document.ZeroWidth;
import org.zhize.document.format.DocumentFormat;
import org.zhize.document.format.RawFile;

/**
 * Plain text, such as the text layer of a PDF. Lines are counted through the whole file.
 *
 * <p>A line with tabs is a {@link Row}. A form feed ends a line and stays as the first character of the next one: it is
 * white space to everybody but a layout that asks for page breaks. Where blanks keep columns side by side, the lines tell
 * the places of their words.
 *
 * <p>Blanks between the single characters of a text aren't written down.
 */
public final class TextFormat implements DocumentFormat {

    @Override
    public String mediaType() {
        return "text/plain";
    }

    @Override
    public boolean recognizes(RawFile file) throws UnreadableDocumentException {
        return !file.text().isBlank();
    }

    @Override
    public void read(RawFile file, Transcript transcript) throws UnreadableDocumentException {
        List<String> lines = LetterSpacing.removed(lines(ZeroWidth.removed(file.text())));
        if (Typewriting.isLaidOut(lines)) {
            new Writer(transcript, Typewriting.of(lines)).write(lines);
        } else {
            new Writer(transcript, null).write(lines);
        }
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            lines.add(text.substring(start, end));
            start = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
        return lines;
    }

    /** Writes the lines down, with the places of their words if there is a measure for them. */
    private record Writer(Transcript transcript, @Nullable Typewriting measure) {

        void write(List<String> lines) throws UnreadableDocumentException {
            int number = 0;
            for (String line : lines) {
                Position position = new Position(0, ++number);
                int start = 0;
                int feed = line.indexOf('\f', 1);
                while (feed > 0) {
                    piece(line.substring(start, feed), position);
                    start = feed;
                    feed = line.indexOf('\f', start + 1);
                }
                piece(line.substring(start), position);
            }
        }

        private void piece(String piece, Position position) throws UnreadableDocumentException {
            if (piece.indexOf('\t') >= 0) {
                transcript.add(new Row(position, cells(piece.split("\t", -1))));
                return;
            }
            List<String> lines = Markup.lines(piece);
            if (lines.isEmpty()) {
                transcript.line(position, transcript.write(piece));
            }
            for (String line : lines) {
                Text text = transcript.write(line);
                transcript.add(
                        measure == null
                                ? new Line(position, text)
                                : new Line(position, text, measure.words(text), position.line()));
            }
        }

        private List<Cell> cells(String[] columns) throws UnreadableDocumentException {
            List<Cell> cells = new ArrayList<>();
            for (int column = 0; column < columns.length; column++) {
                List<Text> lines = new ArrayList<>();
                for (String line : Markup.lines(columns[column])) {
                    lines.add(transcript.write(line));
                }
                cells.add(new Cell(column, 1, 1, lines, false));
            }
            return cells;
        }
    }
}
