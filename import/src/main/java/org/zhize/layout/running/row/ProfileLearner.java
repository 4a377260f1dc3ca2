package org.zhize.layout.running.row;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhize.layout.Column;
import org.zhize.layout.running.line.Marker;
import org.zhize.layout.running.line.Opening;
import org.zhize.layout.running.line.Piece;
import org.zhize.layout.running.line.Pieces;
import org.zhize.layout.running.line.Punctuation;
import org.zhize.layout.running.line.Vocabulary;

/** Learns the profile of a list from rows that have been split already. */
public final class ProfileLearner {

    /** Full lines of one column differ by so many ems, as some characters may not begin or end a line. */
    private static final double PLAY = 1.5;

    private static final int ENOUGH = 3;

    /** Share of the lines that are surely the column's own. */
    private static final double NOT_MISREAD = 0.985;

    /** Share of the cells that must have wrapped lines before a width is learned from those alone. */
    private static final double OFTEN_ENOUGH = 0.05;

    /** The same for names, which are the wider the longer they are. */
    private static final double OFTEN_WRAPPED = 0.3;

    private static final double MOSTLY = 0.7;

    /** Share of the lines at which no cell wraps that are wider than those at which some do, if these are not full. */
    private static final double OFTEN_WIDER = 0.4;

    private static final double STRONGEST_HINT = 1.6;

    private final ListProfile profile;
    private final Vocabulary vocabulary;
    private final List<List<Double>> wrapped = new ArrayList<>();
    private final List<List<Double>> others = new ArrayList<>();
    private final List<Map<Opening, Integer>> openings = new ArrayList<>();
    private final int[] cells;
    private final int[] closed;
    private final int[] rows;
    private final int[] empty;
    private final Map<Piece.Gap, Integer> newCells = new EnumMap<>(Piece.Gap.class);
    private final Map<Piece.Gap, Integer> gaps = new EnumMap<>(Piece.Gap.class);

    /** A learner that begins with a profile and has seen no row yet. */
    public ProfileLearner(ListProfile profile, Vocabulary vocabulary) {
        this.profile = profile;
        this.vocabulary = vocabulary;
        int columns = profile.columns().size();
        this.cells = new int[columns];
        this.closed = new int[columns];
        this.rows = new int[columns];
        this.empty = new int[columns];
        for (int i = 0; i < columns; i++) {
            wrapped.add(new ArrayList<>());
            others.add(new ArrayList<>());
            openings.add(new EnumMap<>(Opening.class));
        }
    }

    /** Takes the cells of one part into account. */
    public void learn(Split split, boolean firstPart, boolean lastPart) {
        Pieces pieces = split.pieces();
        for (int column = 0; column < cells.length; column++) {
            int from = split.from(column);
            int to = split.to(column);
            boolean whole = firstPart && lastPart && (from < to || !mayBeInNeighbour(column, split));
            rows[column] += whole ? 1 : 0;
            if (from == to) {
                empty[column] += whole && !mayBeInName(column, split) ? 1 : 0;
                continue;
            }
            if (lastPart) {
                cells[column]++;
                closed[column] += Punctuation.closes(pieces.words(to - 1)) ? 1 : 0;
            }
            if (firstPart) {
                openings.get(column).merge(pieces.opening(from), 1, Integer::sum);
            }
            if (from > 0) {
                newCells.merge(pieces.gap(from), 1, Integer::sum);
                gaps.merge(pieces.gap(from), 1, Integer::sum);
            }
            for (int i = from; i < to; i++) {
                boolean wraps = i + 1 < to
                        && pieces.gap(i + 1).breaksLine()
                        && !Punctuation.closes(pieces.words(i))
                        && Marker.of(pieces.words(i + 1)).isEmpty()
                        && !(profile.columns().get(column).isOfDepartments() && endsName(pieces, i));
                (wraps ? wrapped : others).get(column).add(pieces.widthOfLine(from, i));
                if (i > from) {
                    gaps.merge(pieces.gap(i), 1, Integer::sum);
                }
            }
        }
    }

    /** Whether the departments that a row seems to lack may have been taken for a part of its name. */
    private boolean mayBeInName(int column, Split split) {
        int name = profile.columns().indexOf(Column.NAME);
        return profile.columns().get(column).isOfDepartments()
                && name >= 0
                && IntStream.range(split.from(name) + 1, Math.max(split.from(name) + 1, split.to(name)))
                        .anyMatch(piece ->
                                vocabulary.beginsLikeDepartment(split.pieces().words(piece)));
    }

    /** Whether the text that a row seems to lack may have been taken for a part of one beside it. */
    private boolean mayBeInNeighbour(int column, Split split) {
        return isText(column)
                && IntStream.of(column - 1, column + 1).anyMatch(other -> isText(other) && mayBeTwoTexts(split, other));
    }

    /** Whether another text may begin within one: wherever a line closes, unless a number goes on with those above. */
    private static boolean mayBeTwoTexts(Split split, int column) {
        Pieces pieces = split.pieces();
        return IntStream.range(split.from(column) + 1, Math.max(split.from(column) + 1, split.to(column)))
                .anyMatch(piece ->
                        Punctuation.closes(pieces.words(piece - 1)) && pieces.opening(piece) != Opening.LATER_NUMBER);
    }

    private boolean isText(int column) {
        return column >= 0
                && column < profile.columns().size()
                && ColumnProfile.isText(profile.columns().get(column));
    }

    /** What has been learned. */
    public ListProfile profile() {
        List<ColumnProfile> profiles = new ArrayList<>();
        for (int index = 0; index < cells.length; index++) {
            Column column = profile.columns().get(index);
            double capacity = capacity(index);
            profiles.add(new ColumnProfile(
                    column,
                    capacity,
                    !(column.isOfDepartments() || column == Column.OTHER) || isOftenReached(index, capacity),
                    (closed[index] + 0.5) / (cells[index] + 1),
                    ColumnProfile.openings(column, openings.get(index)),
                    rows[index],
                    empty[index]));
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

    /** Whether a name ends with the line, rather than that the line was full. */
    private boolean endsName(Pieces pieces, int index) {
        String words = pieces.words(index);
        return Punctuation.needsMore(words)
                || (vocabulary.endsLikeDepartment(words) && vocabulary.beginsLikeDepartment(pieces.words(index + 1)));
    }

    private boolean isOftenReached(int index, double capacity) {
        return wrapped.get(index).stream()
                        .filter(width -> width > capacity - PLAY)
                        .count()
                >= ENOUGH;
    }

    private double capacity(int index) {
        List<Double> full = wrapped.get(index);
        boolean seldomFull = full.size() < ENOUGH || full.size() < OFTEN_ENOUGH * cells[index];
        if (seldomFull || (profile.columns().get(index).isOfDepartments() && !areNamesWrapped(index))) {
            double[] widths = sorted(Stream.concat(full.stream(), others.get(index).stream()));
            return widths.length == 0 ? 0 : widths[(int) Math.floor(NOT_MISREAD * (widths.length - 1))];
        }
        double mode = mode(sorted(full.stream()));
        double[] all = sorted(others.get(index).stream());
        long wider = DoubleStream.of(all).filter(width -> width > mode + PLAY).count();
        // What breaks lines before they are full, as programs do that write text in order, says nothing of how wide
        // they may be.
        return wider > OFTEN_WIDER * all.length ? all[(int) Math.floor(NOT_MISREAD * (all.length - 1))] : mode;
    }

    /** Whether names are so often broken at about one width that the column must end there. */
    private boolean areNamesWrapped(int index) {
        double[] full = sorted(wrapped.get(index).stream());
        double width = mode(full);
        long there = DoubleStream.of(full)
                .filter(line -> line <= width && line >= width - PLAY)
                .count();
        return full.length > OFTEN_WRAPPED * cells[index] && there > MOSTLY * full.length;
    }

    private static double[] sorted(Stream<Double> widths) {
        return widths.mapToDouble(width -> width).sorted().toArray();
    }

    /** The right end of the interval of a line's usual play that holds most of the widths. */
    private static double mode(double[] widths) {
        int most = 0;
        double mode = 0;
        int from = 0;
        for (int to = 0; to < widths.length; to++) {
            while (widths[from] < widths[to] - PLAY) {
                from++;
            }
            if (to - from + 1 >= most) {
                most = to - from + 1;
                mode = widths[to];
            }
        }
        return mode;
    }
}
