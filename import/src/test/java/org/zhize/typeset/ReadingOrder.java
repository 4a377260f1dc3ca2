package org.zhize.typeset;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;

/**
 * The text layer of a PDF as PDFBox and its kin give it: cell by cell in the order of writing, a blank line where a
 * paragraph seems to begin.
 *
 * <p>The rules are those of PDFBox's {@code PDFTextStripper}: text goes on on the same line while its height overlaps
 * the line's; a new paragraph begins after a jump up or down of more than 2.5 times the height of the line's
 * characters, or where a line begins to the right of the line before and that line was no paragraph's first.
 *
 * @param textHeight height of characters as the program measures it, in lines; below 0.4 every line is followed by a
 *     blank one
 * @param numberHeight the same for the item numbers, which have a font of their own: above 0.5 a number joins the first
 *     line of a name of two lines
 * @param whim share of the line ends inside cells where the blank line comes or stays away against the rule, as it does
 *     in real documents with mixed fonts; from 0 to 1
 * @param pageMark what the page break leaves behind at the start of a page's first line
 * @param seed makes the whims repeatable
 */
record ReadingOrder(double textHeight, double numberHeight, double whim, String pageMark, long seed) {

    private static final double DROP = 2.5;

    /** The text of the pages. */
    Printout print(List<Page> pages) {
        return new Writer(new Random(seed)).print(pages);
    }

    private final class Writer {
        private final TextSheet sheet = new TextSheet();
        private final RandomGenerator whims;
        private double lineY;
        private double lineHeight;
        private double lineX;
        private boolean paragraphStart;

        private Writer(RandomGenerator whims) {
            this.whims = whims;
        }

        private Printout print(List<Page> pages) {
            for (Page page : pages) {
                sheet.write(pageMark);
                Optional<Run> before = Optional.empty();
                for (Run run : page.runs()) {
                    if (before.isEmpty()) {
                        beginLine(run, true);
                    } else {
                        place(run, before.get());
                    }
                    sheet.write(run.text(), run.item());
                    before = Optional.of(run);
                }
                sheet.newLine();
                page.number().ifPresent(this::foot);
            }
            return sheet.printout();
        }

        private void foot(String number) {
            sheet.newLine();
            sheet.write(number);
            sheet.newLine();
            sheet.newLine();
            sheet.newLine();
        }

        private void place(Run run, Run before) {
            if (overlaps(run)) {
                sheet.write(" ");
                lineY = run.y();
                lineHeight = height(run);
                return;
            }
            boolean blank = beginsParagraph(run, before);
            boolean sameCell = run.x() == before.x() && run.item().equals(before.item());
            if (sameCell && whims.nextDouble() < whim) {
                blank = !blank;
            }
            sheet.newLine();
            if (blank) {
                sheet.newLine();
            }
            beginLine(run, blank);
        }

        private void beginLine(Run run, boolean startsParagraph) {
            lineX = run.x();
            lineY = run.y();
            lineHeight = height(run);
            paragraphStart = startsParagraph;
        }

        private boolean overlaps(Run run) {
            double y = run.y();
            return Math.abs(y - lineY) < 0.01
                    || (lineY <= y && lineY >= y - height(run))
                    || (y <= lineY && y >= lineY - lineHeight);
        }

        private boolean beginsParagraph(Run run, Run before) {
            if (Math.abs(run.y() - before.y()) > DROP * lineHeight) {
                return true;
            }
            double indent = run.x() - lineX;
            return Math.abs(indent) > 1 && !paragraphStart;
        }

        private double height(Run run) {
            return run.text().chars().allMatch(Character::isDigit) ? numberHeight : textHeight;
        }
    }
}
