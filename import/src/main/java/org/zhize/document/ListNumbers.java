package org.zhize.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The numbers that a browser prints before the items of an HTML list.
 *
 * <p>A reader of the page sees them, so they are part of its text like any other character. An item that brings a number
 * of its own gets none.
 */
final class ListNumbers {

    private static final Pattern OWN_NUMBER =
            Pattern.compile("\\s*(?:\\d{1,3}\\s*[.、．)）]|[(（]\\d{1,3}[)）]|[①-⑳]).*", Pattern.DOTALL);

    private static final Pattern WITHOUT = Pattern.compile("list-style(?:-type)?\\s*:[^;]*\\bnone\\b");

    private static final int NONE = Integer.MIN_VALUE;

    private final Deque<Integer> counts = new ArrayDeque<>();
    private boolean pending;

    /** Notes that a tag begins or ends. */
    void tag(String name, boolean closing, String attributes) {
        if (name.equals("ol") || name.equals("ul")) {
            pending = false;
            if (closing) {
                counts.poll();
            } else {
                boolean counted = name.equals("ol")
                        && !WITHOUT.matcher(attributes.toLowerCase(Locale.ROOT)).find();
                counts.push(counted ? 0 : NONE);
            }
        } else if (name.equals("li")) {
            pending = !closing;
        }
    }

    /** What stands before the next visible line: the number of the item that it begins, or nothing. */
    String label(CharSequence line) {
        Integer count = counts.peek();
        if (!pending || count == null || count == NONE) {
            pending = false;
            return "";
        }
        pending = false;
        counts.poll();
        counts.push(count + 1);
        return OWN_NUMBER.matcher(line).matches() ? "" : (count + 1) + ".";
    }
}
