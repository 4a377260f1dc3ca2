package org.zhize.dutylist;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.zhize.document.Place;

/**
 * Something doubtful, with its place in the document.
 *
 * @param code what kind of doubt it is; its severity and its sentence, in Chinese and English, belong to the code
 * @param list the list it concerns, if it concerns one
 * @param number the item it concerns, if it concerns one
 * @param place where in the document, if it has a place there
 * @param details the values that the code's sentence names, in its order
 */
public record Problem(
        ProblemCode code, Optional<ListKind> list, OptionalInt number, Optional<Place> place, List<String> details) {

    /** Keeps its own copy of the details. */
    public Problem {
        details = List.copyOf(details);
    }

    /** How much it matters. */
    public Severity severity() {
        return code.severity();
    }

    /** What is doubtful, as a sentence that a planner understands. */
    public String message(Locale language) {
        return Messages.of("problems", language, code.name(), details);
    }
}
