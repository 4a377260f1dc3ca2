package org.zhize.document.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.zhize.document.Omission;
import org.zhize.document.Omission.Why;
import org.zhize.document.Transcript;

/** What the pages of a PDF hold that nobody can read, gathered page by page. */
final class Unread {

    /** The most pieces of hidden text that are told apart. */
    private static final int MOST_PIECES = 200;

    private final List<Integer> pictured = new ArrayList<>();
    private final Map<String, SortedSet<Integer>> hidden = new LinkedHashMap<>();

    /** Notes what a page holds. */
    void page(int page, PageText text) {
        if (text.pictured()) {
            pictured.add(page);
        }
        for (String piece : text.hidden()) {
            if (hidden.size() < MOST_PIECES || hidden.containsKey(piece)) {
                hidden.computeIfAbsent(piece, first -> new TreeSet<>()).add(page);
            }
        }
    }

    /**
     * Tells what was left out. Hidden text that stands elsewhere too is not: programs cut a long page at the edges of several, and
     * draw shadows.
     */
    void tell(Transcript transcript) {
        if (!pictured.isEmpty()) {
            transcript.leaveOut(new Omission(Why.PICTURE, pictured, ""));
        }
        String written = hidden.isEmpty() ? "" : transcript.squeezed();
        SortedSet<Integer> pages = new TreeSet<>();
        String beginning = "";
        for (Map.Entry<String, SortedSet<Integer>> piece : hidden.entrySet()) {
            if (!written.contains(piece.getKey())) {
                beginning = pages.isEmpty() ? piece.getKey() : beginning;
                pages.addAll(piece.getValue());
            }
        }
        if (!pages.isEmpty()) {
            transcript.leaveOut(new Omission(Why.HIDDEN, List.copyOf(pages), beginning));
        }
    }
}
