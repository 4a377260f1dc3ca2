package org.zhize.dutylist.scrutiny;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhize.dutylist.cell.ClauseMark;

/**
 * The rest of a text that breaks off, where it was read into the text beside it: there it stands behind the end of the last numbered
 * clause and has no number. A row that a page cuts leaves such rests where nothing shows that a page begins.
 */
final class RestBeside {

    /** The end of a sentence or a clause. */
    private static final Pattern ENDS = Pattern.compile("[。；;！!？?：:）)”]$");

    private RestBeside() {}

    /** What the clauses of a text may lack and others beside them have; empty if the text ends or they have nothing of that kind. */
    static Optional<String> of(Optional<List<String>> clauses, Optional<List<String>> others) {
        return clauses.filter(text -> !ends(last(text)))
                .flatMap(text -> others.filter(RestBeside::hasMore).map(RestBeside::last));
    }

    private static boolean hasMore(List<String> clauses) {
        if (clauses.size() < 2 || ClauseMark.of(last(clauses)).isPresent()) {
            return false;
        }
        String before = clauses.get(clauses.size() - 2);
        return ClauseMark.of(before).isPresent() && ends(before);
    }

    private static boolean ends(String clause) {
        return ENDS.matcher(clause.strip()).find();
    }

    private static String last(List<String> clauses) {
        return clauses.get(clauses.size() - 1);
    }
}
