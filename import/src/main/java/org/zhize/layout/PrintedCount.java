package org.zhize.layout;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of items that stands behind the name of a category: 党的建设（30项）, 党的建设：30项, and behind a name that many documents
 * have also 党的建设30项.
 *
 * @param name what stands before it
 * @param value the number
 */
record PrintedCount(String name, int value) {

    private static final Pattern SET_APART = Pattern.compile(
            "[（(](?:共|计)?(?<count>[0-9０-９]{1,4}[项条个件]|[0-9０-９]{1,3})[）)]$|[：:][共计]?(?<behind>[0-9０-９]{1,4}[项条个件])$");

    /** Only behind a usual name this is no part of a sentence. */
    private static final Pattern BARE = Pattern.compile("(?<name>[\\u4e00-\\u9fff]{3,16}?)共?(?<count>[0-9０-９]{1,3})项");

    private static final Pattern ITEMS = Pattern.compile("共?[0-9０-９]{1,3}项");

    /** The count that words without blanks end with, if they do. */
    static Optional<PrintedCount> of(String squeezed) {
        Matcher apart = SET_APART.matcher(squeezed);
        if (apart.find()) {
            String printed = apart.group("count") == null ? apart.group("behind") : apart.group("count");
            return Optional.of(new PrintedCount(
                    squeezed.substring(0, apart.start()), Integer.parseInt(printed.replaceFirst("[项条个件]$", ""))));
        }
        return bare(squeezed);
    }

    /** The same behind a usual name and nothing else. */
    static Optional<PrintedCount> bare(String squeezed) {
        Matcher bare = BARE.matcher(squeezed);
        return bare.matches() && StandardCategories.contain(bare.group("name"))
                ? Optional.of(new PrintedCount(bare.group("name"), Integer.parseInt(bare.group("count"))))
                : Optional.empty();
    }

    /** Whether words are such a count and nothing else. */
    static boolean isOne(String squeezed) {
        return of(squeezed).filter(count -> count.name.isEmpty()).isPresent()
                || ITEMS.matcher(squeezed).matches();
    }
}
