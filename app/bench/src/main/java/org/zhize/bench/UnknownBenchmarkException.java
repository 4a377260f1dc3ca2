package org.zhize.bench;

import java.util.List;
import org.zhize.language.ExplainedException;

/** No benchmark is called so. */
public final class UnknownBenchmarkException extends ExplainedException {

    private static final long serialVersionUID = 1L;

    UnknownBenchmarkException(String name, String nearest, List<String> known) {
        super(null, "unknown", name, nearest, String.join(", ", known));
    }
}
