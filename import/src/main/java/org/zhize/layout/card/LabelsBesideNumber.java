package org.zhize.layout.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhize.document.Line;
import org.zhize.document.Passage;
import org.zhize.layout.CellHeads;
import org.zhize.layout.Column;

/** Labels that stand behind the number of a card, on the same line: 序号　12　事项类别　乡村振兴. Each becomes a line of its own. */
final class LabelsBesideNumber {

    private static final String SPACE = "[\\s\\x{3000}]";

    private static final Pattern LINE = Pattern.compile(SPACE + "*(?<number>\\S{1,6}?)(?:[：:]" + SPACE + "*|" + SPACE
            + "+)\\d{1,3}" + SPACE + "+(?<label>[^\\s\\x{3000}：:]{2,12})(?:[：:]|" + SPACE + ")" + SPACE + "*\\S.*");

    private LabelsBesideNumber() {}

    /** The passages of a document with such lines divided. */
    static List<Passage> divided(List<Passage> passages) {
        List<Passage> divided = new ArrayList<>();
        for (Passage passage : passages) {
            int label = passage instanceof Line line ? label(line) : 0;
            if (passage instanceof Line line && label > 0) {
                divided.add(new Line(line.position(), line.text().slice(0, label)));
                divided.add(new Line(line.position(), line.text().slice(label)));
            } else {
                divided.add(passage);
            }
        }
        return divided;
    }

    /** Where the label behind the number begins; 0 if there is none. */
    private static int label(Line line) {
        Matcher words = LINE.matcher(line.text());
        return words.matches()
                        && CellHeads.meaning(words.group("number")).equals(Optional.of(Column.NUMBER))
                        && CellHeads.meaning(words.group("label"))
                                .filter(column -> column == Column.CATEGORY || column == Column.NAME)
                                .isPresent()
                ? words.start("label")
                : 0;
    }
}
