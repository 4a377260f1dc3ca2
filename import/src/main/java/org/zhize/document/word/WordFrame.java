package org.zhize.document.word;

import java.util.ArrayList;
import java.util.List;
import org.zhize.document.Cell;
import org.zhize.document.Text;

/** What stands in the cells of a table that only frames the page, as where a web page was copied into Word: lines, and tables. */
final class WordFrame {

    private final List<Block> blocks = new ArrayList<>();
    private WordTable table = new WordTable();

    /** A paragraph, or a table. */
    record Block(List<Text> lines, List<List<Cell>> rows) {}

    void beginTable() {
        table = new WordTable();
    }

    /** The table that is being read. */
    WordTable table() {
        return table;
    }

    void endTable() {
        blocks.add(new Block(List.of(), table.rows()));
    }

    /**
     * Adds a paragraph.
     *
     * @param tables how many tables it stands in, the frame among them
     */
    void lines(List<Text> lines, int tables) {
        if (tables == 1) {
            blocks.add(new Block(lines, List.of()));
        } else {
            table.lines(lines);
        }
    }

    /** Whether a table is but a frame: it has a single column, and around a table with more rows than its own. */
    boolean isAround(List<List<Cell>> rows) {
        return rows.stream().allMatch(row -> row.size() == 1)
                && blocks.stream().anyMatch(block -> block.rows().size() > rows.size());
    }

    /** Its paragraphs and tables, from top to bottom. */
    List<Block> blocks() {
        return List.copyOf(blocks);
    }
}
