package org.zhize.typeset;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The text of pages as programs give it that go from the top of a page to its bottom: what stands at one height makes one line,
 * whatever cell it belongs to, with a blank between two cells.
 */
final class MixedText {

    /** Up to this difference in height, in lines, two texts stand on one line. */
    private static final double SAME_LINE = 0.3;

    private MixedText() {}

    /** The text of the pages. */
    static Printout print(List<Page> pages) {
        TextSheet sheet = new TextSheet();
        for (Page page : pages) {
            Optional<Run> before = Optional.empty();
            for (Run run : fromTheTop(page)) {
                if (before.isPresent()) {
                    separate(before.get(), run, sheet);
                }
                sheet.write(run.text(), run.item());
                before = Optional.of(run);
            }
            sheet.newLine();
            sheet.write("\f");
        }
        return sheet.printout();
    }

    private static List<Run> fromTheTop(Page page) {
        return page.runs().stream()
                .sorted(Comparator.comparingDouble(Run::y).thenComparingDouble(Run::x))
                .toList();
    }

    private static void separate(Run before, Run run, TextSheet sheet) {
        if (run.y() - before.y() < SAME_LINE) {
            sheet.write(" ");
        } else {
            sheet.newLine();
        }
    }
}
