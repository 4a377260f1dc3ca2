package org.zhize.dutylist.reader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.zhize.document.Document;
import org.zhize.document.Text;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.ListKind;
import org.zhize.dutylist.ProblemCode;
import org.zhize.dutylist.Problems;
import org.zhize.layout.DraftItem;

/**
 * Says in which items of a list characters were read as the ones that they look like, so that whoever looks for the file's own ones finds them.
 * Where most items have such, as in text out of a browser's PDF, it is said once.
 */
final class LookalikesOfList {

    /** Items up to which each has a remark of its own. */
    private static final int FEW = 10;

    private final ListKind list;
    private final Document document;
    private final List<Found> all = new ArrayList<>();

    LookalikesOfList(ListKind list, Document document) {
        this.list = list;
        this.document = document;
    }

    /** The first one of an item. */
    private record Found(DutyItem item, char printed, char read) {

        String[] details() {
            return new String[] {
                String.valueOf(printed), "U+%04X".formatted((int) printed), String.valueOf(read),
            };
        }
    }

    /** Looks through what an item was read from. */
    void lookAt(DraftItem draft, DutyItem item) {
        draft.fragments().stream()
                .flatMap(fragment -> fragment.cells().values().stream())
                .flatMap(Collection::stream)
                .flatMapToInt(LookalikesOfList::origins)
                .filter(document.lookalikes()::containsKey)
                .sorted()
                .limit(1)
                .mapToObj(at -> found(item, at))
                .forEach(all::add);
    }

    private Found found(DutyItem item, int at) {
        char read = document.content().charAt(at);
        return new Found(item, document.lookalikes().getOrDefault(at, read), read);
    }

    private static IntStream origins(Text text) {
        return IntStream.range(0, text.length()).map(text::origin);
    }

    void report(Problems problems) {
        if (all.size() > FEW) {
            Found first = all.get(0);
            problems.ofList(
                    ProblemCode.CHARACTERS_ALIKE, list, Optional.of(first.item().place()), first.details());
        } else {
            all.forEach(one -> problems.ofItem(
                    ProblemCode.CHARACTERS_ALIKE,
                    list,
                    one.item().number(),
                    one.item().place(),
                    one.details()));
        }
    }
}
