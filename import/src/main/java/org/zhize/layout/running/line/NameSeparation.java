package org.zhize.layout.running.line;

import java.util.Collection;
import java.util.regex.Pattern;

/**
 * How a document separates the departments of one cell: a document that sets commas between them, wherever their lines end, has a line
 * end behind a name without one where the cell ends.
 */
public final class NameSeparation {

    /** So many lines show that commas are set. */
    private static final int SEVERAL = 3;

    /** What a cell costs less, in nats, that begins behind a name without a comma, in documents that set them. */
    private static final double NO_COMMA = -2;

    /** A line of a narrow column that has such a comma: 局、县民政局, 头）、. */
    private static final Pattern COMMA_BEHIND_NAME =
            Pattern.compile("(?=[^。；：，:]{2,16}$).*[局委部办会院队心）)]、(?:[县区市旗盟州省].*)?");

    private final boolean byCommas;

    private NameSeparation(boolean byCommas) {
        this.byCommas = byCommas;
    }

    /** How these lines separate names. */
    public static NameSeparation of(Collection<RunningLine> lines) {
        return new NameSeparation(lines.stream()
                        .filter(line -> COMMA_BEHIND_NAME.matcher(line.words()).matches())
                        .limit(SEVERAL)
                        .count()
                == SEVERAL);
    }

    /** What it costs, in nats, that a cell of departments begins with a line below another; negative where names are to be separated. */
    public double ofBeginning(String above, String line, Vocabulary vocabulary) {
        return byCommas && vocabulary.endsLikeDepartment(above) && vocabulary.beginsLikeDepartment(line) ? NO_COMMA : 0;
    }
}
