package org.zhize.layout.running.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhize.layout.Column;
import org.zhize.layout.Ems;
import org.zhize.layout.running.line.Marker;
import org.zhize.layout.running.line.Part;
import org.zhize.layout.running.line.Piece;
import org.zhize.layout.running.line.Pieces;
import org.zhize.layout.running.line.Punctuation;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.line.Vocabulary;
import org.zhize.layout.running.row.ColumnProfile;
import org.zhize.layout.running.row.ListProfile;

/**
 * Takes the lines of a block apart that has neighbouring cells of a row line by line: what of each line belongs to which cell.
 *
 * <p>On one line the cells stand from left to right. A cell goes on with the next of its lines where its last one was full, and
 * with a new clause where it ended; the lines of a cell of departments are names or parts of such. Costs are in nats.
 */
final class Unweaver {

    private static final int WIDTH = 60;

    private static final double PLAY = 0.6;
    private static final double TOO_WIDE = 8;
    private static final double IMPOSSIBLE = 7;
    private static final double NO_DEPARTMENT = 6;
    private static final double ODD_BEGINNING = 2;
    private static final double NEXT_NAME = 0.2;
    private static final double NEXT_CLAUSE = 0.3;
    private static final double CLAUSE_AFTER_OPEN = 2;
    private static final double TOO_SHORT = 2;
    private static final double PER_EM_TOO_SHORT = 0.5;
    private static final double MOST_TOO_SHORT = 6;
    private static final String ENDS_OF_SENTENCES = "。；;：:0123456789";

    private final ListProfile profile;
    private final Vocabulary vocabulary;

    Unweaver(ListProfile profile, Vocabulary vocabulary) {
        this.profile = profile;
        this.vocabulary = vocabulary;
    }

    /**
     * The lines of each of the columns, from the first to the one before {@code to}; nothing if the block can't be taken apart so.
     */
    Optional<List<List<RunningLine>>> apart(List<RunningLine> lines, int from, int to) {
        for (int column = from; column < to; column++) {
            if (profile.profiles().get(column).capacity() == 0) {
                return Optional.empty();
            }
        }
        Pieces pieces = Pieces.of(new Part(lines, Part.WITHOUT_NUMBER, Part.WITHOUT_NUMBER, 0), vocabulary);
        List<Strand> strands = List.of(Strand.start(to - from));
        for (int i = 0; i < pieces.size(); i++) {
            strands = further(strands, pieces, i, from);
            if (strands.isEmpty()) {
                return Optional.empty();
            }
        }
        return strands.stream()
                .min(Comparator.comparingDouble(Strand::cost))
                .map(best -> best.cells(pieces, to - from))
                .filter(cells -> cells.stream().noneMatch(List::isEmpty));
    }

    private List<Strand> further(List<Strand> strands, Pieces pieces, int index, int from) {
        Map<List<Integer>, Strand> best = new HashMap<>();
        boolean onSameLine = index > 0 && !pieces.gap(index).breaksLine();
        for (Strand strand : strands) {
            int first = onSameLine ? strand.column() + 1 : 0;
            for (int column = first; column < strand.last().length; column++) {
                double cost = cost(pieces, strand.last()[column], index, from + column);
                Strand next = strand.with(column, index, cost);
                best.merge(next.place(), next, (one, other) -> one.cost() <= other.cost() ? one : other);
            }
        }
        return best.values().stream()
                .sorted(Comparator.comparingDouble(Strand::cost))
                .limit(WIDTH)
                .toList();
    }

    /** Cost of a piece as the next of a column behind the last one it has, if any. */
    private double cost(Pieces pieces, int last, int index, int column) {
        ColumnProfile itsProfile = profile.profiles().get(column);
        String words = pieces.words(index);
        double tooWide = Ems.of(words) > itsProfile.capacity() + PLAY ? TOO_WIDE : 0;
        boolean isOfDepartments =
                itsProfile.column() == Column.DEPARTMENTS || itsProfile.column() == Column.LEAD_DEPARTMENTS;
        return tooWide
                + (isOfDepartments
                        ? ofDepartments(pieces, last, words, itsProfile)
                        : ofText(pieces, last, words, itsProfile));
    }

    private double ofDepartments(Pieces pieces, int last, String words, ColumnProfile itsProfile) {
        double cost = words.chars().anyMatch(c -> ENDS_OF_SENTENCES.indexOf(c) >= 0) ? NO_DEPARTMENT : 0;
        cost += Marker.of(words).isPresent() ? IMPOSSIBLE : 0;
        if (last < 0) {
            return cost + (vocabulary.beginsLikeDepartment(words) ? 0 : ODD_BEGINNING);
        }
        String before = pieces.words(last);
        boolean nextName = Punctuation.needsMore(before)
                || (vocabulary.endsLikeDepartment(before) && vocabulary.beginsLikeDepartment(words));
        return cost + (nextName ? NEXT_NAME : ofBreak(before, words, itsProfile));
    }

    private static double ofText(Pieces pieces, int last, String words, ColumnProfile itsProfile) {
        if (last < 0) {
            return Punctuation.isContinuation(words) ? IMPOSSIBLE : 0;
        }
        String before = pieces.words(last);
        if (Punctuation.closes(before)) {
            return Punctuation.isContinuation(words)
                    ? IMPOSSIBLE
                    : Marker.of(words).isPresent() ? 0 : NEXT_CLAUSE;
        }
        return Marker.of(words).isPresent() ? CLAUSE_AFTER_OPEN : ofBreak(before, words, itsProfile);
    }

    /** Cost of a line ending where it does, though more would have fitted. */
    private static double ofBreak(String before, String words, ColumnProfile itsProfile) {
        double room = itsProfile.capacity() - Ems.of(before) - Ems.ofFirstStretch(words);
        return room < PLAY ? 0 : Math.min(MOST_TOO_SHORT, TOO_SHORT + PER_EM_TOO_SHORT * room);
    }

    /**
     * One way to give out the pieces up to one of them.
     *
     * @param before the way up to the piece before
     * @param column the column that has got the last piece
     * @param last the last piece of each column; -1 if it has none
     * @param cost what it costs
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Strand(@Nullable Strand before, int column, int[] last, double cost) {

        static Strand start(int columns) {
            int[] none = new int[columns];
            Arrays.fill(none, -1);
            return new Strand(null, -1, none, 0);
        }

        Strand with(int next, int piece, double more) {
            int[] then = last.clone();
            then[next] = piece;
            return new Strand(this, next, then, cost + more);
        }

        List<Integer> place() {
            List<Integer> place = new ArrayList<>(Arrays.stream(last).boxed().toList());
            place.add(column);
            return place;
        }

        List<List<RunningLine>> cells(Pieces pieces, int columns) {
            List<List<RunningLine>> cells = new ArrayList<>();
            for (int i = 0; i < columns; i++) {
                cells.add(new ArrayList<>());
            }
            int index = pieces.size() - 1;
            for (Strand strand = this; strand.before != null; strand = strand.before) {
                Piece piece = pieces.pieces().get(index--);
                cells.get(strand.column)
                        .add(0, new RunningLine(piece.text(), piece.line().position(), false, false));
            }
            return cells;
        }
    }
}
