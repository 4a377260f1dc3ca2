package org.zhize.dutylist.cell;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What says within a text of duties whose duties follow: 县司法局、公安局：, 县水利局职责：, 区水利局负责：, 【县公安局】, ●县公安局：,
 * 配合单位（县公安局）：, or that they are everybody's, 共同职责：.
 *
 * @param names the departments as printed; empty if the duties are everybody's
 * @param length number of characters of the heading, brackets and colon included
 */
record ClauseHeading(String names, int length) {

    private static final String NAMES = "[^，。；：:;,\\s\\d“”《》【】]{2,60}";

    private static final String PART = "(?:牵头|主责|主办|责任|配合|协办|协同|协助|参与)";

    /** 负责 and 职责 before the colon say no more than the colon alone, and nor does a bullet before a name. */
    private static final Pattern FORM = Pattern.compile(Labels.BULLET + "(?:【(?<apart>" + NAMES + "?)】[：:]?|" + PART
            + "(?:部门|单位)[（(](?<inside>" + NAMES + "?)[）)][：:]|(?<names>" + NAMES + "?)(?:[（(\\[]" + PART
            + "(?:部门|单位)?[）)\\]])?(?:的?(?:主要|工作|具体|履职)?职责(?:分工)?|负责)?[：:])");

    private static final Pattern EVERYBODY = Pattern.compile("(?:(?:以上|各)各?(?:部门|单位))?共同职责[：:]");

    /** No heading has more characters. */
    static final int LONGEST = 70;

    /** The heading at an index, if there is one in the characters before {@code end}. */
    static Optional<ClauseHeading> at(CharSequence line, int index, int end) {
        Matcher everybody = EVERYBODY.matcher(line).region(index, end);
        if (everybody.lookingAt()) {
            return Optional.of(new ClauseHeading("", everybody.end() - index));
        }
        Matcher heading = FORM.matcher(line).region(index, end);
        if (!heading.lookingAt()) {
            return Optional.empty();
        }
        String names = Stream.of("apart", "inside", "names")
                .map(heading::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        String bare = DepartmentName.bare(names);
        return DepartmentName.isOne(bare.substring(bare.lastIndexOf('、') + 1))
                ? Optional.of(new ClauseHeading(names, heading.end() - index))
                : Optional.empty();
    }

    /** The heading that a text begins with. */
    static Optional<ClauseHeading> of(CharSequence text) {
        return at(text, 0, text.length());
    }
}
