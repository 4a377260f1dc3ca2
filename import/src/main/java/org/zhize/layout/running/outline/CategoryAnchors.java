package org.zhize.layout.running.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhize.layout.Column;
import org.zhize.layout.StandardCategories;
import org.zhize.layout.running.line.NumberCandidate;
import org.zhize.layout.running.line.RowEnding;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.line.Vocabulary;
import org.zhize.layout.running.section.ListSection;

/**
 * Where the items of a list begin that numbers none of them and has the category of each before its name: 城乡建设 修剪行道树. They are
 * counted as they come.
 */
final class CategoryAnchors {

    /** No name of a category takes more lines. */
    private static final int MOST_LINES = 4;

    private static final Pattern FIRST_WORD = Pattern.compile("([\\u4e00-\\u9fff]{2,12})(?:[\\s\\u3000].*)?");

    private final List<RunningLine> lines;
    private final boolean nameIsAll;
    private final Vocabulary vocabulary;
    private final Map<String, Integer> counts = new HashMap<>();

    private CategoryAnchors(ListSection section) {
        this.lines = section.content();
        this.nameIsAll = section.endsWithNames();
        this.vocabulary = Vocabulary.of(lines);
        for (int line = 0; line < lines.size(); line++) {
            if (mayBegin(line)) {
                firstWord(line).ifPresent(word -> counts.merge(word, 1, Integer::sum));
            }
        }
    }

    /** Whether the rows of a list begin with their categories and have no number. */
    static boolean areIn(ListSection section) {
        return !section.columns().contains(Column.NUMBER) && section.columns().indexOf(Column.CATEGORY) == 0;
    }

    /**
     * The beginnings of the items; none if categories stand once for many rows, as it isn't told then where each begins. They take
     * no characters.
     */
    static List<NumberCandidate> among(ListSection section) {
        return new CategoryAnchors(section).find();
    }

    private List<NumberCandidate> find() {
        List<NumberCandidate> anchors = new ArrayList<>();
        int again = 0;
        int changes = 0;
        String before = "";
        for (int line = 0; line < lines.size(); line++) {
            Optional<String> category = categoryAt(line);
            if (category.isPresent()) {
                boolean same = category.get().equals(before);
                again += same && !lines.get(line).startsPage() ? 1 : 0;
                changes += same ? 0 : 1;
                before = category.get();
                anchors.add(new NumberCandidate(line, line, anchors.size() + 1, 0, false, 0));
            }
        }
        return again >= changes ? anchors : List.of();
    }

    private Optional<String> categoryAt(int line) {
        Optional<String> apart = firstWord(line)
                .filter(word -> StandardCategories.contain(word)
                        && word.length() < lines.get(line).words().length());
        if (apart.isPresent() || !mayBegin(line)) {
            return apart;
        }
        StringBuilder words = new StringBuilder();
        for (int last = line; last < Math.min(lines.size(), line + MOST_LINES); last++) {
            Optional<String> word = firstWord(last);
            if (word.isPresent() && StandardCategories.contain(words + word.get())) {
                return Optional.of(words + word.get());
            }
            words.append(lines.get(last).words());
        }
        return firstWord(line).filter(word -> counts.getOrDefault(word, 0) > 1 && !vocabulary.endsLikeDepartment(word));
    }

    private Optional<String> firstWord(int line) {
        Matcher matcher = FIRST_WORD.matcher(lines.get(line).words());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Whether the row before may have ended: what goes on over a page may have its category there once more. */
    private boolean mayBegin(int line) {
        return line == 0 || nameIsAll || RowEnding.mayBe(lines.get(line - 1).words());
    }
}
