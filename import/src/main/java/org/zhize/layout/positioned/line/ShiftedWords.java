package org.zhize.layout.positioned.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.zhize.document.Text;
import org.zhize.document.Word;
import org.zhize.layout.Column;
import org.zhize.layout.Ems;
import org.zhize.layout.positioned.block.PositionedBlock.Stretch;
import org.zhize.layout.positioned.column.WordPair;

/**
 * Puts the words of a line into other columns where they seem to stand in two, or two in one. Blanks only count characters: a line
 * with narrow ones is longer than others and shifts all that follows, across where the next column begins elsewhere. All words of
 * the line together tell in which column each stands, by where the columns of the page usually begin and how wide they are.
 */
final class ShiftedWords {

    /** By how many ems a line may be wider than others of its column: punctuation may hang over its edge. */
    private static final double HANGING = 1.1;

    /** By how many characters at most a word is shifted more or less than the one before it. */
    private static final double FARTHEST = 6;

    /** By how many characters at most words are shifted more or less than those before them, in the mean. */
    private static final double SHIFTED = 2;

    /** The same for a word that stands alone, so that there is nothing it may be shifted with. */
    private static final double ALONE = 1;

    /** What it costs that two words stand in one column where no text has a blank, as between ideographs, in characters. */
    private static final double TOGETHER = 6;

    /** What it costs that a word goes on with another for any other reason; blanks may also part departments. */
    private static final double GOES_ON = 1;

    /** Lines of more words are left in doubt: there are too many ways to give them to columns. */
    private static final int MOST_WORDS = 16;

    /** By how many characters one reading must be better than any other to be certain. */
    private static final double CERTAIN = 3;

    private final Stretch stretch;
    private final double[] widths;
    private final ColumnLefts lefts;

    private ShiftedWords(List<SplitLine> lines, Stretch stretch, double[] widths) {
        this.stretch = stretch;
        this.widths = widths;
        this.lefts = ColumnLefts.of(lines, stretch);
    }

    /**
     * The lines of a page, with the words of doubtful ones put where they certainly belong.
     *
     * @param lines the lines of the stretch, split at its gutters
     * @param widths how wide its columns are, in ems
     */
    static List<SplitLine> returned(List<SplitLine> lines, Stretch stretch, double[] widths) {
        if (lines.isEmpty() || lines.get(0).isMeasured()) {
            return lines;
        }
        ShiftedWords words = new ShiftedWords(lines, stretch, widths);
        return lines.stream()
                .map(line -> line.doubts().isEmpty() ? line : words.returned(line))
                .toList();
    }

    /** A way to give words to columns. */
    private static final class Reading {
        private final int[] columns;
        private final double price;

        Reading(int[] columns, double price) {
            this.columns = columns;
            this.price = price;
        }
    }

    private SplitLine returned(SplitLine line) {
        List<Word> words = line.line().words();
        boolean numberFirst = stretch.columns().get(0).equals(Optional.of(Column.NUMBER));
        List<Word> numbers = numberFirst ? line.words(0) : List.of();
        boolean whole = IntStream.range(0, numbers.size())
                .allMatch(i ->
                        numbers.get(i).text().length() == words.get(i).text().length());
        boolean strayNumber = numberFirst
                && numbers.isEmpty()
                && stretch.gutters().first(words.get(0)) <= 1
                && SplitLine.isNumber(words.get(0).text().squeezed(), stretch.numbering());
        if (!whole || strayNumber || words.size() > MOST_WORDS) {
            return line;
        }
        List<Reading> readings = new ArrayList<>();
        Reading none = new Reading(new int[words.size()], 0);
        read(words, numbers.size(), numberFirst ? 0 : -1, 0, none, readings);
        readings.sort(Comparator.comparingDouble(reading -> reading.price));
        boolean certain = !readings.isEmpty()
                && !hasGap(words, readings.get(0).columns)
                && readings.get(0).price <= (words.size() > numbers.size() + 1 ? words.size() * SHIFTED : ALONE)
                && (readings.size() == 1 || readings.get(1).price >= readings.get(0).price + CERTAIN);
        return certain ? line.with(cells(line, readings.get(0).columns), stretch) : line;
    }

    /**
     * Tries all columns for a word and those behind it; what stands among the numbers stays there.
     *
     * @param last the column of the word before
     * @param shift by how many characters the beginning of that column was shifted
     * @param chosen the columns of the words before
     */
    private void read(List<Word> words, int at, int last, double shift, Reading chosen, List<Reading> readings) {
        if (at == words.size()) {
            readings.add(new Reading(chosen.columns.clone(), chosen.price));
            return;
        }
        boolean numbers = stretch.columns().get(Math.max(0, last)).equals(Optional.of(Column.NUMBER));
        boolean tied = last >= 0
                && !numbers
                && NeighbouringWords.areTied(new WordPair(words.get(at - 1), words.get(at)), stretch.mixedParted());
        for (int column = Math.max(0, numbers ? last + 1 : last); column < widths.length; column++) {
            boolean goesOn = column == last;
            if (tied && !goesOn) {
                return;
            }
            double left = words.get(at).left();
            double own = goesOn ? shift : left - lefts.of(column);
            double more = tied ? 0 : goesOn ? goingOn(words, at, column) : Math.abs(own - shift);
            chosen.columns[at] = column;
            if ((goesOn || more <= FARTHEST) && width(words, at, chosen.columns) <= widths[column] + HANGING) {
                read(words, at + 1, column, own, new Reading(chosen.columns, chosen.price + more), readings);
            }
        }
    }

    private double goingOn(List<Word> words, int at, int column) {
        WordPair pair = new WordPair(words.get(at - 1), words.get(at));
        return Math.max(0, pair.gap() - 1) + (mayPart(pair, column) ? GOES_ON : TOGETHER);
    }

    /** Whether a blank may stand between two words of a column. */
    private boolean mayPart(WordPair pair, int column) {
        boolean names =
                stretch.columns().get(column).filter(Column::isOfDepartments).isPresent();
        return names || (pair.isMixed() ? stretch.mixedParted() : !pair.areIdeographs());
    }

    private boolean isGap(WordPair pair, int column) {
        return !NeighbouringWords.areTied(pair, stretch.mixedParted()) && !mayPart(pair, column);
    }

    /** Whether a reading leaves a gap in a text, as where a character was lost. */
    private boolean hasGap(List<Word> words, int[] columns) {
        return IntStream.range(1, columns.length)
                .filter(i -> columns[i] == columns[i - 1])
                .anyMatch(i -> isGap(new WordPair(words.get(i - 1), words.get(i)), columns[i]));
    }

    /** How wide the words are that stand in one column, up to one. */
    private static double width(List<Word> words, int to, int[] columns) {
        double width = 0;
        for (int i = to; i >= 0 && columns[i] == columns[to]; i--) {
            width += Ems.of(words.get(i).text());
        }
        return width;
    }

    private static List<Text> cells(SplitLine line, int[] columns) {
        List<Word> words = line.line().words();
        Text text = line.line().text();
        List<Text> cells = new ArrayList<>();
        for (int column = 0; column < line.cells().size(); column++) {
            int own = column;
            int[] at = IntStream.range(0, columns.length)
                    .filter(i -> columns[i] == own)
                    .toArray();
            int from = at.length == 0 ? 0 : words.get(at[0]).text().origin(0) - text.origin(0);
            Text last = at.length == 0 ? text : words.get(at[at.length - 1]).text();
            int to = at.length == 0 ? 0 : last.origin(0) - text.origin(0) + last.length();
            cells.add(text.slice(from, to));
        }
        return cells;
    }
}
