package org.zhize.layout.table;

import java.util.List;
import java.util.Optional;
import org.zhize.document.Cell;
import org.zhize.document.Passage;
import org.zhize.document.Row;
import org.zhize.document.Text;
import org.zhize.layout.Column;
import org.zhize.layout.ItemNumber;
import org.zhize.layout.Numbering;

/** Tells how the tables of a document number their items, by what stands in their columns of numbers. */
final class PrintedNumbers {

    private PrintedNumbers() {}

    /** In words, if the columns of numbers hold Chinese numerals and no digits at all. */
    static Numbering of(List<Passage> passages) {
        TableHead head = null;
        int words = 0;
        for (Passage passage : passages) {
            if (passage instanceof Row row) {
                head = TableHead.of(row).orElse(head);
                for (Cell cell : row.cells()) {
                    if (head != null && head.meaning(cell).equals(Optional.of(Column.NUMBER))) {
                        String printed = Text.join(cell.lines()).squeezed();
                        if (ItemNumber.inDigits(printed).isPresent()
                                || ItemNumber.inCategory(printed).isPresent()) {
                            return Numbering.IN_DIGITS;
                        }
                        words += ItemNumber.inWords(printed).isPresent() ? 1 : 0;
                    }
                }
            }
        }
        return words > 1 ? Numbering.IN_WORDS : Numbering.IN_DIGITS;
    }
}
