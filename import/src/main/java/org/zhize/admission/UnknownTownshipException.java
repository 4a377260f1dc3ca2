package org.zhize.admission;

import java.util.List;
import org.zhize.language.ExplainedException;

/** The graph has no township of a name, or several. */
public final class UnknownTownshipException extends ExplainedException {

    private static final long serialVersionUID = 1L;

    UnknownTownshipException(String name, List<String> candidates, boolean ambiguous) {
        super(null, ambiguous ? "township.ambiguous" : "township.unknown", name, String.join(", ", candidates));
    }
}
