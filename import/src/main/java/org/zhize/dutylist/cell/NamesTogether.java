package org.zhize.dutylist.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

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

    /**
     * Where each name ends that has another one right behind it; nowhere if the text is one name, or is not made of names.
     *
     * @param elsewhere what the item says of its departments elsewhere: two that head duties there are two, however the second begins
     */
    static List<Integer> ends(String text, String elsewhere) {
        List<Integer> ends = new ArrayList<>();
        Matcher beginning = BEGINNING.matcher(text);
        int from = 0;
        for (int at = SHORTEST; at + SHORTEST <= text.length(); at++) {
            String name = text.substring(Math.max(from, at - LONGEST), at);
            if (at - from >= SHORTEST
                    && DepartmentName.beginsLikeOne(name)
                    && DepartmentName.isSurelyOne(name)
                    && (beginning.region(at, text.length()).lookingAt()
                            || areHeadings(
                                    name, text.substring(at, Math.min(text.length(), at + LONGEST)), elsewhere))) {
                ends.add(at);
                from = at;
            }
        }
        int last = ends.size() > 1 ? ends.get(ends.size() - 2) : 0;
        return ends.isEmpty()
                        || DepartmentName.areTwo(
                                text.substring(last, from), DepartmentCell.withoutOpenEnd(text.substring(from)))
                ? List.copyOf(ends)
                : List.of();
    }

    /** Whether a name heads duties elsewhere and so does another that the text behind it begins with. */
    private static boolean areHeadings(String name, String behind, String elsewhere) {
        return isHeading(name, elsewhere)
                && IntStream.rangeClosed(SHORTEST, behind.length())
                        .anyMatch(end -> isHeading(behind.substring(0, end), elsewhere));
    }

    private static boolean isHeading(String name, String elsewhere) {
        return elsewhere.contains(name + "：") || elsewhere.contains(name + ":");
    }
}
