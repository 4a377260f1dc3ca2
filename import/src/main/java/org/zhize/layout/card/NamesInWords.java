package org.zhize.layout.card;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhize.layout.Headings;
import org.zhize.layout.StandardCategories;

/** Finds the items of a list without labels that are numbered as official documents do below 一、: （一）看护水闸。 */
final class NamesInWords {

    private NamesInWords() {}

    /**
     * Where they stand. Categories may be numbered so too, and their items not at all: then there are sentences below one of the lines,
     * or it is called like a category.
     *
     * @return nothing if the list has no title, or numbers anything in digits, or the numbers are none from 1 on, through the list or
     *     in each category
     */
    static Set<Integer> of(List<CardEntry> list) {
        if (list.isEmpty()
                || !list.get(0).isListTitle()
                || list.stream().anyMatch(entry -> entry.numbered().isPresent())) {
            return Set.of();
        }
        Set<Integer> names = new HashSet<>();
        int last = 0;
        boolean anew = true;
        boolean ended = false;
        for (int i = 1; i < list.size(); i++) {
            CardEntry entry = list.get(i);
            Optional<NumberedLine> name = entry.numberedName().filter(NumberedLine::isBracketed);
            if (name.isPresent()) {
                int number = name.get().number();
                if ((number != last + 1 && !(anew && number == 1))
                        || headsCategory(name.get().rest().squeezed())) {
                    return Set.of();
                }
                names.add(i);
                last = number;
                anew = false;
            } else if (Headings.isCategory(entry.words())) {
                anew = true;
            } else if (ended && !entry.mayBeOfPage() && last > 0 && !anew) {
                return Set.of();
            }
            ended = entry.mayBeOfPage() ? ended : entry.words().endsWith("。");
        }
        return names.size() < CardForm.FEWEST_CARDS ? Set.of() : names;
    }

    private static boolean headsCategory(String words) {
        return StandardCategories.contain(words) || Headings.isCountedCategory(words);
    }
}
