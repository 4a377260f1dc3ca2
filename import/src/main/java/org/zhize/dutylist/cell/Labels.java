package org.zhize.dutylist.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhize.document.Text;

/**
 * A text cut at its labels: words with a colon, or on a line of their own, that say what follows them.
 *
 * @param before the lines before the first label
 * @param sections what follows each label, in order
 */
record Labels(List<Text> before, List<Section> sections) {

    /** Matches the number that a label may have, and nothing. */
    static final String ORDINAL = "(?:[一二三四五六七八九十]{1,2}[、.．]|\\d{1,2}[、.．]|[（(][一二三四五六七八九十\\d]{1,2}[）)])?";

    /** Matches the sign that sets a line off from those above it, and nothing. */
    static final String BULLET = "[■□●○◆◇★☆▲△▶►※·•＊*]?";

    /**
     * What follows a label.
     *
     * @param label the label itself, colon included
     * @param lines the lines after it
     */
    record Section(Text label, List<Text> lines) {}

    /**
     * Cuts lines at every place where a label stands: at the beginning of a line, or after a blank or the end of a sentence
     * within it.
     *
     * @param label matches a label without its colon
     */
    static Labels cut(List<Text> lines, Pattern label) {
        return cut(lines, label, (before, words) -> false);
    }

    /**
     * Cuts lines also where a label follows all that the one before it can have in its section, without a blank.
     *
     * @param label matches a label without its colon
     * @param complete whether a label, colon included, has all it can have in these words behind it
     */
    static Labels cut(List<Text> lines, Pattern label, BiPredicate<Text, Text> complete) {
        List<Text> before = new ArrayList<>();
        List<Section> sections = new ArrayList<>();
        List<Text> current = before;
        for (Text line : unwrapped(lines, label)) {
            Text rest = line.strip();
            Matcher matcher = label.matcher(rest);
            int from = 0;
            while (matcher.find()) {
                int end = labelEnd(rest, matcher);
                if (end < 0 && from > 0 && matcher.start() > from) {
                    end = complete.test(sections.get(sections.size() - 1).label(), rest.slice(from, matcher.start()))
                            ? colonEnd(rest, matcher.end())
                            : end;
                }
                if (end < 0) {
                    continue;
                }
                add(rest.slice(from, matcher.start()), current);
                current = new ArrayList<>();
                sections.add(new Section(rest.slice(matcher.start(), end), current));
                from = end;
            }
            add(rest.slice(from), current);
        }
        return new Labels(before, sections);
    }

    /** The lines, with each label that is wrapped over the end of a line on one line. */
    private static List<Text> unwrapped(List<Text> lines, Pattern label) {
        List<Text> unwrapped = new ArrayList<>();
        Text line = lines.isEmpty() ? Text.EMPTY : lines.get(0).strip();
        for (int next = 1; next < lines.size(); next++) {
            Text following = lines.get(next).strip();
            int start = wrappedLabel(line, following, label);
            unwrapped.add(line.slice(0, start));
            line = Text.join(line.slice(start), following);
        }
        unwrapped.add(line);
        return unwrapped;
    }

    /** Where in a line a label begins that goes on in the next line; the line's end if none does. */
    private static int wrappedLabel(Text line, Text following, Pattern label) {
        Text both = Text.join(line, following);
        Matcher words = label.matcher(both);
        while (words.find()) {
            if (words.start() < line.length() && labelEnd(both, words) > line.length()) {
                return words.start();
            }
        }
        return line.length();
    }

    /** The index after a colon that stands at an index; negative if none does. */
    private static int colonEnd(Text line, int at) {
        return at < line.length() && "：:".indexOf(line.charAt(at)) >= 0 ? at + 1 : -1;
    }

    /** The index after the label's colon; negative if these words are no label here. */
    private static int labelEnd(Text line, Matcher words) {
        int start = words.start();
        boolean begins =
                start == 0 || Text.isSpace(line.charAt(start - 1)) || "。；;".indexOf(line.charAt(start - 1)) >= 0;
        int end = words.end();
        while (end < line.length() && Text.isSpace(line.charAt(end))) {
            end++;
        }
        if (begins && end < line.length() && "：:".indexOf(line.charAt(end)) >= 0) {
            return end + 1;
        }
        if (begins && "【[（(".indexOf(line.charAt(start)) >= 0 && "】]）)".indexOf(line.charAt(words.end() - 1)) >= 0) {
            return words.end();
        }
        return start == 0 && end == line.length() ? end : -1;
    }

    private static void add(Text line, List<Text> lines) {
        if (!line.isBlank()) {
            lines.add(line.strip());
        }
    }
}
