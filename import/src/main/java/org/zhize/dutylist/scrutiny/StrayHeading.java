package org.zhize.dutylist.scrutiny;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands at the end of an item's text and most likely is none of it: the next category's heading, a total, a note. All
 * texts are without white space.
 */
final class StrayHeading {

    private static final Pattern HEADING =
            Pattern.compile("(?<=[。；;])(?:[（(]?[一二三四五六七八九十]{1,3}[）)]?[、.．]?)?([^。；;，,、：:（）()]{2,16}?)"
                    + "(?:[（(](?:共|计)?\\d{1,4}[项条个件][）)])?(?:$|(?=\\d{1,4}\\p{IsHan}))");
    private static final Pattern BEHIND_NAME = Pattern.compile("(?<=。)\\p{IsHan}{2,8}$");
    private static final Pattern BELOW_LIST = Pattern.compile(
            "(?:(?:小计|合计|总计|共计)[：:]?(?:\\d{1,4}[项条个件]?)?|[（(]?(?:以下|此页|本页)(?:空白|无正文)[）)]?|(?<=[。；;])[一二三四五六七八九十]{1,3})$|(?<=[。；;）)])备?注[：:].*$");

    private StrayHeading() {}

    /** The category behind the end of a sentence that a text ends with, or that the number of the next row follows. */
    static Optional<String> category(String text, Predicate<String> isCategory) {
        return HEADING.matcher(text)
                .results()
                .filter(heading -> isCategory.test(heading.group(1)))
                .map(MatchResult::group)
                .findFirst();
    }

    /** What a name ends with behind the end of its sentence, if it is as short as a category's name and says nothing of a duty. */
    static Optional<String> behindName(String name) {
        Matcher behind = BEHIND_NAME.matcher(name);
        return behind.find() ? Optional.of(behind.group()) : Optional.empty();
    }

    /** The number of items or the note that a text ends with. */
    static Optional<String> belowList(String text) {
        Matcher below = BELOW_LIST.matcher(text);
        return below.find() ? Optional.of(below.group()) : Optional.empty();
    }
}
