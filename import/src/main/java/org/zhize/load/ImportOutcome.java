package org.zhize.load;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What an import did with one document, or would do.
 *
 * @param status what became of it
 * @param source the document's file name
 * @param township the path of the township's names, if it is known
 * @param current whether the document's lists are the current ones of their township
 * @param dryRun whether nothing was written
 * @param counts how much the document has; all zero if it was rejected
 */
public record ImportOutcome(
        Status status, String source, Optional<String> township, boolean current, boolean dryRun, Counts counts) {

    /** What becomes of a document. */
    public enum Status {
        /** The township had no such lists. */
        ADDED,
        /** The township had other lists of these kinds, which stay as an earlier or later edition. */
        NEW_EDITION,
        /** The file was in the graph, and a newer reader reads it differently; the older reading stays as an edition. */
        READ_ANEW,
        /** The lists were in the graph; their departments are understood differently than before. */
        DEPARTMENTS_CHANGED,
        /** The lists were in the graph, from this file or from another that says the same; nothing changes. */
        UNCHANGED,
        /** It isn't known whose lists they are; nothing changes. */
        REJECTED,
        /** They are the lists of several townships, and which is whose isn't certain; nothing changes. */
        SEVERAL_TOWNSHIPS
    }

    /**
     * How much a document has.
     *
     * @param lists its lists
     * @param items its items
     * @param departments the departments that its items name
     * @param newDepartments those that the graph did not have
     * @param unknownDepartments those that no rule knows
     * @param problems what is doubtful about it
     */
    public record Counts(
            int lists, int items, int departments, int newDepartments, int unknownDepartments, int problems) {

        static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

        private List<Integer> inOrder() {
            return List.of(lists, items, departments, newDepartments, unknownDepartments, problems);
        }
    }

    /** Whether the graph is, or would be, another than before. */
    public boolean changes() {
        return status != Status.UNCHANGED && !rejected();
    }

    /** Whether the document could not be imported. */
    public boolean rejected() {
        return status == Status.REJECTED || status == Status.SEVERAL_TOWNSHIPS;
    }

    /** What happened, in a line or a few, for a person to read. */
    public String prettyPrint(Locale language) {
        Messages messages = new Messages(language);
        if (rejected()) {
            return messages.sentence(status.name(), List.of(source));
        }
        String kind = status == Status.NEW_EDITION && !current ? "OTHER_EDITION" : status.name();
        // A level that isn't known is empty in the path.
        String place = township.orElse("").replaceAll("^/+|(?<=/)/+", "");
        String did = messages.sentence(kind, List.of(source, place));
        String all = status == Status.UNCHANGED ? did : did + messages.sentence("COUNTS", counts.inOrder());
        return dryRun ? messages.sentence("DRY_RUN", List.of(all)) : all;
    }
}
