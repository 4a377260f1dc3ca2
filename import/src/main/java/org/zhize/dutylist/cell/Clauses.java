package org.zhize.dutylist.cell;

import java.util.ArrayList;
import java.util.List;
import org.zhize.document.Text;

/** Cuts a text into clauses: each numbered clause and each department heading begins an entry of its own. */
public final class Clauses {

    private static final String PARAGRAPH_ENDS = "。；;";
    private static final String ENDS = PARAGRAPH_ENDS + "：:";

    private Clauses() {}

    /**
     * The clauses of a column's lines.
     *
     * @return texts that together hold every visible character of the lines
     */
    public static List<Text> split(List<Text> lines) {
        int width = lines.stream().mapToInt(Text::length).max().orElse(0);
        List<Text> clauses = new ArrayList<>();
        List<Text> open = new ArrayList<>();
        Text before = Text.EMPTY;
        for (Text line : lines) {
            Text text = line.strip();
            if (text.isBlank()) {
                continue;
            }
            if (!open.isEmpty() && begins(text, before, width)) {
                close(open, clauses);
            }
            int from = 0;
            for (int start : startsWithin(text)) {
                open.add(text.slice(from, start).strip());
                close(open, clauses);
                from = start;
            }
            open.add(text.slice(from));
            before = text;
        }
        close(open, clauses);
        return clauses;
    }

    private static boolean begins(Text line, Text before, int width) {
        if (ClauseMark.isNumbered(line, 0) || ClauseMark.headingLength(line, 0) > 0) {
            return true;
        }
        return before.length() < width - 1 && endsWith(before, PARAGRAPH_ENDS);
    }

    /** Where further clauses begin inside a line. */
    private static List<Integer> startsWithin(Text line) {
        List<Integer> starts = new ArrayList<>();
        char visible = line.charAt(0);
        for (int i = 1; i < line.length(); i++) {
            if (Text.isSpace(line.charAt(i))) {
                continue;
            }
            if (ENDS.indexOf(visible) >= 0
                    && (ClauseMark.isNumbered(line, i) || ClauseMark.headingLength(line, i) > 0)) {
                starts.add(i);
            }
            visible = line.charAt(i);
        }
        return starts;
    }

    private static boolean endsWith(Text text, String ends) {
        return !text.isEmpty() && ends.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static void close(List<Text> open, List<Text> clauses) {
        Text clause = Text.join(open).strip();
        if (!clause.isBlank()) {
            clauses.add(clause);
        }
        open.clear();
    }
}
