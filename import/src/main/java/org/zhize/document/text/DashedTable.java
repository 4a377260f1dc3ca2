package org.zhize.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhize.document.Cell;
import org.zhize.document.Row;
import org.zhize.document.Text;
import org.zhize.document.Transcript;
import org.zhize.document.UnreadableDocumentException;

/**
 * A table whose columns a line of dashes measures out, a group of dashes each, as in Markdown. Where blank lines part its
 * rows, cells may have several lines.
 */
final class DashedTable implements DrawnTable {

    private static final Pattern MEASURE = Pattern.compile("\\s*-{2,}(?:\\s+-{2,})+\\s*");
    private static final Pattern DASHES = Pattern.compile("-+");
    private static final Pattern FULL = Pattern.compile("\\s*-{4,}\\s*");

    /** A longer line measures nothing out. */
    private static final int LONGEST = 2_000;

    /** The most lines that heads take. */
    private static final int HEAD_LINES = 6;

    private final List<PlainLine> lines;
    private final String dashes;
    private final int end;

    private DashedTable(List<PlainLine> lines, String dashes, int end) {
        this.lines = lines;
        this.dashes = dashes;
        this.end = end;
    }

    /** The table that begins with a line; empty if none does. */
    static Optional<DrawnTable> at(List<PlainLine> lines, int start) {
        String first = lines.get(start).text();
        boolean full = FULL.matcher(first).matches();
        int measure = full ? measure(lines, start + 1) : start;
        if (measure < 0 || !isMeasure(lines.get(measure).text())) {
            return Optional.empty();
        }
        String dashes = lines.get(measure).text();
        int end = measure + 1;
        while (end < lines.size() && !isRule(lines.get(end).text())) {
            end++;
        }
        if (end == lines.size() || full != FULL.matcher(lines.get(end).text()).matches()) {
            return Optional.empty();
        }
        List<PlainLine> inner = new ArrayList<>(lines.subList(start + (full ? 1 : 0), end));
        if (full) {
            // The heads are a row of their own.
            inner.set(measure - start - 1, lines.get(measure).with(""));
        } else {
            inner.remove(0);
        }
        return Optional.of(new DashedTable(inner, dashes, end + 1));
    }

    private static int measure(List<PlainLine> lines, int from) {
        for (int i = from; i < Math.min(lines.size(), from + HEAD_LINES); i++) {
            if (isMeasure(lines.get(i).text())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isMeasure(String line) {
        return line.length() <= LONGEST && MEASURE.matcher(line).matches();
    }

    private static boolean isRule(String line) {
        return FULL.matcher(line).matches() || isMeasure(line);
    }

    @Override
    public int end() {
        return end;
    }

    @Override
    public void write(Transcript transcript) throws UnreadableDocumentException {
        List<Integer> starts = new ArrayList<>();
        Matcher group = DASHES.matcher(dashes);
        while (group.find()) {
            starts.add(group.start());
        }
        Typewriting measure = measure(starts);
        boolean parted = lines.stream().anyMatch(line -> Transcript.isBlank(line.text()));
        List<PlainLine> row = new ArrayList<>();
        for (PlainLine line : lines) {
            boolean blank = Transcript.isBlank(line.text());
            if (!blank) {
                row.add(line);
            }
            if (!row.isEmpty() && (blank || !parted)) {
                write(row, starts, measure, transcript);
                row.clear();
            }
        }
        if (!row.isEmpty()) {
            write(row, starts, measure, transcript);
        }
    }

    /** The measure under which the fewest characters stand where a column must be blank before it begins. */
    private Typewriting measure(List<Integer> starts) {
        Typewriting best = Typewriting.ALL_NARROW;
        long fewest = Long.MAX_VALUE;
        for (Typewriting measure : List.of(Typewriting.IDEOGRAPHS_WIDE, Typewriting.ALL_WIDE, Typewriting.ALL_NARROW)) {
            long astray = lines.stream()
                    .mapToLong(line -> astray(line.text(), starts, measure))
                    .sum();
            if (astray < fewest) {
                best = measure;
                fewest = astray;
            }
        }
        return best;
    }

    private static long astray(String line, List<Integer> starts, Typewriting measure) {
        int astray = 0;
        int column = 0;
        int next = 1;
        for (int i = 0; i < line.length() && next < starts.size(); i++) {
            column += measure.width(line.charAt(i));
            if (column >= starts.get(next)) {
                astray += Text.isSpace(line.charAt(i)) ? 0 : 1;
                next++;
            }
        }
        return astray;
    }

    private static void write(List<PlainLine> row, List<Integer> starts, Typewriting measure, Transcript transcript)
            throws UnreadableDocumentException {
        List<List<String>> columns = new ArrayList<>();
        starts.forEach(start -> columns.add(new ArrayList<>()));
        for (PlainLine line : row) {
            List<String> pieces = pieces(line.text(), starts, measure);
            for (int i = 0; i < pieces.size(); i++) {
                if (!Transcript.isBlank(pieces.get(i))) {
                    columns.get(i).add(pieces.get(i));
                }
            }
        }
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            CellLines shown = CellLines.of(columns.get(i));
            List<Text> texts = new ArrayList<>();
            for (String text : shown.lines()) {
                texts.add(transcript.write(text));
            }
            cells.add(new Cell(i, 1, 1, texts, shown.wrapped()));
        }
        transcript.add(new Row(row.get(0).position(), cells));
    }

    private static List<String> pieces(String line, List<Integer> starts, Typewriting measure) {
        List<String> pieces = new ArrayList<>();
        int column = 0;
        int from = 0;
        for (int i = 0; i < line.length(); i++) {
            int next = pieces.size() + 1;
            if (next < starts.size() && column >= starts.get(next)) {
                pieces.add(line.substring(from, i));
                from = i;
            }
            column += measure.width(line.charAt(i));
        }
        pieces.add(line.substring(from));
        return pieces;
    }
}
