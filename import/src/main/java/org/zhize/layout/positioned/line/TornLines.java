package org.zhize.layout.positioned.line;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.zhize.document.Text;
import org.zhize.layout.Column;
import org.zhize.layout.running.line.RowEnding;

/**
 * Lines that do not stand where they belong: programs that lay text out with blanks tear a line in two if its characters
 * differ a little in height, so that the number of a clause stands above its text, or the end of a line below the next.
 */
public final class TornLines {

    /** The number of a clause; 98.5% and 1.86万亩 begin with none. */
    static final String MARK = "(?:[（(]?[\\d０-９]{1,2}(?:[、）)]|[.．](?![\\d０-９]+[%％‰万亿]))|[①-⒛])";

    /** The number of a clause without its text, which the number of the next may follow. */
    private static final Pattern MARK_ALONE = Pattern.compile(MARK + "(?:" + MARK + ".*)?");

    private static final Pattern MARK_FIRST = Pattern.compile(MARK);
    private static final Pattern MARK_WITHIN = Pattern.compile("(?<=[；。;，、])" + MARK + "(?![\\d０-９])");

    /** How many times as many clauses begin as usual where few do not. */
    private static final int FEW = 2;

    /** What a text may end with before the number of a clause. */
    private static final Pattern ENDED = Pattern.compile("[\\p{P}&&[^、，,（(]]$");

    /** The number and the name of a department without its duties, of which the first is numbered 1. */
    private static final Pattern HEADING_ALONE = Pattern.compile(
            "(?:[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、)[^\\p{P}]{2,20}[" + CellLine.OFFICE + "司心]");

    private static final String SENTENCE_ENDS = "。；;";

    /** What no sentence begins with. */
    private static final String GOES_ON = "，、。；：,;:";

    private TornLines() {}

    /**
     * The indexes of torn lines.
     *
     * @param pages the lines of each page
     */
    public static Set<Integer> of(List<List<SplitLine>> pages, List<Optional<Column>> columns) {
        Set<Integer> torn = new HashSet<>();
        for (int column = 0; column < columns.size(); column++) {
            if (columns.get(column).filter(known -> known != Column.NUMBER).isPresent()) {
                torn.addAll(AstrayLines.of(pages, column));
                int before = 0;
                for (List<SplitLine> page : pages) {
                    for (int line : of(page, column)) {
                        torn.add(before + line);
                    }
                    before += page.size();
                }
            }
        }
        return torn;
    }

    private static Set<Integer> of(List<SplitLine> lines, int column) {
        Set<Integer> torn = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            Text words = lines.get(i).cells().get(column);
            if (!lines.get(i).isMeasured()
                    && !words.isBlank()
                    && ((i > 0 && isCutOff(lines.get(i - 1).cells().get(column), words))
                            || MARK_ALONE.matcher(words.squeezed()).matches())) {
                torn.add(i);
            }
        }
        findWithin(lines, column, torn);
        return torn;
    }

    /** Whether a line ends a sentence and the next goes on with one: they have changed places, or something between them has. */
    private static boolean isCutOff(Text above, Text line) {
        String before = above.squeezed();
        return !before.isEmpty()
                && SENTENCE_ENDS.indexOf(before.charAt(before.length() - 1)) >= 0
                && GOES_ON.indexOf(line.squeezed().charAt(0)) >= 0;
    }

    /**
     * Finds clauses that begin within a line out of their order, and those before which a text breaks off, where most begin a line below
     * an ended one: pieces of lines have changed places.
     */
    private static void findWithin(List<SplitLine> lines, int column, Set<Integer> torn) {
        List<Integer> odd = new ArrayList<>();
        ClauseCount count = new ClauseCount();
        int usual = 0;
        String before = "";
        for (int i = 0; i < lines.size(); i++) {
            String words = lines.get(i).cells().get(column).squeezed();
            if (!lines.get(i).isMeasured() && !words.isEmpty()) {
                boolean begins = MARK_FIRST.matcher(words).lookingAt();
                boolean breaksOff =
                        begins && !before.isEmpty() && !ENDED.matcher(before).find() && !isComplete(before);
                boolean countsOn = count.goesOnIn(words);
                if (breaksOff || (!countsOn && MARK_WITHIN.matcher(words).find())) {
                    odd.add(i);
                } else if (begins) {
                    usual++;
                }
                before = words;
            }
        }
        if (usual > odd.size() * FEW) {
            torn.addAll(odd);
        }
    }

    /** Whether a clause may begin below a line. */
    static boolean mayEndBeforeClause(String words) {
        return ENDED.matcher(words).find() || isComplete(words);
    }

    /** Whether a clause below may begin though a line has no end: it is a heading, or says all that a method does. */
    private static boolean isComplete(String words) {
        return HEADING_ALONE.matcher(words).matches() || RowEnding.isAllOfAbolished(words);
    }
}
