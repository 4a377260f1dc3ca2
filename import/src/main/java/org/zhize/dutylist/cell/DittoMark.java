package org.zhize.dutylist.cell;

import java.util.List;
import java.util.regex.Pattern;
import org.zhize.document.Text;

/** What a cell says that has the same as the one above: 同上 or 〃. */
public final class DittoMark {

    private static final Pattern FORM = Pattern.compile("[（(]?同(上|前)(述|一?部门|单位|一?[项条行栏])?[）)]?[。.]?|[〃″＂]|\"");

    private DittoMark() {}

    /** Whether a text without blanks is one. */
    public static boolean isOne(String squeezed) {
        return FORM.matcher(squeezed).matches();
    }

    /** Whether clauses say only that they are those of another item. */
    public static boolean isOnly(List<String> clauses) {
        return clauses.size() == 1 && isOne(Text.of(clauses.get(0), 0).squeezed());
    }
}
