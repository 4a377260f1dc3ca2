package org.zhize.layout.positioned.column;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhize.document.Word;
import org.zhize.layout.Column;
import org.zhize.layout.ItemNumber;
import org.zhize.layout.Numbering;

/** Tells how tables without rules number their items, by what stands below the heads of the numbers. */
public final class ColumnNumbers {

    private static final Pattern NUMERAL = Pattern.compile("[一二三四五六七八九十百零]{1,6}");

    /** Fewer numerals in a row may be the ordinals of categories, or characters of a name that wraps. */
    private static final int FEWEST = 3;

    private ColumnNumbers() {}

    /** In words, if numerals count from 1 on below the heads and no digits stand there. */
    public static Numbering of(HeadedLines lines) {
        @Nullable HeadBlock head = null;
        int last = 0;
        int longest = 0;
        for (int i = 0; i < lines.size(); i++) {
            HeadBlock next = lines.headAt(i).orElse(null);
            if (next != null) {
                head = next;
                i = next.to();
                continue;
            }
            Word first = lines.get(i).words().get(0);
            if (head == null || !standsAmongNumbers(first, head)) {
                continue;
            }
            String printed = first.text().squeezed();
            // Digits alone on a line may be a page's, which stand anywhere below a head that is centred above long
            // names.
            if (lines.get(i).words().size() > 1
                    && Numbering.IN_DIGITS.value(printed).isPresent()) {
                return Numbering.IN_DIGITS;
            }
            if (NUMERAL.matcher(printed).matches()) {
                int value = ItemNumber.inWords(printed).orElse(-1);
                last = value == last + 1 || value == 1 ? value : last;
                longest = Math.max(longest, last);
            }
        }
        return longest >= FEWEST ? Numbering.IN_WORDS : Numbering.IN_DIGITS;
    }

    private static boolean standsAmongNumbers(Word word, HeadBlock head) {
        return head.heads().size() > 1
                && head.heads().get(0).column().equals(Optional.of(Column.NUMBER))
                && word.right() <= head.heads().get(1).left();
    }
}
