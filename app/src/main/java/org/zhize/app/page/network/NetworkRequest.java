package org.zhize.app.page.network;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which network somebody wants to see.
 *
 * @param view what is drawn, by its name in addresses
 * @param of the name or id of the county, department, township or topic; without one, the view chooses
 * @param most the most nodes that are drawn
 * @param colour what the colours of departments tell: {@code function} or {@code community}
 */
record NetworkRequest(
        @Nullable String view,
        @Nullable String of,
        @Nullable Integer most,
        @Nullable String colour) {

    /** More than this nobody can read, nor any browser draw. */
    static final int MOST_NODES = 2000;

    private static final int USUAL_NODES = 300;

    public View shown() {
        return View.of(Optional.ofNullable(view).orElse(""));
    }

    public String about() {
        return Optional.ofNullable(of).map(String::strip).orElse("");
    }

    public int limit() {
        return Math.min(MOST_NODES, Math.max(2, Optional.ofNullable(most).orElse(USUAL_NODES)));
    }

    public boolean byCommunity() {
        return "community".equals(colour);
    }
}
