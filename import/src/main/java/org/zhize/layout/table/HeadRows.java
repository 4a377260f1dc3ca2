package org.zhize.layout.table;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhize.document.Text;
import org.zhize.layout.ItemNumber;

/** Tells the rows that head a table from all others, as they come; a head may stand in two rows. */
final class HeadRows {

    /** What the rows prove to be. */
    interface Reader {

        /** A row that is a head, or half of one. */
        void headRow(PrintedRow row);

        /** From here on the columns are headed so. */
        void headed(TableHead head);

        /** A row that heads a table of other matters; from here on the columns have no meaning. */
        void unknown(PrintedRow row);

        /** Any other row. */
        void row(PrintedRow row);
    }

    /** A row that is a head only if the row below it is one too. */
    private record Upper(TableHead head, PrintedRow row) {}

    private final Reader reader;

    private @Nullable Upper upper;
    /** A head of which the row below may say more. */
    private @Nullable TableHead open;
    /** Whether the row that was read last is a head, or a part of one. */
    private boolean belowHead;
    /** The words of the head that was read last. */
    private String words = "";

    HeadRows(Reader reader) {
        this.reader = reader;
    }

    void row(PrintedRow row) {
        if (belowHead && areOrdinals(row)) {
            reader.headRow(row);
            return;
        }
        boolean head = TableHead.of(row.row()).isPresent();
        read(row);
        belowHead = head || open != null;
    }

    /** Whether a row counts the columns of the head above it: （1） （2） （3）. */
    private static boolean areOrdinals(PrintedRow row) {
        for (int i = 0; i < row.filled().size(); i++) {
            String words = Text.join(row.filled().get(i).lines()).squeezed();
            if (ItemNumber.inDigits(words).orElse(0) != i + 1) {
                return false;
            }
        }
        return row.filled().size() > 1;
    }

    private void read(PrintedRow row) {
        if (upper != null && upper.head.with(row.row()).isPresent()) {
            open = upper.head;
            reader.headRow(upper.row);
            upper = null;
        }
        giveUpUpper();
        Optional<TableHead> half =
                open == null && row.filled().size() > 1 ? TableHead.upper(row.row()) : Optional.empty();
        if (half.isPresent() && TableHead.of(row.row()).isEmpty()) {
            upper = new Upper(half.get(), row);
        } else {
            headOrOther(row);
        }
    }

    /** No row follows that could say more about the ones before. */
    void end() {
        giveUpUpper();
        close();
    }

    private void giveUpUpper() {
        Upper held = upper;
        upper = null;
        if (held != null) {
            headOrOther(held.row);
        }
    }

    private void headOrOther(PrintedRow row) {
        Optional<TableHead> more = open == null ? Optional.empty() : open.with(row.row());
        if (more.isPresent()) {
            open = more.get();
            reader.headRow(row);
            return;
        }
        close();
        Optional<TableHead> head = TableHead.of(row.row());
        head.ifPresent(of -> headBy(of, row));
        if (head.isEmpty() && UnknownHead.is(row.filled(), words)) {
            reader.unknown(row);
        } else if (head.isEmpty()) {
            reader.row(row);
        }
    }

    private void headBy(TableHead head, PrintedRow row) {
        reader.headRow(row);
        words = Text.join(row.filled().stream()
                        .map(cell -> Text.join(cell.lines()))
                        .toList())
                .squeezed();
        open = head;
        if (!head.isOpen(row.row())) {
            close();
        }
    }

    private void close() {
        TableHead complete = open;
        open = null;
        if (complete != null) {
            reader.headed(complete);
        }
    }
}
