package org.zhize.typeset;

import java.util.List;
import java.util.Optional;

/**
 * The text of pages in the order in which it was written, as {@code pdftotext -raw} gives it: cell by cell, no blank
 * lines; what stands at the same height goes on on the same line. Pages end in a form feed.
 */
final class RawText {

    /** Up to this difference in height, in lines, two texts stand on one line. */
    private static final double SAME_LINE = 0.25;

    private RawText() {}

    /** The text of the pages. */
    static Printout print(List<Page> pages) {
        TextSheet sheet = new TextSheet();
        for (Page page : pages) {
            Optional<Run> before = Optional.empty();
            for (Run run : page.runs()) {
                if (before.isPresent()) {
                    separate(before.get(), run, sheet);
                }
                sheet.write(run.text(), run.item());
                before = Optional.of(run);
            }
            sheet.newLine();
            page.number().ifPresent(number -> {
                sheet.write(number);
                sheet.newLine();
            });
            sheet.write("\f");
        }
        return sheet.printout();
    }

    private static void separate(Run before, Run run, TextSheet sheet) {
        if (Math.abs(run.y() - before.y()) < SAME_LINE) {
            sheet.write(" ");
        } else {
            sheet.newLine();
        }
    }
}
