package org.zhize.dutylist;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The page of the docs that explains the problems, written from the codes themselves. */
final class ProblemReference {

    private static final String HEAD = """
            # Problems that reading reports

            This page is generated from `ProblemCode` and its message bundle; `mvn -pl import test -Dtest=ProblemReferenceTest
            -Dzhize.docs=write` writes it anew.

            A problem has a code, a severity, the list and the number of the item where it concerns one, its place in the
            document, and a sentence in Chinese and English. `ERROR`: something could not be read. `WARNING`: the document
            contradicts itself, or a rule had to choose between two readings. `INFO`: worth knowing; the reading stands.

            | code | severity | sentence |
            | --- | --- | --- |
            """;

    private static final List<String> BLANKS = Collections.nCopies(4, "…");

    private ProblemReference() {}

    static String markdown() {
        StringBuilder page = new StringBuilder(HEAD);
        for (ProblemCode code : ProblemCode.values()) {
            page.append("| `")
                    .append(code)
                    .append("` | ")
                    .append(code.severity())
                    .append(" | ")
                    .append(Messages.of("problems", Locale.CHINESE, code.name(), BLANKS))
                    .append("<br>")
                    .append(Messages.of("problems", Locale.ENGLISH, code.name(), BLANKS))
                    .append(" |\n");
        }
        return page.toString();
    }
}
