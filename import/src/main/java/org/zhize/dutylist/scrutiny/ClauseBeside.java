package org.zhize.dutylist.scrutiny;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhize.dutylist.cell.ClauseMark;

/**
 * A clause that was read into the text beside its own: there its number does not go on with those before it, and its own text counts past
 * it or ends before it.
 */
final class ClauseBeside {

    private final List<String> clauses;

    private ClauseBeside(List<String> clauses) {
        this.clauses = clauses;
    }

    /** The clause of one text that may be another's; empty if each clause goes on with those before it, or no text lacks it. */
    static Optional<String> of(Optional<List<String>> clauses, Optional<List<String>> others) {
        return others.flatMap(text -> clauses.flatMap(lacking -> new ClauseBeside(lacking).among(text)));
    }

    private Optional<String> among(List<String> others) {
        Map<ClauseMark.Style, Integer> last = new EnumMap<>(ClauseMark.Style.class);
        for (String clause : others) {
            Optional<ClauseMark> mark = ClauseMark.of(clause);
            if (mark.isPresent()) {
                int expected = last.getOrDefault(mark.get().style(), 0) + 1;
                if (mark.get().value() > 1 && mark.get().value() != expected && lack(mark.get(), expected)) {
                    return Optional.of(clause);
                }
                last.put(mark.get().style(), mark.get().value());
            }
        }
        return Optional.empty();
    }

    /** Whether the clauses leave the number of another out, or end before it, if it comes again where it stands. */
    private boolean lack(ClauseMark clause, int expected) {
        int before = 0;
        for (String own : clauses) {
            Optional<ClauseMark> mark = ClauseMark.of(own).filter(found -> found.style() == clause.style());
            if (mark.isPresent()) {
                if (before < clause.value() && before > 0 && mark.get().value() > clause.value()) {
                    return true;
                }
                before = mark.get().value();
            }
        }
        return clause.value() < expected && before == clause.value() - 1;
    }
}
