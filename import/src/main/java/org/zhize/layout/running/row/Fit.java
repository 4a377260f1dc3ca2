package org.zhize.layout.running.row;

import org.zhize.layout.Ems;
import org.zhize.layout.running.line.Pieces;

/** How well pieces fit a column of a known width: a typesetter fills a line before beginning the next. */
public final class Fit {

    private static final double TOLERANCE = 0.6;
    private static final double TOO_WIDE = 3;
    private static final double PER_EM_TOO_WIDE = 1.5;
    private static final double MOST_TOO_WIDE = 12;

    /** Cost of a line wider than all others, where none of those shows how wide the column is. */
    private static final double WIDER_THAN_ANY = 2;

    private static final double TOO_SHORT = 2.5;
    private static final double PER_EM_TOO_SHORT = 0.6;
    private static final double MOST_TOO_SHORT = 7;
    private static final double USUAL_STRETCH = 2;
    private static final double TORN = 0.5;
    private static final double UNKNOWN = 0.5;

    private final Pieces pieces;
    private final double capacity;
    private final double mostTooWide;

    /** Measures against the lines of a column. */
    public Fit(Pieces pieces, ColumnProfile profile) {
        this.pieces = pieces;
        this.capacity = profile.capacity();
        this.mostTooWide = profile.full() ? MOST_TOO_WIDE : WIDER_THAN_ANY;
    }

    /** Cost of the piece for being wider than the column. */
    double ofPiece(int index) {
        return tooWide(Ems.of(pieces.words(index)));
    }

    /** Cost of the piece and the next one of the same line standing in one cell, for being wider than the column together. */
    double ofPair(int index) {
        return tooWide(Ems.of(pieces.words(index)) + Ems.of(pieces.words(index + 1)));
    }

    private double tooWide(double width) {
        double excess = width - capacity - TOLERANCE;
        return capacity == 0 || excess <= 0 ? 0 : Math.min(mostTooWide, TOO_WIDE + PER_EM_TOO_WIDE * excess);
    }

    /** Cost of a line break behind the piece in the middle of a sentence: it should stand where the line was full. */
    public double ofBreak(int index) {
        if (capacity == 0) {
            return UNKNOWN;
        }
        double cost = ofRoom(capacity - width(index) - Ems.ofFirstStretch(pieces.words(index + 1)));
        return pieces.mayBeTorn(index + 1) ? Math.min(TORN, cost) : cost;
    }

    /** The same where a page ends with the piece, and what follows isn't known. */
    double ofPageBreak(int index) {
        return capacity == 0 ? UNKNOWN : ofRoom(capacity - width(index) - USUAL_STRETCH);
    }

    private static double ofRoom(double room) {
        return room < TOLERANCE ? 0 : Math.min(MOST_TOO_SHORT, TOO_SHORT + PER_EM_TOO_SHORT * room);
    }

    /**
     * Width of the line up to the piece's end, if so much fits: else the line holds other cells too. Where the text layer may
     * have torn a printed line in two, both halves count.
     */
    private double width(int index) {
        double line = pieces.widthOfLine(index);
        double width = line <= capacity + TOLERANCE ? line : pieces.widthOfPhrase(index);
        for (int torn = index; torn > 0 && pieces.mayBeTorn(torn); torn--) {
            width += Ems.of(pieces.words(torn - 1));
            if (width > capacity + TOLERANCE) {
                return width - Ems.of(pieces.words(torn - 1));
            }
        }
        return width;
    }

    /** Whether the line is known to be full, so that a break behind it says nothing. */
    boolean isFull(int index) {
        return capacity > 0 && ofBreak(index) == 0;
    }
}
