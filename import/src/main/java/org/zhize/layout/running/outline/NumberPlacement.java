package org.zhize.layout.running.outline;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.zhize.layout.Ems;
import org.zhize.layout.Headings;
import org.zhize.layout.running.line.Marker;
import org.zhize.layout.running.line.NumberCandidate;
import org.zhize.layout.running.line.Opening;
import org.zhize.layout.running.line.Punctuation;
import org.zhize.layout.running.line.RowEnding;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.section.CategoryFirst;
import org.zhize.layout.running.section.ListSection;
import org.zhize.layout.running.section.NumberLast;

/**
 * Where items begin that have lines of their name above their number, as where the number stands in the middle of a row
 * and the text layer goes from top to bottom.
 *
 * <p>That a list is printed so shows where its first item, or the first under a heading, begins before its number.
 */
final class NumberPlacement {

    /** No name has more lines above its number. */
    private static final int MOST_LINES = 12;

    private static final Pattern BESIDE_NAME = Pattern.compile("\\d{1,3}[^\\d]{2,}");

    private static final int ENOUGH = 3;
    private static final double PLAY = 0.6;

    private final List<RunningLine> lines;
    private final BitSet headings;
    private final Optional<CategoryFirst> categories;
    private final boolean nameIsAll;
    private final boolean namesAbove;
    private final boolean numbersLast;
    /** Whether each number ends its row, so that the row begins right behind the one before. */
    private final boolean numbersEndRows;

    private final double nameWidth;
    private final Optional<CentredNumbers> centred;

    /**
     * Looks at a list.
     *
     * @param section the list
     * @param numbers the lines where items' numbers stand
     */
    NumberPlacement(ListSection section, List<NumberCandidate> numbers) {
        this.lines = section.content();
        this.headings = CategoryHeadings.of(section);
        this.categories = CategoryFirst.isIn(section.columns())
                ? Optional.of(new CategoryFirst(lines, numbers))
                : Optional.empty();
        this.nameIsAll = section.endsWithNames();
        this.numbersEndRows = NumberLast.isIn(section.columns());
        int boundaries = 0;
        int above = 0;
        int open = 0;
        int alone = 0;
        double width = 0;
        for (int i = 0; i < numbers.size(); i++) {
            int from = i == 0 ? 0 : numbers.get(i - 1).lastLine() + 1;
            int number = numbers.get(i).line();
            boolean isAlone = isAlone(numbers.get(i));
            OptionalInt begin = i == 0 && !isHeading(0) ? OptionalInt.of(0) : behindHeading(from, number);
            if (begin.isPresent() && (isAlone || begin.getAsInt() < number)) {
                boundaries++;
                above += begin.getAsInt() < number ? 1 : 0;
                width = Math.max(width, widest(begin.getAsInt(), number));
            } else if (isAlone && !lines.get(number).startsPage()) {
                alone++;
                open += Punctuation.closes(lines.get(number - 1).words()) ? 0 : 1;
            }
            int below = numbers.get(i).lastLine() + 1;
            if (isAlone && below < lines.size()) {
                width = Math.max(width, nameIsAll ? widest(below, below + 1) : 0);
            }
        }
        boolean oftenOpen = !nameIsAll && alone >= ENOUGH && 2 * open > alone;
        this.numbersLast = nameIsAll && !numbers.isEmpty() && isLastLineAlone(numbers.get(numbers.size() - 1));
        this.nameWidth = width;
        boolean numbersFirst = CategoryBehindNumber.beginsRows(section, numbers);
        this.centred = nameIsAll && !numbersLast && !numbersFirst
                ? Optional.of(new CentredNumbers(lines, headings, numbers))
                : Optional.empty();
        this.namesAbove = !numbersFirst
                && (boundaries == 0
                        ? oftenOpen
                        : (4 * above >= boundaries && (above > 1 || oftenOpen || nameIsAll))
                                || centred.filter(CentredNumbers::areLikely).isPresent());
    }

    /** Whether the item whose number stands on a line may as well begin elsewhere. */
    boolean isDoubtful(int number) {
        return !standsBelowOtherRow(number)
                && centred.filter(rows -> namesAbove ? rows.isDoubtful(number) : rows.followsOpenLine(number))
                        .isPresent();
    }

    /** Whether a row has its category, number and name behind the line of the number above, or behind the end of a sentence. */
    private boolean standsBelowOtherRow(int number) {
        if (number < 2
                || !isBesideName(number)
                || categories
                        .filter(column -> column.beginning(number, number - 1) < number)
                        .isEmpty()) {
            return false;
        }
        return isBesideName(number - 2)
                || Punctuation.endsSentence(lines.get(number - 2).words());
    }

    private boolean isBesideName(int line) {
        return BESIDE_NAME.matcher(lines.get(line).words()).lookingAt();
    }

    /**
     * The line where an item begins.
     *
     * @param number line of its number
     * @param earliest the first line that may be its own
     */
    int beginning(int number, int earliest) {
        if (numbersEndRows) {
            return behindHeading(earliest, number).orElse(earliest);
        }
        if (categories.isPresent()) {
            return categories.get().beginning(number, earliest);
        }
        OptionalInt behindCounted = behindCountedHeading(earliest, number);
        if (behindCounted.isPresent()) {
            return behindCounted.getAsInt();
        }
        if (!namesAbove) {
            return number;
        }
        if (centred.isPresent()) {
            return centred.get().beginning(number);
        }
        OptionalInt behindHeading = behindHeading(earliest, number);
        if (behindHeading.isPresent()) {
            return behindHeading.getAsInt();
        }
        int begin = number;
        while (begin > Math.max(earliest, number - MOST_LINES) && isOfName(begin - 1)) {
            begin--;
        }
        return begin;
    }

    private boolean isAlone(NumberCandidate number) {
        return lines.get(number.lastLine()).words().length() == number.digits();
    }

    private boolean isLastLineAlone(NumberCandidate number) {
        return number.lastLine() == lines.size() - 1 && isAlone(number);
    }

    private boolean isOfName(int index) {
        String words = lines.get(index).words();
        double width = Ems.of(words);
        return (nameWidth == 0 || width <= nameWidth + PLAY)
                && !RowEnding.isAbolition(words)
                && !Punctuation.closes(words)
                && !Punctuation.isContinuation(words)
                && !Opening.isLabel(words)
                && Marker.of(words).isEmpty();
    }

    /** The line behind the last heading in a stretch that can't be anything but a heading. */
    private OptionalInt behindHeading(int from, int to) {
        return IntStream.range(Math.max(from, to - MOST_LINES), to)
                .filter(this::isHeading)
                .map(line -> line + 1)
                .max();
    }

    /**
     * The line behind the last heading that counts its items, however far above the number: where a page tears a row whose number
     * stands in its middle, other cells of the row may fill the page above.
     */
    private OptionalInt behindCountedHeading(int from, int to) {
        return headings.stream()
                .filter(line -> line >= from && line < to)
                .filter(line ->
                        Headings.isCountedCategory(lines.get(line).text().squeezed()))
                .map(line -> line + 1)
                .max();
    }

    private boolean isHeading(int line) {
        return headings.get(line);
    }

    private double widest(int from, int to) {
        return IntStream.range(from, to)
                .mapToDouble(line -> Ems.of(lines.get(line).words()))
                .max()
                .orElse(0);
    }
}
