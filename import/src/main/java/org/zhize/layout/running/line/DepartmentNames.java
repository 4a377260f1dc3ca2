package org.zhize.layout.running.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads a cell of department names piece by piece; a name may be wrapped anywhere, and end without a separator. */
public final class DepartmentNames {

    private static final String SEPARATORS = "、，,；;/／";

    private static final Pattern BRANCH_ALONE = Pattern.compile("[^县区市旗州盟省局、，,；;]{1,10}[县区市旗州盟]分局(?=[、，,；;/／]|$)");

    /** Where so much stands between two separators, it is no name, and not looked at. */
    private static final int LONGEST = 200;

    private final Vocabulary vocabulary;
    private final List<String> names = new ArrayList<>();
    private final StringBuilder name = new StringBuilder();

    /** Names of departments of which nothing is read yet. */
    public DepartmentNames(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Reads on across a line break or blank.
     *
     * @return whether the name so far goes on in the piece
     */
    public boolean breakBefore(String piece) {
        if (name.length() > LONGEST) {
            return true;
        }
        String soFar = name.toString();
        if (!soFar.isEmpty()
                && vocabulary.endsLikeDepartment(soFar)
                && vocabulary.beginsLikeDepartment(piece)
                && !isBranchOf(soFar, piece)) {
            close();
        }
        return !name.isEmpty() && "（(".indexOf(piece.charAt(0)) < 0;
    }

    /** Whether a piece only says of which region the branch of an office is: 云水市生态环境局, 白石县分局. */
    private static boolean isBranchOf(String office, String piece) {
        return office.endsWith("局") && BRANCH_ALONE.matcher(piece).lookingAt();
    }

    /** Reads a piece. */
    public void read(String piece) {
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            if (SEPARATORS.indexOf(c) >= 0) {
                close();
            } else {
                name.append(c);
            }
        }
    }

    /** The name that may go on, without those before it. */
    public String unfinished() {
        return name.toString();
    }

    /** The finished names, oldest first. */
    public List<String> finished() {
        return names;
    }

    private void close() {
        names.add(name.toString());
        name.setLength(0);
    }
}
