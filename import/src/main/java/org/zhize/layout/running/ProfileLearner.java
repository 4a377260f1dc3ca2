package org.zhize.layout.running;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Learns the profile of a list from rows that have been split already. */
final class ProfileLearner {

    private static final double FULL_LINES = 0.96;
    private static final int ENOUGH = 3;
    private static final double STRONGEST_HINT = 2.5;

    private final ListProfile profile;
    private final List<List<Double>> wrapped = new ArrayList<>();
    private final List<List<Double>> others = new ArrayList<>();
    private final int[] cells;
    private final int[] closed;
    private final Map<Piece.Gap, Integer> newCells = new EnumMap<>(Piece.Gap.class);
    private final Map<Piece.Gap, Integer> gaps = new EnumMap<>(Piece.Gap.class);

    ProfileLearner(ListProfile profile) {
        this.profile = profile;
        int columns = profile.columns().size();
        this.cells = new int[columns];
        this.closed = new int[columns];
        for (int i = 0; i < columns; i++) {
            wrapped.add(new ArrayList<>());
            others.add(new ArrayList<>());
        }
    }

    /** Takes the cells of one part into account. */
    void learn(Split split, boolean lastPart) {
        Pieces pieces = split.pieces();
        for (int column = 0; column < cells.length; column++) {
            int from = split.from(column);
            int to = split.to(column);
            if (from == to) {
                continue;
            }
            if (lastPart) {
                cells[column]++;
                closed[column] += Punctuation.closes(pieces.words(to - 1)) ? 1 : 0;
            }
            if (from > 0) {
                newCells.merge(pieces.gap(from), 1, Integer::sum);
                gaps.merge(pieces.gap(from), 1, Integer::sum);
            }
            for (int i = from; i < to; i++) {
                boolean wraps = i + 1 < to
                        && pieces.gap(i + 1).breaksLine()
                        && !Punctuation.closes(pieces.words(i))
                        && Marker.of(pieces.words(i + 1)).isEmpty();
                (wraps ? wrapped : others).get(column).add(Ems.of(pieces.words(i)));
                if (i > from) {
                    gaps.merge(pieces.gap(i), 1, Integer::sum);
                }
            }
        }
    }

    /** What has been learned. */
    ListProfile profile() {
        List<ColumnProfile> profiles = new ArrayList<>();
        for (int column = 0; column < cells.length; column++) {
            profiles.add(new ColumnProfile(capacity(column), (closed[column] + 0.5) / (cells[column] + 1)));
        }
        double either = share(Piece.Gap.BLANK_LINE, Piece.Gap.LINE);
        return new ListProfile(
                profile.columns(),
                profiles,
                hint(either, share(Piece.Gap.BLANK_LINE)),
                hint(either, share(Piece.Gap.LINE)));
    }

    /** Share of such gaps behind which a new cell begins. */
    private double share(Piece.Gap... kinds) {
        double begins = 0.5;
        double all = 1;
        for (Piece.Gap kind : kinds) {
            begins += newCells.getOrDefault(kind, 0);
            all += gaps.getOrDefault(kind, 0);
        }
        return begins / all;
    }

    private static double hint(double either, double share) {
        return Math.max(-STRONGEST_HINT, Math.min(STRONGEST_HINT, logit(either) - logit(share)));
    }

    private static double logit(double share) {
        return Math.log(share / (1 - share));
    }

    private double capacity(int column) {
        double[] widths =
                wrapped.get(column).stream().mapToDouble(w -> w).sorted().toArray();
        if (widths.length < ENOUGH) {
            return 0;
        }
        return widths[(int) Math.floor(FULL_LINES * (widths.length - 1))];
    }
}
