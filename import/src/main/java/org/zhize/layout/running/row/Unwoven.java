package org.zhize.layout.running.row;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhize.layout.running.line.Piece;
import org.zhize.layout.running.line.Pieces;
import org.zhize.layout.running.line.Vocabulary;

/**
 * Other orders of a part's pieces, for text layers that give two cells side by side line by line, one of which holds
 * departments: the lines of the left one, then those of the right one.
 */
final class Unwoven {

    /** Only cells at the top of a row stand so near to each other. */
    private static final int MOST_BLOCKS = 2;

    /** Narrow cells have no more lines. */
    private static final int MOST_LINES = 6;

    private static final Pattern SEPARATOR_AT_END = Pattern.compile("[、，,；;]$");

    private final Pieces pieces;
    private final Vocabulary vocabulary;

    private Unwoven(Pieces pieces, Vocabulary vocabulary) {
        this.pieces = pieces;
        this.vocabulary = vocabulary;
    }

    /** The pieces with the lines of two cells put together, for each number of lines that the left cell may have. */
    static List<Pieces> of(Pieces pieces, Vocabulary vocabulary) {
        return new Unwoven(pieces, vocabulary).all();
    }

    private List<Pieces> all() {
        List<Pieces> all = new ArrayList<>();
        int blocks = 0;
        for (int first = 0; first + 2 < pieces.size() && blocks < MOST_BLOCKS; first++) {
            if (onLine(first) == 2) {
                blocks++;
                addBlocks(first, false, all);
                addBlocks(first, true, all);
            }
        }
        return all;
    }

    /**
     * Adds the orders that a block of lines may stand for.
     *
     * @param alternating whether lines of the left and of the right cell take turns; else those with one piece are of the left one
     */
    private void addBlocks(int first, boolean alternating, List<Pieces> all) {
        List<Piece> left = new ArrayList<>(List.of(piece(first)));
        List<Piece> right = new ArrayList<>(List.of(piece(first + 1)));
        int at = first + 2;
        while (left.size() < MOST_LINES && at < pieces.size()) {
            int count = onLine(at);
            if (count > (alternating ? 1 : 2)) {
                return;
            }
            left.add(piece(at));
            if (count == 2) {
                right.add(piece(at + 1));
            }
            at += count;
            if (areDepartments(left) || areDepartments(right)) {
                all.add(ordered(first, left, right, at));
            }
            if (alternating && at < pieces.size()) {
                if (onLine(at) > 1) {
                    return;
                }
                right.add(piece(at));
                at++;
            }
        }
    }

    private Pieces ordered(int first, List<Piece> left, List<Piece> right, int rest) {
        List<Piece> ordered = new ArrayList<>(pieces.pieces().subList(0, first));
        ordered.add(left.get(0));
        left.subList(1, left.size()).forEach(piece -> ordered.add(piece.after(Piece.Gap.LINE)));
        ordered.add(right.get(0).after(Piece.Gap.SHARED_LINE));
        right.subList(1, right.size()).forEach(piece -> ordered.add(piece.after(Piece.Gap.LINE)));
        for (int i = rest; i < pieces.size(); i++) {
            boolean shared = i == rest && pieces.gap(i) == Piece.Gap.SHARED_LINE;
            ordered.add(shared ? piece(i).after(Piece.Gap.LINE) : piece(i));
        }
        return pieces.ordered(ordered, vocabulary);
    }

    private boolean areDepartments(List<Piece> lines) {
        String first = lines.get(0).words();
        boolean mayBe = vocabulary.isDepartments(first)
                || vocabulary.beginsDepartment(first)
                || vocabulary.beginsWithDepartment(first);
        String all = lines.stream().map(Piece::words).collect(Collectors.joining());
        return mayBe && vocabulary.isDepartments(SEPARATOR_AT_END.matcher(all).replaceFirst("") + "、");
    }

    private Piece piece(int index) {
        return pieces.pieces().get(index);
    }

    /** How many pieces the line has that begins with a piece; 0 if none begins there. */
    private int onLine(int index) {
        if (index > 0 && !pieces.gap(index).breaksLine()) {
            return 0;
        }
        int end = index + 1;
        while (end < pieces.size() && !pieces.gap(end).breaksLine()) {
            end++;
        }
        return end - index;
    }
}
