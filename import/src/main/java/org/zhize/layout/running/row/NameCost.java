package org.zhize.layout.running.row;

import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.zhize.layout.running.line.Marker;
import org.zhize.layout.running.line.Opening;
import org.zhize.layout.running.line.OtherWords;
import org.zhize.layout.running.line.Piece;
import org.zhize.layout.running.line.Pieces;
import org.zhize.layout.running.line.Punctuation;

/** Cost of a cell that holds one phrase, broken only where a line is full: the name of a duty. */
final class NameCost implements CellCost {

    private static final double REPEATED = -4;
    private static final double EMPTY = 9;
    private static final double EMPTY_ON_NEXT_PAGE = 0.2;

    /** Where a page ends within a row, the few lines of its name may all stand on the next. */
    private static final double EMPTY_BEFORE_PAGE = 5;

    /** Where a page ends in a row above its number, the name may stand beside the number too. */
    private static final double EMPTY_ABOVE_NUMBER = 1;

    /** A word of another column takes no more lines. */
    private static final int MOST_WRAPPED = 4;

    private static final double SPACE_INSIDE = 1.2;
    private static final double SENTENCE_GOES_ON = 2;
    private static final double NUMBERED = 5;
    private static final double LIKE_NEXT_CELL = 3;
    private static final double IMPOSSIBLE = 7;
    private static final double OF_OTHER_COLUMN = 4;
    private static final double UNBALANCED = 3;
    private static final double CONTINUES = 2;

    private final Pieces pieces;
    private final ColumnProfile profile;
    private final Carry carry;
    private final boolean lastPart;
    /** How many pieces from each on are a word that is known from another column; 0 if none are. */
    private final int[] ofOtherColumn;

    private final double[] beginnings;
    private final double[] ends;
    private final double[] sums;
    private final int[] open;

    /** How many of the pieces before each are departments. */
    private final int[] departments;

    /** Whether the page ends with a word of another column, so that the name stands on the next. */
    private final boolean nothingElse;

    /**
     * The cost of a name.
     *
     * @param isOfOtherColumn whether words that stand alone are known from another column
     */
    NameCost(Pieces pieces, ColumnProfile profile, Carry carry, boolean lastPart, Predicate<String> isOfOtherColumn) {
        this.pieces = pieces;
        this.profile = profile;
        this.carry = carry;
        this.lastPart = lastPart;
        this.ofOtherColumn = new int[pieces.size()];
        this.beginnings = new double[pieces.size()];
        this.ends = new double[pieces.size()];
        this.sums = new double[Math.max(1, pieces.size())];
        this.open = new int[pieces.size() + 1];
        this.departments = new int[pieces.size() + 1];
        this.nothingElse = !lastPart && isOfOtherColumn.test(pieces.words(0, pieces.size()));
        Fit fit = new Fit(pieces, profile);
        for (int i = 0; i < pieces.size(); i++) {
            ofOtherColumn[i] = carry.begun() ? 0 : piecesOfOtherColumn(i, isOfOtherColumn);
            beginnings[i] = fit.ofPiece(i) + ofBeginning(i);
            ends[i] = ofEnd(pieces.words(i), lastPart);
            departments[i + 1] = departments[i] + (!carry.begun() && pieces.opening(i) == Opening.DEPARTMENT ? 1 : 0);
            open[i + 1] = open[i] + Punctuation.openBrackets(pieces.words(i));
            if (i > 0) {
                sums[i] = sums[i - 1] + fit.ofPiece(i) + ofBreak(fit, i - 1);
            }
        }
    }

    @Override
    public double ofNothing() {
        if (carry.begun()) {
            return EMPTY_ON_NEXT_PAGE + carry.waived();
        }
        if (lastPart) {
            return EMPTY;
        }
        return pieces.number().isPresent() && !nothingElse ? EMPTY_BEFORE_PAGE : EMPTY_ABOVE_NUMBER;
    }

    @Override
    public double of(int from, int to) {
        if (carry.isRepeatedBy(pieces, from, to)) {
            return REPEATED;
        }
        return sums[to - 1]
                - sums[from]
                + ofBrackets(from, to, lastPart)
                + beginnings[from]
                + (beginsWithOtherColumn(from, to) ? OF_OTHER_COLUMN : 0)
                + (departments[to] - departments[from] == to - from ? OF_OTHER_COLUMN : 0)
                + ends[to - 1];
    }

    private int piecesOfOtherColumn(int from, Predicate<String> isOfOtherColumn) {
        return IntStream.rangeClosed(1, Math.min(MOST_WRAPPED, pieces.size() - from))
                .filter(count -> isOfOtherColumn.test(pieces.words(from, from + count)))
                .findFirst()
                .orElse(0);
    }

    /** Whether a word of another column begins the cell. */
    private boolean beginsWithOtherColumn(int from, int to) {
        return ofOtherColumn[from] > 0 && to - from >= ofOtherColumn[from];
    }

    @Override
    public double waived(int from, int to) {
        if (lastPart || carry.isRepeatedBy(pieces, from, to)) {
            return 0;
        }
        String end = pieces.words(to - 1);
        return ofBrackets(from, to, true) + ofEnd(end, true) - ofBrackets(from, to, false) - ofEnd(end, false);
    }

    private double ofBrackets(int from, int to, boolean forGood) {
        if (open[to] == open[from]) {
            return 0;
        }
        return forGood && !carry.begun() ? UNBALANCED : UNBALANCED / 6;
    }

    private double ofBreak(Fit fit, int before) {
        String following = pieces.words(before + 1);
        if (!pieces.gap(before + 1).breaksLine()) {
            double excess = fit.ofPair(before);
            boolean seamless = pieces.gap(before + 1) == Piece.Gap.NOTHING
                    || Punctuation.isContinuation(following)
                    || pieces.isSetApart(before + 1);
            return seamless ? excess : excess + SPACE_INSIDE + ofInner(pieces.opening(before + 1));
        }
        double cost = fit.ofBreak(before) + pieces.seam(before + 1) + ofInner(pieces.opening(before + 1));
        return Punctuation.endsSentence(pieces.words(before)) ? cost + SENTENCE_GOES_ON : cost;
    }

    private static double ofInner(Opening opening) {
        return switch (opening) {
            case LABEL_OF_DEPARTMENTS, LABEL_OF_METHOD, GUARANTEE, FIRST_NUMBER, LATER_NUMBER, ENDED_DUTY -> NUMBERED;
            case HEADING, DEPARTMENT -> LIKE_NEXT_CELL;
            case DEPARTMENT_ACTS -> LIKE_NEXT_CELL / 2;
            case CONTINUATION, WORDS -> 0;
        };
    }

    private double ofBeginning(int from) {
        if (carry.begun()) {
            return CONTINUES + pieces.seam(carry.last(), from) + ofInner(pieces.opening(from));
        }
        String words = pieces.words(from);
        if (Punctuation.isContinuation(words) || pieces.opening(from).isLabelOfCell()) {
            return IMPOSSIBLE;
        }
        if (Punctuation.announces(words)) {
            return LIKE_NEXT_CELL;
        }
        return Marker.of(words).isPresent() ? NUMBERED / 2 : OtherWords.areCode(words) ? OF_OTHER_COLUMN : 0;
    }

    private double ofEnd(String words, boolean forGood) {
        if (Punctuation.needsMore(words)) {
            return forGood ? IMPOSSIBLE : 0.5;
        }
        boolean closes = Punctuation.closes(words);
        double cost = Math.min(3, -Math.log(closes ? profile.closed() + 0.02 : 1.02 - profile.closed()));
        return closes || forGood ? cost : cost / 3;
    }
}
