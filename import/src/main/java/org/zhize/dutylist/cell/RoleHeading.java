package org.zhize.dutylist.cell;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The heading of duties that says which part departments have in them: 牵头单位：县水利局, 配合部门：县公安局、县司法局. */
public final class RoleHeading {

    private static final Pattern FORM = Pattern.compile(
            "[【（(]?(?:牵头|主责|主办|责任|配合|协办|协同|协助|参与)(?:部门|单位)[】）)]?[：:]?\\s*(?<names>[^，。；：:【】]{2,60})[：:]?");

    private RoleHeading() {}

    /** The departments that a clause names so, and nothing else, as printed; empty if it is another text. */
    public static Optional<String> names(String clause) {
        Matcher heading = FORM.matcher(clause);
        return Optional.of(heading)
                .filter(Matcher::matches)
                .map(matched -> matched.group("names"))
                .filter(names -> Stream.of(names.split("、", -1)).allMatch(DepartmentName::isOne));
    }
}
