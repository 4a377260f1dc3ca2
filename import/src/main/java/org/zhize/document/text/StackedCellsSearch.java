package org.zhize.document.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds the tables of a text whose cells stand one below the other, in one pass. */
final class StackedCellsSearch {

    /** Fewer rows with all cells may be lines that are indented. */
    private static final int FEWEST_ROWS = 3;

    private static final Pattern NUMBER = Pattern.compile("\\t\\d{1,4}");

    private final List<PlainLine> lines;
    private final Map<Integer, DrawnTable> tables = new HashMap<>();
    private List<List<List<PlainLine>>> rows = new ArrayList<>();
    private List<List<PlainLine>> row = new ArrayList<>();
    private int width;

    private StackedCellsSearch(List<PlainLine> lines) {
        this.lines = lines;
    }

    /** The tables of a text by the line where they begin. */
    static Map<Integer, DrawnTable> among(List<PlainLine> lines) {
        return new StackedCellsSearch(lines).find();
    }

    private Map<Integer, DrawnTable> find() {
        int at = 0;
        while (at < lines.size()) {
            int end = readRows(at);
            if (width > 1
                    && rows.stream().filter(cells -> cells.size() == width).count() >= FEWEST_ROWS) {
                tables.put(at, new StackedCells(rows, end));
            }
            at = Math.max(end, at + 1);
        }
        return tables;
    }

    /** Reads rows as long as all is well, and returns which line is the first behind them; none if a row has too many cells. */
    private int readRows(int from) {
        rows = new ArrayList<>();
        row = new ArrayList<>();
        width = 0;
        int at = from;
        int end = from;
        for (; at < lines.size(); at++) {
            String text = lines.get(at).text();
            if (beginsCell(text)) {
                row.add(new ArrayList<>(List.of(lines.get(at))));
            } else if (text.indexOf('\t') >= 0 || row.isEmpty()) {
                break;
            } else if (text.isBlank() && endsRow(at)) {
                closeRow();
                end = at + 1;
            } else {
                row.get(row.size() - 1).add(lines.get(at));
            }
            if (width > 0 && row.size() > width) {
                rows = new ArrayList<>();
                return at;
            }
        }
        if (at == lines.size() && !row.isEmpty()) {
            closeRow();
            end = at;
        }
        return end;
    }

    /** Whether an empty line ends a row rather than being a paragraph of a cell. */
    private boolean endsRow(int blank) {
        boolean cellFollows =
                blank + 1 < lines.size() && beginsCell(lines.get(blank + 1).text());
        return width == 0 || (row.size() == width && !paragraphsFollow(blank + 1)) || (row.size() == 1 && cellFollows);
    }

    /** Whether paragraphs of the last cell stand before the next row, which its number begins. */
    private boolean paragraphsFollow(int from) {
        int at = from;
        while (at < lines.size()
                && lines.get(at).text().indexOf('\t') < 0
                && !lines.get(at).text().isBlank()) {
            at++;
        }
        return at > from
                && at + 1 < lines.size()
                && lines.get(at).text().isBlank()
                && NUMBER.matcher(lines.get(at + 1).text()).matches();
    }

    private void closeRow() {
        width = width == 0 ? row.size() : width;
        rows.add(row);
        row = new ArrayList<>();
    }

    private static boolean beginsCell(String line) {
        return line.startsWith("\t") && line.indexOf('\t', 1) < 0;
    }
}
