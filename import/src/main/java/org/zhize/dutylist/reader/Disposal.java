package org.zhize.dutylist.reader;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhize.document.Text;
import org.zhize.dutylist.cell.Abolition;

/**
 * What becomes of a duty that is taken back, where a column of its own says so beside that of the method, to its left or its right.
 *
 * @param takenBack that it is taken back, which the list says of all
 * @param ended that it ends
 * @param method all other lines
 */
record Disposal(Optional<Text> takenBack, Optional<Text> ended, List<Text> method) {

    private static final Set<String> TAKEN_BACK = Set.of("收回", "上收", "上级收回", "部门收回", "收回上级", "收回上级部门");

    /** Sorts the lines of an item's columns of the method. */
    static Disposal of(List<Text> lines) {
        List<Text> visible = lines.stream().filter(line -> !line.isBlank()).toList();
        int last = visible.size() - 1;
        for (int i : last < 1 ? new int[0] : new int[] {0, last}) {
            String words = visible.get(i).squeezed();
            List<Text> others = i == 0 ? visible.subList(1, last + 1) : visible.subList(0, last);
            if (TAKEN_BACK.contains(words)) {
                return new Disposal(Optional.of(visible.get(i)), Optional.empty(), others);
            } else if (i == 0 && Abolition.isMarker(words) && !words.endsWith("。")) {
                return new Disposal(Optional.empty(), Optional.of(visible.get(i)), others);
            }
        }
        return new Disposal(Optional.empty(), Optional.empty(), lines);
    }
}
