package org.zhize.layout.positioned.line;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhize.document.Text;
import org.zhize.layout.CellHeads;
import org.zhize.layout.Column;
import org.zhize.layout.Connectives;
import org.zhize.layout.Numeral;
import org.zhize.layout.Placeholder;
import org.zhize.layout.positioned.column.WordPair;

/**
 * What the words on one line of one column say about where the cells of that column begin and end.
 *
 * @param line index of the line
 * @param clause number of the clause that begins here; 0 if none does
 * @param neverFirst whether no cell begins with it, as with a comma, or with what a department provides beside its duties
 * @param neverLast whether no cell ends with it, as with an open bracket or a word that joins another to it
 * @param closed whether it ends a sentence or a clause
 * @param pauses whether it ends with a semicolon, which the last of several clauses rarely does
 * @param full whether it fills its column, so that the next line may go on with it
 * @param roomy whether the next line could have begun on it all the same, by what its column usually holds
 * @param heading whether it begins with a label or heading, such as a department's, of which what follows is a part
 * @param office whether it ends as the names of most departments do
 * @param stump whether it is too short for a name, and is most likely the rest of one; a stroke stands for none
 */
public record CellLine(
        int line,
        int clause,
        boolean neverFirst,
        boolean neverLast,
        boolean closed,
        boolean pauses,
        boolean full,
        boolean roomy,
        boolean heading,
        boolean office,
        boolean stump) {

    /** What the cells of a column are made of. */
    public enum Kind {
        /** Sentences or clauses, which a full stop or a semicolon ends. */
        SENTENCES,
        /** A single name, which ends in the middle of a line. */
        NAME,
        /** Several names, each of which may stand on a line of its own. */
        NAMES
    }

    private static final Pattern CLAUSE =
            Pattern.compile("[（(]?(?<digits>[\\d０-９]{1,2})(?:[）)]|[.、．](?![\\d０-９]))|(?<circled>[①-⒛])"
                    + "|[（(](?<bracketed>[一二三四五六七八九十]{1,3})[）)]|(?<words>[一二三四五六七八九十]{1,3})(?:[、.．]|是(?!否))");
    /** The most characters of what is no name. */
    private static final int STUMP = 2;

    private static final Pattern HEADING = Pattern.compile("[^。；，;,：:]{2,30}[：:].*");

    private static final String NEVER_LAST = "（【《“‘、，：,:([";
    static final String OFFICE = "局委办部院会队站所室厅处";
    private static final String PAUSES = "；;";
    private static final String CLOSED = "。；;！!.";

    public static CellLine of(int line, Text words, boolean full, boolean roomy) {
        String text = words.strip().toString();
        char last = text.charAt(text.length() - 1);
        return new CellLine(
                line,
                clause(text),
                WordPair.NEVER_FIRST.indexOf(text.charAt(0)) >= 0 || isGuarantee(text),
                NEVER_LAST.indexOf(last) >= 0 || isBracketOpen(text) || Connectives.end(text),
                CLOSED.indexOf(last) >= 0,
                PAUSES.indexOf(last) >= 0,
                full,
                roomy,
                HEADING.matcher(text).matches(),
                OFFICE.indexOf(last) >= 0,
                words.squeezed().length() <= STUMP && !Placeholder.isOne(words.squeezed()));
    }

    private static boolean isGuarantee(String text) {
        int colon = Math.max(text.indexOf('：'), text.indexOf(':'));
        return colon > 0 && CellHeads.meaning(text.substring(0, colon)).equals(Optional.of(Column.GUARANTEE));
    }

    private static int clause(String text) {
        Matcher mark = CLAUSE.matcher(text);
        if (!mark.lookingAt()) {
            return 0;
        } else if (mark.group("digits") != null) {
            return Integer.parseInt(mark.group("digits"));
        }
        String words = mark.group("bracketed") == null ? mark.group("words") : mark.group("bracketed");
        return Numeral.valueOf(words == null ? mark.group("circled") : words);
    }

    private static boolean isBracketOpen(String text) {
        int open = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
        return open > Math.max(text.lastIndexOf('）'), text.lastIndexOf(')'));
    }

    /**
     * The price of ending a cell here and beginning the next with another line.
     *
     * @param kind what the cells of the column are made of
     */
    public double ofCutBefore(CellLine next, Kind kind) {
        double price = (next.neverFirst ? 3 : 0) + (neverLast ? 3 : 0) + (next.clause > 1 ? 2 : 0) + (pauses ? 0.4 : 0);
        if (kind != Kind.SENTENCES) {
            return price + (full ? ofEndingFull(kind) + (next.stump ? 1 : 0) : 0);
        } else if (next.clause == 1 || (next.heading && closed)) {
            return price;
        } else if (closed) {
            return price + 0.3;
        }
        return price + (full ? roomy ? 1.5 : 2.2 : 0.8) - (next.heading ? 0.5 : 0);
    }

    /** The price of ending a name with a full line. */
    private double ofEndingFull(Kind kind) {
        if (roomy) {
            return 0.3;
        }
        return kind == Kind.NAMES && office ? 0.5 : 1;
    }

    /** The price of going on with the same cell on another line. */
    public double ofJoiningWith(CellLine next, Kind kind) {
        if (kind == Kind.NAMES) {
            return 0;
        } else if (kind == Kind.NAME) {
            return full ? roomy ? 0.4 : 0 : 0.8;
        } else if (neverLast) {
            return 0;
        } else if (next.clause == 1) {
            return closed ? 1 : 0.2;
        } else if (next.heading) {
            return 0.3;
        } else if (next.clause > 1 || full) {
            return 0;
        }
        return closed ? 0.4 : 0.8;
    }
}
