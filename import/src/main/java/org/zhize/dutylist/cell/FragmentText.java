package org.zhize.dutylist.cell;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhize.document.Text;

/**
 * The text of one column over all fragments of an item.
 *
 * @param lines its lines in order, each text once
 * @param repeated what a continuation row prints again
 */
public record FragmentText(List<Text> lines, List<Text> repeated) {

    /** Real cells have a few thousand characters; longer ones are compared fragment by fragment only. */
    private static final int LONGEST_COMPARED = 20_000;

    /** What may end a sentence or a clause, in the form that is compared; behind a heading's colon comes what it heads. */
    private static final String CLOSING = "。;!?.";

    /** Keeps its own copies of the lists. */
    public FragmentText {
        lines = List.copyOf(lines);
        repeated = List.copyOf(repeated);
    }

    /** Merges the fragments' lines; what a later fragment repeats of the earlier ones is kept once. */
    public static FragmentText merge(List<List<Text>> fragments) {
        return merge(fragments, Set.of());
    }

    /**
     * Merges the fragments' lines.
     *
     * @param own indexes of fragments that repeat nothing, even if they say the same: another department's duties
     */
    public static FragmentText merge(List<List<Text>> fragments, Set<Integer> own) {
        List<Text> lines = new ArrayList<>();
        List<Text> repeated = new ArrayList<>();
        StringBuilder before = new StringBuilder();
        Set<String> earlier = new HashSet<>();
        Set<Integer> lineStarts = new HashSet<>();
        for (int i = 0; i < fragments.size(); i++) {
            List<Text> fragment = fragments.get(i);
            String text = comparable(fragment);
            if (text.isEmpty()) {
                continue;
            }
            int again = earlier.add(text) ? repetition(before, lineStarts, text, fragment) : fragment.size();
            again = own.contains(i) || goesOn(lines, fragment) ? 0 : again;
            repeated.addAll(fragment.subList(0, again));
            lines.addAll(fragment.subList(again, fragment.size()));
            for (Text line : fragment.subList(again, fragment.size())) {
                lineStarts.add(before.length());
                before.append(comparable(List.of(line)));
            }
        }
        return new FragmentText(lines, repeated);
    }

    /** Whether a fragment begins with the clause that comes next, which no row prints again. */
    private static boolean goesOn(List<Text> before, List<Text> fragment) {
        Optional<ClauseMark> next = ClauseMark.of(fragment.get(0).strip());
        Optional<ClauseMark> last = Clauses.split(before).stream()
                .flatMap(clause -> ClauseMark.of(clause).stream())
                .filter(mark -> next.isPresent() && mark.style() == next.get().style())
                .reduce((first, second) -> second);
        return next.isPresent()
                && last.isPresent()
                && next.get().value() > 1
                && next.get().value() == last.get().value() + 1;
    }

    /** How many of the fragment's first lines are there already. */
    private static int repetition(StringBuilder before, Set<Integer> lineStarts, String text, List<Text> fragment) {
        if (before.isEmpty() || before.length() > LONGEST_COMPARED) {
            return 0;
        }
        // The end of a sentence that broke off is no repetition, though the same words may have ended another before.
        boolean closed = CLOSING.indexOf(before.charAt(before.length() - 1)) >= 0;
        for (int at = before.indexOf(text); at >= 0; at = before.indexOf(text, at + 1)) {
            if (at == 0 || (closed && lineStarts.contains(at))) {
                return fragment.size();
            }
        }
        if (text.startsWith(before.toString())) {
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
    public static String comparable(List<Text> lines) {
        return Normalizer.normalize(Text.join(lines).squeezed(), Form.NFKC);
    }

    /** The lines in one, without anything between them. */
    public Text joined() {
        return Text.join(lines.stream().map(Text::strip).toList());
    }
}
