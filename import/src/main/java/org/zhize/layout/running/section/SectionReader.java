package org.zhize.layout.running.section;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhize.document.Position;
import org.zhize.layout.Column;
import org.zhize.layout.Headings;
import org.zhize.layout.NumberedHeads;
import org.zhize.layout.PageNumber;
import org.zhize.layout.running.line.RowEnding;
import org.zhize.layout.running.line.RunningLine;

/** Tells the lists of a document apart by their titles and heads, and takes heads and page numbers out of them. */
public final class SectionReader {

    /** 小, 计 and the number, each on a line. */
    private static final int MOST_LINES_OF_TOTAL = 3;

    /** A page may repeat the heading and the first line of a row that goes on, but no more. */
    private static final int LINES_OF_BEGINNING = 3;

    private final List<RunningLine> lines;
    private final PageNumbers numbers;
    private final TitleLines titles;
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
        this.titles = new TitleLines(lines);
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
        PageLines pages = RunningHeads.apart(lines);
        return new SectionReader(pages, uncertain).read();
    }

    private Sections read() {
        boolean newPage = false;
        int at = 0;
        while (at < lines.size()) {
            RunningLine line = lines.get(at);
            int titleLines = titles.at(at, head.exists());
            if (titleLines > 0) {
                HeadRow next = HeadRow.at(lines, at + titleLines);
                int categories = titles.categories(at, titleLines);
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

    /** Whether the line announces the attachment that the next list is, or stands above its title. */
    private boolean isAttachment(int at) {
        return head.exists() && titles.areAnnounced(at, content);
    }

    private boolean isPageNumber(int at) {
        if (PageNumber.isSaidBy(lines.get(at).words())) {
            return true;
        }
        boolean endsRow = NumberLast.isIn(head.columns()) && !content.isEmpty() && !NumberLast.endsRow(content);
        return numbers.mayBe(lines.get(at))
                && !endsRow
                && (at + 1 == lines.size()
                        || lines.get(at + 1).startsPage()
                        || titles.at(at + 1, head.exists()) > 0
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
