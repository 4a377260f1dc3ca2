package org.zhize.layout.running.section;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhize.layout.running.line.Punctuation;
import org.zhize.layout.running.line.RunningLine;

/**
 * Titles of lists that a text layer put at the end of the last line before them: 公示7日。松河镇配合履职事项清单. They begin behind the
 * end of a sentence, a blank or an ordinal; where there is none, with the words that say which list it is.
 */
public final class GluedTitles {

    /** A title may stand a line or two above its head. */
    private static final int LINES_TO_HEAD = 2;

    private static final Pattern AT_END = Pattern.compile(
            "(?:(?:基本|配合|协助)履职|(?:上级|[省市县区旗州]级)?(?:部门)?收回)(?:履职|职责)?事项" + "(?:清单|目录|一览表)(?:[（(][^（）()]{0,20}[）)])?$");

    /** What a title may begin with, from the end of what stands before it on. */
    private static final Pattern WHOLE =
            Pattern.compile("(?:[。；！？]|[。；！？]?\\s+|(?=[（(][一二三四五六七八九十]{1,2}[）)]|附\\s*[件表]))([^。；，：、！？\\s]{0,30})$");

    /** The number of a row, and something behind it. */
    private static final Pattern ROW = Pattern.compile("[（(]?[0-9]{1,3}[）).．、\\s]\\s*[^\\s]+\\s");

    private GluedTitles() {}

    /** The lines, with each such title on a line of its own. */
    public static List<RunningLine> apart(List<RunningLine> lines) {
        List<RunningLine> apart = new ArrayList<>();
        Set<String> titles = new HashSet<>();
        HeadRow head = HeadRow.NONE;
        for (int at = 0; at < lines.size(); at++) {
            RunningLine line = lines.get(at);
            HeadRow here = HeadRow.at(lines, at);
            head = here.exists() ? here : head;
            int title = isAlone(line.words()) ? 0 : beginning(line.words());
            boolean again = title > 0 && titles.contains(line.from(title).text().squeezed());
            if (title > 0 && isBeforeHead(lines, at, head, again)) {
                apart.add(line.before(title));
                line = line.from(title).onNewPage();
            }
            if (ListTitle.is(line.words())) {
                titles.add(line.text().squeezed());
            }
            apart.add(line);
        }
        return apart;
    }

    /** Whether a line has a title alone, and not the end of a row. */
    private static boolean isAlone(String words) {
        return ListTitle.is(words) && !ROW.matcher(words).lookingAt();
    }

    /**
     * Whether a head follows, as it does where a list begins: of other columns than those before it, or below a title that there has been
     * before.
     */
    private static boolean isBeforeHead(List<RunningLine> lines, int at, HeadRow before, boolean again) {
        for (int below = at + 1; below < Math.min(lines.size(), at + 1 + LINES_TO_HEAD); below++) {
            HeadRow next = HeadRow.at(lines, below);
            if (next.exists() || ListTitle.is(lines.get(below).words())) {
                return before.exists()
                        && next.exists()
                        && (again || !next.columns().equals(before.columns()));
            }
        }
        return false;
    }

    /** Where the title at the end of a line begins; 0 if it ends with none. */
    private static int beginning(String words) {
        Matcher kind = AT_END.matcher(words);
        if (!kind.find()) {
            return 0;
        }
        Matcher whole = WHOLE.matcher(words).region(0, kind.start());
        return whole.find() ? whole.start(1) : kind.start();
    }

    /** Whether a title was cut off the last line before it where nothing showed that the line ends. */
    static boolean ranInto(List<RunningLine> before, List<RunningLine> title) {
        if (before.isEmpty() || title.isEmpty()) {
            return false;
        }
        RunningLine last = before.get(before.size() - 1);
        return last.position().equals(title.get(0).position()) && !Punctuation.closes(last.words());
    }
}
