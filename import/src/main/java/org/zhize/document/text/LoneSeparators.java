package org.zhize.document.text;

import java.util.ArrayList;
import java.util.List;
import org.zhize.document.Transcript;

/**
 * Tabs and bars that stand on lines of their own: browsers and converters write them so where the cells of a table hold
 * paragraphs. Each is put between the lines that it keeps apart.
 */
final class LoneSeparators {

    /** Fewer of them are chance. */
    private static final int SEVERAL = 3;

    private final List<Joined> lines = new ArrayList<>();
    /** The last line that shows anything, or -1. */
    private int last = -1;
    /** Whether that line ends in a separator, so that what follows belongs to it. */
    private boolean open;

    private LoneSeparators() {}

    /** The lines with such separators joined to the lines around them; the lines themselves if there are none. */
    static List<PlainLine> joined(List<PlainLine> lines) {
        if (lines.stream().filter(line -> isLone(line.text())).count() < SEVERAL
                || !StackedCellsSearch.among(lines).isEmpty()) {
            return lines;
        }
        LoneSeparators separators = new LoneSeparators();
        lines.forEach(separators::add);
        return separators.lines.stream()
                .map(line -> new PlainLine(line.number, line.text.toString()))
                .toList();
    }

    private void add(PlainLine line) {
        String text = line.text();
        boolean lone = isLone(text);
        if (last >= 0 && lone) {
            lines.get(last).text.append(text.isBlank() ? "\t" : text.strip());
            open = true;
        } else if (Transcript.isBlank(text)) {
            lines.add(new Joined(line.number(), new StringBuilder(text)));
        } else if (open) {
            lines.get(last).text.append(text);
            open = false;
        } else {
            last = lines.size();
            lines.add(new Joined(line.number(), new StringBuilder(text)));
        }
    }

    private static boolean isLone(String line) {
        String shown = line.strip();
        return shown.isEmpty() ? line.indexOf('\t') >= 0 : shown.length() == 1 && Bars.isBar(shown.charAt(0));
    }

    /** A line, and what was joined to it. */
    private record Joined(int number, StringBuilder text) {}
}
