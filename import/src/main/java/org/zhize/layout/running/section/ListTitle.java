package org.zhize.layout.running.section;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhize.layout.running.line.RunningLine;

/** How the titles of lists look in running text. */
public final class ListTitle {

    /** What titles call a list; nearly all lines of a text have none of it, and any may be asked. */
    private static final List<String> KINDS = List.of("清单", "事项", "目录", "一览表");

    private static final Pattern TITLE = Pattern.compile(
            "[^。；，：]{0,40}(?:基本(?:履职|(?:履行)?职责)|(?:配合|协助)(?:(?:上级|[省市县区旗州]级)?(?:有关|相关)?部门)?(?:履职|(?:履行)?职责)|收回)[^。；，：]{0,16}?(?:"
                    + String.join("|", KINDS) + ")(?:[（(][^（）()]{0,20}[）)])?");

    private static final Pattern BEFORE_TITLE = Pattern.compile("^(?:续|附\\s*[件表]\\s*[0-9一二三四五六七八九十]{0,3})[：:\\s]+");

    /** Says that a table goes on. */
    private static final Pattern AGAIN = Pattern.compile("[（(]?续表?[）)]?$");

    private static final Pattern WHICH = Pattern.compile("基本|配合|协助|收回");

    private static final int LONGEST_TITLE = 60;

    private ListTitle() {}

    /** Whether the words are the title of one of the lists, with or without what says that it goes on or which attachment it is. */
    public static boolean is(String words) {
        return words.length() <= LONGEST_TITLE
                && KINDS.stream().anyMatch(words::contains)
                && TITLE.matcher(BEFORE_TITLE.matcher(words).replaceFirst("")).matches();
    }

    /** Whether two titles are the same but for what says that the list goes on or which attachment it is. */
    static boolean areSame(RunningLine one, RunningLine other) {
        return withoutMark(one).equals(withoutMark(other));
    }

    /** Whether these words are the title of another list than those: a letter names the lists that follow, one below the other. */
    static boolean isOfAnotherList(String words, String those) {
        return is(words) && is(those) && !which(words).equals(which(those));
    }

    /** The words that say which list a title is of. */
    private static String which(String title) {
        Matcher which = WHICH.matcher(title);
        return which.find() ? which.group().replace("协助", "配合") : "";
    }

    private static String withoutMark(RunningLine line) {
        return AGAIN.matcher(BEFORE_TITLE.matcher(line.text().squeezed()).replaceFirst(""))
                .replaceAll("");
    }
}
