package org.zhize.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.zhize.document.Transcript;
import org.zhize.document.ZeroWidth;

/**
 * HTML mark-up inside the cells of a plain text, as converters of PDF tables leave it behind.
 *
 * <p>Only what gives a cell its lines counts as mark-up: the listed elements with attributes of form. Anything else in
 * angle brackets is what somebody wrote, such as a title of a regulation or a script in a name, and stays text.
 */
final class Markup {

    /** Elements that end a line and begin another one. */
    private static final Set<String> BLOCKS =
            Set.of("p", "br", "ol", "ul", "li", "div", "table", "tbody", "thead", "tr", "td", "th");

    /** Elements that change nothing but the look of the characters. */
    private static final Set<String> LOOKS = Set.of("b", "strong", "i", "em", "u", "span", "font", "sub", "sup");

    private static final String FORM =
            "(?:style|class|align|valign|start|type|value|lang|dir|color|size|face|width|height" + "|colspan|rowspan)";

    /** The lengths are bounded so that no text makes the search for a tag's end slow. */
    private static final Pattern TOKEN = Pattern.compile(
            "<(?<close>/?)(?<name>[a-zA-Z]{1,6})(?<form>(?:\\s{1,9}" + FORM
                    + "\\s{0,9}=\\s{0,9}(?:\"[^\"<>]{0,200}\"|'[^'<>]{0,200}'|[^\\s\"'<>=]{1,40})){0,9})\\s{0,9}/?>"
                    + "|&(?:[a-zA-Z]{2,31}|#\\d{2,7}|#[xX][0-9a-fA-F]{2,6});",
            Pattern.CASE_INSENSITIVE);

    private Markup() {}

    /** The lines that a cell shows, without mark-up and without blank lines; none if the cell is blank. */
    static List<String> lines(String cell) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        ListNumbers numbers = new ListNumbers();
        Matcher token = TOKEN.matcher(cell);
        int from = 0;
        while (token.find()) {
            String name = token.group("name");
            if (name != null && !isMarkup(name)) {
                continue;
            }
            line.append(cell, from, token.start());
            from = token.end();
            if (name == null) {
                line.append(Parser.unescapeEntities(token.group(), true));
            } else if (BLOCKS.contains(name.toLowerCase(Locale.ROOT))) {
                flush(line, lines, numbers);
                numbers.tag(name.toLowerCase(Locale.ROOT), !token.group("close").isEmpty(), token.group("form"));
            }
        }
        line.append(cell, from, cell.length());
        flush(line, lines, numbers);
        return lines;
    }

    private static boolean isMarkup(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return BLOCKS.contains(lower) || LOOKS.contains(lower);
    }

    private static void flush(StringBuilder line, List<String> lines, ListNumbers numbers) {
        String shown = ZeroWidth.removedWithHyphens(line.toString());
        if (!Transcript.isBlank(shown)) {
            lines.add(numbers.label(shown) + shown);
        }
        line.setLength(0);
    }
}
