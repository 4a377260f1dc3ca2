package org.zhize.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.zhize.document.text.BlockTable.Part;

/**
 * The rows of a block whose own style lays its parts out in a grid, {@code display: grid}: from left to right in the columns that the
 * style counts, and in a new row where one is full.
 */
final class GridRows {

    private static final Pattern COLUMNS = Pattern.compile("(?:^|;)\\s*grid-template-columns\\s*:([^;]+)");
    private static final Pattern REPEAT =
            Pattern.compile("repeat\\(\\s*(\\d{1,3})\\s*,([^()]*(?:\\([^()]*\\)[^()]*)*)\\)");
    private static final Pattern TRACK = Pattern.compile("[^\\s()\\[\\]]+(?:\\([^()]*\\))?");
    private static final Pattern WHOLE = Pattern.compile("(?:^|;)\\s*grid-column\\s*:\\s*1\\s*/\\s*-1\\s*(?:;|$)");
    private static final Pattern SPAN = Pattern.compile("(?:^|;)\\s*grid-column\\s*:\\s*span\\s+(\\d{1,3})\\s*(?:;|$)");
    private static final Pattern PLACED = Pattern.compile("(?:^|;)\\s*grid-(?:row|column|area)[^:]*:");

    /** The most characters of a number, which most rows of a table have; what else stands in a grid has none for itself. */
    private static final int LONGEST_NUMBER = 4;

    private GridRows() {}

    /**
     * The parts of each row; nothing if the block is no grid, sets its parts elsewhere than one behind the other, or has no part as short as
     * a number in most rows, as where it sets cards side by side.
     */
    static Optional<List<List<Part>>> of(Element block) {
        String style = style(block);
        int columns = style.replace(" ", "").contains("display:grid") ? columns(style) : 0;
        if (columns < 2 || !block.ownText().isBlank()) {
            return Optional.empty();
        }
        List<List<Part>> rows = new ArrayList<>();
        List<Part> row = new ArrayList<>();
        int filled = 0;
        for (Element part : block.children()) {
            int width = width(part, columns);
            if (width == 0) {
                return Optional.empty();
            }
            if (filled + width > columns) {
                rows.add(row);
                row = new ArrayList<>();
                filled = 0;
            }
            row.add(new Part(part, width));
            filled += width;
        }
        rows.add(row);
        return Optional.of(rows).filter(GridRows::areNumbered);
    }

    private static boolean areNumbered(List<List<Part>> rows) {
        long numbered = rows.stream()
                .filter(row -> row.size() > 1
                        && row.stream().anyMatch(part -> part.element().text().length() <= LONGEST_NUMBER))
                .count();
        return numbered * 2 > rows.size();
    }

    private static int columns(String style) {
        Matcher columns = COLUMNS.matcher(style);
        if (!columns.find()) {
            return 0;
        }
        Matcher repeat = REPEAT.matcher(columns.group(1));
        int repeated = 0;
        while (repeat.find()) {
            repeated += Integer.parseInt(repeat.group(1)) * tracks(repeat.group(2));
        }
        return repeated + tracks(REPEAT.matcher(columns.group(1)).replaceAll(" "));
    }

    private static int tracks(String widths) {
        return (int) TRACK.matcher(widths).results().count();
    }

    /** How many columns a part takes; 0 if its style sets it somewhere else. */
    private static int width(Element part, int columns) {
        String style = style(part);
        Matcher span = SPAN.matcher(style);
        if (WHOLE.matcher(style).find()) {
            return columns;
        } else if (span.find()) {
            return Math.min(columns, Integer.parseInt(span.group(1)));
        }
        return PLACED.matcher(style).find() ? 0 : 1;
    }

    private static String style(Element element) {
        return element.attr("style").toLowerCase(Locale.ROOT);
    }
}
