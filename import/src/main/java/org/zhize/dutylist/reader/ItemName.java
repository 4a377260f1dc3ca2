package org.zhize.dutylist.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhize.document.Text;
import org.zhize.dutylist.ProblemCode;
import org.zhize.dutylist.Problems;
import org.zhize.dutylist.cell.FragmentText;
import org.zhize.layout.Column;
import org.zhize.layout.DraftItem;
import org.zhize.layout.Fragment;

/** Reads the name of an item, which the rows that it is split over may print again. */
final class ItemName {

    /** Where what is doubtful about the name is reported. */
    interface Reporter {
        void report(ProblemCode code, String... details);
    }

    /** What stands behind a name where its row goes on on another page. */
    private static final Pattern GOES_ON = Pattern.compile("\\h*[（(]续[表上前]?页?[）)]\\h*$");

    /** Number of characters that tell a name printed again from one that goes on. */
    private static final int SAME_BEGINNING = 4;

    private final DraftItem draft;
    private final ItemTexts texts;
    private final SourceTrace trace;
    private final Reporter problems;

    ItemName(DraftItem draft, ItemTexts texts, Reporter problems) {
        this.draft = draft;
        this.texts = texts;
        this.trace = texts.trace();
        this.problems = problems;
    }

    /** The name, every character of it booked. */
    String read() {
        List<List<Text>> fragments = new ArrayList<>();
        for (Fragment fragment : draft.fragments()) {
            List<Text> again = withoutMark(fragment.lines(Column.NAME));
            if (!fragments.isEmpty() && isVariant(fragments.get(0), again)) {
                again.forEach(trace::furniture);
            } else {
                fragments.add(again);
            }
        }
        FragmentText once = texts.once(fragments);
        if (numberedTwice() && once.lines().size() > fragments.get(0).size()) {
            // A row that prints the number again prints the name again too, so this one may be another item.
            String first = FragmentText.comparable(fragments.get(0));
            String whole = Problems.quote(once.joined().squeezed());
            if (first.isEmpty()) {
                problems.report(ProblemCode.ROW_DOUBTFUL, whole);
            } else {
                problems.report(ProblemCode.NAME_VARIES, Problems.quote(first), whole);
            }
        }
        Text name = once.joined();
        trace.field(name, Column.NAME);
        if (name.toString().codePoints().noneMatch(Character::isLetterOrDigit)) {
            problems.report(ProblemCode.NAME_MISSING);
        }
        return name.toString();
    }

    /** A name without what says only that its row goes on. */
    private List<Text> withoutMark(List<Text> lines) {
        List<Text> words = new ArrayList<>(lines);
        for (int i = words.size() - 1; i >= 0; i--) {
            Text line = words.get(i);
            Matcher mark = GOES_ON.matcher(line);
            if (mark.find()) {
                trace.furniture(line.slice(mark.start(), line.length()));
                words.set(i, line.slice(0, mark.start()));
            }
            if (!line.isBlank()) {
                break;
            }
        }
        return words;
    }

    private boolean numberedTwice() {
        return draft.fragments().stream()
                        .filter(fragment -> !fragment.lines(Column.NUMBER).isEmpty())
                        .count()
                > 1;
    }

    /** Whether a continuation row prints the name again, but not letter by letter. */
    private boolean isVariant(List<Text> first, List<Text> again) {
        String name = FragmentText.comparable(first);
        String other = FragmentText.comparable(again);
        boolean varies = !name.equals(other)
                && name.length() >= SAME_BEGINNING
                && other.startsWith(name.substring(0, SAME_BEGINNING));
        if (varies) {
            problems.report(ProblemCode.NAME_VARIES, Problems.quote(name), Problems.quote(other));
        }
        return varies;
    }
}
