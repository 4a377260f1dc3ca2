package org.zhize.layout.positioned.line;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhize.document.Text;
import org.zhize.document.Word;
import org.zhize.layout.positioned.column.WordPair;

/** Where to cut a word that runs over a gutter. */
final class WordCut {

    private static final Pattern DIGITS = Pattern.compile("[\\d０-９]{1,4}(?:[-－—–]\\d{0,4})?(?![\\d０-９])");

    /** What a clause begins with. */
    static final Pattern CLAUSE = Pattern.compile("[（(]?[\\d０-９]{1,2}[.、．）)](?![\\d０-９])|[①-⒛]");

    private static final Pattern END = Pattern.compile("\\p{IsHan}{0,6}[^" + CellLine.OFFICE + "\\P{IsHan}][。；;]");

    private static final Pattern CLAUSE_LAST = Pattern.compile("(?:^|[；。;，、：:])(?:" + CLAUSE.pattern() + ")$");

    /** What clauses begin with that come to stand on one line. */
    static final Pattern CLAUSES =
            Pattern.compile("(?:" + CLAUSE.pattern() + "|[（(]?[\\d０-９]{1,2}[.、．）)](?=[\\d０-９（(]))+");

    /** How many characters off the gutter a cut may be to fall between two clauses or sentences. */
    private static final int SNAP = 4;

    /** The most characters that are too few to be cut off at a gutter. */
    private static final int TAIL = 3;

    private WordCut() {}

    /** Where a number ends that begins here; a column of numbers has nothing else, however wide they grow. */
    static int endOfNumber(Text line, int start, int end) {
        Matcher digits = DIGITS.matcher(line.toString()).region(start, end);
        return digits.lookingAt() ? digits.end() : start;
    }

    /** Whether the number of a clause is the last of a word. */
    static boolean endsWithClause(Word word) {
        return CLAUSE_LAST.matcher(word.text()).find();
    }

    /** Whether a word is the end of a sentence that takes a line of its own, and no department. */
    static boolean isEndOfSentence(Word word) {
        return END.matcher(word.text()).matches();
    }

    /** The end of what no line begins with from here on: it belongs to what stands before a gutter. */
    static int withPunctuation(Text line, int from, int end) {
        int to = from;
        while (to < end && WordPair.NEVER_FIRST.indexOf(line.charAt(to)) >= 0) {
            to++;
        }
        return to;
    }

    /**
     * Where to cut a word: near a gutter between two clauses or sentences, or else right there; not at all, if it begins with a
     * clause there.
     */
    static int near(Text line, int start, int end, int there) {
        int best = there;
        int nearest = SNAP + 1;
        Matcher clause = CLAUSE.matcher(line.toString());
        for (int i = Math.max(start, there - SNAP); i <= Math.min(end - 1, there + SNAP); i++) {
            boolean sentence = i > start && "。；;".indexOf(line.toString().charAt(i - 1)) >= 0;
            boolean opens = clause.region(i, end).lookingAt();
            if ((sentence || opens) && Math.abs(i - there) < nearest) {
                best = i;
                nearest = Math.abs(i - there);
            }
        }
        return best;
    }

    /**
     * How many characters at the end of a word may be the last line of a cell in the next column, which punctuation that hangs
     * over the edge of this one touches.
     */
    static int tail(Word word, double gutter) {
        int length = word.text().length();
        for (int tail = 1; tail <= TAIL && tail < length - 1; tail++) {
            if (WordPair.NEVER_FIRST.indexOf(word.text().charAt(length - tail - 1)) >= 0
                    && WordPair.NEVER_FIRST.indexOf(word.text().charAt(length - tail)) < 0
                    && word.right() > gutter) {
                return tail;
            }
        }
        return 0;
    }
}
