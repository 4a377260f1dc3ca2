package org.zhize.layout.running.outline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.zhize.layout.Column;
import org.zhize.layout.StandardCategories;
import org.zhize.layout.running.line.MarkedNumbers;
import org.zhize.layout.running.line.NumberCandidate;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.line.Vocabulary;
import org.zhize.layout.running.section.CategoryFirst;
import org.zhize.layout.running.section.ListSection;

/** Finds which of the numbers that lines begin with are those of a list's items, whatever form they have. */
final class ItemNumbers {

    /** Fewer numbers that follow one another may be words that begin a line, or clauses. */
    private static final int FEWEST = 3;

    private final ListSection section;
    private final List<RunningLine> lines;
    private final BitSet headings;

    /** Whether items hold sentences, which may be numbered too. */
    private final boolean sentences;

    private final BitSet beginnings = new BitSet();
    private final List<NumberCandidate> numbers;
    private final boolean inCategories;

    private ItemNumbers(ListSection section, BitSet headings) {
        this.section = section;
        this.lines = section.content();
        this.headings = headings;
        this.sentences = !section.endsWithNames();
        List<NumberCandidate> ofCategories =
                CategoryNumber.chain(NumberCandidate.among(lines, sentences, new CategoryNumber()));
        List<NumberCandidate> through = CategoryAnchors.areIn(section) ? CategoryAnchors.among(section) : through();
        this.inCategories = ofCategories.size() > 1 && ofCategories.size() >= through.size();
        this.numbers = inCategories ? ofCategories : through;
    }

    /**
     * The numbers of a list's items.
     *
     * @param headings the indexes of the lines that head categories
     */
    static ItemNumbers of(ListSection section, BitSet headings) {
        return new ItemNumbers(section, headings);
    }

    /** The numbers, in printed order. */
    List<NumberCandidate> numbers() {
        return numbers;
    }

    /** Whether they say the category too, as 2-5 does. */
    boolean inCategories() {
        return inCategories;
    }

    /** The lines where they begin anew with the category of their row. */
    BitSet beginnings() {
        return beginnings;
    }

    /** Those that count through the list, or through each category. */
    private List<NumberCandidate> through() {
        List<NumberCandidate> candidates = NumberCandidate.among(lines, sentences);
        List<NumberCandidate> bare = anewInRows(candidates, longest(candidates));
        List<NumberCandidate> marked = marked();
        boolean areMarked = sentences ? weight(marked) > 2 * weight(bare) : marked.size() > 2 * bare.size();
        List<NumberCandidate> inDigits = areMarked ? marked : bare;
        return Stream.of(new EnclosedNumber(), new NumberInWords())
                .map(form -> longest(NumberCandidate.among(lines, sentences, form)))
                .filter(others -> others.size() >= FEWEST && weight(others) > 2 * weight(inDigits))
                .max(Comparator.comparingDouble(ItemNumbers::weight))
                .orElse(inDigits);
    }

    /** The numbers that begin anew where the category in their row is another, if there are more of them. */
    private List<NumberCandidate> anewInRows(List<NumberCandidate> candidates, List<NumberCandidate> through) {
        if (!AnewNumbers.mayBeIn(section)) {
            return through;
        }
        BitSet begin = new BitSet();
        List<NumberCandidate> anew = AnewNumbers.best(lines, candidates, begin);
        if (begin.isEmpty() || lines(anew) <= lines(through)) {
            return through;
        }
        beginnings.or(begin);
        return anew;
    }

    /** On how many lines numbers stand: the digits of one that is wrapped make a number each where it is not read as one. */
    private static int lines(List<NumberCandidate> numbers) {
        return numbers.stream()
                .mapToInt(number -> number.lastLine() - number.line() + 1)
                .sum();
    }

    /**
     * The numbers that bear a mark: those under one, all of them, if they begin anew under each heading or go through from the first to the
     * last, so that no clause has it.
     */
    private List<NumberCandidate> marked() {
        List<List<NumberCandidate>> byMark = MarkedNumbers.byMark(lines, sentences);
        for (List<NumberCandidate> all : byMark) {
            List<NumberCandidate> anew = anew(all);
            if (!anew.isEmpty() && anew.size() == all.size()) {
                return anew;
            }
        }
        Vocabulary vocabulary = Vocabulary.of(lines);
        List<NumberCandidate> bracketed = longest(MarkedNumbers.withMarks(lines, sentences, true, vocabulary));
        List<NumberCandidate> pointed = longest(MarkedNumbers.withMarks(lines, sentences, false, vocabulary));
        List<NumberCandidate> heavier = weight(bracketed) > weight(pointed) ? bracketed : pointed;
        return (sentences ? MarkedNumbers.byMark(lines, false) : byMark)
                .stream()
                        .filter(all -> all.size() > Math.max(FEWEST - 1, heavier.size()) && goThrough(all))
                        .findFirst()
                        .orElse(heavier);
    }

    /** Whether numbers are those of all items in their order, and of no clauses. */
    private static boolean goThrough(List<NumberCandidate> numbers) {
        return numbers.get(0).number() == 1 && ItemChain.best(numbers).size() == numbers.size();
    }

    /** The numbers that go through, or those that begin anew under each heading, if there are more of them. */
    private List<NumberCandidate> longest(List<NumberCandidate> among) {
        List<NumberCandidate> candidates = among.stream()
                .map(number -> isBelowHeading(number) ? number.behindHeading() : number)
                .map(number -> isBeforeCategory(number) ? number.apart() : number)
                .toList();
        List<NumberCandidate> anew = anew(candidates);
        List<NumberCandidate> through = ItemChain.best(candidates);
        return anew.size() > through.size() ? anew : through;
    }

    private boolean isBelowHeading(NumberCandidate number) {
        return number.line() > 0
                && (headings.get(number.line() - 1)
                        || (CategoryFirst.isIn(section.columns()) && CategoryFirst.standsAbove(lines, number.line())));
    }

    /** The numbers under each heading, if they begin with 1 under each. */
    private List<NumberCandidate> anew(List<NumberCandidate> candidates) {
        List<NumberCandidate> all = new ArrayList<>();
        int at = 0;
        for (int from = headings.nextSetBit(0); from >= 0; from = headings.nextSetBit(headings.nextClearBit(from))) {
            int next = headings.nextSetBit(headings.nextClearBit(from));
            int begin = firstBehind(from, at, candidates);
            at = next < 0 ? candidates.size() : firstBehind(next, begin, candidates);
            List<NumberCandidate> under = ItemChain.best(candidates.subList(begin, at));
            if (under.isEmpty() || under.get(0).number() != 1) {
                return List.of();
            }
            all.addAll(under);
        }
        return all;
    }

    private static int firstBehind(int line, int from, List<NumberCandidate> candidates) {
        int at = from;
        while (at < candidates.size() && candidates.get(at).line() < line) {
            at++;
        }
        return at;
    }

    /** Whether the category of a row stands right behind its number, as no quantity and no word of a sentence does. */
    private boolean isBeforeCategory(NumberCandidate number) {
        int category = section.columns().indexOf(Column.CATEGORY);
        return category > 0
                && section.columns().get(category - 1) == Column.NUMBER
                && StandardCategories.atBeginning(
                                lines.get(number.lastLine()).words().substring(number.digits()))
                        .isPresent();
    }

    private static double weight(List<NumberCandidate> numbers) {
        return numbers.stream().mapToDouble(NumberCandidate::weight).sum();
    }
}
