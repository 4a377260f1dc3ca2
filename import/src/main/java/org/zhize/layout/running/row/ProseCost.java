package org.zhize.layout.running.row;

import java.util.regex.Pattern;
import org.zhize.layout.Column;
import org.zhize.layout.Placeholder;
import org.zhize.layout.running.line.Opening;
import org.zhize.layout.running.line.Piece;
import org.zhize.layout.running.line.Pieces;
import org.zhize.layout.running.line.Punctuation;

/**
 * Cost of a cell of sentences: duties, guarantees, methods.
 *
 * <p>The cost of a stretch is that of its first and last piece and of each break in it. All but the first clause numbers of
 * the stretch cost the same wherever it begins, so that sums from the first piece on give each stretch in constant time.
 */
final class ProseCost implements CellCost {

    /** Cost of a cell without text, before its column is known. */
    static final double EMPTY = 4.5;

    /** Cost of a sign that a cell has nothing to say, which is a cell of its own. */
    static final double PLACEHOLDER = 0.3;

    private static final double BESIDE_PLACEHOLDER = 4;

    private static final double EMPTY_ON_NEXT_PAGE = 0.3;
    private static final double EMPTY_THOUGH_OPEN = 4;
    private static final double SPACE_INSIDE = 0.8;
    private static final double NEW_PARAGRAPH = 1.6;
    private static final double NEW_PARAGRAPH_AFTER_FULL_LINE = 0.4;
    private static final double NEW_PARAGRAPH_AFTER_OPEN = 1.2;
    private static final double NEXT_DEPARTMENT = 0.3;
    private static final double UNDER_HEADING = 0.2;
    private static final double HANGING_PUNCTUATION = 1;
    private static final double IMPOSSIBLE = 7;
    private static final double ANNOUNCES_NEXT_PAGE = 1.5;
    private static final double ENDS_OPEN = 3;
    private static final int LONGEST_LABEL = 12;
    private static final double ENDS_CLAUSE = 1.5;

    /** What is not said to its end ends at any place of its last line, and seldom just where that is full. */
    private static final double CUT_WHERE_FULL = 1.5;

    private static final double GUARANTEE_OF_TOWNSHIP = 4;
    private static final double HEADING_IN_TOWNSHIP = 0.8;
    private static final double CONTINUES_AS_BROKEN_OFF = -0.5;
    private static final double CONTINUES_OTHERWISE = 2;

    /** What it costs more that a cell goes on with a clause behind the full stop that ends its clauses. */
    private static final double CONTINUES_FINISHED = 2;

    /** Cost of going on with the duties of a department in a column of others. */
    private static final double OF_DEPARTMENT = 3;

    private static final Pattern OF_ONE = Pattern.compile("[^，。；、：:]{2,20}[：:]");

    private final Pieces pieces;
    private final ColumnProfile profile;
    private final Carry carry;
    private final boolean lastPart;
    private final Fit fit;
    private final ClauseNumbers numbers;
    private final double[] beginnings;
    private final double[] ends;
    private final double[] sums;
    private final LabelsCost labels;

    ProseCost(Pieces pieces, ColumnProfile profile, Carry carry, boolean lastPart) {
        this.pieces = pieces;
        this.profile = profile;
        this.carry = carry;
        this.lastPart = lastPart;
        this.fit = new Fit(pieces, profile);
        this.numbers = new ClauseNumbers(pieces, carry);
        this.beginnings = new double[pieces.size()];
        this.ends = new double[pieces.size()];
        for (int i = 0; i < pieces.size(); i++) {
            beginnings[i] = ofPiece(i) + ofBeginning(i);
            ends[i] = ofEnd(i, lastPart);
        }
        this.sums = sums();
        this.labels = new LabelsCost(pieces, profile, carry.begun());
    }

    @Override
    public double ofNothing() {
        if (!carry.begun()) {
            return profile.ofNothing(lastPart ? EMPTY : EMPTY / 2);
        }
        return carry.open() || carry.announced() ? EMPTY_THOUGH_OPEN : EMPTY_ON_NEXT_PAGE + carry.waived();
    }

    @Override
    public double waived(int from, int to) {
        return lastPart || !Punctuation.closes(pieces.words(to - 1)) ? 0 : ofEnd(to - 1, true) - ofEnd(to - 1, false);
    }

    @Override
    public double of(int from, int to) {
        if (to == from + 1 && Placeholder.isOne(pieces.words(from))) {
            return PLACEHOLDER;
        }
        return sums[to - 1]
                - sums[from]
                + beginnings[from]
                + ends[to - 1]
                + numbers.ofFirst(from, to)
                + labels.of(from, to);
    }

    /** Cost of each break and of the piece behind it, summed up from the first piece on. */
    private double[] sums() {
        double[] sums = new double[Math.max(1, pieces.size())];
        for (int i = 1; i < pieces.size(); i++) {
            sums[i] = sums[i - 1] + ofPiece(i) + ofBreak(i - 1) + numbers.of(i);
        }
        return sums;
    }

    /** Cost of a piece in a cell of several. */
    private double ofPiece(int index) {
        return fit.ofPiece(index) + (Placeholder.isOne(pieces.words(index)) ? BESIDE_PLACEHOLDER : 0);
    }

    private double ofBreak(int before) {
        String line = pieces.words(before);
        String following = pieces.words(before + 1);
        if (!pieces.gap(before + 1).breaksLine()) {
            boolean seamless = pieces.gap(before + 1) == Piece.Gap.NOTHING
                    || Punctuation.isContinuation(following)
                    || pieces.isSetApart(before + 1)
                    || (Punctuation.closes(line) && !mayBeginCell(before + 1));
            return fit.ofPair(before) + (seamless ? 0 : SPACE_INSIDE);
        }
        Opening opening = pieces.opening(before + 1);
        if (opening == Opening.CONTINUATION) {
            return Math.min(fit.ofBreak(before), HANGING_PUNCTUATION);
        }
        if (opening.beginsParagraph()) {
            return ofParagraph(opening) + ofParagraphAfter(before);
        }
        if (Punctuation.announces(line)) {
            return UNDER_HEADING;
        }
        if (opening == Opening.DEPARTMENT && pieces.opening(before).namesDepartments() && !Punctuation.closes(line)) {
            return Math.min(fit.ofBreak(before), NEXT_DEPARTMENT);
        }
        if (Punctuation.closes(line)) {
            return (fit.isFull(before) ? NEW_PARAGRAPH_AFTER_FULL_LINE : NEW_PARAGRAPH)
                    + (isOfOtherDuties(before + 1) ? OF_DEPARTMENT : 0);
        }
        return fit.ofBreak(before) + pieces.seam(before + 1);
    }

    /** Whether a blank parts a piece from the sentence before it, as one cell from another, and no number says that it goes on. */
    private boolean mayBeginCell(int index) {
        return pieces.gap(index) == Piece.Gap.SPACE
                && Punctuation.endsSentence(pieces.words(index - 1))
                && !pieces.opening(index).beginsParagraph();
    }

    private double ofParagraph(Opening opening) {
        if (profile.column() == Column.TOWNSHIP_DUTIES) {
            return opening == Opening.GUARANTEE
                    ? GUARANTEE_OF_TOWNSHIP
                    : opening == Opening.HEADING ? HEADING_IN_TOWNSHIP : 0;
        }
        return 0;
    }

    private double ofParagraphAfter(int before) {
        String line = pieces.words(before);
        if (Punctuation.closes(line)) {
            return 0;
        }
        if (pieces.opening(before) == Opening.DEPARTMENT && profile.column() == Column.DEPARTMENT_DUTIES) {
            return IMPOSSIBLE / 2;
        }
        return Punctuation.needsMore(line) ? IMPOSSIBLE / 2 : NEW_PARAGRAPH_AFTER_OPEN;
    }

    private double ofBeginning(int from) {
        Opening opening = pieces.opening(from);
        if (carry.announced()) {
            return ofParagraph(opening) + (opening == Opening.CONTINUATION ? IMPOSSIBLE : UNDER_HEADING);
        }
        if (carry.begun()) {
            boolean asBrokenOff = carry.open()
                    ? !opening.beginsParagraph() || isBehindDepartments(opening)
                    : opening.beginsParagraph() || opening == Opening.DEPARTMENT_ACTS;
            return ofParagraph(opening)
                    + (asBrokenOff ? CONTINUES_AS_BROKEN_OFF : CONTINUES_OTHERWISE)
                    + (carry.isFinished() && opening.beginsParagraph() ? CONTINUES_FINISHED : 0)
                    + (isOfOtherDuties(from) ? OF_DEPARTMENT : 0)
                    + (carry.open() && !opening.beginsParagraph() ? pieces.seam(carry.last(), from) : 0);
        }
        return opening == Opening.CONTINUATION ? IMPOSSIBLE : profile.ofOpening(opening);
    }

    /** Whether a line tells the duties of a department, 县文体局：负责, in a column that has others. */
    private boolean isOfOtherDuties(int from) {
        boolean hasOthers = profile.column() == Column.TOWNSHIP_DUTIES || profile.column() == Column.GUARANTEE;
        return hasOthers
                && pieces.opening(from) == Opening.DEPARTMENT_ACTS
                && OF_ONE.matcher(pieces.words(from)).lookingAt();
    }

    /** Whether a line says how a duty is done, behind the departments of the same cell, which no full stop ends. */
    private boolean isBehindDepartments(Opening opening) {
        return profile.column() == Column.DEPARTMENTS_AND_METHOD && opening == Opening.LABEL_OF_METHOD;
    }

    private double ofEnd(int last, boolean forGood) {
        String words = pieces.words(last);
        if (Punctuation.endsSentence(words)) {
            return 0;
        }
        Opening opening = pieces.opening(last);
        boolean heads = opening == Opening.HEADING || (opening == Opening.GUARANTEE && words.length() <= LONGEST_LABEL);
        if (Punctuation.announces(words) || (heads && !Punctuation.closes(words))) {
            return forGood ? IMPOSSIBLE : ANNOUNCES_NEXT_PAGE;
        }
        double open = forGood
                ? Math.min(ENDS_OPEN, -Math.log(1.02 - profile.closed()))
                : ENDS_OPEN / 4 + (Punctuation.closes(words) ? 0 : fit.ofPageBreak(last));
        if (Punctuation.closes(words)) {
            return Math.min(open, ENDS_CLAUSE);
        }
        return (Punctuation.needsMore(words) ? 2 * open : open)
                + (forGood && isCutWhereFull(last) ? CUT_WHERE_FULL : 0);
    }

    /** Whether a cell that ends here would end in the middle of a sentence, and its last line happen to be full. */
    private boolean isCutWhereFull(int last) {
        return last + 1 < pieces.size() && !Punctuation.closes(pieces.words(last)) && fit.isFull(last);
    }
}
