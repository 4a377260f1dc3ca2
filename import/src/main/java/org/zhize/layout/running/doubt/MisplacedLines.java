package org.zhize.layout.running.doubt;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.zhize.layout.Column;
import org.zhize.layout.Doubt;
import org.zhize.layout.running.line.Marker;
import org.zhize.layout.running.line.Opening;
import org.zhize.layout.running.line.Part;
import org.zhize.layout.running.line.Piece;
import org.zhize.layout.running.line.Pieces;
import org.zhize.layout.running.line.Punctuation;
import org.zhize.layout.running.line.Vocabulary;
import org.zhize.layout.running.row.ColumnProfile;
import org.zhize.layout.running.row.Fit;
import org.zhize.layout.running.row.ListProfile;
import org.zhize.layout.running.row.Split;

/** Tells lines that look as if they belonged to another cell of their row than the one that they stand in. */
final class MisplacedLines {

    /** 民政部门: a department by its line of work, not one of those that a township turns to. */
    private static final Pattern BY_ITS_WORK = Pattern.compile("(?![配协助向按接及依上相有各])[\\u4e00-\\u9fff]{2,4}部门");

    private final ListProfile profile;
    private final Vocabulary vocabulary;

    MisplacedLines(ListProfile profile, Vocabulary vocabulary) {
        this.profile = profile;
        this.vocabulary = vocabulary;
    }

    /** What is doubtful about the lines of a row's part. */
    List<Doubt> of(Split split) {
        List<Doubt> doubts = new ArrayList<>(intruding(split));
        doubts.addAll(besideText(split));
        doubts.addAll(guarantees(split));
        doubts.addAll(reordered(split));
        doubts.addAll(exchanged(split));
        return doubts;
    }

    /**
     * Departments that interrupt a sentence on a line that they don't fill: the next line of the departments' cell. Between the sentences
     * of a method they may be those of the next row.
     */
    private List<Doubt> intruding(Split split) {
        List<Doubt> doubts = new ArrayList<>();
        Pieces pieces = split.pieces();
        int departments = profile.columns().indexOf(Column.DEPARTMENTS);
        for (int column = 0; column < profile.columns().size() && departments >= 0; column++) {
            Column here = profile.columns().get(column);
            Fit fit = new Fit(pieces, profile.profiles().get(column));
            for (int i = split.from(column) + 1; i + 1 < split.to(column) && ColumnProfile.isText(here); i++) {
                if (pieces.opening(i) == Opening.DEPARTMENT
                        && pieces.gap(i + 1).breaksLine()
                        && (Punctuation.closes(pieces.words(i - 1))
                                ? here == Column.METHOD && pieces.gap(i).breaksLine()
                                : interrupts(pieces, i) && fit.ofBreak(i) > 0)) {
                    Piece piece = pieces.pieces().get(i);
                    doubts.add(new Doubt(piece.text(), here, Column.DEPARTMENTS, Part.place(List.of(piece.line()))));
                }
            }
        }
        return doubts;
    }

    private static boolean interrupts(Pieces pieces, int index) {
        return pieces.opening(index - 1) != Opening.DEPARTMENT
                && !pieces.opening(index + 1).beginsParagraph();
    }

    /** Departments at the beginning of a line of a text, with a blank behind them: the departments' cell beside that of the text. */
    private List<Doubt> besideText(Split split) {
        List<Doubt> doubts = new ArrayList<>();
        Pieces pieces = split.pieces();
        for (int column = 0; column < profile.columns().size(); column++) {
            Column here = profile.columns().get(column);
            for (int i = split.from(column) + 1; i + 1 < split.to(column) && ColumnProfile.isText(here); i++) {
                if (profile.columns().contains(Column.DEPARTMENTS)
                        && pieces.opening(i) == Opening.DEPARTMENT
                        && pieces.gap(i).breaksLine()
                        && pieces.gap(i + 1) == Piece.Gap.SPACE) {
                    Piece piece = pieces.pieces().get(i);
                    doubts.add(new Doubt(piece.text(), here, Column.DEPARTMENTS, Part.place(List.of(piece.line()))));
                }
            }
        }
        return doubts;
    }

    /**
     * The lines that were read before others above them, as if two cells had been given line by line; what stands behind the row's number
     * may be of any of its cells.
     */
    private List<Doubt> reordered(Split split) {
        List<Doubt> doubts = new ArrayList<>();
        List<Piece> pieces = split.pieces().pieces();
        for (int column = 1; column < profile.columns().size(); column++) {
            int from = split.from(column);
            if (from > 0
                    && split.has(column)
                    && !split.pieces().isBehindNumber(from)
                    && pieces.get(from)
                                    .line()
                                    .position()
                                    .compareTo(pieces.get(from - 1).line().position())
                            < 0) {
                Piece piece = pieces.get(from);
                doubts.add(new Doubt(
                        piece.text(),
                        profile.columns().get(column),
                        profile.columns().get(column - 1),
                        Part.place(List.of(piece.line()))));
            }
        }
        return doubts;
    }

    /** A paragraph without a number behind numbered duties, where what is guaranteed has a column and no text in it. */
    private List<Doubt> guarantees(Split split) {
        int duties = profile.columns().indexOf(Column.DEPARTMENT_DUTIES);
        int guarantee = profile.columns().indexOf(Column.GUARANTEE);
        if (duties < 0 || guarantee != duties + 1 || split.has(guarantee) || !split.has(duties)) {
            return List.of();
        }
        Pieces pieces = split.pieces();
        boolean numbered = Marker.of(pieces.words(split.from(duties))).isPresent();
        return IntStream.range(split.from(duties) + 1, split.to(duties))
                .filter(piece -> numbered
                        && pieces.gap(piece).breaksLine()
                        && !pieces.opening(piece).beginsParagraph()
                        && pieces.opening(piece) != Opening.CONTINUATION
                        && Punctuation.endsSentence(pieces.words(piece - 1)))
                .mapToObj(piece -> new Doubt(
                        pieces.pieces().get(piece).text(),
                        Column.DEPARTMENT_DUTIES,
                        Column.GUARANTEE,
                        Part.place(List.of(pieces.pieces().get(piece).line()))))
                .toList();
    }

    /** Clauses of departments among the township's, beside departments' duties that begin with none: each may be the other. */
    private List<Doubt> exchanged(Split split) {
        int departments = profile.columns().indexOf(Column.DEPARTMENT_DUTIES);
        int township = profile.columns().indexOf(Column.TOWNSHIP_DUTIES);
        if (departments < 0
                || township < 0
                || clausesOfDepartments(split, departments).findAny().isPresent()) {
            return List.of();
        }
        return clausesOfDepartments(split, township)
                .mapToObj(piece -> new Doubt(
                        split.pieces().pieces().get(piece).text(),
                        Column.TOWNSHIP_DUTIES,
                        Column.DEPARTMENT_DUTIES,
                        Part.place(List.of(split.pieces().pieces().get(piece).line()))))
                .toList();
    }

    /** The numbered clauses of a column that begin with a department. */
    private IntStream clausesOfDepartments(Split split, int column) {
        return IntStream.range(split.from(column), split.to(column))
                .filter(piece -> Marker.of(split.pieces().words(piece))
                        .map(marker -> split.pieces()
                                .words(piece)
                                .substring(marker.length())
                                .strip())
                        .filter(clause -> vocabulary.beginsWithDepartment(clause)
                                || BY_ITS_WORK.matcher(clause).lookingAt())
                        .isPresent());
    }
}
