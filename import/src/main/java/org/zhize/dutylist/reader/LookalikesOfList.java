package org.zhize.dutylist.reader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /** Characters that one remark names at most. */
    private static final int NAMED = 5;

    private final ListKind list;
    private final Document document;
    private final List<Found> all = new ArrayList<>();

    LookalikesOfList(ListKind list, Document document) {
        this.list = list;
        this.document = document;
    }

    /** A character as the file has it, and the one that it was read as. */
    private record Lookalike(char printed, char read) {}

    /** The different ones of an item, as they follow each other. */
    private record Found(DutyItem item, List<Lookalike> lookalikes) {}

    /** Looks through what an item was read from. */
    void lookAt(DraftItem draft, DutyItem item) {
        List<Lookalike> lookalikes = draft.fragments().stream()
                .flatMap(fragment -> fragment.cells().values().stream())
                .flatMap(Collection::stream)
                .flatMapToInt(LookalikesOfList::origins)
                .filter(document.lookalikes()::containsKey)
                .sorted()
                .mapToObj(this::lookalike)
                .distinct()
                .toList();
        if (!lookalikes.isEmpty()) {
            all.add(new Found(item, lookalikes));
        }
    }

    private Lookalike lookalike(int at) {
        char read = document.content().charAt(at);
        return new Lookalike(document.lookalikes().getOrDefault(at, read), read);
    }

    private static IntStream origins(Text text) {
        return IntStream.range(0, text.length()).map(text::origin);
    }

    void report(Problems problems) {
        if (all.size() > FEW) {
            List<Lookalike> different = all.stream()
                    .flatMap(one -> one.lookalikes().stream())
                    .distinct()
                    .toList();
            problems.ofList(
                    ProblemCode.CHARACTERS_ALIKE,
                    list,
                    Optional.of(all.get(0).item().place()),
                    details(different));
        } else {
            all.forEach(one -> problems.ofItem(
                    ProblemCode.CHARACTERS_ALIKE,
                    list,
                    one.item().number(),
                    one.item().place(),
                    details(one.lookalikes())));
        }
    }

    private static String[] details(List<Lookalike> lookalikes) {
        return new String[] {
            named(lookalikes, one -> String.valueOf(one.printed())),
            named(lookalikes, one -> "U+%04X".formatted((int) one.printed())),
            named(lookalikes, one -> String.valueOf(one.read())),
        };
    }

    private static String named(List<Lookalike> lookalikes, Function<Lookalike, String> name) {
        return lookalikes.stream().limit(NAMED).map(name).collect(Collectors.joining(" "))
                + (lookalikes.size() > NAMED ? " …" : "");
    }
}
