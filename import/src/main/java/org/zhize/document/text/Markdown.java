package org.zhize.document.text;

import java.util.List;
import java.util.regex.Pattern;

/** The signs by which Markdown says how a text looks. They say nothing themselves. */
final class Markdown {

    /** What only Markdown has: the rule below a table's head, titles, wholly bold lines, fences and escaped points. */
    private static final Pattern SIGN = Pattern.compile(
            "\\|? ?:?-{2,}:? ?\\|[-:| ]*|#{1,6} +\\S.*|\\s*\\*\\*[^*]+\\*\\*\\s*|:{3,}.*|(?:.*[\\s|])?\\d{1,3}\\\\[.)].*");

    private static final Pattern TITLE = Pattern.compile("^#{1,6} +(?=\\S)");

    /** The sign of a list's item; a page's number stands between two. */
    private static final Pattern BULLET = Pattern.compile("^\\s*[-*+]\\s+(?=\\S)(?!\\d+\\s*[-*+]\\s*$)");

    private static final Pattern FENCE = Pattern.compile(":{3,}\\s*(?:\\w*|\\{[^}]*\\}\\s*:*)\\s*");
    private static final Pattern BOLD = Pattern.compile("\\*\\*([^*\\s](?:[^*]*[^*\\s])?)\\*\\*");
    private static final Pattern LINK =
            Pattern.compile("!?\\[([^\\[\\]]*)\\]\\([^()\\s]{0,300}(?:\\([^()\\s]{0,100}\\))?\\)");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?=[\\p{Punct}…])|\\\\$");

    /** Fewer signs are what somebody wrote. */
    private static final int SEVERAL = 2;

    private Markdown() {}

    /** Whether a text has signs that only Markdown has. */
    static boolean isOne(String text) {
        return text.lines().filter(Markdown::isSign).limit(SEVERAL).count() == SEVERAL;
    }

    private static boolean isSign(String line) {
        return SIGN.matcher(line.stripTrailing()).matches();
    }

    /** The lines without such signs; the lines themselves if they aren't Markdown. */
    static List<PlainLine> removed(List<PlainLine> lines) {
        long signs = lines.stream()
                .filter(line -> isSign(line.text()))
                .limit(SEVERAL)
                .count();
        return signs < SEVERAL
                ? lines
                : lines.stream().map(line -> line.with(shown(line.text()))).toList();
    }

    private static String shown(String line) {
        if (FENCE.matcher(line.strip()).matches()) {
            return "";
        }
        String text = LINK.matcher(
                        BULLET.matcher(TITLE.matcher(line).replaceFirst("")).replaceFirst(""))
                .replaceAll("$1");
        return ESCAPE.matcher(BOLD.matcher(text).replaceAll("$1")).replaceAll("");
    }
}
