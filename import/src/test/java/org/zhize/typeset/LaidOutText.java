package org.zhize.typeset;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The text of pages with the columns side by side, as {@code pdftotext -layout} keeps them; pages end in a form feed. */
final class LaidOutText {

    private LaidOutText() {}

    /** The text of the pages, with a blank line between rows; x counts half-width characters. */
    static Printout print(List<Page> pages) {
        return print(pages, true);
    }

    /**
     * The text of the pages.
     *
     * @param spaced whether a blank line stands between rows
     */
    static Printout print(List<Page> pages, boolean spaced) {
        TextSheet sheet = new TextSheet();
        for (Page page : pages) {
            TreeMap<Double, List<Run>> lines = new TreeMap<>();
            for (Run run : page.runs()) {
                lines.merge(run.y(), List.of(run), LaidOutText::fromLeft);
            }
            double y = 0;
            for (var line : lines.entrySet()) {
                if (spaced && line.getKey() - y > 1.4) {
                    sheet.newLine();
                }
                y = line.getKey();
                writeLine(line.getValue(), sheet);
            }
            foot(page.number(), sheet);
            sheet.write("\f");
        }
        return sheet.printout();
    }

    private static List<Run> fromLeft(List<Run> line, List<Run> more) {
        return Stream.concat(line.stream(), more.stream())
                .sorted(Comparator.comparingDouble(Run::x))
                .toList();
    }

    private static void writeLine(List<Run> line, TextSheet sheet) {
        int column = 0;
        for (Run run : line) {
            sheet.write(" ".repeat(Math.max(0, (int) run.x() - column)));
            sheet.write(run.text(), run.item());
            column = Math.max(column, (int) run.x()) + LineBreaker.width(run.text());
        }
        sheet.newLine();
    }

    private static void foot(Optional<String> number, TextSheet sheet) {
        if (number.isPresent()) {
            sheet.newLine();
            sheet.write(" ".repeat(40) + number.get());
            sheet.newLine();
        }
    }
}
