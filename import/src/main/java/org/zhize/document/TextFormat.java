package org.zhize.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Plain text, such as the text layer of a PDF. Lines are counted through the whole file.
 *
 * <p>A line with tabs is a {@link Row}. A form feed ends a line and stays as the first character of the next one: it is
 * white space to everybody but a layout that asks for page breaks.
 */
final class TextFormat implements DocumentFormat {

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
        String text = file.text();
        int number = 0;
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            number++;
            readLine(text.substring(start, end), new Position(0, number), transcript);
            boolean pair = text.startsWith("\r\n", end);
            start = end + (pair ? 2 : 1);
        }
    }

    private static void readLine(String line, Position position, Transcript transcript)
            throws UnreadableDocumentException {
        int start = 0;
        int feed = line.indexOf('\f', 1);
        while (feed > 0) {
            readPiece(line.substring(start, feed), position, transcript);
            start = feed;
            feed = line.indexOf('\f', start + 1);
        }
        readPiece(line.substring(start), position, transcript);
    }

    private static void readPiece(String piece, Position position, Transcript transcript)
            throws UnreadableDocumentException {
        if (piece.indexOf('\t') >= 0) {
            transcript.add(new Row(position, cells(piece.split("\t", -1), transcript)));
            return;
        }
        List<String> lines = Markup.lines(piece);
        if (lines.isEmpty()) {
            transcript.line(position, transcript.write(piece));
        }
        for (String line : lines) {
            transcript.line(position, transcript.write(line));
        }
    }

    private static List<Cell> cells(String[] columns, Transcript transcript) throws UnreadableDocumentException {
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
