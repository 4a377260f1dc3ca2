package org.zhize.dutylist;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import org.zhize.document.Text;

/**
 * The text of one column over all fragments of an item.
 *
 * @param lines its lines in order, each text once
 * @param repeated what a continuation row prints again
 */
record FragmentText(List<Text> lines, List<Text> repeated) {

    FragmentText {
        lines = List.copyOf(lines);
        repeated = List.copyOf(repeated);
    }

    /** Merges the fragments' lines; what a later fragment repeats of the earlier ones is kept once. */
    static FragmentText merge(List<List<Text>> fragments) {
        List<Text> lines = new ArrayList<>();
        List<Text> repeated = new ArrayList<>();
        StringBuilder before = new StringBuilder();
        for (List<Text> fragment : fragments) {
            String text = comparable(fragment);
            if (text.isEmpty()) {
                continue;
            }
            int again = before.isEmpty() ? 0 : repetition(before.toString(), text, fragment);
            repeated.addAll(fragment.subList(0, again));
            lines.addAll(fragment.subList(again, fragment.size()));
            before.append(comparable(fragment.subList(again, fragment.size())));
        }
        return new FragmentText(lines, repeated);
    }

    /** How many of the fragment's first lines are there already. */
    private static int repetition(String before, String text, List<Text> fragment) {
        if (before.contains(text)) {
            return fragment.size();
        }
        if (text.startsWith(before)) {
            int length = 0;
            for (int line = 0; line < fragment.size(); line++) {
                length += comparable(fragment.subList(line, line + 1)).length();
                if (length == before.length()) {
                    return line + 1;
                }
            }
        }
        return 0;
    }

    /** Texts are the same where only blanks and the width of punctuation differ. */
    static String comparable(List<Text> lines) {
        return Normalizer.normalize(Text.join(lines).squeezed(), Form.NFKC);
    }

    /** The lines in one, without anything between them. */
    Text joined() {
        return Text.join(lines.stream().map(Text::strip).toList());
    }
}
