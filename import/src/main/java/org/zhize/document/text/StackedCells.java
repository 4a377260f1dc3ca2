package org.zhize.document.text;

import java.util.ArrayList;
import java.util.List;
import org.zhize.document.Cell;
import org.zhize.document.Row;
import org.zhize.document.Text;
import org.zhize.document.Transcript;
import org.zhize.document.UnreadableDocumentException;

/**
 * A table whose cells stand one below the other: a tab begins each of them, even an empty one, further paragraphs follow without, and an
 * empty line ends each row. So do extractors write a word processor's table whose cells hold paragraphs.
 *
 * @param rows the lines of each cell of each row
 * @param end which of the text's lines is the first behind the table
 */
record StackedCells(List<List<List<PlainLine>>> rows, int end) implements DrawnTable {

    @Override
    public void write(Transcript transcript) throws UnreadableDocumentException {
        int width = rows.get(0).size();
        for (List<List<PlainLine>> row : rows) {
            List<Cell> cells = new ArrayList<>();
            for (List<PlainLine> cell : row) {
                List<Text> texts = new ArrayList<>();
                for (PlainLine line : cell) {
                    if (!Transcript.isBlank(line.text())) {
                        texts.add(transcript.write(line.text().strip()));
                    }
                }
                cells.add(new Cell(cells.size(), row.size() == 1 ? width : 1, 1, texts, false));
            }
            transcript.add(new Row(row.get(0).get(0).position(), cells));
        }
    }
}
