package org.zhize.layout.running;

import java.util.Arrays;

/** Cost of a cell that holds names of departments and nothing else. */
final class DepartmentsCost implements CellCost {

    private static final int MOST_PIECES = 120;
    private static final double EMPTY = 4;
    private static final double EMPTY_ON_NEXT_PAGE = 0.2;
    private static final double TOO_LONG = 50;
    private static final double SPACE_INSIDE = 0.6;
    private static final double CONTINUES = 2;

    private final Pieces pieces;
    private final Fit fit;
    private final Carry carry;
    private final boolean lastPart;
    private final Vocabulary vocabulary;
    private final double[][] costs;

    DepartmentsCost(Pieces pieces, ColumnProfile profile, Carry carry, boolean lastPart, Vocabulary vocabulary) {
        this.pieces = pieces;
        this.fit = new Fit(pieces, profile.capacity());
        this.carry = carry;
        this.lastPart = lastPart;
        this.vocabulary = vocabulary;
        this.costs = new double[pieces.size()][];
    }

    @Override
    public double ofNothing() {
        return carry.begun() ? EMPTY_ON_NEXT_PAGE : EMPTY;
    }

    @Override
    public double of(int from, int to) {
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
        StringBuilder name = new StringBuilder();
        double cost = carry.begun() ? CONTINUES : 0;
        if (Punctuation.isContinuation(pieces.words(from)) && !carry.begun()) {
            cost += 6;
        }
        for (int i = from; i < from + result.length; i++) {
            String words = pieces.words(i);
            cost += fit.ofPiece(i);
            if (i > from) {
                if (!pieces.gap(i).breaksLine()) {
                    cost += pieces.gap(i) == Piece.Gap.SPACE ? SPACE_INSIDE : 0;
                    if (vocabulary.endsLikeDepartment(name.toString()) && vocabulary.beginsLikeDepartment(words)) {
                        cost += vocabulary.costOfDepartment(name.toString());
                        name.setLength(0);
                    }
                } else if (vocabulary.endsLikeDepartment(name.toString()) && vocabulary.beginsLikeDepartment(words)) {
                    cost += vocabulary.costOfDepartment(name.toString());
                    name.setLength(0);
                } else if (!name.isEmpty() && words.charAt(0) != '（' && words.charAt(0) != '(') {
                    cost += fit.ofBreak(i - 1);
                }
            }
            for (int k = 0; k < words.length(); k++) {
                char c = words.charAt(k);
                if ("、，,；;/／".indexOf(c) >= 0) {
                    cost += vocabulary.costOfDepartment(name.toString());
                    name.setLength(0);
                } else {
                    name.append(c);
                }
            }
            if (cost > TOO_LONG) {
                Arrays.fill(result, i - from, result.length, TOO_LONG);
                break;
            }
            result[i - from] = cost + ofEnd(name.toString());
        }
        return result;
    }

    private double ofEnd(String name) {
        if (name.isEmpty()) {
            return lastPart ? 5 : 0.3;
        }
        return lastPart ? vocabulary.costOfDepartment(name) : Math.min(1, vocabulary.costOfDepartment(name));
    }
}
