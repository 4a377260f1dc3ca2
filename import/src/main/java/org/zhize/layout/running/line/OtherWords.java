package org.zhize.layout.running.line;

import java.util.regex.Pattern;

/** What stands in columns that say nothing of what is read of an item: laws that a duty rests upon, and numbers by which it is filed. */
public final class OtherWords {

    private static final String ARTICLE = "第[一二三四五六七八九十百零0-9]{1,6}[条款项章节]";

    /** 《物业管理条例》第四十六条; 《安全生产法》（2021年修订）第五条、第七条. */
    private static final Pattern LAWS = Pattern.compile("(?:(?:[0-9]{1,2}[.．、])?+(?:[根依]据|[依按参]照)?+《[^《》]{2,60}+》"
            + "(?:[（(][^（）()]{1,30}+[）)])?+(?:" + ARTICLE + "|[、，,；;。和及等])*+)++");

    /** Such laws that go on behind a page break. */
    private static final Pattern BEGUN = Pattern.compile("(?:" + LAWS + ")?+《?+[^《》。；]{0,60}+");

    /** A number by which an item is filed, or that is called: JB-02-014, 0573-2214567. */
    private static final Pattern CODE =
            Pattern.compile("(?=.*[0-9])[A-Za-z0-9]{1,12}(?:[-－—–./][A-Za-z0-9]{1,12}){1,5}|[A-Za-z]{0,4}[0-9]{6,20}");

    private static final int LONGEST_CODE = 80;

    private OtherWords() {}

    /** Whether they are laws and nothing else. */
    public static boolean areLaws(String words) {
        return words.indexOf('《') >= 0 && LAWS.matcher(words).matches();
    }

    /** Whether they may be laws that go on on the next page. */
    public static boolean areLawsBegun(String words) {
        return words.indexOf('《') >= 0 && BEGUN.matcher(words).matches();
    }

    /** Whether they are a number by which something is filed or called. */
    public static boolean areCode(String words) {
        return words.length() <= LONGEST_CODE && CODE.matcher(words).matches();
    }
}
