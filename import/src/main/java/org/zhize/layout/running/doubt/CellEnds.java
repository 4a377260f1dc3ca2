package org.zhize.layout.running.doubt;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.zhize.layout.Column;
import org.zhize.layout.Doubt;
import org.zhize.layout.Placeholder;
import org.zhize.layout.running.line.DepartmentNames;
import org.zhize.layout.running.line.Opening;
import org.zhize.layout.running.line.Part;
import org.zhize.layout.running.line.Piece;
import org.zhize.layout.running.line.Pieces;
import org.zhize.layout.running.line.Punctuation;
import org.zhize.layout.running.line.Vocabulary;
import org.zhize.layout.running.row.ColumnProfile;
import org.zhize.layout.running.row.ListProfile;
import org.zhize.layout.running.row.Split;

/** Tells where one cell of a row ends and the next begins in a way that leaves open where the border is. */
final class CellEnds {

    private static final Pattern BRANCH_OF_CITY = Pattern.compile("市[^、，；]*分局");

    private static final Pattern BEGINS_WITH_PLACE = Pattern.compile("[区县市旗盟州省]");

    private final ListProfile profile;
    private final Vocabulary vocabulary;

    CellEnds(ListProfile profile, Vocabulary vocabulary) {
        this.profile = profile;
        this.vocabulary = vocabulary;
    }

    /**
     * Where one text breaks off within a sentence and the next begins with nothing that begins one: the end of the first may
     * have been taken for the beginning of the second. A name that follows such a text may have lost its beginning to it.
     */
    List<Doubt> brokenOff(Split split) {
        List<Doubt> doubts = new ArrayList<>();
        Pieces pieces = split.pieces();
        for (int i = 0; i + 1 < profile.columns().size(); i++) {
            int end = split.to(i);
            Column next = profile.columns().get(i + 1);
            Column here = profile.columns().get(i);
            boolean bothHoldText = split.from(i) < end && end < split.to(i + 1);
            if (bothHoldText
                    && (isBrokenOff(here, next, pieces, end)
                            || isWrapped(here, next, split, end)
                            || isEndOfName(here, next, split, end)
                            || isDepartmentInName(here, next, split, end)
                            || isPlaceInName(here, next, split, end)
                            || isNamedTwice(here, split, end)
                            || isOpenList(here, split, end))) {
                doubts.add(new Doubt(
                        pieces.pieces().get(end).text(),
                        next,
                        here,
                        Part.place(List.of(pieces.pieces().get(end).line()))));
            }
        }
        return doubts;
    }

    private static boolean isBrokenOff(Column here, Column next, Pieces pieces, int end) {
        return (ColumnProfile.isText(here) || here == Column.DEPARTMENTS_AND_METHOD)
                && (ColumnProfile.isText(next) || next == Column.NAME)
                && !Punctuation.closes(pieces.words(end - 1))
                && (next == Column.NAME || !pieces.opening(end).beginsParagraph());
    }

    /** Whether departments begin with words like none of them, before a line that one may begin with: the name may end with those. */
    private boolean isEndOfName(Column here, Column next, Split split, int end) {
        Pieces pieces = split.pieces();
        return here == Column.NAME
                && next.isOfDepartments()
                && end + 1 < split.to(profile.columns().indexOf(next))
                && !vocabulary.beginsLikeDepartment(pieces.words(end))
                && !vocabulary.endsLikeDepartment(pieces.words(end))
                && vocabulary.beginsLikeDepartment(pieces.words(end + 1));
    }

    /** Whether a line of a name begins with a department, and others follow the name. */
    private boolean isDepartmentInName(Column here, Column next, Split split, int end) {
        return here == Column.NAME
                && next.isOfDepartments()
                && end - split.from(profile.columns().indexOf(here)) > 1
                && IntStream.range(split.from(profile.columns().indexOf(here)) + 1, end)
                        .anyMatch(piece ->
                                vocabulary.beginsWithDepartment(split.pieces().words(piece)));
    }

    /**
     * Whether the name of a place may belong to the departments behind it: before 市 on the same line, as in 监测云水|市生态环境局白石县分局, or
     * 地区 before a department that names no place.
     */
    private boolean isPlaceInName(Column here, Column next, Split split, int end) {
        if (here != Column.NAME || !next.isOfDepartments()) {
            return false;
        }
        Piece name = split.pieces().pieces().get(end - 1);
        Piece department = split.pieces().pieces().get(end);
        String departments =
                split.pieces().words(end, split.to(profile.columns().indexOf(next)));
        return (BRANCH_OF_CITY.matcher(departments).lookingAt()
                        && name.line().position().equals(department.line().position()))
                || (name.words().endsWith("地区")
                        && !BEGINS_WITH_PLACE.matcher(department.words()).lookingAt());
    }

    /** Whether the last department stands among those before it, as where it is the first word of the text behind them. */
    private boolean isNamedTwice(Column here, Split split, int end) {
        if (here != Column.DEPARTMENTS && here != Column.LEAD_DEPARTMENTS) {
            return false;
        }
        DepartmentNames names = new DepartmentNames(vocabulary);
        for (int piece = split.from(profile.columns().indexOf(here)); piece < end; piece++) {
            names.breakBefore(split.pieces().words(piece));
            names.read(split.pieces().words(piece));
        }
        return !names.unfinished().isEmpty() && names.finished().contains(names.unfinished());
    }

    /** Whether departments end with a separator, so that another may stand anywhere behind, or one of them heads a text. */
    private boolean isOpenList(Column here, Split split, int end) {
        if (here != Column.DEPARTMENTS && here != Column.LEAD_DEPARTMENTS) {
            return false;
        }
        Pieces pieces = split.pieces();
        int from = split.from(profile.columns().indexOf(here));
        // A stroke alone names nobody.
        return (Punctuation.needsMore(pieces.words(end - 1)) && !Placeholder.isOne(pieces.words(from, end)))
                || IntStream.range(from, end).anyMatch(piece -> pieces.opening(piece) == Opening.HEADING);
    }

    /** Whether a text begins with a few words before its first heading or number: the end of a department's name may do so. */
    private boolean isWrapped(Column here, Column next, Split split, int end) {
        Pieces pieces = split.pieces();
        return here.isOfDepartments()
                && ColumnProfile.isText(next)
                && end + 1 < split.to(profile.columns().indexOf(next))
                && !pieces.opening(end).beginsParagraph()
                && !Punctuation.closes(pieces.words(end))
                && pieces.opening(end + 1).beginsParagraph();
    }
}
