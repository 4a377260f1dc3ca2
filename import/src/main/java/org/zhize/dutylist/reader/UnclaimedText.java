package org.zhize.dutylist.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.zhize.document.Place;
import org.zhize.document.Text;
import org.zhize.document.Transcript;
import org.zhize.dutylist.ListKind;
import org.zhize.dutylist.Problem;
import org.zhize.dutylist.ProblemCode;
import org.zhize.dutylist.Problems;

/** Text that belongs to nothing that is known: lines and cells between which there is nothing else are a single problem. */
final class UnclaimedText {

    /** Neighbouring texts of the same list, and of the same item if they lie in one. */
    private record Passage(Optional<ListKind> list, OptionalInt item, List<Text> texts, List<Place> places) {

        Problem problem() {
            return new Problem(
                    ProblemCode.UNACCOUNTED,
                    list,
                    item,
                    places.stream().reduce(Place::with),
                    List.of(Problems.quoteApart(Text.join(texts))));
        }
    }

    private final String content;
    private final List<Passage> passages = new ArrayList<>();

    /** No text yet of a document with this content. */
    UnclaimedText(String content) {
        this.content = content;
    }

    /** Adds a text that stands behind those added before. */
    void add(Text text, Place place, Optional<ListKind> list, OptionalInt item) {
        if (passages.isEmpty() || !goesOn(text, list, item)) {
            passages.add(new Passage(list, item, new ArrayList<>(), new ArrayList<>()));
        }
        last().texts().add(text);
        last().places().add(place);
    }

    private boolean goesOn(Text text, Optional<ListKind> list, OptionalInt item) {
        Text before = last().texts().get(last().texts().size() - 1);
        int end = before.origin(before.length() - 1) + 1;
        return last().list().equals(list)
                && last().item().equals(item)
                && Transcript.isBlank(content.substring(end, text.origin(0)));
    }

    private Passage last() {
        return passages.get(passages.size() - 1);
    }

    void report(Problems problems) {
        passages.stream().map(Passage::problem).forEach(problems::add);
    }
}
