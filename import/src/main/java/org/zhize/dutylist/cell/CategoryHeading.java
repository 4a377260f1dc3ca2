package org.zhize.dutylist.cell;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhize.document.Text;

/**
 * The heading of a category.
 *
 * @param ordinal its ordinal, if it is printed: 2 for 二、
 * @param name the category's name
 * @param declared the number of items that it declares, if it does
 * @param decoration ordinal and declaration as printed
 */
public record CategoryHeading(OptionalInt ordinal, Text name, OptionalInt declared, Text decoration) {

    private static final String BLANK = "[\\s\\h\\x{FEFF}\\x{200B}]*";

    private static final Pattern ORDINAL =
            Pattern.compile(BLANK + "(?:[（(]?(?<ordinal>[一二三四五六七八九十]{1,4})(?:[）)][、.．]?|[、.．:：]|(?=[\\s\\h]))"
                    + "|第(?<kind>[一二三四五六七八九十]{1,3})类[、：:]?|(?<digits>\\d{1,2})[、.．])" + BLANK);
    private static final Pattern DECLARED = Pattern.compile(BLANK + "[（(]" + BLANK + "[共计]?" + BLANK
            + "(?<count>\\d{1,4})" + BLANK + "[项条个件]" + BLANK + "[）)]" + BLANK + "$");

    /** Reads a heading such as 一、党的建设（30项）. */
    public static CategoryHeading read(Text heading) {
        Matcher ordinal = ORDINAL.matcher(heading);
        boolean counted = ordinal.lookingAt();
        Matcher declared = DECLARED.matcher(heading);
        boolean declares = declared.find();
        int from = counted ? ordinal.end() : 0;
        int to = declares ? Math.max(from, declared.start()) : heading.length();
        return new CategoryHeading(
                counted ? OptionalInt.of(value(ordinal)) : OptionalInt.empty(),
                heading.slice(from, to).strip(),
                declares ? OptionalInt.of(Integer.parseInt(declared.group("count"))) : OptionalInt.empty(),
                Text.join(heading.slice(0, from), heading.slice(to)));
    }

    private static int value(Matcher ordinal) {
        if (ordinal.group("digits") != null) {
            return Integer.parseInt(ordinal.group("digits"));
        }
        String words = ordinal.group("ordinal");
        return ClauseMark.chinese(words == null ? ordinal.group("kind") : words);
    }
}
