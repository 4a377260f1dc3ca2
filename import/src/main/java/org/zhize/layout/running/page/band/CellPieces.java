package org.zhize.layout.running.page.band;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pieces of a band that a cell has, which share those above the last one with other ways to go on. */
final class CellPieces {

    private final @Nullable CellPieces above;
    private final int piece;
    private final int hash;

    CellPieces(@Nullable CellPieces above, int piece) {
        this.above = above;
        this.piece = piece;
        this.hash = 31 * (above == null ? 0 : above.hash) + piece + 1;
    }

    /** The last piece. */
    int last() {
        return piece;
    }

    /** All of them from the first one on. */
    List<Integer> all() {
        List<Integer> all = new ArrayList<>();
        for (@Nullable CellPieces at = this; at != null; at = at.above) {
            all.add(at.piece);
        }
        Collections.reverse(all);
        return all;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        @Nullable CellPieces one = this;
        @Nullable CellPieces two = other instanceof CellPieces pieces ? pieces : null;
        while (one != two && one != null && two != null && one.hash == two.hash && one.piece == two.piece) {
            one = one.above;
            two = two.above;
        }
        return one == two;
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
