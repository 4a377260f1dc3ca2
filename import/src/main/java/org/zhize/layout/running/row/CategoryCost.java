package org.zhize.layout.running.row;

import java.util.HashMap;
import java.util.Map;
import org.zhize.layout.Headings;
import org.zhize.layout.StandardCategories;
import org.zhize.layout.running.line.Piece;
import org.zhize.layout.running.line.Pieces;
import org.zhize.layout.running.line.Punctuation;
import org.zhize.layout.running.line.Vocabulary;

/** Cost of a cell that holds a category: one of a few short words that many rows repeat. */
final class CategoryCost implements CellCost {

    private static final int MOST_PIECES = 10;

    /** A known category takes no more lines behind its first. */
    private static final int MOST_WRAPPED = 3;

    private static final double REPEATED = -4;
    private static final double EMPTY = 3;
    private static final double KNOWN = 0;
    private static final double UNKNOWN = 2.5;
    private static final double PER_LETTER = 0.35;
    private static final double ENDS_OTHERWISE = 4;
    private static final double NUMBER = 15;
    private static final double TOO_LONG = 50;

    /** Cost of words on a line of their own with which other lines begin: the first line of a name may have no more. */
    private static final double BEGINS_NAMES = 4;

    private final Pieces pieces;
    private final ColumnProfile profile;
    private final Carry carry;
    private final Vocabulary vocabulary;
    private final boolean inWords;

    /** The costs that were asked for: each is once from the first piece on and once from the last. */
    private final Map<Integer, Double> costs = new HashMap<>();

    /**
     * Measures the cells of a column.
     *
     * @param inWords whether the column holds names of categories, rather than numbers
     */
    CategoryCost(Pieces pieces, ColumnProfile profile, Carry carry, Vocabulary vocabulary, boolean inWords) {
        this.inWords = inWords;
        this.pieces = pieces;
        this.profile = profile;
        this.carry = carry;
        this.vocabulary = vocabulary;
    }

    @Override
    public double waived(int from, int to) {
        return 0;
    }

    @Override
    public double ofNothing() {
        return carry.begun() || pieces.number().isEmpty() ? 0 : profile.ofNothing(EMPTY);
    }

    @Override
    public double of(int from, int to) {
        if (to - from > MOST_PIECES) {
            return carry.isRepeatedBy(pieces, from, to) ? REPEATED : TOO_LONG;
        }
        return costs.computeIfAbsent(from * (MOST_PIECES + 1) + to - from, key -> measured(from, to));
    }

    private double measured(int from, int to) {
        if (carry.isRepeatedBy(pieces, from, to)) {
            return REPEATED;
        }
        Fit fit = new Fit(pieces, profile);
        StringBuilder name = new StringBuilder(squeezed(from));
        double cost = to < pieces.size() && Headings.isCount(squeezed(to)) ? ENDS_OTHERWISE : 0;
        double tooWide = fit.ofPiece(from);
        for (int i = from + 1; i < to; i++) {
            name.append(squeezed(i));
            tooWide += fit.ofPiece(i);
            if (pieces.gap(i).breaksLine()) {
                cost += fit.ofBreak(i - 1);
            } else if (pieces.gap(i) == Piece.Gap.SPACE) {
                cost += 2;
            }
        }
        cost += goesOn(name.toString(), to) ? ENDS_OTHERWISE : 0;
        if (vocabulary.isCategory(name.toString()) || vocabulary.isCategory(carry.words() + name)) {
            return cost + KNOWN + (StandardCategories.contain(name.toString()) ? 0 : tooWide);
        }
        cost += tooWide;
        if (inWords && carry.words().isEmpty() && name.chars().allMatch(Character::isDigit)) {
            // A name may begin with a number: 65 岁以上老人体检.
            return cost + NUMBER;
        }
        if (Headings.isCategory(name.toString())) {
            return cost + KNOWN;
        }
        if (Punctuation.needsMore(name.toString()) || Punctuation.closes(name.toString())) {
            cost += ENDS_OTHERWISE;
        }
        if (to < pieces.size() && pieces.gap(to).breaksLine() && vocabulary.isBeginning(name.toString())) {
            cost += BEGINS_NAMES;
        }
        return cost + UNKNOWN + profile.ofAny() + PER_LETTER * Math.max(0, name.length() - 4);
    }

    /** Whether a category goes on with the pieces behind the cell. */
    private boolean goesOn(String name, int to) {
        StringBuilder longer = new StringBuilder(name);
        for (int i = to; i < Math.min(pieces.size(), to + MOST_WRAPPED); i++) {
            if (vocabulary.isCategory(longer.append(squeezed(i)).toString())) {
                return true;
            }
        }
        return false;
    }

    private String squeezed(int piece) {
        return pieces.pieces().get(piece).text().squeezed();
    }
}
