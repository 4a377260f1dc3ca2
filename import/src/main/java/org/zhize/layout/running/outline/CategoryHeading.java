package org.zhize.layout.running.outline;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.zhize.layout.StandardCategories;
import org.zhize.layout.running.line.Marker;

/** How headings of categories look: 一、党的建设（30项）, （二）经济发展, 第三类 民生服务, 平安法治（共4项）. */
public final class CategoryHeading {

    private static final int LONGEST = 40;

    private static final Pattern ORDINAL = Pattern.compile(
            "(?:[一二三四五六七八九十百]{1,4}[、.．\\s]|[（(][一二三四五六七八九十百]{1,4}[）)][、.．\\s]?|第[一二三四五六七八九十百]{1,4}[类部分章节]{1,2}[、：:\\s]?|[IVX]{1,5}[、.．\\s])\\s*[^。；;，,]{1,36}");
    private static final Pattern COUNT =
            Pattern.compile("[^。；;，,]{1,36}[（(]\\s*(?:共|计|合计)?\\s*[0-9一二三四五六七八九十百]{1,4}\\s*(?:项|个|条|件)?\\s*[）)]"
                    + "|[^。；;，,：:]{1,30}[：:]\\s*共?\\s*[0-9]{1,4}\\s*[项个条件]");

    private static final Pattern ITEMS =
            Pattern.compile("[\\u4e00-\\u9fff、]{2,16}[（(]\\s*(?:共|计|合计)?\\s*[0-9]{1,3}\\s*[项条个件]\\s*[）)]");

    private static final Pattern NO_ITEMS = Pattern.compile("[（(]\\s*(?:共|计|合计)?\\s*[0０]\\s*[项个条件]\\s*[）)]$");

    private CategoryHeading() {}

    /** Whether the words may be a whole heading. */
    static boolean matches(String words) {
        return words.length() <= LONGEST
                && (ORDINAL.matcher(words).matches() || COUNT.matcher(words).matches());
    }

    /** Whether the words say themselves that they are a heading, by an ordinal and a count. */
    static boolean isCertain(String words) {
        return words.length() <= LONGEST
                && ORDINAL.matcher(words).matches()
                && COUNT.matcher(words).matches();
    }

    /** Whether the words end with a count of whatever stands under them, which tells where it ends. */
    public static boolean hasCount(String words) {
        return COUNT.matcher(words).matches();
    }

    /** Whether the words declare how many items stand under them; behind a known name the number alone does: 经济发展（4）. */
    static boolean declaresItems(String words) {
        return words.length() <= LONGEST
                && (ITEMS.matcher(words).matches() || (COUNT.matcher(words).matches() && hasKnownName(words)));
    }

    /** Whether the words are a heading that says that no items stand under it. */
    static boolean hasNoItems(String words) {
        return isCertain(words) && NO_ITEMS.matcher(words).find();
    }

    /** Whether the words, without ordinal and count, are the name of a category that many documents have. */
    static boolean hasKnownName(String words) {
        String name = Marker.of(words)
                .map(marker -> words.substring(marker.length()).strip())
                .orElse(words);
        int bracket =
                IntStream.of('（', '(', '：', ':').map(name::lastIndexOf).max().orElse(-1);
        return StandardCategories.contain(name)
                || (bracket > 0 && StandardCategories.contain(name.substring(0, bracket)));
    }
}
