package org.zhize.layout.running.section;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhize.document.Position;
import org.zhize.layout.Column;
import org.zhize.layout.Headings;
import org.zhize.layout.NumberedHeads;
import org.zhize.layout.running.line.RowEnding;
import org.zhize.layout.running.line.RunningLine;

/** Tells the lists of a document apart by their titles and heads, and takes heads and page numbers out of them. */
public final class SectionReader {

    /** Says only which attachment of a notice follows. */
    private static final Pattern ATTACHMENT =
            Pattern.compile("附\\s*[件表]\\s*[0-9一二三四五六七八九十]{0,3}(?:[-—－][0-9]{1,3})?\\s*[：:]?");

    /** 石桥镇, 石桥镇履行职责事项清单. */
    private static final Pattern ABOVE_TITLES =
            Pattern.compile("(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．])?(?:[^，。；：:、]{1,10}(?:镇|乡|街道|苏木)|[^，。；：:]{2,40}清单)");

    /** A number of an item before its name, or alone on its line. */
    private static final Pattern NUMBERED = Pattern.compile("([0-9]{1,3})(?:[.．、\\s\\u3000]|$)");

    /** 小, 计 and the number, each on a line. */
    private static final int MOST_LINES_OF_TOTAL = 3;

    /** A head follows its title at once, but for a line or two such as a count of the items. */
    private static final int LINES_TO_HEAD = 4;

    /** A page may repeat the heading and the first line of a row that goes on, but no more. */
    private static final int LINES_OF_BEGINNING = 3;

    private final List<RunningLine> lines;
    private final PageNumbers numbers;
    private final Set<Position> uncertain;
    private final List<RunningLine> preface = new ArrayList<>();
    private final List<ListSection> lists = new ArrayList<>();
    private final List<RunningLine> furniture = new ArrayList<>();
    private List<RunningLine> title = new ArrayList<>();
    private List<RunningLine> content = new ArrayList<>();
    private HeadRow head = HeadRow.NONE;
    /** Whether an appendix follows the last list. */
    private boolean appended;

    private SectionReader(PageLines pages, Set<Position> uncertain) {
        this.lines = pages.kept();
        this.numbers = new PageNumbers(lines, pages.repeated());
        this.furniture.addAll(pages.repeated());
        this.uncertain = new HashSet<>(pages.woven());
        this.uncertain.addAll(uncertain);
    }

    /** Sorts the lines of a document. */
    public static Sections read(List<RunningLine> lines) {
        return read(lines, Set.of());
    }

    /**
     * Sorts the lines of a document.
     *
     * @param uncertain where lines stand that may belong to another row
     */
    public static Sections read(List<RunningLine> lines, Set<Position> uncertain) {
        PageLines pages = RunningHeads.apart(GluedTitles.apart(lines));
        return new SectionReader(pages, uncertain).read();
    }

    private Sections read() {
        boolean newPage = false;
        int at = 0;
        while (at < lines.size()) {
            RunningLine line = lines.get(at);
            int titleLines = titleAt(at);
            if (titleLines > 0) {
                HeadRow next = HeadRow.at(lines, at + titleLines);
                int categories = categories(at, titleLines);
                List<RunningLine> nextTitle = lines.subList(at, at + titleLines - categories);
                if (isTitleAgain(nextTitle, next) && !beginsAgain(at + titleLines + next.lines())) {
                    furniture.addAll(nextTitle);
                } else {
                    open(nextTitle, next);
                }
                content.addAll(lines.subList(at + titleLines - categories, at + titleLines));
                furniture.addAll(lines.subList(at + titleLines, at + titleLines + next.lines()));
                at += titleLines + next.lines();
                newPage = true;
                continue;
            }
            int headLines = newPage && isNumbersOfHeads(line) ? 1 : headAt(at, newPage);
            if (headLines > 0) {
                furniture.addAll(lines.subList(at, at + headLines));
                at += headLines;
                newPage = true;
                continue;
            }
            if (isPageNumber(at) || isAttachment(at)) {
                furniture.add(line);
                newPage = true;
            } else if (!head.exists()) {
                preface.add(line);
            } else if (appended || isAppendix(line)) {
                // Neither of a list nor of what heads or numbers its pages: text that nobody asked for.
                appended = true;
            } else if (totalAt(at) > 0) {
                furniture.addAll(lines.subList(at, at + totalAt(at)));
                at += totalAt(at) - 1;
            } else {
                content.add(newPage ? line.onNewPage() : line);
                newPage = false;
            }
            at++;
        }
        close(List.of());
        return new Sections(preface, lists, furniture);
    }

    /** Whether a line below the heads counts them. */
    private boolean isNumbersOfHeads(RunningLine line) {
        return head.exists()
                && NumberedHeads.are(
                        List.of(line.words().split("[\\s\\u3000]+")),
                        head.columns().size());
    }

    private int headAt(int at, boolean newPage) {
        HeadRow next = HeadRow.at(lines, at);
        if (next.exists() && next.columns().contains(Column.NAME)) {
            if (!head.exists() || !head.covers(next)) {
                open(List.of(), next);
            }
            return next.lines();
        }
        if (!head.exists()) {
            return 0;
        }
        int torn = head.tornAt(lines, at);
        return torn > 0 || !(newPage || lines.get(at).startsPage()) ? torn : head.repeatedAt(lines, at);
    }

    /** Whether a page prints the title of its list again. */
    private boolean isTitleAgain(List<RunningLine> nextTitle, HeadRow next) {
        return head.exists()
                && !title.isEmpty()
                && head.covers(next)
                && ListTitle.areSame(nextTitle.get(0), title.get(0));
    }

    /** Whether the rows from here on are those that the list began with, so that all of it is printed twice. */
    private boolean beginsAgain(int at) {
        int same = 0;
        int line = at;
        while (line < lines.size() && same < Math.min(LINES_OF_BEGINNING, content.size())) {
            int headLines = HeadRow.at(lines, line).lines();
            if (headLines == 0
                    && !lines.get(line).words().equals(content.get(same++).words())) {
                return false;
            }
            line += Math.max(1, headLines);
        }
        return same == LINES_OF_BEGINNING;
    }

    /** Number of title lines that begin here, with the lines between title and head; 0 if no list begins here. */
    private int titleAt(int at) {
        boolean isTitle = ListTitle.is(lines.get(at).words()) || beginsWrappedTitle(at);
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
    private int categories(int at, int titleLines) {
        int categories = 0;
        while (categories + 1 < titleLines
                && Headings.isCategory(
                        lines.get(at + titleLines - categories - 1).text().squeezed())) {
            categories++;
        }
        return categories;
    }

    private boolean beginsWrappedTitle(int at) {
        if (at + 1 == lines.size() || (head.exists() && !lines.get(at).startsPage())) {
            return false;
        }
        String second = lines.get(at + 1).words();
        return !ListTitle.is(second) && ListTitle.is(lines.get(at).words() + second);
    }

    /** Whether the line announces the attachment that the next list is, or stands above its title. */
    private boolean isAttachment(int at) {
        if (!head.exists() || at + 1 == lines.size()) {
            return false;
        }
        RunningLine line = lines.get(at);
        if (ATTACHMENT.matcher(line.words()).matches()) {
            return titleAt(at + 1) > 0 || HeadRow.at(lines, at + 1).exists();
        }
        return titleAt(at + 1) > 0 && (isAboveTitles(line) || (line.startsPage() && !mayEndList(line)));
    }

    /** Whether a line ends a sentence, or begins with the number that follows one of the list: its end may be alone on its page. */
    private boolean mayEndList(RunningLine line) {
        return RowEnding.mayBe(line.words()) || countsOn(line);
    }

    private boolean countsOn(RunningLine line) {
        Matcher number = NUMBERED.matcher(line.words());
        if (!number.lookingAt()) {
            return false;
        }
        int before = Integer.parseInt(number.group(1)) - 1;
        return content.stream()
                .map(row -> NUMBERED.matcher(row.words()))
                .anyMatch(row -> row.lookingAt() && Integer.parseInt(row.group(1)) == before);
    }

    /** Whether a line behind the last row says whose the lists are that follow, or what all of them are called. */
    private boolean isAboveTitles(RunningLine line) {
        return ABOVE_TITLES.matcher(line.text().squeezed()).matches()
                && (content.isEmpty()
                        || RowEnding.mayBe(content.get(content.size() - 1).words()));
    }

    /** How many lines from here on say how many items there are and nothing else; a narrow column wraps 小计. */
    private int totalAt(int at) {
        StringBuilder words = new StringBuilder();
        for (int to = at; to < Math.min(lines.size(), at + MOST_LINES_OF_TOTAL); to++) {
            words.append(lines.get(to).text().squeezed());
            if (words.chars().anyMatch(c -> c >= '0' && c <= '9')) {
                return Headings.isTotal(words.toString()) ? to + 1 - at : 0;
            }
        }
        return 0;
    }

    private boolean isPageNumber(int at) {
        if (PageNumbers.areSaidBy(lines.get(at).words())) {
            return true;
        }
        boolean endsRow = NumberLast.isIn(head.columns()) && !content.isEmpty() && !NumberLast.endsRow(content);
        return numbers.mayBe(lines.get(at))
                && !endsRow
                && (at + 1 == lines.size()
                        || lines.get(at + 1).startsPage()
                        || titleAt(at + 1) > 0
                        || isAttachment(at + 1)
                        || HeadRow.at(lines, at + 1).exists());
    }

    /** Whether the title of an appendix stands here, behind the last row or on a page of its own. */
    private boolean isAppendix(RunningLine line) {
        return Headings.isAppendix(line.text().squeezed())
                && (line.startsPage()
                        || content.isEmpty()
                        || RowEnding.mayBe(content.get(content.size() - 1).words()));
    }

    private void open(List<RunningLine> newTitle, HeadRow newHead) {
        close(newTitle);
        appended = false;
        title = List.copyOf(newTitle);
        head = newHead;
        content = new ArrayList<>();
    }

    private void close(List<RunningLine> nextTitle) {
        if (head.exists()) {
            Set<Position> ofList = new HashSet<>(uncertain);
            if (GluedTitles.ranInto(content, nextTitle)) {
                ofList.add(nextTitle.get(0).position());
            }
            int notes = FinalNotes.begin(content, ListSection.endWithNames(head.columns()));
            furniture.addAll(content.subList(notes, content.size()));
            List<RunningLine> rows = content.subList(0, notes);
            List<Column> columns = NumberLast.columns(head.columns(), rows);
            Optional<CategoriesBelow> below = CategoriesBelow.of(rows, columns);
            below.map(CategoriesBelow::uncertain).ifPresent(ofList::addAll);
            lists.add(new ListSection(
                    title,
                    below.isPresent() ? withoutCategory(columns) : columns,
                    head.pieces(),
                    List.copyOf(below.map(CategoriesBelow::lines).orElseGet(() -> numbersApart(rows, columns))),
                    below.map(CategoriesBelow::headings).orElseGet(BitSet::new),
                    Set.copyOf(ofList)));
        }
    }

    private static List<Column> withoutCategory(List<Column> columns) {
        return columns.stream().filter(column -> column != Column.CATEGORY).toList();
    }

    /** The rows with each number at the beginning of a line. */
    private static List<RunningLine> numbersApart(List<RunningLine> rows, List<Column> columns) {
        if (NumberLast.isIn(columns)) {
            return NumberLast.apart(rows);
        }
        return CategoryFirst.isIn(columns) ? CategoryFirst.apart(rows) : rows;
    }
}
