package org.zhize.notebook;

import java.util.Locale;

/** Text as HTML and SVG want it. */
final class Markup {

    private Markup() {}

    static String text(Object value) {
        return value.toString()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** A number for a drawing, with a point whatever the machine's language is. */
    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
