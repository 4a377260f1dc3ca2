package org.zhize.layout.positioned.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhize.document.Text;

/**
 * A line of a cell and the numbers of clauses that stand before it.
 *
 * @param marks the numbers, usually no more than one
 * @param words what is behind them
 */
record MarkedLine(List<Text> marks, Text words) {

    private static final Pattern MARK = Pattern.compile(TornLines.MARK + "[\\s\\u3000]*");

    private static final Pattern PART = Pattern.compile("[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、");

    MarkedLine {
        marks = List.copyOf(marks);
    }

    /** The lines of a cell. */
    static List<MarkedLine> of(List<Text> cell) {
        List<MarkedLine> lines = new ArrayList<>();
        for (Text line : cell) {
            boolean goesOn = !lines.isEmpty() && lines.get(lines.size() - 1).isBegun();
            lines.add(goesOn ? new MarkedLine(List.of(), line) : of(line));
        }
        return lines;
    }

    private static MarkedLine of(Text line) {
        List<Text> marks = new ArrayList<>();
        Matcher mark = MARK.matcher(line.toString());
        int end = 0;
        while (mark.region(end, line.length()).lookingAt() && ClauseCount.mayBe(Text.squeeze(mark.group()))) {
            marks.add(line.slice(end, mark.end()));
            end = mark.end();
        }
        return new MarkedLine(marks, line.slice(end));
    }

    /** Whether a line begins with the number of a clause, or with that of a part. */
    static boolean begins(String line) {
        Matcher mark = MARK.matcher(line);
        return PART.matcher(line).lookingAt() || (mark.lookingAt() && ClauseCount.mayBe(Text.squeeze(mark.group())));
    }

    private static MarkedLine of(List<Text> marks, MarkedLine line) {
        return new MarkedLine(marks, line.words);
    }

    Text text() {
        List<Text> pieces = new ArrayList<>(marks);
        pieces.add(words);
        return Text.join(pieces);
    }

    /** Whether a clause begins with it. */
    boolean isMarked() {
        return !marks.isEmpty();
    }

    /** Whether the number before it touches it, as both are printed. */
    boolean isTouched() {
        if (marks.isEmpty() || words.length() == 0) {
            return false;
        }
        Text mark = marks.get(marks.size() - 1);
        return mark.origin(mark.length() - 1) + 1 == words.origin(0) && !Text.isSpace(mark.charAt(mark.length() - 1));
    }

    /** Whether blanks part most clauses from the numbers before them. */
    static boolean areSpaced(List<MarkedLine> lines) {
        List<MarkedLine> marked = lines.stream().filter(MarkedLine::isMarked).toList();
        return marked.stream().filter(MarkedLine::isTouched).count() * 2 < marked.size();
    }

    /** Whether it ends with an open bracket, which no order may leave. */
    private boolean isBegun() {
        return !words.isBlank()
                && "（(".indexOf(words.squeezed().charAt(words.squeezed().length() - 1)) >= 0;
    }

    /** Whether it stands above what it names. */
    private boolean isHeading() {
        String all = text().squeezed();
        return all.endsWith("：") || all.endsWith(":") || PART.matcher(all).lookingAt();
    }

    /** In which other ways two lines and the numbers before them may follow one another. */
    static List<List<MarkedLine>> orders(MarkedLine upper, MarkedLine lower) {
        if (upper.isBegun() || upper.isHeading() || lower.isHeading()) {
            return List.of();
        }
        List<List<MarkedLine>> orders = new ArrayList<>();
        List<Text> all = new ArrayList<>(upper.marks);
        all.addAll(lower.marks);
        for (int first = 0; first <= all.size(); first++) {
            List<Text> above = all.subList(0, first);
            List<Text> below = all.subList(first, all.size());
            orders.add(List.of(of(above, upper), of(below, lower)));
            orders.add(List.of(of(above, lower), of(below, upper)));
        }
        orders.add(List.of(lower, upper));
        orders.removeIf(order -> order.equals(List.of(upper, lower)));
        return orders.stream().distinct().toList();
    }
}
