package org.zhize.dutylist.cell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.zhize.document.Text;

/**
 * Puts names of departments together whose pieces have nothing but blanks and line ends between them, some of which part
 * names and some of which only wrap one: the way to join them that contradicts least what names look like.
 */
final class WrappedNames {

    /** No name is wrapped over more pieces. */
    private static final int MOST_PIECES = 8;

    private static final int NOT_A_NAME = 10;
    private static final int BEGINS_WITH_CLOSING_BRACKET = 20;
    private static final int BOUNDARY_INSIDE_A_NAME = 4;
    private static final int UNUSUAL_BEGINNING = 1;
    private static final int TWO_NAMES_AS_ONE = 3;

    private static final int PRINTED_AS_ONE = -4;

    private WrappedNames() {}

    /**
     * The names that the pieces make, in order; all of their characters are in them.
     *
     * @param elsewhere what the item says of its departments elsewhere, without blanks: a name that stands there in one piece
     *     is one
     * @param doubtful where those go that may be two names
     */
    static List<Text> join(List<Text> pieces, String elsewhere, List<Text> doubtful) {
        int count = pieces.size();
        int[] cost = new int[count + 1];
        int[] start = new int[count + 1];
        Arrays.fill(cost, 1, count + 1, Integer.MAX_VALUE);
        for (int end = 1; end <= count; end++) {
            for (int from = Math.max(0, end - MOST_PIECES); from < end; from++) {
                int total =
                        cost[from] + ofName(pieces, from, end, elsewhere) + ofBoundary(pieces, start[from], from, end);
                if (total < cost[end]) {
                    cost[end] = total;
                    start[end] = from;
                }
            }
        }
        List<Text> names = new ArrayList<>();
        for (int end = count; end > 0; end = start[end]) {
            Text name = Text.join(pieces.subList(start[end], end));
            names.add(name);
            if (mayBeTwo(pieces, start[end], end) && !elsewhere.contains(DepartmentName.bare(name.toString()))) {
                doubtful.add(name);
            }
        }
        Collections.reverse(names);
        return names;
    }

    private static int ofName(List<Text> pieces, int from, int end, String elsewhere) {
        String name = name(pieces, from, end);
        if (isWrapped(pieces, from, end) && elsewhere.contains(DepartmentName.bare(name))) {
            return PRINTED_AS_ONE;
        }
        int cost = DepartmentName.isOne(DepartmentName.withoutRole(name)) ? 0 : NOT_A_NAME;
        cost += DepartmentName.beginsLikeOne(name) ? 0 : UNUSUAL_BEGINNING;
        cost += "）)".indexOf(pieces.get(from).charAt(0)) >= 0 ? BEGINS_WITH_CLOSING_BRACKET : 0;
        for (int joint = from + 1; joint < end; joint++) {
            if (DepartmentName.areTwo(name(pieces, from, joint), name(pieces, joint, end))) {
                cost += TWO_NAMES_AS_ONE;
            }
        }
        return cost;
    }

    private static boolean mayBeTwo(List<Text> pieces, int from, int end) {
        return IntStream.range(from + 1, end)
                .anyMatch(joint -> DepartmentName.mayBeTwo(name(pieces, from, joint), name(pieces, joint, end)));
    }

    /** Whether two of the pieces or more have a part of one name, rather than only a bracket behind it. */
    private static boolean isWrapped(List<Text> pieces, int from, int end) {
        long parts = pieces.subList(from, end).stream()
                .filter(piece -> "（(）)".indexOf(piece.charAt(0)) < 0)
                .count();
        return parts > 1
                && "（(）)".indexOf(pieces.get(from).charAt(0)) < 0
                && DepartmentName.isOne(DepartmentName.bare(name(pieces, from, end)));
    }

    private static int ofBoundary(List<Text> pieces, int before, int from, int end) {
        return from == 0 || DepartmentName.areTwo(name(pieces, before, from), name(pieces, from, end))
                ? 0
                : BOUNDARY_INSIDE_A_NAME;
    }

    /** What pieces make together, without the words behind the last name that others may be meant too: 河道管理段等单位. */
    private static String name(List<Text> pieces, int from, int end) {
        String whole = Text.join(pieces.subList(from, end)).toString();
        return end == pieces.size() ? DepartmentCell.withoutOpenEnd(whole) : whole;
    }
}
