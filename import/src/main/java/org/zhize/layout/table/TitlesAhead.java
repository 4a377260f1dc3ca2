package org.zhize.layout.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhize.document.Line;
import org.zhize.document.Passage;
import org.zhize.document.Row;
import org.zhize.layout.Headings;

/**
 * Titles of lists that stand one below the other before the first table: a program has written all paragraphs of a document and then
 * all its tables. Each is put before its table, if there are as many of the one as of the other.
 */
final class TitlesAhead {

    private TitlesAhead() {}

    /** The passages with such titles before their tables; the passages themselves if there are none. */
    static List<Passage> placed(List<Passage> passages) {
        Map<Integer, Passage> titles = new LinkedHashMap<>();
        List<Integer> heads = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            if (passages.get(i) instanceof Row row) {
                if (TableHead.of(row).isPresent()) {
                    heads.add(i);
                }
            } else if (passages.get(i) instanceof Line line
                    && Headings.isListTitle(line.text().squeezed())) {
                titles.put(i, line);
            }
        }
        if (titles.size() < 2 || titles.size() != heads.size() || !areAhead(titles.keySet(), heads.get(0))) {
            return passages;
        }
        List<Passage> placed = new ArrayList<>(passages.size());
        Deque<Passage> waiting = new ArrayDeque<>(titles.values());
        Set<Integer> headed = Set.copyOf(heads);
        for (int i = 0; i < passages.size(); i++) {
            if (headed.contains(i)) {
                placed.add(waiting.remove());
            }
            if (!titles.containsKey(i)) {
                placed.add(passages.get(i));
            }
        }
        return placed;
    }

    private static boolean areAhead(Set<Integer> titles, int firstHead) {
        return titles.stream().allMatch(title -> title < firstHead);
    }
}
