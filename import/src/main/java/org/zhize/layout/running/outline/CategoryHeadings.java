package org.zhize.layout.running.outline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zhize.layout.Column;
import org.zhize.layout.Ems;
import org.zhize.layout.Headings;
import org.zhize.layout.StandardCategories;
import org.zhize.layout.running.line.Marker;
import org.zhize.layout.running.line.NumberCandidate;
import org.zhize.layout.running.line.Punctuation;
import org.zhize.layout.running.line.RowEnding;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.section.ListSection;

/**
 * The lines of a list that can't be anything but headings of categories: because they bear an ordinal and a count,
 * because their ordinals count 一、二、三 through the list from its beginning, or because they are names of categories,
 * or stand in brackets, in a list that begins with one.
 */
final class CategoryHeadings {

    private static final double KNOWN_NAME = 3;
    private static final double AT_THE_TOP = 2;
    private static final double BEHIND_AN_END = 0.5;
    private static final double BEHIND_OPEN_TEXT = -1.5;
    private static final double TOO_LONG = -2;
    private static final int USUAL_LENGTH = 16;

    /** A line that ends before this share of the widest isn't full. */
    private static final double HALF_FULL = 0.6;

    /** What a line may leave free at its end, in ems, though what follows would have fit. */
    private static final double MARGIN = 2;

    /** No name in a narrow column takes more lines. */
    private static final int MOST_LINES = 4;

    private static final Pattern NUMBER = Pattern.compile("[0-9０-９]");

    /** What may be the name of a category, though no other document has it. */
    private static final Pattern NAME = Pattern.compile("[\\u4e00-\\u9fff]{1,9}[\\u4e00-\\u9fff&&[^局委办部院会队]]");

    private final List<RunningLine> lines;
    private final List<Column> columns;
    private final boolean nameIsAll;
    private final double widest;
    private final BitSet headings = new BitSet();

    private CategoryHeadings(ListSection section) {
        this.lines = section.content();
        this.columns = section.columns();
        headings.or(section.headings());
        this.nameIsAll = section.endsWithNames();
        this.widest =
                lines.stream().mapToDouble(line -> Ems.of(line.words())).max().orElse(0);
    }

    /** The indexes of such lines. */
    static BitSet of(ListSection section) {
        return new CategoryHeadings(section).find();
    }

    private BitSet find() {
        for (int line = 0; line < lines.size(); line++) {
            boolean certain = CategoryHeading.isCertain(words(line))
                    || (Headings.isSetOff(words(0)) && isSetOff(line))
                    || (CategoryHeading.declaresItems(words(0)) && CategoryHeading.declaresItems(words(line)));
            if (certain && mayBegin(line)) {
                headings.set(line);
            }
        }
        for (int line = 1; line < lines.size(); line++) {
            if (headings.get(line - 1) && Headings.isCount(words(line))) {
                headings.set(line);
            }
        }
        addSequence(Marker.Style.CHINESE_COMMA);
        addSequence(Marker.Style.CHINESE_BRACKETS);
        addNames();
        return headings;
    }

    /** Whether a line is a name in brackets, and no department's in a text: a usual one, or above a number. */
    private boolean isSetOff(int line) {
        return Headings.isSetOff(words(line))
                && (Headings.isSetOffCategory(words(line))
                        || (line + 1 < lines.size()
                                && NUMBER.matcher(words(line + 1)).lookingAt()));
    }

    /** Adds the lines that are names and nothing else, if the list begins with one; one that wraps takes several. */
    private void addNames() {
        int first = IntStream.range(0, Math.min(MOST_LINES, lines.size()))
                .filter(line -> StandardCategories.contain(words(0, line + 1)))
                .findFirst()
                .orElse(-1);
        if (columns.contains(Column.CATEGORY) || first < 0) {
            return;
        }
        int width = first == 0 ? 0 : words(0).length();
        for (int end = 1; end < lines.size(); end++) {
            if (NUMBER.matcher(words(end)).lookingAt()) {
                addName(end, width);
            }
        }
    }

    private void addName(int end, int width) {
        IntStream.concat(
                        IntStream.rangeClosed(1, Math.min(MOST_LINES, end)).filter(count -> isKnown(end - count, end)),
                        IntStream.of(linesOfName(end, width)).filter(count -> isName(end - count, end)))
                .findFirst()
                .ifPresent(count -> headings.set(end - count, end));
    }

    private boolean isKnown(int begin, int end) {
        return StandardCategories.contain(words(begin, end)) && mayBegin(begin);
    }

    private boolean isName(int begin, int end) {
        String words = words(begin, end);
        return !StandardCategories.contain(words) && NAME.matcher(words).matches() && endsBefore(begin, words);
    }

    /** Whether the row before ends with a sentence, or with a line that has so much room left that a name isn't the rest of it. */
    private boolean endsBefore(int line, String name) {
        return line > 0 && (Punctuation.closes(words(line - 1)) || (nameIsAll && isApart(line - 1, name)));
    }

    /** Whether a line isn't wrapped, as it has room left for much more, or for what follows on a line of its own. */
    private boolean isApart(int line, String next) {
        double width = Ems.of(words(line));
        return width < HALF_FULL * widest || width + Ems.of(next) + MARGIN < widest;
    }

    /** How many lines above a line hold a name that wraps at the width where others do; 1 if none does. */
    private int linesOfName(int end, int width) {
        int count = 1;
        while (count < MOST_LINES && end > count && words(end - count - 1).length() == width) {
            count++;
        }
        return count;
    }

    /** Adds the lines whose ordinals count through the list, if the list begins with the first of them. */
    private void addSequence(Marker.Style style) {
        if (lines.isEmpty() || !isOrdinal(0, style) || ordinal(0) != 1) {
            return;
        }
        List<NumberCandidate> candidates = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            if (isOrdinal(line, style) && (nameIsAll || CategoryHeading.hasKnownName(words(line)) || mayBegin(line))) {
                candidates.add(new NumberCandidate(line, line, ordinal(line), 0, false, weight(line)));
            }
        }
        int expected = 1;
        for (NumberCandidate heading : ItemChain.best(candidates)) {
            if (heading.number() != expected++) {
                return;
            }
            headings.set(heading.line());
        }
    }

    private boolean isOrdinal(int line, Marker.Style style) {
        return CategoryHeading.matches(words(line))
                && !Punctuation.closes(words(line))
                && Marker.of(words(line))
                        .filter(marker -> marker.style() == style)
                        .isPresent();
    }

    private int ordinal(int line) {
        return Marker.of(words(line)).orElseThrow().value();
    }

    private double weight(int line) {
        double weight = CategoryHeading.hasKnownName(words(line)) ? KNOWN_NAME : 0;
        weight += line == 0 ? AT_THE_TOP : mayBegin(line) ? BEHIND_AN_END : BEHIND_OPEN_TEXT;
        return weight + (words(line).length() > USUAL_LENGTH ? TOO_LONG : 0);
    }

    private boolean mayBegin(int line) {
        return line == 0
                || lines.get(line).startsPage()
                || nameIsAll
                || RowEnding.mayBe(words(line - 1))
                || CategoryHeading.hasNoItems(words(line - 1));
    }

    private String words(int from, int to) {
        return lines.subList(from, to).stream().map(RunningLine::words).collect(Collectors.joining());
    }

    private String words(int line) {
        return lines.get(line).words();
    }
}
