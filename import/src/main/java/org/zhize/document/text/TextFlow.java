package org.zhize.document.text;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.zhize.document.Transcript;
import org.zhize.document.ZeroWidth;

/** Text that runs on until a block begins or ends. */
final class TextFlow {

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final ListNumbers numbers = new ListNumbers();

    void enter(Element element) {
        if (element.isBlock() || element.normalName().equals("br")) {
            breakLine();
            numbers.tag(element.normalName(), false, element.attributes().html());
        } else if (isOneOfSeveral(element)) {
            line.append(' ');
        }
    }

    /** Whether a page sets the text apart from the one before by its style alone, as it does the names in a row of tags. */
    private static boolean isOneOfSeveral(Element element) {
        return !element.className().isBlank()
                && element.previousSibling() instanceof Element before
                && before.normalName().equals(element.normalName())
                && before.className().equals(element.className());
    }

    void leave(Element element) {
        if (element.isBlock()) {
            breakLine();
            if (element.normalName().equals("li")) {
                ofEmptyItem();
            }
            numbers.tag(element.normalName(), true, "");
        }
    }

    void text(TextNode text) {
        String shown = ZeroWidth.removedWithHyphens(text.getWholeText());
        Element parent = text.parent();
        if (parent != null && parent.closest("pre") != null) {
            String[] pieces = shown.split("\\R", -1);
            for (int i = 0; i < pieces.length; i++) {
                if (i > 0) {
                    breakLine();
                }
                line.append(pieces[i]);
            }
        } else {
            line.append(shown.replaceAll("[ \\t\\r\\n\\f]+", " "));
        }
    }

    private void breakLine() {
        if (!Transcript.isBlank(line)) {
            lines.add(numbers.label(line) + line);
        }
        line.setLength(0);
    }

    /** A browser numbers an item without text too. */
    private void ofEmptyItem() {
        String label = numbers.label("");
        if (!label.isEmpty()) {
            lines.add(label);
        }
    }

    /** The lines so far, which are thereby taken away. */
    List<String> lines() {
        breakLine();
        List<String> taken = List.copyOf(lines);
        lines.clear();
        return taken;
    }
}
