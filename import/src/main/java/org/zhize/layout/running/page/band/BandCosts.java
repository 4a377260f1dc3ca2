package org.zhize.layout.running.page.band;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhize.layout.running.line.Piece;
import org.zhize.layout.running.line.Pieces;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.page.block.PieceCosts;
import org.zhize.layout.running.row.StretchCost;

/** What the pieces of a band cost as cells of a list's columns, in nats. */
final class BandCosts {

    private final Pieces pieces;
    private final PieceCosts ofPieces;
    private final StretchCost ofLines;
    private final List<List<RunningLine>> before;
    private final List<Double> nothing;
    private final Map<Cell, Double> known = new HashMap<>();

    private record Cell(CellPieces pieces, int column, boolean goesOn) {}

    /**
     * Measures cells of some pieces.
     *
     * @param nothing for each column what a row costs that has no text there
     * @param before for each column of the list the lines that the last row on the page before has there
     */
    BandCosts(
            Pieces pieces,
            PieceCosts ofPieces,
            StretchCost ofLines,
            List<Double> nothing,
            List<List<RunningLine>> before) {
        this.pieces = pieces;
        this.ofPieces = ofPieces;
        this.ofLines = ofLines;
        this.before = before;
        this.nothing = nothing;
    }

    /** The pieces. */
    Pieces pieces() {
        return pieces;
    }

    /** Cost of a piece as the next of a cell. */
    double ofPiece(BandStrand.Kind kind, @Nullable CellPieces cell, int piece, int column) {
        if (cell != null) {
            return ofPieces.next(pieces.words(cell.last()), pieces.words(piece), column);
        }
        boolean goesOn = kind == BandStrand.Kind.GOING_ON && !before.get(column).isEmpty();
        return goesOn ? 0 : ofPieces.first(pieces.words(piece), column);
    }

    /** Cost of a cell that has these pieces and no more. */
    double ofCell(BandStrand.Kind kind, @Nullable CellPieces cell, int column) {
        if (cell == null) {
            return kind == BandStrand.Kind.GOING_ON ? 0 : nothing.get(column);
        }
        boolean goesOn = kind == BandStrand.Kind.GOING_ON && !before.get(column).isEmpty();
        return known.computeIfAbsent(
                new Cell(cell, column, goesOn),
                key -> goesOn
                        ? ofEnd(before.get(column), lines(cell), column)
                        : ofLines.ofCell(pieces.picked(cell.all()), column)
                                + ofPieces.end(pieces.words(cell.last()), column));
    }

    private double ofEnd(List<RunningLine> above, List<RunningLine> lines, int column) {
        return ofLines.ofRunsBehind(above, 0, above.size(), lines, column).of(0, lines.size());
    }

    /** The lines that the pieces of a cell make up; those of one line stay together. */
    List<RunningLine> lines(@Nullable CellPieces cell) {
        if (cell == null) {
            return List.of();
        }
        Pieces own = pieces.picked(cell.all());
        List<RunningLine> lines = new ArrayList<>();
        int begin = 0;
        for (int next = 1; next <= own.size(); next++) {
            if (next == own.size() || own.gap(next).breaksLine()) {
                Piece last = own.pieces().get(next - 1);
                lines.add(last.line().between(own.pieces().get(begin).from(), last.to()));
                begin = next;
            }
        }
        return lines;
    }
}
