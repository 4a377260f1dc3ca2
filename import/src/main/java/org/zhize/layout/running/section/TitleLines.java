package org.zhize.layout.running.section;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhize.layout.Column;
import org.zhize.layout.Headings;
import org.zhize.layout.running.line.RowEnding;
import org.zhize.layout.running.line.RunningLine;

/** Where the titles of lists stand among the lines of a document, and what announces them. */
final class TitleLines {

    /** Says only which attachment of a notice follows. */
    private static final Pattern ATTACHMENT =
            Pattern.compile("附\\s*[件表]\\s*[0-9一二三四五六七八九十]{0,3}(?:[-—－][0-9]{1,3})?\\s*[：:]?");

    /** 石桥镇, 石桥镇履行职责事项清单. */
    private static final Pattern ABOVE =
            Pattern.compile("(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．])?(?:[^，。；：:、]{1,10}(?:镇|乡|街道|苏木|团场?)|[^，。；：:]{2,40}清单)");

    /** A number of an item before its name, or alone on its line. */
    private static final Pattern NUMBERED = Pattern.compile("([0-9]{1,3})(?:[.．、\\s\\u3000]|$)");

    /** A head follows its title at once, but for a line or two such as a count of the items. */
    private static final int LINES_TO_HEAD = 4;

    private final List<RunningLine> lines;

    TitleLines(List<RunningLine> lines) {
        this.lines = lines;
    }

    /** Number of title lines that begin here, with the lines between title and head; 0 if no list begins here. */
    int at(int at, boolean inList) {
        boolean isTitle = ListTitle.is(lines.get(at).words()) || beginsWrapped(at, inList);
        if (!isTitle || HeadRow.at(lines, at).columns().indexOf(Column.NUMBER) == 0) {
            return 0;
        }
        for (int ahead = 1; ahead <= LINES_TO_HEAD && at + ahead < lines.size(); ahead++) {
            if (HeadRow.at(lines, at + ahead).exists()) {
                return ahead;
            }
            if (ListTitle.isOfAnotherList(
                    lines.get(at + ahead).words(), lines.get(at).words())) {
                return 0;
            }
        }
        return 0;
    }

    /** How many of the lines from a title to its head are headings of the first category, which may stand above the head. */
    int categories(int at, int titleLines) {
        int categories = 0;
        while (categories + 1 < titleLines
                && Headings.isCategory(
                        lines.get(at + titleLines - categories - 1).text().squeezed())) {
            categories++;
        }
        return categories;
    }

    private boolean beginsWrapped(int at, boolean inList) {
        if (at + 1 == lines.size() || (inList && !lines.get(at).startsPage())) {
            return false;
        }
        String second = lines.get(at + 1).words();
        return !ListTitle.is(second) && ListTitle.is(lines.get(at).words() + second);
    }

    /**
     * Whether a line behind the rows of a list announces the attachment that the next list is, or stands above its title.
     *
     * @param rows the lines of the list so far
     */
    boolean areAnnounced(int at, List<RunningLine> rows) {
        if (at + 1 == lines.size()) {
            return false;
        }
        RunningLine line = lines.get(at);
        if (ATTACHMENT.matcher(line.words()).matches()) {
            return at(at + 1, true) > 0 || HeadRow.at(lines, at + 1).exists();
        }
        return at(at + 1, true) > 0 && (isAbove(line, rows) || (line.startsPage() && !mayEnd(rows, line)));
    }

    /** Whether a line ends a sentence, or begins with the number that follows one of the list: its end may be alone on its page. */
    private static boolean mayEnd(List<RunningLine> rows, RunningLine line) {
        return RowEnding.mayBe(line.words()) || countsOn(rows, line);
    }

    private static boolean countsOn(List<RunningLine> rows, RunningLine line) {
        Matcher number = NUMBERED.matcher(line.words());
        if (!number.lookingAt()) {
            return false;
        }
        int before = Integer.parseInt(number.group(1)) - 1;
        return rows.stream()
                .map(row -> NUMBERED.matcher(row.words()))
                .anyMatch(row -> row.lookingAt() && Integer.parseInt(row.group(1)) == before);
    }

    /** Whether a line behind the last row says whose the lists are that follow, or what all of them are called. */
    private static boolean isAbove(RunningLine line, List<RunningLine> rows) {
        return ABOVE.matcher(line.text().squeezed()).matches()
                && (rows.isEmpty() || RowEnding.mayBe(rows.get(rows.size() - 1).words()));
    }
}
