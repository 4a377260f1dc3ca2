package org.zhize.dutylist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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

    /** Whether its titles name more than one township; nobody can say then that all items are one township's. */
    public boolean isOfSeveralTownships() {
        return problems.stream().anyMatch(problem -> problem.code() == ProblemCode.TOWNSHIPS_SEVERAL);
    }

    /**
     * This document, with what it does not say of itself taken from the person who imports it. Where both speak, the document counts.
     *
     * @param stated whose lists they say it holds
     * @param from the date from which they say the lists apply
     */
    public DutyDocument orElse(TownshipIdentity stated, Optional<LocalDate> from) {
        TownshipIdentity known = isOfSeveralTownships() ? township : township.orElse(stated);
        boolean named = township.name().isEmpty() && known.name().isPresent();
        List<Problem> doubts = new ArrayList<>(problems);
        if (named) {
            doubts.removeIf(problem -> problem.code() == ProblemCode.TOWNSHIP_UNKNOWN);
            doubts.add(new Problem(
                    ProblemCode.IDENTITY_FROM_PERSON,
                    Optional.empty(),
                    OptionalInt.empty(),
                    Optional.empty(),
                    List.of(known.path())));
        }
        return new DutyDocument(source, known, edition.or(() -> from), lists, doubts, coverage);
    }
}
