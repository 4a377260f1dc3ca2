package org.zhize.dutylist.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of departments with nothing between them: each ends as no name goes on, and the next begins with its region. */
final class NamesTogether {

    /** Names that begin so don't follow one of the same department. */
    private static final Pattern BEGINNING = Pattern.compile(
            "[县区旗州盟](?!城[^管建乡市]|[域内外级直情]|民[^政族宗])[\\u4e00-\\u9fff]{2}|市(?![政场容区直内外级辖]|民[^政族宗])[\\u4e00-\\u9fff]{2}|国网|国家税务"
                    + "|[^县区市旗州盟省局委部办会院队心、（(]{2,4}(?:市生态环境局|[县区市旗]人民政府)");

    private static final int SHORTEST = 3;

    /** No name is longer; what has no end within so many characters is none. */
    private static final int LONGEST = 40;

    private NamesTogether() {}

    /** Where each name ends that has another one right behind it; nowhere if the text is one name, or is not made of names. */
    static List<Integer> ends(String text) {
        List<Integer> ends = new ArrayList<>();
        Matcher beginning = BEGINNING.matcher(text);
        int from = 0;
        for (int at = SHORTEST; at + SHORTEST <= text.length(); at++) {
            String name = text.substring(Math.max(from, at - LONGEST), at);
            if (at - from >= SHORTEST
                    && DepartmentName.beginsLikeOne(name)
                    && DepartmentName.isSurelyOne(name)
                    && beginning.region(at, text.length()).lookingAt()) {
                ends.add(at);
                from = at;
            }
        }
        int last = ends.size() > 1 ? ends.get(ends.size() - 2) : 0;
        return ends.isEmpty() || DepartmentName.areTwo(text.substring(last, from), text.substring(from))
                ? List.copyOf(ends)
                : List.of();
    }
}
