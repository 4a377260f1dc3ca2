package org.zhize.layout.running.page.region;

import java.util.List;
import org.zhize.layout.running.line.RunningLine;

/**
 * Tells blank lines that part the blocks of a page from those that are but wide spaces between lines.
 *
 * <p>Programs that give a table cell by cell put a blank line wherever two lines stand farther apart than usual, within a cell too, and none
 * between cells that stand side by side. Those that look for blocks part these by blank lines, the heads of the columns among them.
 */
public final class BlankLines {

    private BlankLines() {}

    /**
     * Whether blank lines are but wide spaces, as the rows of a document are in order without them.
     *
     * @param lines the lines of the document
     * @param pages the same page by page
     */
    public static boolean areSpaces(List<RunningLine> lines, List<Region> pages) {
        List<Region> headed =
                pages.stream().filter(page -> !page.heads().isEmpty()).toList();
        long together = headed.stream().filter(Region::hasHeadsTogether).count();
        return 2 * together > headed.size()
                && pages.stream().noneMatch(page -> page.hasHeadsTogether() ? page.hasNumbersInARow() : page.isTorn())
                && RegionReader.regions(lines.stream().map(RunningLine::closeUp).toList()).stream()
                        .noneMatch(Region::isTorn);
    }
}
