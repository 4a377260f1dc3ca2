package org.zhize.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.zhize.document.Transcript;

/**
 * Lines that end where the font changes: a word processor's web page has its digits in a run of their own, and a program that writes
 * a line for each run tears clauses from their numbers and sentences at their figures. That a text is such one shows by its clauses,
 * of which most have their number on a line alone.
 */
final class TornRuns {

    private static final Pattern MARK = Pattern.compile("\\d{1,2}[.．、]|[(（]\\d{1,2}[)）]");
    private static final Pattern MARKED = Pattern.compile("(?:\\d{1,2}[.．、]|[(（]\\d{1,2}[)）])\\s*\\D.*");
    private static final Pattern RUN = Pattern.compile("[0-9A-Za-z.%+/-]{1,40}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    /** The rest of a mark: a point before the clause. */
    private static final Pattern REST = Pattern.compile("[.．、](?=[^\\d\\s]).*");

    /** What is counted, and so goes on with a figure. */
    private static final Pattern COUNTED =
            Pattern.compile("(?:[项次年月日个级类元岁天周条款章度米吨套名时届批期所座亩户人台辆份支株头万千百倍种场]|小时|公里|分钟|工作日|周岁|[，。；、：）)》”%％]).*");

    private static final String CLOSING = "。；：！？;:!?";

    /** Fewer clauses torn from their numbers may be so in the document. */
    private static final int SEVERAL = 6;

    /** No paragraph has more characters. */
    private static final int LONGEST = 2_000;

    /** No bracket that is torn has more lines. */
    private static final int MOST_IN_BRACKETS = 8;

    private final List<PlainLine> joined = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private int line;
    private int inBrackets;
    /** Whether a run of figures or letters went on with the line that is open. */
    private boolean behindRun;
    /** The number of the last item, as far as lines with nothing but a number count them. */
    private int item;

    private TornRuns() {}

    /** The lines with torn ones joined; the lines themselves if they aren't torn. */
    static List<PlainLine> joined(List<PlainLine> lines) {
        List<PlainLine> filled =
                lines.stream().filter(line -> !Transcript.isBlank(line.text())).toList();
        long alone = filled.stream().filter(line -> is(MARK, line)).count();
        long before = filled.stream().filter(line -> is(MARKED, line)).count();
        if (alone < SEVERAL || alone <= before || areOfPages(lines) || areInColumns(filled)) {
            return lines;
        }
        TornRuns runs = new TornRuns();
        for (int i = 0; i < filled.size(); i++) {
            runs.add(
                    filled.get(i),
                    i + 1 < filled.size() ? filled.get(i + 1).text().strip() : "");
        }
        runs.flush();
        return runs.joined;
    }

    /** Whether lines are those of pages, as no web page has them. */
    private static boolean areOfPages(List<PlainLine> lines) {
        return lines.stream().anyMatch(line -> line.text().indexOf('\f') >= 0);
    }

    /** Whether numbers stand below one another, as in a column of a table that is written down before the next. */
    private static boolean areInColumns(List<PlainLine> filled) {
        return IntStream.range(1, filled.size())
                .anyMatch(line -> is(MARK, filled.get(line - 1)) && is(MARK, filled.get(line)));
    }

    private static boolean is(Pattern pattern, PlainLine line) {
        return pattern.matcher(line.text().strip()).matches();
    }

    private void add(PlainLine next, String after) {
        String text = next.text().strip();
        if (!goesOn(text, after)) {
            flush();
            line = next.number();
        }
        behindRun = open.length() > 0 && RUN.matcher(text).matches();
        open.append(text);
        inBrackets = opens(text, inBrackets);
    }

    /** How many lines have gone since a bracket was opened that is still open; 0 if none is. */
    private static int opens(String text, int before) {
        int opened = text.lastIndexOf('（');
        int closed = text.lastIndexOf('）');
        if (opened > closed) {
            return 1;
        }
        return before > 0 && closed < 0 && before < MOST_IN_BRACKETS ? before + 1 : 0;
    }

    private boolean goesOn(String text, String after) {
        if (open.length() == 0 || open.length() > LONGEST) {
            return false;
        }
        if (inBrackets > 0 || MARK.matcher(open).matches() || REST.matcher(text).matches()) {
            return true;
        }
        boolean ended = CLOSING.indexOf(open.charAt(open.length() - 1)) >= 0;
        if (RUN.matcher(text).matches() && !MARK.matcher(text).matches()) {
            boolean counts = COUNTED.matcher(after).matches();
            if (NUMBER.matcher(text).matches() && Integer.parseInt(text) == item + 1 && !counts) {
                item++;
                return false;
            }
            return !ended && (counts || !NUMBER.matcher(text).matches());
        }
        return behindRun && !MARK.matcher(text).matches();
    }

    private void flush() {
        if (open.length() > 0) {
            joined.add(new PlainLine(line, open.toString()));
            open.setLength(0);
        }
        inBrackets = 0;
    }
}
