package org.zhize.whatif;

import java.util.List;

/**
 * Moves of duties within one county, in the order in which they are made; each sees what those before it left.
 *
 * @param county name or id of the county
 * @param moves the moves, at least one
 */
public record Plan(String county, List<Move> moves) {

    /** Keeps its own copy of the moves. */
    public Plan {
        moves = List.copyOf(moves);
    }
}
