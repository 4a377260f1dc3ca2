package org.zhize.typeset;

import java.util.List;
import java.util.function.Function;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyList;
import org.zhize.dutylist.identity.ManifestEntry;

/**
 * A sample document.
 *
 * @param name name of the manuscript and, with {@code .txt}, of the file
 * @param wording how the document words its heads and labels
 * @param printing how the tables become a file
 */
record Sample(String name, Wording wording, Function<List<Table>, Printout> printing) {

    /** The file's name. */
    String file() {
        return name + ".txt";
    }

    /** The file. */
    Printout print() {
        return printing.apply(lists().stream().map(wording::table).toList());
    }

    /** What a careful reader finds in it. */
    DutyDocument expected(ManifestEntry entry) {
        return Written.document(file(), entry, Written.lists(lists(), wording, print()), print());
    }

    private List<DutyList> lists() {
        return Manuscript.read(name).dutyLists();
    }
}
