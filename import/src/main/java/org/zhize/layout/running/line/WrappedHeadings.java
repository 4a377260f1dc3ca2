package org.zhize.layout.running.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How the lines of a part of an item open, where the departments that a heading names are wrapped: 县农业农村 and 局： below it are one
 * heading, as are 县公安局、 and 县司法局：. The first of such lines is no name of a cell of departments, and the others begin nothing.
 */
final class WrappedHeadings {

    /** No heading takes more lines. */
    private static final int MOST_LINES = 8;

    private static final int LONGEST = 80;

    private static final String SEPARATORS = "、，,；;/／";

    private static final Pattern COLON = Pattern.compile("[：:]");

    private static final Pattern SEPARATOR = Pattern.compile("[" + SEPARATORS + "]");

    private final List<Piece> pieces;
    private final Vocabulary vocabulary;

    private WrappedHeadings(List<Piece> pieces, Vocabulary vocabulary) {
        this.pieces = pieces;
        this.vocabulary = vocabulary;
    }

    /** What each piece would be as the beginning of a cell or paragraph. */
    static List<Opening> openings(List<Piece> pieces, Vocabulary vocabulary) {
        WrappedHeadings headings = new WrappedHeadings(pieces, vocabulary);
        List<Opening> openings = new ArrayList<>();
        while (openings.size() < pieces.size()) {
            int first = openings.size();
            Opening opening = Opening.of(pieces.get(first).words(), vocabulary);
            int last = opening == Opening.DEPARTMENT || opening == Opening.WORDS ? headings.lastLine(first) : first;
            openings.add(last > first ? Opening.HEADING : opening);
            for (int line = first + 1; line <= last; line++) {
                openings.add(Opening.CONTINUATION);
            }
        }
        return openings;
    }

    /** The line in which the heading that a line begins ends; the line itself where it begins none, or none that is wrapped. */
    private int lastLine(int first) {
        String heading = pieces.get(first).words();
        if (!vocabulary.beginsLikeDepartment(heading)) {
            return first;
        }
        for (int line = first + 1; line < Math.min(pieces.size(), first + MOST_LINES); line++) {
            if (heading.length() > LONGEST || !pieces.get(line).gap().breaksLine()) {
                return first;
            }
            String words = pieces.get(line).words();
            String[] rest = COLON.split(words, 2);
            if (Opening.isLabel(words) || !goesOn(heading, SEPARATOR.split(rest[0], -1)[0])) {
                return first;
            }
            heading += rest[0];
            if (rest.length > 1) {
                return namesDepartments(heading) ? line : first;
            }
        }
        return first;
    }

    /** Whether the list of departments goes on below: behind a separator, or with the rest of a name. */
    private boolean goesOn(String heading, String below) {
        int from = heading.length();
        while (from > 0 && SEPARATORS.indexOf(heading.charAt(from - 1)) < 0) {
            from--;
        }
        String name = heading.substring(from);
        return name.isEmpty()
                || (!isDepartment(below) && (!isDepartment(name) || vocabulary.beginsDepartment(name + below)));
    }

    private boolean namesDepartments(String heading) {
        return SEPARATOR.splitAsStream(heading).allMatch(this::isDepartment);
    }

    private boolean isDepartment(String name) {
        return vocabulary.endsLikeDepartment(name) && vocabulary.isDepartments(name);
    }
}
