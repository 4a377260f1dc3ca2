package org.zhize.dutylist.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.zhize.document.Text;

/** Cuts a text into clauses: each numbered clause and each department heading begins an entry of its own. */
public final class Clauses {

    private static final String PARAGRAPH_ENDS = "。；;";
    private static final String ENDS = PARAGRAPH_ENDS + "：:";

    /** 二、县公安局, or whatever else is set above a paragraph by an ordinal in words. */
    private static final Pattern ORDINAL_HEADING =
            Pattern.compile("\\s*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])[^，。；：;:]{1,29}[^，。；：、;:]");

    private final WrappedLines lines;
    private final Text text;

    /** Where the phrase began that the reading is in: behind the last mark, heading or end of a sentence. */
    private int phrase;

    private Clauses(WrappedLines lines) {
        this.lines = lines;
        this.text = lines.text();
    }

    /**
     * The clauses of a column's lines.
     *
     * @return texts that together hold every visible character of the lines
     */
    public static List<Text> split(List<Text> lines) {
        return new Clauses(WrappedLines.of(lines)).split();
    }

    private List<Text> split() {
        List<Text> clauses = new ArrayList<>();
        char before = '\0';
        int from = 0;
        int at = 0;
        while (at < text.length()) {
            if (Text.isSpace(text.charAt(at))) {
                phrase += phrase == at ? 1 : 0;
                at++;
                continue;
            }
            boolean mayBegin = at == from || ENDS.indexOf(before) >= 0 || lines.beginAt(at);
            int mark = mayBegin ? ClauseMark.lengthOfNumber(text, at) : 0;
            if (begins(at, before, mark) || isBelowHeading(from, at)) {
                clauses.add(text.slice(from, at).strip());
                from = at;
                phrase = at;
            }
            if (at == from && mark > 0) {
                // Nothing begins inside a number, not even where a line ends in it.
                at += mark;
                phrase = at;
            } else {
                at++;
            }
            before = text.charAt(at - 1);
            if (ENDS.indexOf(before) >= 0) {
                phrase = at;
            }
        }
        clauses.add(text.slice(from).strip());
        clauses.removeIf(Text::isBlank);
        return clauses;
    }

    /** Whether a clause begins here: behind the end of another or at the beginning of a line, which may lie inside a name. */
    private boolean begins(int at, char before, int mark) {
        boolean afterEnd = ENDS.indexOf(before) >= 0;
        if (!afterEnd && !lines.beginAt(at)) {
            return false;
        }
        if (mark > 0) {
            return afterEnd || !(isReference(at, before, mark) || isInsideNumber(at));
        }
        if (lines.headingLength(at) > 0) {
            return afterEnd || !isInsideHeading(at);
        }
        return lines.beginAt(at)
                && PARAGRAPH_ENDS.indexOf(before) >= 0
                && (!lines.isWrappedAt(at) || lines.isNameAbove(at));
    }

    /** Whether a line begins here, and the clause that began above is a heading on a line of its own, without a colon. */
    private boolean isBelowHeading(int from, int at) {
        return lines.beginAt(at)
                && !lines.isWrappedAt(at)
                && ORDINAL_HEADING.matcher(text).region(from, at).matches();
    }

    /** Whether a line begins within a number: that of a telephone before a closing bracket, PM2.5 behind its point. */
    private boolean isInsideNumber(int at) {
        if (at < 2 || !Character.isDigit(text.charAt(at))) {
            return false;
        }
        int digit = ".．".indexOf(text.charAt(at - 1)) >= 0 ? at - 2 : at - 1;
        return Character.isDigit(text.charAt(digit)) && (digit == at - 1 || !beginsAClause(digit));
    }

    /** Whether the number that ends with this digit stands where a clause may begin. */
    private boolean beginsAClause(int lastDigit) {
        int first = lastDigit;
        while (first > 0 && Character.isDigit(text.charAt(first - 1))) {
            first--;
        }
        return first == 0 || lines.beginAt(first) || ENDS.indexOf(text.charAt(first - 1)) >= 0;
    }

    /** Whether a number at the beginning of a line belongs to the part of a law that the line above names: 第二十二条第 （三）项. */
    private boolean isReference(int at, char before, int mark) {
        int behind = at + mark;
        return before == '第'
                || (behind < text.length() && "项款目".indexOf(text.charAt(behind)) >= 0 && "条款第".indexOf(before) >= 0);
    }

    /** Whether a line begins inside a heading that began above: 2.区 自然资源局：, 县司法局、 公安局：. */
    private boolean isInsideHeading(int at) {
        if (!lines.isWrappedAt(at)) {
            return false;
        }
        boolean wholeName = phrase < at
                && text.charAt(at - 1) != '、'
                && !DepartmentName.lacksRegion(text.slice(phrase, at).toString())
                && DepartmentName.beginsWithBareRegion(text.slice(at, at + 1).toString());
        return !wholeName && lines.headingLength(phrase) > at - phrase;
    }
}
