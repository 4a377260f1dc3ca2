package org.zhize.layout.card;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhize.document.Text;
import org.zhize.layout.Column;

/** Departments with an ordinal before them, below which their duties stand: 一、县公安局：. They look like the heading of a category. */
final class DepartmentHeading {

    private static final Pattern ORDINAL = Pattern.compile("^[（(]?[一二三四五六七八九十]{1,3}[）)]?[、.．]?");

    /** What stands between departments and around them, with what says who of them leads. */
    private static final Pattern BETWEEN =
            Pattern.compile("[、，,；;：:\\s\\x{3000}]|[（(][^（）()]{0,8}[）)]|(?:牵头|责任|承接|配合|主责)(?:部门|单位)");

    private static final Pattern AND_OTHERS = Pattern.compile("等(?:有关|相关)?(?:部门|单位)?$");

    private DepartmentHeading() {}

    /**
     * Whether a line heads the duties of departments that a card names.
     *
     * @param words the line without its blanks
     * @param card the lines of each of the card's labels
     */
    static boolean is(String words, Map<Column, List<Text>> card) {
        List<String> heads = names(ORDINAL.matcher(words).replaceFirst(""));
        if (heads.isEmpty()) {
            return false;
        }
        Set<String> departments = new HashSet<>();
        for (Column column : List.of(Column.LEAD_DEPARTMENTS, Column.DEPARTMENTS)) {
            // A name may stand on a line of its own, or go on with the next.
            List<Text> lines = card.getOrDefault(column, List.of());
            lines.forEach(line -> departments.addAll(names(line.toString())));
            departments.addAll(names(Text.join(lines).squeezed()));
        }
        return departments.containsAll(heads);
    }

    private static List<String> names(String departments) {
        return Stream.of(BETWEEN.split(departments, -1))
                .map(name -> AND_OTHERS.matcher(name).replaceFirst(""))
                .filter(name -> !name.isBlank())
                .toList();
    }
}
