package org.zhize.layout.running.row;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.zhize.layout.Column;
import org.zhize.layout.Placeholder;
import org.zhize.layout.running.line.DepartmentNames;
import org.zhize.layout.running.line.Opening;
import org.zhize.layout.running.line.Piece;
import org.zhize.layout.running.line.Pieces;
import org.zhize.layout.running.line.Punctuation;
import org.zhize.layout.running.line.RowEnding;
import org.zhize.layout.running.line.Vocabulary;

/** Cost of a cell that holds names of departments and nothing else. */
final class DepartmentsCost implements CellCost {

    private static final int MOST_PIECES = 120;
    private static final int LONGEST_NAME = 60;
    private static final double REPEATED = -4;
    /** Cost of a cell without departments, before its column is known. */
    static final double EMPTY = 4;

    private static final double EMPTY_ON_NEXT_PAGE = 0.2;

    /** Where so much speaks against a cell, more of it isn't looked at. */
    private static final double HOPELESS = 60;

    private static final double TOO_LONG = 1000;
    private static final double SPACE_INSIDE = 0.6;
    private static final double CONTINUES = 2;
    private static final double IMPOSSIBLE = 6;

    /** Where those that lead have a column of their own, hardly ever two lead. */
    private static final double SEVERAL_LEAD = 3;

    /** What it costs that the line above a department would end with the first half of its region: 大兴安岭地, 区林业局. */
    private static final double BEGINS_WITHIN_REGION = 6;

    /** 耕地 and 用地 and their like are whole words, behind which a district's office may well stand. */
    private static final Pattern TORN_REGION = Pattern.compile(
            "[\\u4e00-\\u9fa5&&[^用耕林湿场土工草荒基阵园属当本营墓内外各实产滩山坡绿空占征异落牧余飞高农菜沙洼碱宅]]地\n区" + "|[\\u4e00-\\u9fa5]自治\n[区州县旗]");

    /** 由县水利局直接实施: somebody goes on with the duty. */
    private static final char BY = '由';

    private final Pieces pieces;
    private final ColumnProfile profile;
    private final Fit fit;
    private final Carry carry;
    private final boolean lastPart;
    private final boolean besideMethod;
    private final double perFurtherName;
    private final Vocabulary vocabulary;
    private final double[][] costs;
    private final String unfinished;

    /**
     * The cost of departments.
     *
     * @param besideMethod whether the next column says how the duty is done
     */
    DepartmentsCost(
            Pieces pieces,
            ColumnProfile profile,
            Carry carry,
            boolean lastPart,
            boolean besideMethod,
            Vocabulary vocabulary) {
        this.pieces = pieces;
        this.profile = profile;
        this.fit = new Fit(pieces, profile);
        this.carry = carry;
        this.lastPart = lastPart;
        this.besideMethod = besideMethod;
        this.perFurtherName = profile.column() == Column.LEAD_DEPARTMENTS ? SEVERAL_LEAD : 0;
        this.vocabulary = vocabulary;
        this.costs = new double[pieces.size()][];
        this.unfinished = unfinishedBefore();
    }

    @Override
    public double ofNothing() {
        if (carry.begun()) {
            return EMPTY_ON_NEXT_PAGE + carry.waived();
        }
        return lastPart || pieces.number().isPresent() ? profile.ofNothing(EMPTY) : EMPTY_ON_NEXT_PAGE;
    }

    @Override
    public double of(int from, int to) {
        if (carry.isRepeatedBy(pieces, from, to)) {
            return REPEATED + (lastPart ? carry.waived() : 0);
        }
        if (to == from + 1 && Placeholder.isOne(pieces.words(from))) {
            return ProseCost.PLACEHOLDER;
        }
        if (to == from + 1 && endsDuty(from)) {
            return profile.ofNothing(EMPTY) / 2;
        }
        if (to - from > MOST_PIECES) {
            return TOO_LONG;
        }
        if (costs[from] == null) {
            costs[from] = from(from);
        }
        return costs[from][to - from - 1];
    }

    /**
     * Whether a line says in place of departments that the duty ends. Beside a column of methods 收回并取消 stands there as well, and
     * says the same.
     */
    private boolean endsDuty(int index) {
        return !carry.begun()
                && pieces.opening(index) == Opening.ENDED_DUTY
                && pieces.words(index).charAt(0) != BY
                && !(besideMethod && RowEnding.isAbolition(pieces.words(index)));
    }

    @Override
    public double waived(int from, int to) {
        if (lastPart || carry.isRepeatedBy(pieces, from, to) || to - from > MOST_PIECES) {
            return 0;
        }
        DepartmentNames names = new DepartmentNames(vocabulary);
        for (int i = from; i < to; i++) {
            if (i > from) {
                names.breakBefore(pieces.words(i));
            }
            names.read(pieces.words(i));
        }
        String name = names.unfinished();
        return ofEnd(name, true) - ofEnd(name, false);
    }

    private double[] from(int from) {
        double[] result = new double[Math.min(MOST_PIECES, pieces.size() - from)];
        DepartmentNames names = new DepartmentNames(vocabulary);
        int finished = 0;
        names.read(unfinished);
        double cost = unfinished.isEmpty() ? ofBeginning(from) : pieces.seam(unfinished, from);
        for (int i = from; i < from + result.length; i++) {
            String words = pieces.words(i);
            cost += fit.ofPiece(i);
            if (i > from) {
                boolean goesOn = names.breakBefore(words);
                cost += pieces.gap(i) == Piece.Gap.SPACE ? SPACE_INSIDE : 0;
                boolean wraps = goesOn && pieces.gap(i).breaksLine() && !Punctuation.announces(pieces.words(i - 1));
                cost += wraps ? fit.ofBreak(i - 1) + pieces.seam(i) : 0;
            }
            names.read(words);
            while (finished < names.finished().size()) {
                cost += vocabulary.costOfDepartment(names.finished().get(finished++)) + perFurtherName;
            }
            if (cost > HOPELESS || names.unfinished().length() > LONGEST_NAME) {
                Arrays.fill(result, i - from, result.length, TOO_LONG);
                break;
            }
            result[i - from] = cost + ofEnd(names.unfinished(), lastPart);
        }
        return result;
    }

    /** The name that broke off at the end of the page before. */
    private String unfinishedBefore() {
        DepartmentNames names = new DepartmentNames(vocabulary);
        names.read(carry.last());
        String name = names.unfinished();
        return name.length() > LONGEST_NAME || vocabulary.endsLikeDepartment(name) ? "" : name;
    }

    private double ofBeginning(int from) {
        if (carry.begun()) {
            return CONTINUES;
        }
        if (Punctuation.isContinuation(pieces.words(from))) {
            return IMPOSSIBLE;
        }
        return beginsWithinRegion(from) ? BEGINS_WITHIN_REGION : 0;
    }

    private boolean beginsWithinRegion(int from) {
        return from > 0
                && pieces.gap(from).breaksLine()
                && TORN_REGION
                        .matcher(pieces.words(from - 1) + "\n" + pieces.words(from))
                        .find();
    }

    private double ofEnd(String name, boolean forGood) {
        if (name.isEmpty()) {
            return forGood ? IMPOSSIBLE : 0.3;
        }
        double cost = vocabulary.costOfDepartment(name);
        return forGood ? cost : Math.min(1, cost);
    }
}
