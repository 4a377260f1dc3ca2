package org.zhize.dutylist.cell;

import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
    /** A number alone counts the items too: a name does not end in one, and another count is reported. */
    private static final Pattern DECLARED = Pattern.compile(BLANK + "[（(]" + BLANK + "[共计]?" + BLANK
            + "(?:(?<count>[0-9０-９]{1,4})" + BLANK + "[项条个件]|(?<bare>[0-9０-９]{1,3}))" + BLANK + "[）)]" + BLANK + "$"
            + "|" + BLANK + "[：:]?" + BLANK + "共?(?<open>[0-9０-９]{1,4})" + BLANK + "项" + BLANK + "$");

    /** How a name says that the category goes on from the page before. */
    private static final Pattern CONTINUED =
            Pattern.compile(BLANK + "[（(](?:续(?:[上前][页表]|表)?|上?接[上前][页表])[）)]" + BLANK + "$");

    /** 类别： before the name. */
    private static final Pattern LABEL = Pattern.compile(BLANK + "(?:事项|职责|履职|所属|业务)?(?:类别|领域|大类)[：:]" + BLANK);

    /** What sets a heading off without a word: ■ before it, 【】 around it. */
    private static final String BULLETS = "■□●○◆◇★☆▲△▶►※·•";

    private static final String OPENING = "【〔〖[［";
    private static final String CLOSING = "】〕〗]］";

    /** Reads a heading such as 一、党的建设（30项）; one that has nothing but an ordinal is called by it. */
    public static CategoryHeading read(Text printed) {
        Text heading = undecorated(printed);
        Matcher ordinal = ORDINAL.matcher(heading);
        Matcher declared = DECLARED.matcher(heading);
        boolean declares = declared.find();
        int to = declares ? declared.start() : heading.length();
        boolean counted = ordinal.lookingAt() && ordinal.end() < to;
        Text name = once(undecorated(heading.slice(counted ? ordinal.end() : 0, to)));
        return new CategoryHeading(
                counted ? OptionalInt.of(value(ordinal)) : OptionalInt.empty(),
                name,
                declares ? OptionalInt.of(count(declared)) : OptionalInt.empty(),
                around(name, printed));
    }

    /** The name in a cell without what says there that it goes on from the page before. */
    public static Text begun(Text name) {
        Matcher continued = CONTINUED.matcher(name);
        return continued.find() ? name.slice(0, continued.start()) : name;
    }

    private static Text undecorated(Text heading) {
        Text text = begun(heading).strip();
        Matcher label = LABEL.matcher(text);
        if (label.lookingAt() && label.end() < text.length()) {
            text = text.slice(label.end());
        }
        while (text.length() > 1 && BULLETS.indexOf(text.charAt(0)) >= 0) {
            text = text.slice(1).strip();
        }
        int bracket = text.isBlank() ? -1 : OPENING.indexOf(text.charAt(0));
        boolean enclosed =
                bracket >= 0 && text.length() > 2 && text.charAt(text.length() - 1) == CLOSING.charAt(bracket);
        return enclosed ? text.slice(1, text.length() - 1).strip() : text;
    }

    /** A name that is printed twice, in the heading and again in the first cell of the column, which a text gives behind it. */
    private static Text once(Text name) {
        String words = name.squeezed();
        int half = words.length() / 2;
        if (half == 0 || !words.equals(words.substring(0, half).repeat(2))) {
            return name;
        }
        int end = 0;
        for (int seen = 0; seen < half; end++) {
            seen += Text.isSpace(name.charAt(end)) ? 0 : 1;
        }
        return name.slice(0, end);
    }

    /** What is printed before and after a name that is cut from it. */
    private static Text around(Text name, Text printed) {
        if (name.isBlank()) {
            return printed;
        }
        int from = 0;
        while (printed.origin(from) != name.origin(0)) {
            from++;
        }
        return Text.join(printed.slice(0, from), printed.slice(from + name.length()));
    }

    private static int count(Matcher declared) {
        return Stream.of("count", "bare", "open")
                .map(declared::group)
                .filter(Objects::nonNull)
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElseThrow();
    }

    private static int value(Matcher ordinal) {
        if (ordinal.group("digits") != null) {
            return Integer.parseInt(ordinal.group("digits"));
        }
        String words = ordinal.group("ordinal");
        return ClauseMark.chinese(words == null ? ordinal.group("kind") : words);
    }
}
