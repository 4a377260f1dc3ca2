package org.zhize.layout.running.section;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zhize.document.Position;
import org.zhize.layout.Column;
import org.zhize.layout.StandardCategories;
import org.zhize.layout.running.line.Punctuation;
import org.zhize.layout.running.line.RunningLine;

/**
 * Categories of which each stands once for several rows and is printed below the last of them, as programs do that draw a merged cell
 * when all that it spans is drawn. They are put above their rows, as headings. Rows at the top of a page, below a category that ended the
 * page before, may be its own too, as a cell that the page parts has its words once: whether they are shows where numbers
 * begin anew in each category; else it is uncertain.
 */
final class CategoriesBelow {

    /** No name in a narrow column takes more lines. */
    private static final int MOST_LINES = 4;

    /** A single one may be the end of a wrapped text. */
    private static final int FEWEST = 2;

    /** A line that belongs to no row may stand below a name that is sure to be one. */
    private static final int MOST_BETWEEN = 1;

    private static final Pattern NUMBER =
            Pattern.compile("[（(]?([0-9]{1,3})(?:[）)]|[.．、](?![0-9])|(?=[\\s\\u3000]|$))");

    /** A number that bears no mark, as clauses' do. */
    private static final Pattern BARE = Pattern.compile("([0-9]{1,3})(?:[\\s\\u3000].*)?");

    private static final Pattern SPACE = Pattern.compile("[\\s\\u3000]+");

    /** A line of what may be the name of a category, though no other document has it. */
    private static final Pattern PIECE_OF_NAME = Pattern.compile("[\\u4e00-\\u9fff]{0,9}[\\u4e00-\\u9fff&&[^局委办部院会队]]");

    /** The lines of a category, from one index to before another. */
    private record Name(int from, int to) {}

    private final List<RunningLine> lines;
    private final List<Name> names = new ArrayList<>();
    private final List<RunningLine> moved = new ArrayList<>();
    private final BitSet headings = new BitSet();
    private final Set<Position> uncertain = new HashSet<>();

    private CategoriesBelow(List<RunningLine> lines) {
        this.lines = lines;
    }

    /**
     * The lines of a list with such categories in their places.
     *
     * @return empty if its categories stand anywhere else
     */
    static Optional<CategoriesBelow> of(List<RunningLine> lines, List<Column> columns) {
        if (!columns.contains(Column.CATEGORY) || lines.isEmpty()) {
            return Optional.empty();
        }
        CategoriesBelow categories = new CategoriesBelow(apart(lines));
        return categories.find() && categories.move() ? Optional.of(categories) : Optional.empty();
    }

    /** The lines, with those cut in two on which a category begins right behind the last text of its rows. */
    private static List<RunningLine> apart(List<RunningLine> lines) {
        List<RunningLine> apart = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            RunningLine line = lines.get(at);
            int cut = 1 + Punctuation.lastClosing(line.words());
            if (cut > 0
                    && cut < line.words().length()
                    && isCategory(lines, at, line.words().substring(cut))) {
                apart.add(line.before(cut));
                apart.add(line.from(cut));
            } else {
                apart.add(line);
            }
        }
        return apart;
    }

    /** Whether the end of a line is a category, or the beginning of one that goes on below it, and the last of its rows is above. */
    private static boolean isCategory(List<RunningLine> lines, int at, String end) {
        String name = end.strip();
        for (int next = at + 1; next <= at + MOST_LINES; next++) {
            if (StandardCategories.contain(name)) {
                return next == lines.size() || isNumbered(lines.get(next));
            }
            if (next == lines.size()) {
                return false;
            }
            name += lines.get(next).words();
        }
        return false;
    }

    /** The lines, each category above its rows. */
    List<RunningLine> lines() {
        return moved;
    }

    /** The indexes of the categories' lines. */
    BitSet headings() {
        return headings;
    }

    /** Where rows begin that may be of the category before. */
    Set<Position> uncertain() {
        return uncertain;
    }

    /** Finds the names; false if the list begins with one, has one beside a number, or doesn't end with one. */
    private boolean find() {
        if (!isNumbered(0)) {
            return false;
        }
        boolean known = false;
        for (int at = 1; at < lines.size(); at++) {
            if (hasCategory(at - 1)) {
                return false;
            }
            int length = lengthAt(at);
            if (length > 0) {
                names.add(new Name(at, at + length));
                known |= StandardCategories.contain(words(at, at + length));
                at += length - 1;
            }
        }
        return known && names.size() >= FEWEST && mayBeLast(names.get(names.size() - 1));
    }

    /** Whether no rows stand below a category but its own, on the next page. */
    private boolean mayBeLast(Name name) {
        return name.to == lines.size() || (lines.get(name.to).startsPage() && isNumbered(name.to) && !isFirst(name.to));
    }

    /** How many lines from here on are the name of a category, before a row or the end; 0 if none are. */
    private int lengthAt(int from) {
        int most = Math.min(MOST_LINES, lines.size() - from);
        // 应急管理 is a name, and so is 应急管理及消防.
        OptionalInt whole = IntStream.rangeClosed(1, most)
                .filter(length -> StandardCategories.contain(words(from, from + length)) && endsRows(from + length))
                .max();
        if (whole.isPresent()) {
            return whole.getAsInt();
        }
        return IntStream.rangeClosed(1, most)
                .filter(length -> StandardCategories.contain(words(from, from + length))
                        ? endsRows(from + length + MOST_BETWEEN)
                        : endsRows(from + length) && isName(from, from + length))
                .findFirst()
                .orElse(0);
    }

    private boolean endsRows(int line) {
        return line == lines.size() || (line < lines.size() && isNumbered(line));
    }

    /** Whether lines behind the end of a sentence look like the name of a category. */
    private boolean isName(int from, int to) {
        return Punctuation.closes(lines.get(from - 1).words())
                && lines.subList(from, to).stream()
                        .allMatch(line -> PIECE_OF_NAME.matcher(line.words()).matches());
    }

    /** Whether a line has a category behind a number. */
    private boolean hasCategory(int line) {
        String[] words = SPACE.split(lines.get(line).words(), 3);
        return isNumbered(line)
                && (words.length > 1
                        ? StandardCategories.contain(words[1])
                        : BARE.matcher(words[0]).matches()
                                && line + 1 < lines.size()
                                && StandardCategories.contain(
                                        lines.get(line + 1).words()));
    }

    private boolean move() {
        boolean anew = names.stream().anyMatch(name -> name.to < lines.size() && isFirst(name.to));
        int from = 0;
        for (Name name : names) {
            OptionalInt begin = IntStream.range(from, name.from)
                    .filter(anew ? this::isFirst : this::isNumbered)
                    .findFirst();
            if (begin.isEmpty()) {
                return false;
            }
            moved.addAll(lines.subList(from, begin.getAsInt()));
            for (RunningLine line : lines.subList(name.from, name.to)) {
                headings.set(moved.size());
                moved.add(new RunningLine(line.text(), line.position(), false, false));
            }
            moved.addAll(lines.subList(begin.getAsInt(), name.from));
            if (!anew && from > 0 && lines.get(from).startsPage()) {
                lines.subList(from, name.from).forEach(line -> uncertain.add(line.position()));
            }
            from = name.to;
        }
        moved.addAll(lines.subList(from, lines.size()));
        if (!anew) {
            lines.subList(from, lines.size()).forEach(line -> uncertain.add(line.position()));
        }
        return true;
    }

    private boolean isNumbered(int line) {
        return isNumbered(lines.get(line));
    }

    private static boolean isNumbered(RunningLine line) {
        return NUMBER.matcher(line.words()).lookingAt();
    }

    private boolean isFirst(int line) {
        Matcher number = BARE.matcher(lines.get(line).words());
        return number.matches() && Integer.parseInt(number.group(1)) == 1;
    }

    private String words(int from, int to) {
        return lines.subList(from, to).stream().map(RunningLine::words).collect(Collectors.joining());
    }
}
