package org.zhize.layout.running.page.region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhize.document.Position;
import org.zhize.layout.Column;
import org.zhize.layout.ItemNumber;
import org.zhize.layout.running.line.RunningLine;

/**
 * What one list has on one page.
 *
 * @param printed all of its lines as they are printed
 * @param above titles, running heads and whatever else stands above the table
 * @param heads the heads of the columns, in printed order; none if the page doesn't repeat them
 * @param blocks what stands below the heads, or between them, in printed order
 * @param below page numbers and running heads below the table
 * @param opensList whether a list begins on it: one that has a title, or the first
 */
public record Region(
        List<RunningLine> printed,
        List<RunningLine> above,
        List<Head> heads,
        List<Block> blocks,
        List<RunningLine> below,
        boolean opensList) {

    /** A blank behind a word that is no number, and something behind it. */
    private static final Pattern SHARED = Pattern.compile("[^\\s0-9.．、（(][^0-9.．、）)][\\s\\u3000]+[^\\s]");

    private static final int FEWEST_SHARED = 3;

    /** So many heads that stand together are no cells of a page's blocks. */
    private static final int MANY_HEADS = 3;

    /** The columns of a list whose rows have one text. */
    private static final int WITH_ONE_TEXT = 2;

    public Region {
        printed = List.copyOf(printed);
        above = List.copyOf(above);
        heads = List.copyOf(heads);
        blocks = List.copyOf(blocks);
        below = List.copyOf(below);
    }

    /** The same with its heads before other blocks. */
    public Region with(List<Block> others) {
        List<Head> before = heads.stream()
                .map(head -> new Head(head.columns(), head.lines(), 0))
                .toList();
        return new Region(printed, above, before, others, below, opensList);
    }

    /** The columns as they are headed. */
    public List<Column> columns() {
        return heads.stream().flatMap(head -> head.columns().stream()).toList();
    }

    /** How many blocks are printed before the head of a column; 0 if the page has no such head. */
    public int headOf(Column column) {
        return heads.stream()
                .filter(head -> head.columns().contains(column))
                .mapToInt(Head::block)
                .findFirst()
                .orElse(0);
    }

    /** Whether the page shows that its columns, or parts of them, stand behind one another. */
    public boolean isTorn() {
        return hasHeadsApart() || hasNumbersInARow();
    }

    /** Whether its heads are read as a row: side by side, or line by line with no blank line between them. */
    boolean hasHeadsTogether() {
        int many = Math.min(MANY_HEADS, columns().size());
        return heads.stream().anyMatch(head -> head.columns().size() >= many);
    }

    /**
     * Whether the page may have bands: cells stand side by side on several lines beside those with numbers, and blank lines part blocks, as
     * where a program looks for columns.
     */
    public boolean mayHaveBands() {
        return hasSharedLines()
                && blocks.stream().anyMatch(block -> block.lines().get(0).afterBlank());
    }

    private boolean hasSharedLines() {
        return IntStream.range(0, blocks.size())
                        .filter(block -> blocks.get(block).kind() == Block.Kind.TEXT)
                        .boxed()
                        .flatMap(block -> blocks.get(block).lines().stream().skip(isBesideNumber(block) ? 1 : 0))
                        .filter(line -> SHARED.matcher(line.words()).find())
                        .limit(FEWEST_SHARED)
                        .count()
                == FEWEST_SHARED;
    }

    private boolean isBesideNumber(int block) {
        return block > 0
                && blocks.get(block - 1).kind() == Block.Kind.NUMBER
                && blocks.get(block).isBehind(blocks.get(block - 1));
    }

    /**
     * Whether cells of a row stand before its number: the row above has more texts than the list has columns, and it has fewer.
     * Where a row has nothing but its number and a text, the text is often on either side of the number.
     *
     * @param columns how many columns the list has, with that of the numbers
     */
    public boolean hasStrandedCells(int columns) {
        if (columns <= WITH_ONE_TEXT) {
            return false;
        }
        int above = 0;
        int texts = 0;
        for (int i = 0; i <= blocks.size(); i++) {
            if (i == blocks.size() || blocks.get(i).kind() == Block.Kind.NUMBER) {
                if (above >= columns && texts < columns - 1) {
                    return true;
                }
                above = texts;
                texts = 0;
            } else if (blocks.get(i).kind() == Block.Kind.TEXT) {
                texts++;
            }
        }
        return false;
    }

    /** Whether something stands between its heads. */
    public boolean hasHeadsApart() {
        return heads.stream().mapToInt(Head::block).distinct().count() > 1;
    }

    /**
     * For each block the row that it is the number of, from 1; 0 for other blocks. Rows are in the order of their numbers, wherever
     * those are printed; a number 1 among others begins anew.
     */
    public int[] rows() {
        int[] rows = new int[blocks.size()];
        List<Integer> numbers = new ArrayList<>();
        int above = 0;
        for (int i = 0; i <= blocks.size(); i++) {
            if (i == blocks.size() || (value(i) == 1 && countsAnew(numbers, i))) {
                numbers.sort(Comparator.comparingInt(this::value));
                for (int row = 0; row < numbers.size(); row++) {
                    rows[numbers.get(row)] = above + row + 1;
                }
                above += numbers.size();
                numbers.clear();
            }
            if (i < blocks.size() && blocks.get(i).kind() == Block.Kind.NUMBER) {
                numbers.add(i);
            }
        }
        return rows;
    }

    /** Whether a list of its own begins with the number 1 below others, and it isn't the one that they lack. */
    private boolean countsAnew(List<Integer> numbers, int one) {
        int least = numbers.stream().mapToInt(this::value).min().orElse(1);
        int most = numbers.stream().mapToInt(this::value).max().orElse(1);
        int next = IntStream.range(one + 1, blocks.size())
                .map(this::value)
                .filter(value -> value > 0)
                .findFirst()
                .orElse(most + 1);
        return !numbers.isEmpty() && (least != 2 || next <= most);
    }

    /** Where the numbers of its rows stand, in printed order. */
    public Stream<Position> numbers() {
        return blocks.stream()
                .filter(block -> block.kind() == Block.Kind.NUMBER)
                .map(number -> number.lines().get(0).position());
    }

    private int value(int block) {
        Block number = blocks.get(block);
        return number.kind() == Block.Kind.NUMBER
                ? ItemNumber.inDigits(number.words()).orElse(0)
                : 0;
    }

    boolean hasNumbersInARow() {
        for (int i = 1; i < blocks.size(); i++) {
            if (blocks.get(i).kind() == Block.Kind.NUMBER && blocks.get(i - 1).kind() == Block.Kind.NUMBER) {
                return true;
            }
        }
        return false;
    }

    /** Whether the number at a place stands between texts, so that what follows it is likely to be of its row. */
    public boolean isNumberAlone(int block) {
        return (block == 0 || blocks.get(block - 1).kind() != Block.Kind.NUMBER)
                && block + 1 < blocks.size()
                && blocks.get(block + 1).kind() == Block.Kind.TEXT;
    }
}
