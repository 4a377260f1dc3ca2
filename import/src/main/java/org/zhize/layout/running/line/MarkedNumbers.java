package org.zhize.layout.running.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhize.layout.StandardCategories;

/** Lines that begin with a number that bears a mark, 1. or （1）: an item's, or a clause's where the texts have clauses. */
public final class MarkedNumbers {

    private static final Pattern BEGINNING = Pattern.compile("[（(]?[0-9０-９]{0,4}");
    private static final Pattern NUMBER = Pattern.compile("[（(]?([0-9０-９]{1,4})(?:[）)]|[.．、](?![0-9０-９]))(\\s*)(.*)");
    private static final Pattern MARK = Pattern.compile("([（(]?)[0-9０-９]{1,4}([）).．、])");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u3000]+");

    private static final String MARKS = "（(.．、";

    private static final Pattern OPEN_MARK = Pattern.compile("[（(][^（）()]{0,5}$");

    private static final double MARK_APART = 0.25;

    /** No name of an item has more lines in its column. */
    private static final int MOST_LINES_OF_NAME = 6;

    private MarkedNumbers() {}

    /**
     * The numbers in brackets, or those before a point. Where the clauses of texts are numbered so too, an item's number stands alone, or
     * has on its line a category behind it or departments behind the name.
     *
     * @param sentences whether items hold sentences, which may be numbered so too; names don't
     * @param inBrackets whether brackets are the mark
     */
    public static List<NumberCandidate> withMarks(
            List<RunningLine> lines, boolean sentences, boolean inBrackets, Vocabulary vocabulary) {
        List<NumberCandidate> candidates = withMarks(lines, sentences, inBrackets, false);
        boolean clausesToo = candidates.isEmpty()
                || candidates.stream()
                                .filter(candidate -> candidate.number() == 1 && !isAlone(lines, candidate))
                                .count()
                        > 1;
        return sentences && clausesToo
                ? withMarks(lines, true, inBrackets, true).stream()
                        .flatMap(candidate -> isAlone(lines, candidate)
                                ? Stream.of(candidate)
                                : beginningRow(lines, candidate, vocabulary).stream())
                        .toList()
                : candidates;
    }

    private static List<NumberCandidate> withMarks(
            List<RunningLine> lines, boolean sentences, boolean inBrackets, boolean glued) {
        List<NumberCandidate> candidates = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (inBrackets == ("（(".indexOf(lines.get(i).words().charAt(0)) >= 0)) {
                markedAt(lines, i, sentences, glued).ifPresent(candidates::add);
            }
        }
        return candidates;
    }

    /**
     * All numbers, clauses' too, by the mark that they bear: （ for those in brackets, or what stands behind the digits; the brackets first.
     *
     * @param sentences whether items hold sentences, whose numbers stand right before their words; then items' don't
     */
    public static List<List<NumberCandidate>> byMark(List<RunningLine> lines, boolean sentences) {
        List<List<NumberCandidate>> byMark = MARKS.chars()
                .<List<NumberCandidate>>mapToObj(mark -> new ArrayList<>())
                .toList();
        for (int i = 0; i < lines.size(); i++) {
            int mark = MARKS.indexOf(mark(lines.get(i).words()));
            if (mark >= 0) {
                markedAt(lines, i, sentences, false).ifPresent(byMark.get(mark)::add);
            }
        }
        return byMark.stream().filter(candidates -> !candidates.isEmpty()).toList();
    }

    /** The mark of the number that a line begins with, or of as much of it as a narrow column has on one line; a blank if there is none. */
    private static char mark(String line) {
        Matcher marked = MARK.matcher(line);
        if (marked.lookingAt()) {
            return marked.group(marked.end(1) > marked.start(1) ? 1 : 2).charAt(0);
        }
        return BEGINNING.matcher(line).matches() ? line.charAt(0) : ' ';
    }

    /** The candidate if its line looks like the first of a row, and more so where departments or a category stand on it. */
    private static Optional<NumberCandidate> beginningRow(
            List<RunningLine> lines, NumberCandidate candidate, Vocabulary vocabulary) {
        int line = candidate.lastLine();
        String rest = lines.get(line).words().substring(candidate.digits()).strip();
        List<String> words = List.of(SPACE.split(rest, -1));
        boolean named = words.size() > 1
                && (StandardCategories.contain(words.get(0))
                        || words.stream()
                                .skip(1)
                                .anyMatch(word -> areDepartments(word, vocabulary) || RowEnding.isAbolition(word)));
        if (named) {
            return Optional.of(candidate.heavier(NumberCandidate.APART));
        }
        return areDepartmentsBehind(lines, line, rest, vocabulary) ? Optional.of(candidate) : Optional.empty();
    }

    /** Whether departments follow the name that begins on a line, with no other number and no end of a sentence before them. */
    private static boolean areDepartmentsBehind(
            List<RunningLine> lines, int begin, String name, Vocabulary vocabulary) {
        String above = name;
        for (int line = begin + 1; line < Math.min(lines.size(), begin + MOST_LINES_OF_NAME + 1); line++) {
            RunningLine next = lines.get(line);
            if (areDepartments(SPACE.split(next.words(), 2)[0], vocabulary)
                    || areDepartments(next.text().squeezed(), vocabulary)) {
                return !Punctuation.closes(above) || Punctuation.endsSentence(above);
            }
            if (Punctuation.closes(above) || Marker.of(next.words()).isPresent()) {
                return false;
            }
            above = next.words();
        }
        return false;
    }

    /** Whether words name departments, though the mark of the last of them may be wrapped: 县民政局（牵. */
    private static boolean areDepartments(String words, Vocabulary vocabulary) {
        return vocabulary.isDepartments(OPEN_MARK.matcher(words).replaceFirst(""));
    }

    private static Optional<NumberCandidate> markedAt(
            List<RunningLine> lines, int line, boolean sentences, boolean glued) {
        String before = "";
        int last = line;
        while (last < lines.size()
                && (last == line || !lines.get(last).startsPage())
                && BEGINNING.matcher(before + lines.get(last).words()).matches()) {
            before += lines.get(last).words();
            last++;
        }
        if (last == lines.size() || (last > line && lines.get(last).startsPage())) {
            return Optional.empty();
        }
        Matcher matcher = NUMBER.matcher(before + lines.get(last).words());
        if (!matcher.matches()
                || Integer.parseInt(matcher.group(1)) == 0
                || (!glued
                        && sentences
                        && matcher.group(2).isEmpty()
                        && !matcher.group(3).isEmpty())) {
            return Optional.empty();
        }
        double weight =
                !sentences ? NumberCandidate.APART : matcher.group(3).isEmpty() ? NumberCandidate.ALONE : MARK_APART;
        return Optional.of(new NumberCandidate(
                line,
                last,
                Integer.parseInt(matcher.group(1)),
                matcher.start(2) - before.length(),
                lines.get(line).startsPage(),
                weight + NumberCandidate.weightOfPlace(lines, line, sentences)));
    }

    private static boolean isAlone(List<RunningLine> lines, NumberCandidate candidate) {
        return lines.get(candidate.lastLine()).words().length() == candidate.digits();
    }
}
