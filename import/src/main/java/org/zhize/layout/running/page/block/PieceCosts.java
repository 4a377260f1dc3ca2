package org.zhize.layout.running.page.block;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.zhize.layout.Column;
import org.zhize.layout.Ems;
import org.zhize.layout.running.line.Marker;
import org.zhize.layout.running.line.Punctuation;
import org.zhize.layout.running.line.Vocabulary;
import org.zhize.layout.running.row.ColumnProfile;
import org.zhize.layout.running.row.ListProfile;

/**
 * How unlikely it is, in nats, that a column has a piece of a line next below another.
 *
 * <p>A cell goes on with the next of its lines where its last one was full, and with a new clause where it ended; the lines of a cell of
 * departments are names or parts of such.
 */
public final class PieceCosts {

    private static final double PLAY = 0.6;
    private static final double TOO_WIDE = 8;
    private static final double IMPOSSIBLE = 7;
    private static final double NO_DEPARTMENT = 6;
    private static final double NO_NAME = 5;
    private static final double LIKE_DEPARTMENTS = 3;
    private static final double ODD_BEGINNING = 2;
    private static final double NEXT_NAME = 0.2;
    private static final double NEXT_CLAUSE = 0.3;
    private static final double CLAUSE_AFTER_OPEN = 2;
    private static final double ENDS_OPEN = 1.5;
    private static final double UNKNOWN_WIDTH = 0.7;
    private static final double TOO_SHORT = 2;
    private static final double PER_EM_TOO_SHORT = 0.5;
    private static final double MOST_TOO_SHORT = 6;

    /** The mark of the department that leads, wrapped off its name. */
    private static final Pattern LEAD = Pattern.compile("[（(]?(?:牵头|主责)(?:单位|部门)?[）)]?[、，,；;]?");

    private static final Pattern SEPARATOR = Pattern.compile("[、，,；;/]$");

    /** What stands before the departments that lead, or help. */
    private static final Pattern LABEL = Pattern.compile("(?:牵头|主责|主办|责任|配合|协助|协办|承接|承办)(?:部门|单位)?[：:]");

    private static final String ENDS_OF_SENTENCES = "。；;：:0123456789";

    private final ListProfile profile;
    private final Vocabulary vocabulary;
    private final Map<String, Words> known = new HashMap<>();

    /**
     * What pieces cost in the columns of a list.
     *
     * @param profile what is known of these columns
     * @param vocabulary what is known of the document's words
     */
    public PieceCosts(ListProfile profile, Vocabulary vocabulary) {
        this.profile = profile;
        this.vocabulary = vocabulary;
    }

    /** What there is to know of a piece, whichever column it is in. */
    private record Words(
            double width,
            double firstStretch,
            boolean isMarked,
            boolean isContinuation,
            boolean closes,
            boolean needsMore,
            boolean endsSentences,
            boolean hasClauses,
            boolean isOfDepartments,
            boolean beginsLikeDepartment,
            boolean endsLikeDepartment) {}

    private Words look(String words) {
        return known.computeIfAbsent(words, this::lookedAt);
    }

    private Words lookedAt(String words) {
        boolean isMarked = Marker.of(words).isPresent();
        String names = LABEL.matcher(words).replaceAll("");
        return new Words(
                Ems.of(words),
                Ems.ofFirstStretch(words),
                isMarked,
                Punctuation.isContinuation(words),
                Punctuation.closes(words),
                Punctuation.needsMore(words),
                names.chars().anyMatch(c -> ENDS_OF_SENTENCES.indexOf(c) >= 0),
                isMarked || words.indexOf('；') >= 0,
                vocabulary.isDepartments(SEPARATOR.matcher(words).replaceFirst("") + "、")
                        || LEAD.matcher(words).matches(),
                names.length() < words.length() || vocabulary.beginsLikeDepartment(words),
                vocabulary.endsLikeDepartment(words));
    }

    /** Whether something is known of a column's width. */
    boolean knowsWidth(int column) {
        return profile.profiles().get(column).capacity() > 0;
    }

    /** Cost of the first piece of a cell. */
    public double first(String words, int column) {
        Words look = look(words);
        ColumnProfile itsProfile = profile.profiles().get(column);
        if (itsProfile.column().isOfDepartments()) {
            return ofDepartments(look, itsProfile) + (look.beginsLikeDepartment() ? 0 : ODD_BEGINNING);
        }
        return ofText(look, itsProfile) + (look.isContinuation() ? IMPOSSIBLE : 0);
    }

    /** Cost of the last piece of a cell. */
    public double end(String words, int column) {
        boolean isText = ColumnProfile.isText(profile.profiles().get(column).column());
        return isText && !look(words).closes() ? ENDS_OPEN : 0;
    }

    /** Cost of a piece below another. */
    public double next(String before, String words, int column) {
        Words above = look(before);
        Words look = look(words);
        ColumnProfile itsProfile = profile.profiles().get(column);
        if (itsProfile.column().isOfDepartments()) {
            boolean nextName = above.needsMore() || (above.endsLikeDepartment() && look.beginsLikeDepartment());
            return ofDepartments(look, itsProfile) + (nextName ? NEXT_NAME : ofBreak(above, look, itsProfile));
        }
        return ofText(look, itsProfile) + ofTextBelow(above, look, itsProfile);
    }

    private static double ofTextBelow(Words above, Words look, ColumnProfile itsProfile) {
        if (above.closes()) {
            return look.isContinuation() ? IMPOSSIBLE : look.isMarked() ? 0 : NEXT_CLAUSE;
        }
        return look.isMarked() ? CLAUSE_AFTER_OPEN : ofBreak(above, look, itsProfile);
    }

    private static double ofDepartments(Words look, ColumnProfile itsProfile) {
        return ofWidth(look, itsProfile)
                + (look.endsSentences() ? NO_DEPARTMENT : 0)
                + (look.isMarked() ? IMPOSSIBLE : 0);
    }

    private static double ofText(Words look, ColumnProfile itsProfile) {
        return ofWidth(look, itsProfile)
                + (look.isOfDepartments() ? LIKE_DEPARTMENTS : 0)
                + (itsProfile.column() == Column.NAME && look.hasClauses() ? NO_NAME : 0);
    }

    private static double ofWidth(Words look, ColumnProfile itsProfile) {
        return itsProfile.capacity() > 0 && look.width() > itsProfile.capacity() + PLAY ? TOO_WIDE : 0;
    }

    /** Cost of a line ending where it does, though more would have fitted. */
    private static double ofBreak(Words above, Words look, ColumnProfile itsProfile) {
        if (itsProfile.capacity() == 0) {
            return UNKNOWN_WIDTH;
        }
        double room = itsProfile.capacity() - above.width() - look.firstStretch();
        return room < PLAY ? 0 : Math.min(MOST_TOO_SHORT, TOO_SHORT + PER_EM_TOO_SHORT * room);
    }
}
