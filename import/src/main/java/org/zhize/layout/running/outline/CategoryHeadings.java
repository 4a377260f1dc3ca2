package org.zhize.layout.running.outline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.zhize.layout.Column;
import org.zhize.layout.StandardCategories;
import org.zhize.layout.running.line.Marker;
import org.zhize.layout.running.line.NumberCandidate;
import org.zhize.layout.running.line.Punctuation;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.section.ListSection;

/**
 * The lines of a list that can't be anything but headings of categories: because they bear an ordinal and a count,
 * because their ordinals count 一、二、三 through the list from its beginning, or because they are names of categories
 * in a list that begins with one.
 */
final class CategoryHeadings {

    private static final double KNOWN_NAME = 3;
    private static final double AT_THE_TOP = 2;
    private static final double BEHIND_AN_END = 0.5;
    private static final double BEHIND_OPEN_TEXT = -1.5;
    private static final double TOO_LONG = -2;
    private static final int USUAL_LENGTH = 16;

    private static final Pattern NUMBER = Pattern.compile("[0-9０-９]");

    /** What may be the name of a category, though no other document has it. */
    private static final Pattern NAME = Pattern.compile("[\\u4e00-\\u9fff]{1,9}[\\u4e00-\\u9fff&&[^局委办部院会队]]");

    private final List<RunningLine> lines;
    private final List<Column> columns;
    private final boolean nameIsAll;
    private final BitSet headings = new BitSet();

    private CategoryHeadings(ListSection section) {
        this.lines = section.content();
        this.columns = section.columns();
        this.nameIsAll = section.endsWithNames();
    }

    /** The indexes of such lines. */
    static BitSet of(ListSection section) {
        return new CategoryHeadings(section).find();
    }

    private BitSet find() {
        for (int line = 0; line < lines.size(); line++) {
            boolean certain = CategoryHeading.isCertain(words(line))
                    || (CategoryHeading.declaresItems(words(0)) && CategoryHeading.declaresItems(words(line)));
            if (certain && mayBegin(line)) {
                headings.set(line);
            }
        }
        addSequence(Marker.Style.CHINESE_COMMA);
        addSequence(Marker.Style.CHINESE_BRACKETS);
        addNames();
        return headings;
    }

    /** Adds the lines that are names and nothing else, if the list begins with one. */
    private void addNames() {
        if (columns.contains(Column.CATEGORY) || lines.isEmpty() || !StandardCategories.contain(words(0))) {
            return;
        }
        for (int line = 0; line + 1 < lines.size(); line++) {
            boolean known = StandardCategories.contain(words(line));
            if (NUMBER.matcher(words(line + 1)).lookingAt()
                    && (known ? mayBegin(line) : NAME.matcher(words(line)).matches() && endsBefore(line))) {
                headings.set(line);
            }
        }
    }

    private boolean endsBefore(int line) {
        return line > 0 && Punctuation.closes(words(line - 1));
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
        return line == 0 || lines.get(line).startsPage() || nameIsAll || Punctuation.closes(words(line - 1));
    }

    private String words(int line) {
        return lines.get(line).words();
    }
}
