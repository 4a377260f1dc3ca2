package org.zhize.layout.positioned.block;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhize.document.Line;
import org.zhize.document.Text;
import org.zhize.document.Word;
import org.zhize.layout.Column;
import org.zhize.layout.Headings;
import org.zhize.layout.ItemNumber;
import org.zhize.layout.StandardCategories;
import org.zhize.layout.positioned.block.PositionedBlock.Category;
import org.zhize.layout.positioned.column.HeadBlock;
import org.zhize.layout.positioned.column.HeadedLines;

/**
 * Finds categories that stand between the rows where the column of the numbers is, and which no single line tells from the text
 * of an item.
 *
 * <p>Some have neither an ordinal nor a count: a few characters alone on a line, as far to the left as the numbers, where
 * nothing of an item begins. The column may be so narrow that they wrap. Of others only the ordinal does, so that 十 stands before
 * the name and 一 below it.
 */
final class CategoryLines {

    /** The most characters of a name. */
    private static final int LONGEST = 16;

    private static final Pattern PUNCTUATION = Pattern.compile("[。；，、：,;:]");

    private static final Pattern NUMERAL = Pattern.compile("[一二三四五六七八九十百]{1,3}[、.．]?");

    private final HeadedLines lines;

    private final Map<Integer, Category> bare = new HashMap<>();

    private final Map<Integer, Category> withOrdinals = new HashMap<>();

    private CategoryLines(HeadedLines lines) {
        this.lines = lines;
    }

    /**
     * Finds such categories in tables that have no column for them.
     *
     * @param lines the lines of a document, with the heads of its tables
     * @return each category by its first line; those without an ordinal only if most are names that many lists have
     */
    static Map<Integer, Category> in(HeadedLines lines) {
        CategoryLines categories = new CategoryLines(lines);
        categories.find();
        Map<Integer, Category> found = new HashMap<>(categories.withOrdinals);
        long usual = categories.bare.values().stream()
                .filter(category -> StandardCategories.contain(words(category.lines())))
                .count();
        if (usual * 2 > categories.bare.size()) {
            found.putAll(categories.bare);
        }
        return found;
    }

    private void find() {
        @Nullable HeadBlock head = null;
        for (int i = 0; i < lines.size(); ) {
            HeadBlock next = lines.headAt(i).orElse(null);
            if (next != null) {
                head = next;
                i = head.to() + 1;
            } else if (head != null && startsWithNumbers(head)) {
                i = find(i, head);
            } else {
                i++;
            }
        }
    }

    /** Finds a category that begins with a line, and tells the next line to look at. */
    private int find(int start, HeadBlock head) {
        if (isOrdinalWrapped(start, head)) {
            withOrdinals.put(
                    start,
                    new Category(List.copyOf(lines.lines().subList(start, start + 2)), ordinal(start), name(start)));
            return start + 2;
        }
        int end = start;
        while (end < lines.size() && isPiece(lines.get(end), head)) {
            end++;
        }
        if (end > start && !isWithinText(start, end, head) && isName(start, end)) {
            putSplit(start, end);
        }
        return Math.max(end, start + 1);
    }

    private static boolean startsWithNumbers(HeadBlock head) {
        return head.heads().get(0).column().equals(Optional.of(Column.NUMBER))
                && head.heads().stream().noneMatch(column -> column.column().equals(Optional.of(Column.CATEGORY)));
    }

    /** Whether a line has the first half of an ordinal before the name of a category, and the next one the other. */
    private boolean isOrdinalWrapped(int index, HeadBlock head) {
        return index + 1 < lines.size()
                && lines.get(index).words().size() > 1
                && beginsWithNumeral(lines.get(index), head)
                && beginsWithNumeral(lines.get(index + 1), head)
                && Headings.isCategory(Stream.of(ordinal(index), name(index))
                        .flatMap(List::stream)
                        .map(Text::squeezed)
                        .collect(Collectors.joining()));
    }

    private static boolean beginsWithNumeral(Line line, HeadBlock head) {
        return isAtLeft(line, head)
                && NUMERAL.matcher(line.words().get(0).text()).matches();
    }

    /** The first words of a line and the next. */
    private List<Text> ordinal(int index) {
        return lines.lines().subList(index, index + 2).stream()
                .map(line -> line.words().get(0).text())
                .toList();
    }

    /** The other words of a line and the next. */
    private List<Text> name(int index) {
        return lines.lines().subList(index, index + 2).stream()
                .flatMap(line -> line.words().stream().skip(1))
                .map(Word::text)
                .toList();
    }

    private static boolean isPiece(Line line, HeadBlock head) {
        String words = line.text().squeezed();
        return isAloneAtLeft(line, head)
                && words.length() <= LONGEST
                && words.chars().allMatch(Character::isIdeographic);
    }

    private static boolean isAtLeft(Line line, HeadBlock head) {
        return line.words().get(0).left() <= head.heads().get(0).left();
    }

    private static boolean isAloneAtLeft(Line line, HeadBlock head) {
        return line.words().size() == 1 && isAtLeft(line, head);
    }

    /** Whether text goes on around the lines, as where a column has slipped to the left. */
    private boolean isWithinText(int start, int end, HeadBlock head) {
        return (start > 0 && isTextAtLeft(lines.get(start - 1), head))
                || (end < lines.size() && isTextAtLeft(lines.get(end), head));
    }

    private static boolean isTextAtLeft(Line line, HeadBlock head) {
        return isAloneAtLeft(line, head)
                && PUNCTUATION.matcher(line.text().squeezed()).find();
    }

    /** Whether lines are a name; if it is not a usual one, what stands above a row that begins with its number. */
    private boolean isName(int start, int end) {
        String words = words(lines.lines().subList(start, end));
        return StandardCategories.contain(words)
                || (words.length() <= LONGEST
                        && end < lines.size()
                        && beginsWithNumber(lines.get(end))
                        && !lines.beginsPage(start)
                        && !Headings.mayStandBetweenLists(words));
    }

    private static boolean beginsWithNumber(Line line) {
        return line.words().size() > 1
                && ItemNumber.inDigits(line.words().get(0).text().squeezed()).isPresent();
    }

    /** Puts lines down as one name, or as two where the first has no item and each is a usual one. */
    private void putSplit(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (StandardCategories.contain(words(lines.lines().subList(start, i)))
                    && StandardCategories.contain(words(lines.lines().subList(i, end)))) {
                put(start, i);
                put(i, end);
                return;
            }
        }
        put(start, end);
    }

    private void put(int start, int end) {
        List<Line> name = List.copyOf(lines.lines().subList(start, end));
        bare.put(start, new Category(name, List.of(), texts(name)));
    }

    private static List<Text> texts(List<Line> lines) {
        return lines.stream().map(Line::text).toList();
    }

    private static String words(List<Line> lines) {
        return lines.stream().map(line -> line.text().squeezed()).collect(Collectors.joining());
    }
}
