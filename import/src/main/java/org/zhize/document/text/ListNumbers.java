package org.zhize.document.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers that a browser prints before the items of an HTML list.
 *
 * <p>A reader of the page sees them, so they are part of its text like any other character. An item that brings a number
 * of its own gets none.
 */
final class ListNumbers {

    private static final Pattern OWN_NUMBER =
            Pattern.compile("\\s*(?:\\d{1,3}\\s*[.、．)）]|[(（]\\d{1,3}[)）]|[①-⒛]).*", Pattern.DOTALL);

    private static final Pattern WITHOUT = Pattern.compile("list-style(?:-type)?\\s*:[^;]*\\bnone\\b");

    private static final Pattern START = Pattern.compile("\\bstart\\s*=\\s*\"?(\\d{1,4})\\b");
    private static final Pattern VALUE = Pattern.compile("\\bvalue\\s*=\\s*\"?(\\d{1,4})\\b");

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
                counts.push(counted ? number(START, attributes).orElse(1) - 1 : NONE);
            }
        } else if (name.equals("li")) {
            pending = !closing;
            OptionalInt own = number(VALUE, attributes);
            Integer count = counts.peek();
            if (own.isPresent() && count != null && count != NONE) {
                counts.poll();
                counts.push(own.getAsInt() - 1);
            }
        }
    }

    private static OptionalInt number(Pattern attribute, String attributes) {
        Matcher number = attribute.matcher(attributes);
        return number.find() ? OptionalInt.of(Integer.parseInt(number.group(1))) : OptionalInt.empty();
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
