package org.zhize.dutylist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhize.document.Source;

/**
 * Everything that was read from one document: the content of one {@code duty-list/1} object.
 *
 * @param source the file
 * @param township whose lists these are
 * @param edition the date from which the lists apply, if the document or its manifest tells it
 * @param lists the lists it holds, each kind at most once, in the order of {@link ListKind}
 * @param problems what is doubtful about the reading, in the order of their places
 * @param coverage what became of each character
 */
public record DutyDocument(
        Source source,
        TownshipIdentity township,
        Optional<LocalDate> edition,
        List<DutyList> lists,
        List<Problem> problems,
        Coverage coverage) {

    /** Keeps its own copies of the lists. */
    public DutyDocument {
        lists = List.copyOf(lists);
        problems = List.copyOf(problems);
    }
}
