package org.zhize.layout.running;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.zhize.layout.Column;
import org.zhize.layout.Doubt;

/** Tells lines that look as if they belonged to another cell of their row than the one that they stand in. */
final class MisplacedLines {

    private final ListProfile profile;

    MisplacedLines(ListProfile profile) {
        this.profile = profile;
    }

    /** What is doubtful about the lines of a row's part. */
    List<Doubt> of(Split split) {
        List<Doubt> doubts = new ArrayList<>(intruding(split));
        doubts.addAll(guarantees(split));
        doubts.addAll(reordered(split));
        return doubts;
    }

    /** Departments that interrupt a sentence on a line that they don't fill: the next line of the departments' cell. */
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
                        && !Punctuation.closes(pieces.words(i - 1))
                        && pieces.opening(i - 1) != Opening.DEPARTMENT
                        && !pieces.opening(i + 1).beginsParagraph()
                        && fit.ofBreak(i) > 0) {
                    Piece piece = pieces.pieces().get(i);
                    doubts.add(new Doubt(piece.text(), here, Column.DEPARTMENTS, Part.place(List.of(piece.line()))));
                }
            }
        }
        return doubts;
    }

    /** The lines that were read before others above them, as if two cells had been given line by line. */
    private List<Doubt> reordered(Split split) {
        List<Doubt> doubts = new ArrayList<>();
        List<Piece> pieces = split.pieces().pieces();
        for (int column = 1; column < profile.columns().size(); column++) {
            int from = split.from(column);
            if (from > 0
                    && split.has(column)
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
}
