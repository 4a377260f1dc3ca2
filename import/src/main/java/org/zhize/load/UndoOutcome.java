package org.zhize.load;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What undoing the import of a document did.
 *
 * @param status what became of the document's lists
 * @param source the document's file name; its SHA-256 if the graph does not have it
 * @param township the path of the township's names, if the graph has the document
 * @param lists how many lists were taken out
 * @param items how many items were taken out with them
 */
public record UndoOutcome(Status status, String source, Optional<String> township, int lists, int items) {

    /** What becomes of a document's lists. */
    public enum Status {
        /** They are gone, and the edition before them is the current one again. */
        RESTORED,
        /** They are gone, and nothing has taken their place: there was no edition before them, or they were not current. */
        REMOVED,
        /** The graph has no such document; nothing changes. */
        UNKNOWN,
        /**
         * The document was read twice, each time differently. What was doubtful about its first reading is not kept, so that
         * there is nothing to go back to; nothing changes.
         */
        READ_TWICE
    }

    /** Whether the graph is another than before. */
    public boolean changes() {
        return status == Status.RESTORED || status == Status.REMOVED;
    }

    /** What happened, in a line for a person to read. */
    public String prettyPrint(Locale language) {
        return new Messages(language).sentence("UNDO_" + status, List.of(source, township.orElse(""), lists, items));
    }
}
