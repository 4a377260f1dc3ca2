package org.zhize.layout.positioned.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhize.layout.Column;
import org.zhize.layout.Headings;
import org.zhize.layout.PageNumber;
import org.zhize.layout.positioned.block.PositionedBlock;
import org.zhize.layout.positioned.block.PositionedBlock.Category;
import org.zhize.layout.positioned.block.PositionedBlock.Heading;
import org.zhize.layout.positioned.block.PositionedBlock.Stretch;
import org.zhize.layout.positioned.block.PositionedBlock.Total;

/**
 * The stretches of rows between which there is nothing but the end of a page.
 *
 * @param stretches one for each page, which all have the same columns
 * @param beginsList whether a list begins with them, and their numbers begin anew
 */
public record SectionStretches(List<Stretch> stretches, boolean beginsList) {

    /** What sections of a table the blocks of a document have. */
    public static List<SectionStretches> of(List<PositionedBlock> blocks) {
        List<SectionStretches> sections = new ArrayList<>();
        List<Stretch> open = new ArrayList<>();
        List<Optional<Column>> columns = List.of();
        String title = "";
        boolean begins = true;
        for (PositionedBlock block : blocks) {
            boolean ends = false;
            if (block instanceof Stretch stretch) {
                boolean others = !columns.equals(stretch.columns());
                if (open.isEmpty() || others) {
                    open = new ArrayList<>();
                    sections.add(new SectionStretches(open, begins || others));
                }
                columns = stretch.columns();
                begins = false;
                open.add(stretch);
            } else if (block instanceof Heading heading) {
                String words = heading.line().text().squeezed();
                boolean titled = Headings.isListTitle(words);
                ends = titled ? !words.equals(title) : !PageNumber.mayBe(words) && !heading.atPageTop();
                begins |= titled && ends;
                title = titled ? words : title;
            } else if (block instanceof Total || block instanceof Category) {
                ends = true;
            }
            open = ends ? new ArrayList<>() : open;
        }
        return sections;
    }
}
