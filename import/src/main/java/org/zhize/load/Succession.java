package org.zhize.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhize.load.KnownGraph.CurrentList;

/**
 * Which lists of a new edition take the place of current ones.
 *
 * @param current ids of the new lists that are current
 * @param superseded ids of the lists whose place they take
 * @param alone whether the township had no lists of these kinds
 */
record Succession(List<String> current, List<String> superseded, boolean alone) {

    /**
     * A new edition takes over, unless it is known to be older than the current one. A new reading of a document that was
     * read before takes the place of the old reading alone.
     *
     * @param lists the new lists, rows of nodes
     * @param edition their edition
     * @param known the township's current lists, by their kinds
     * @param readAgain the document's SHA-256, if it was read before
     */
    static Succession of(List<Row> lists, Edition edition, Map<String, CurrentList> known, Optional<String> readAgain) {
        List<String> current = new ArrayList<>();
        List<String> superseded = new ArrayList<>();
        boolean alone = true;
        for (Row list : lists) {
            CurrentList before = known.get(list.text("kind"));
            alone &= before == null;
            boolean takesOver = before == null
                    || readAgain.map(before.sha256()::equals).orElseGet(() -> !edition.isBefore(before.date()));
            if (takesOver) {
                current.add(list.text("id"));
            }
            if (takesOver && before != null) {
                superseded.add(before.id());
            }
        }
        return new Succession(current, superseded, alone);
    }
}
