package org.zhize.layout.running.page.band;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhize.document.Position;
import org.zhize.layout.Column;
import org.zhize.layout.running.line.Piece;
import org.zhize.layout.running.line.Pieces;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.line.Vocabulary;
import org.zhize.layout.running.page.block.PieceCosts;
import org.zhize.layout.running.page.placing.Patience;
import org.zhize.layout.running.page.placing.Placing;
import org.zhize.layout.running.page.region.Block;
import org.zhize.layout.running.page.region.Region;
import org.zhize.layout.running.row.ListProfile;
import org.zhize.layout.running.row.StretchCost;

/** Reads the bands of a page one after the other: which columns each has, and which rows. */
final class BandReader {

    /** Rows that cost more on the whole are none. */
    private static final double STRANGE = 9;

    /** With so few ways it is seen which columns a band may have. */
    private static final int FEW_WAYS = 4;

    private static final int MANY_WAYS = 30;

    /** So many of these are tried with more ways. */
    private static final int MOST_TRIED = 3;

    /** A band of more lines takes too long, or of more pieces between two headings. */
    private static final int MOST_LINES = 200;

    private static final int MOST_PIECES = 600;

    private final Region region;
    private final List<Column> columns;
    private final Vocabulary vocabulary;
    private final List<List<RunningLine>> before;
    private final Patience patience;
    private final PieceCosts ofPieces;
    private final StretchCost ofLines;
    private final List<Double> nothing;
    private final Map<List<RunningLine>, BandCosts> costs = new HashMap<>();

    /** Whether the names of rows were found beside their numbers. */
    private boolean hasNames;

    /**
     * Looks at a page.
     *
     * @param before for each column the lines that the last row on the page before has there
     */
    BandReader(
            Region region,
            ListProfile profile,
            Vocabulary vocabulary,
            List<List<RunningLine>> before,
            Patience patience) {
        this.region = region;
        this.columns = profile.columns();
        this.vocabulary = vocabulary;
        this.before = before;
        this.patience = patience;
        this.ofPieces = new PieceCosts(profile, vocabulary);
        this.ofLines = new StretchCost(profile, vocabulary);
        // As in documents at large: rows put together wrongly would teach that they are right.
        StretchCost usual = new StretchCost(ListProfile.of(columns), vocabulary);
        this.nothing =
                IntStream.range(0, columns.size()).mapToObj(usual::ofNothing).toList();
    }

    /**
     * A band taken apart.
     *
     * @param columns those that it has
     * @param blocks its numbers, headings and cells, row by row
     * @param doubtful where lines stand whose row or column may be another
     * @param cost what the rows cost
     * @param rows how many there are
     */
    record Reading(BandColumns columns, List<Block> blocks, Set<Position> doubtful, double cost, int rows) {

        /** The same, all of it doubtful if another one costs hardly more. */
        private Reading beside(List<Reading> others) {
            boolean isSure = others.stream()
                    .allMatch(other -> other.cost > cost + Placing.DOUBTFUL || other.blocks.equals(blocks));
            return isSure ? this : new Reading(columns, blocks, positions(), cost, rows);
        }

        private Set<Position> positions() {
            return blocks.stream()
                    .filter(block -> block.kind() == Block.Kind.TEXT)
                    .flatMap(block -> block.lines().stream())
                    .map(RunningLine::position)
                    .collect(Collectors.toSet());
        }
    }

    /** The rows of the blocks from one to another; nothing if they are no band, or look like no rows. */
    Optional<Reading> read(int from, int to) {
        List<Block> band = region.blocks().subList(from, to);
        int lines = band.stream().mapToInt(block -> block.lines().size()).sum();
        if (lines > MOST_LINES || !has(band, Block.Kind.TEXT)) {
            return Optional.empty();
        }
        boolean isNumbered = has(band, Block.Kind.NUMBER);
        boolean behindNumbers = has(region.blocks().subList(0, from), Block.Kind.NUMBER);
        Stream<BandColumns> ways =
                isNumbered ? numbered(behindNumbers) : behindNumbers && isShared(band) ? unnumbered() : Stream.of();
        List<Reading> tried = ways.filter(ofBand -> areHeaded(ofBand, from))
                .flatMap(ofBand -> rows(band, from == 0, ofBand, FEW_WAYS).stream())
                .sorted(Comparator.comparingDouble(Reading::cost))
                .limit(MOST_TRIED)
                .flatMap(rough -> rows(band, from == 0, rough.columns(), MANY_WAYS).stream())
                .sorted(Comparator.comparingDouble(Reading::cost))
                .toList();
        Optional<Reading> best = tried.stream()
                .findFirst()
                .map(reading -> reading.beside(tried))
                .filter(reading ->
                        isNumbered || reading.columns().to() > reading.columns().from() + 1)
                .filter(reading -> reading.cost() < STRANGE * reading.rows());
        hasNames |= isNumbered && best.isPresent();
        return best;
    }

    private static boolean has(List<Block> blocks, Block.Kind kind) {
        return blocks.stream().anyMatch(block -> block.kind() == kind);
    }

    /** Whether two cells stand side by side on a line. */
    private boolean isShared(List<Block> band) {
        return band.stream()
                .flatMap(block -> block.lines().stream())
                .flatMap(line -> Pieces.of(List.of(line), vocabulary).pieces().stream())
                .anyMatch(piece -> piece.gap() == Piece.Gap.SPACE);
    }

    /** Whether the heads of columns that are printed between the rows stand above these. */
    private boolean areHeaded(BandColumns ofBand, int at) {
        return columns.subList(ofBand.from(), ofBand.to()).stream().allMatch(column -> region.headOf(column) <= at);
    }

    /** The first column beside the numbers. */
    private int left() {
        return columns.get(0) == Column.CATEGORY ? 1 : 0;
    }

    /** What a band with numbers may have: columns from that beside the numbers on, and above its first number some of these. */
    private Stream<BandColumns> numbered(boolean behindNumbers) {
        int left = left();
        return IntStream.rangeClosed(left + 1, columns.size())
                .boxed()
                .flatMap(to -> IntStream.range(left, behindNumbers ? to : left + 1)
                        .mapToObj(above -> new BandColumns(left, to, above == left ? -1 : above)));
    }

    /** What one without numbers may have, which stand beside the names or apart. */
    private Stream<BandColumns> unnumbered() {
        return IntStream.range(hasNames ? left() + 1 : left(), columns.size())
                .boxed()
                .flatMap(from -> IntStream.rangeClosed(from + 1, columns.size())
                        .mapToObj(to -> new BandColumns(from, to, from)));
    }

    /** The rows of some columns that a band has between its headings. */
    private Optional<Reading> rows(List<Block> band, boolean isFirst, BandColumns ofBand, int mostWays) {
        List<Block> blocks = new ArrayList<>();
        Set<Position> open = new HashSet<>();
        double cost = 0;
        int count = 0;
        for (int begin = 0; begin < band.size(); ) {
            if (band.get(begin).kind() == Block.Kind.HEADING) {
                blocks.add(band.get(begin));
                begin++;
                continue;
            }
            int end = begin;
            while (end < band.size() && band.get(end).kind() != Block.Kind.HEADING) {
                end++;
            }
            Band part = Band.of(band.subList(begin, end));
            BandCosts ofCells = costs(part.lines());
            if (part.hasNumbersTogether() || ofCells.pieces().size() > MOST_PIECES) {
                return Optional.empty();
            }
            boolean goesOn = isFirst && begin == 0 && !region.opensList();
            BandColumns ofPart =
                    begin == 0 || part.rows() == 0 ? ofBand : new BandColumns(ofBand.from(), ofBand.to(), -1);
            Optional<BandRows.Rows> rows = new BandRows(part, ofPart, goesOn, ofCells).best(mostWays, patience);
            if (rows.isEmpty()) {
                return Optional.empty();
            }
            add(part, rows.get().rows(), ofBand.from(), blocks, open);
            cost += rows.get().cost();
            count += rows.get().rows().size();
            begin = end;
        }
        return Optional.of(new Reading(ofBand, blocks, open, cost, count));
    }

    private BandCosts costs(List<RunningLine> lines) {
        return costs.computeIfAbsent(
                lines, key -> new BandCosts(Pieces.of(lines, vocabulary), ofPieces, ofLines, nothing, before));
    }

    private static void add(Band band, List<BandRows.Row> rows, int from, List<Block> blocks, Set<Position> open) {
        int numbers = 0;
        for (BandRows.Row row : rows) {
            boolean isNumbered = row.kind() == BandStrand.Kind.NUMBERED;
            if (isNumbered) {
                blocks.add(band.numbers().get(numbers++));
            }
            for (int column = 0; column < row.cells().size(); column++) {
                List<RunningLine> cell = row.cells().get(column);
                if (!cell.isEmpty()) {
                    blocks.add(new Block(Block.Kind.TEXT, cell, new Block.Spot(from + column, isNumbered)));
                    cell.stream().filter(line -> row.isDoubtful()).forEach(line -> open.add(line.position()));
                }
            }
        }
    }
}
