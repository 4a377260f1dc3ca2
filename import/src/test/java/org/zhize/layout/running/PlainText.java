package org.zhize.layout.running;

import java.util.ArrayList;
import java.util.List;
import org.zhize.document.Document;
import org.zhize.document.Line;
import org.zhize.document.Passage;
import org.zhize.document.Position;
import org.zhize.document.Source;
import org.zhize.document.Text;
import org.zhize.layout.Column;
import org.zhize.layout.Draft;
import org.zhize.layout.DraftCategory;
import org.zhize.layout.DraftItem;
import org.zhize.layout.DraftList;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.line.RunningLines;

/** Documents out of plain text, as tests write it, and what is read of them. */
final class PlainText {

    private PlainText() {}

    static Document document(String content) {
        List<Passage> lines = new ArrayList<>();
        int at = 0;
        int number = 1;
        for (String line : content.split("\n", -1)) {
            lines.add(new Line(new Position(0, number++), Text.of(line, at)));
            at += line.length() + 1;
        }
        return new Document(new Source("list.txt", "0".repeat(64), "text/plain"), content, lines);
    }

    static List<RunningLine> lines(String content) {
        return RunningLines.of(document(content));
    }

    /** What is read of a text. */
    static Draft read(String content) {
        return new RunningTextLayout().read(PlainText.document(content)).orElseThrow();
    }

    /** The items of a list, in whichever category. */
    static List<DraftItem> items(DraftList list) {
        return list.categories().stream()
                .map(DraftCategory::items)
                .flatMap(List::stream)
                .toList();
    }

    /** The lines that the n-th item of a list has in a column. */
    static List<String> cell(DraftList list, int number, Column column) {
        return items(list).get(number - 1).fragments().stream()
                .flatMap(fragment -> fragment.lines(column).stream())
                .map(Text::toString)
                .toList();
    }
}
