package org.zhize.layout.running.row;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.zhize.layout.running.line.OtherWords;
import org.zhize.layout.running.line.Pieces;
import org.zhize.layout.running.line.Punctuation;
import org.zhize.layout.running.line.Vocabulary;

/**
 * Cost of a cell that says nothing of what is read of an item: laws that a duty rests upon, or a remark of a few words that many rows
 * repeat.
 */
final class OtherCost implements CellCost {

    private static final int MOST_PIECES = 40;
    private static final int LONGEST = 400;

    private static final Pattern END_OF_LAW = Pattern.compile(".*(?:》|[）)]|[条款项章节、，；。])");

    private static final double REPEATED = -4;

    /** Cost of a cell without text, before its column is known. */
    private static final double EMPTY = 1.5;

    private static final double EMPTY_ON_NEXT_PAGE = 0.2;
    private static final double CONTINUES = 1;
    private static final double LAW = 0.2;
    private static final double KNOWN = 0;
    private static final double UNKNOWN = 3;
    private static final double PER_LETTER = 0.35;
    private static final double ENDS_OTHERWISE = 4;
    private static final double TOO_LONG = 50;

    private final Pieces pieces;
    private final ColumnProfile profile;
    private final Carry carry;
    private final boolean lastPart;
    private final Vocabulary vocabulary;
    private final Fit fit;
    private final double[][] costs;

    OtherCost(Pieces pieces, ColumnProfile profile, Carry carry, boolean lastPart, Vocabulary vocabulary) {
        this.pieces = pieces;
        this.profile = profile;
        this.carry = carry;
        this.lastPart = lastPart;
        this.vocabulary = vocabulary;
        this.fit = new Fit(pieces, profile);
        this.costs = new double[pieces.size()][];
    }

    @Override
    public double waived(int from, int to) {
        return 0;
    }

    @Override
    public double ofNothing() {
        return carry.begun() || !lastPart ? EMPTY_ON_NEXT_PAGE : profile.ofNothing(EMPTY);
    }

    @Override
    public double of(int from, int to) {
        if (carry.isRepeatedBy(pieces, from, to)) {
            return REPEATED;
        }
        if (to - from > MOST_PIECES) {
            return TOO_LONG;
        }
        if (costs[from] == null) {
            costs[from] = from(from);
        }
        return costs[from][to - from - 1];
    }

    private double[] from(int from) {
        double[] result = new double[Math.min(MOST_PIECES, pieces.size() - from)];
        StringBuilder words = new StringBuilder(carry.begun() ? carry.words() : "");
        double cost = carry.begun() ? CONTINUES : 0;
        for (int i = from; i < from + result.length; i++) {
            boolean goesOn =
                    i > from && !END_OF_LAW.matcher(pieces.words(i - 1)).matches();
            cost += fit.ofPiece(i) + (goesOn ? fit.ofBreak(i - 1) : 0);
            words.append(pieces.words(i));
            if (cost > TOO_LONG || words.length() > LONGEST) {
                Arrays.fill(result, i - from, result.length, TOO_LONG);
                break;
            }
            result[i - from] = cost + ofWords(words.toString());
        }
        return result;
    }

    private double ofWords(String words) {
        if (OtherWords.areLaws(words) || (!lastPart && OtherWords.areLawsBegun(words))) {
            return LAW;
        }
        if (vocabulary.isRemark(words) || OtherWords.areCode(words)) {
            return KNOWN;
        }
        return UNKNOWN
                + PER_LETTER * Math.max(0, words.length() - 4)
                + (Punctuation.closes(words) || Punctuation.isContinuation(words) ? ENDS_OTHERWISE : 0);
    }
}
