package org.zhize.layout.running.outline;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhize.layout.Headings;
import org.zhize.layout.ItemNumber;
import org.zhize.layout.Numbering;
import org.zhize.layout.StandardCategories;
import org.zhize.layout.running.line.NumberForm;

/** Numbers between signs that clauses seldom have around theirs: 〔12〕, 【12】, 第12项, ⑿ and （十二）, which may head a category too. */
final class EnclosedNumber implements NumberForm {

    private static final Pattern BEGINNING = Pattern.compile("[〔【\\[第][0-9０-９]{0,4}|[（(][一二三四五六七八九十百]{0,5}");
    private static final Pattern WHOLE = Pattern.compile(
            "(?<number>〔[0-9０-９]{1,4}〕|【[0-9０-９]{1,4}】|\\[[0-9０-９]{1,4}]|第[0-9０-９]{1,4}项|[⑴-⒇]|[（(](?<words>[一二三四五六七八九十百]{1,5})[）)])(?<blank>\\s*)(?<rest>.*)");

    @Override
    public Optional<Part> read(String above, String line) {
        String printed = above + line;
        Matcher whole = WHOLE.matcher(printed);
        if (!whole.matches() || whole.end("number") <= above.length()) {
            return BEGINNING.matcher(printed).matches()
                    ? Optional.of(new Part(OptionalInt.empty(), line.length(), "", false, true))
                    : Optional.empty();
        }
        String rest = whole.group("rest");
        boolean inWords = whole.group("words") != null;
        OptionalInt number =
                inWords ? Numbering.IN_WORDS.value(whole.group("words")) : ItemNumber.inDigits(whole.group("number"));
        boolean numbers = number.orElse(0) > 0 && !(inWords && headsCategory(rest));
        return Optional.of(new Part(
                numbers ? number : OptionalInt.empty(), whole.end("number") - above.length(), rest, true, false));
    }

    private static boolean headsCategory(String words) {
        return StandardCategories.contain(words) || Headings.isCountedCategory(words);
    }
}
