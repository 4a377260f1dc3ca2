package org.zhize.layout.running.outline;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhize.layout.Numbering;
import org.zhize.layout.StandardCategories;
import org.zhize.layout.running.line.NumberForm;

/** Numbers of items that are written in words and bear no mark: 十二. With a mark they number categories, 一、党的建设. */
final class NumberInWords implements NumberForm {

    private static final Pattern AT_BEGINNING = Pattern.compile("([一二三四五六七八九十百]{1,5})(?:[\\s\\u3000]+(.*))?");

    /** No item has a longer number: 一百二十三. */
    private static final int LONGEST = 5;

    @Override
    public Optional<Part> read(String above, String line) {
        Matcher matcher = AT_BEGINNING.matcher(line);
        if (!matcher.matches() || above.length() + matcher.group(1).length() > LONGEST) {
            return Optional.empty();
        }
        String rest = matcher.group(2) == null ? "" : matcher.group(2);
        OptionalInt value = Numbering.IN_WORDS.value(above + matcher.group(1));
        boolean numbers = value.isPresent() && value.getAsInt() > 0 && !StandardCategories.contain(rest);
        return Optional.of(
                new Part(numbers ? value : OptionalInt.empty(), matcher.group(1).length(), rest, true, rest.isEmpty()));
    }
}
