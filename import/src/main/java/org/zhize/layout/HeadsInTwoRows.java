package org.zhize.layout;

import static org.zhize.layout.ColumnHeads.BRACKET;
import static org.zhize.layout.ColumnHeads.DUTY;
import static org.zhize.layout.ColumnHeads.LEVEL;
import static org.zhize.layout.ColumnHeads.LONGEST;
import static org.zhize.layout.ColumnHeads.OFFICE;
import static org.zhize.layout.ColumnHeads.TOWNSHIP;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Heads of which some stand below another that says what they have in common, in the order in which texts give them. */
final class HeadsInTwoRows {

    /** The heads of a lower row that its upper row names. */
    private static final String LOWER_NAMES = "(?<!(?:事项|任务|职权)\\s{0,2})(?:" + spaced("部门") + "|" + spaced("单位")
            + ")?\\s*" + spaced("名称") + "\\s*(?:" + spaced("部门") + "|" + spaced("单位") + ")?\\s*" + spaced("职责")
            + "\\s*(?<bracket>" + BRACKET + ")\\s*(?<guarantee>" + spaced("履职保障") + ")?\\s*";

    /** 部门名称, 部门职责 and 履职保障 below 上级部门, which a text layer gives behind all heads of the upper row. */
    private static final Pattern LOWER_ROW = Pattern.compile(
            "(?<before>.*?)(?<over>" + spaced("上级部门") + "|" + spaced("责任部门") + "|" + spaced("对应部门") + "|" + spaced("部门")
                    + ")(?<after>.*?)" + LOWER_NAMES,
            Pattern.DOTALL);

    /** How such heads end. Few do, and where the upper row ends takes long to look for. */
    private static final Pattern LOWER_ROW_ENDS = Pattern.compile(LOWER_NAMES + "$");

    /** The heads of both sides below 职责分工, which a text layer gives behind those that stand to the right of it. */
    private static final Pattern SIDES = Pattern.compile(
            "(?<before>.*?)(?<over>(?:职责|责任|履职)(?:分工|划分))\\s*(?<after>\\S.*?)\\h*\\n\\s*(?<lower>" + OFFICE + DUTY
                    + BRACKET + "\\s+" + TOWNSHIP + "级?" + BRACKET + "(?:配合)?" + DUTY + ")\\s*",
            Pattern.DOTALL);

    /** 对应上级部门 and 上级部门职责 below 上级部门及职责, likewise. */
    private static final Pattern OWN_NAMES = Pattern.compile(
            "(?<before>.*?)" + LEVEL + "(?:部门|单位)及其?职责\\s+(?<after>\\S.*?)\\h*\\n\\s*(?<lower>" + OFFICE + "(?:名称)?\\s+"
                    + OFFICE + DUTY + BRACKET + ")\\s*",
            Pattern.DOTALL);

    /** 部门名称 and 主要职责 below 上级部门及其职责, likewise. */
    private static final Pattern BARE_DUTIES = Pattern.compile(
            "(?<before>.*?)" + LEVEL + "(?:部门|单位)及其?职责\\s+(?<after>\\S.*?)\\h*\\n\\s*(?:" + OFFICE
                    + "(?:名称)?|名称)\\s+(?:主要|具体|工作)?职责\\s*",
            Pattern.DOTALL);

    /** The same below 上级部门 alone, which has the township's duties to its right. */
    private static final String LOWER_OWN =
            "\\h*\\n\\s*(?<lower>" + OFFICE + "(?:名称)?\\s+" + OFFICE + DUTY + BRACKET + ")\\s*";

    private static final Pattern BELOW_DEPARTMENTS =
            Pattern.compile("(?<before>.*?\\s)" + LEVEL + "(?:部门|单位)\\s+(?<after>\\S.*?)" + LOWER_OWN, Pattern.DOTALL);

    /** How such heads end. */
    private static final Pattern LOWER_OWN_ENDS = Pattern.compile(LOWER_OWN + "$");

    /** What each of the others has in any case: nearly all lines of a text have none of it, and any may be asked. */
    private static final Pattern SIGN = Pattern.compile("分工|划分|及其?职责");

    private HeadsInTwoRows() {}

    /** Heads in two rows as they would stand in one: 上级部门名称, 上级部门职责 for 名称 and 职责 below 上级部门. */
    static String inOneRow(String heads) {
        if (heads.length() > LONGEST) {
            return heads;
        }
        if (SIGN.matcher(heads).find()) {
            Optional<String> inOneRow = withOwnNames(heads);
            if (inOneRow.isPresent()) {
                return inOneRow.get();
            }
        }
        if (LOWER_OWN_ENDS.matcher(heads).find()) {
            Matcher below = BELOW_DEPARTMENTS.matcher(heads);
            if (below.matches() && ColumnHeads.part(below.group("after")).equals(List.of(Column.TOWNSHIP_DUTIES))) {
                return "%s %s %s".formatted(below.group("before"), below.group("lower"), below.group("after"));
            }
        }
        return LOWER_ROW_ENDS.matcher(heads).find() ? withNamesOfUpperRow(heads) : heads;
    }

    /** Heads of which those below another have names of their own. */
    private static Optional<String> withOwnNames(String heads) {
        Matcher sides = SIDES.matcher(heads);
        if (sides.matches() && areBeside(ColumnHeads.part(sides.group("after")))) {
            return Optional.of("%s %s %s".formatted(sides.group("before"), sides.group("lower"), sides.group("after")));
        }
        Matcher ownNames = OWN_NAMES.matcher(heads);
        if (ownNames.matches()) {
            return Optional.of(
                    "%s %s %s".formatted(ownNames.group("before"), ownNames.group("lower"), ownNames.group("after")));
        }
        Matcher bare = BARE_DUTIES.matcher(heads);
        return bare.matches()
                ? Optional.of("%s 部门名称 部门职责 %s".formatted(bare.group("before"), bare.group("after")))
                : Optional.empty();
    }

    /** Heads of which those below another are named with its words. */
    private static String withNamesOfUpperRow(String heads) {
        Matcher lower = LOWER_ROW.matcher(heads);
        if (!lower.matches()) {
            return heads;
        }
        String over = lower.group("over");
        String guarantee = Objects.requireNonNullElse(lower.group("guarantee"), "");
        return "%s %s名称 %s职责%s %s %s"
                .formatted(lower.group("before"), over, over, lower.group("bracket"), guarantee, lower.group("after"));
    }

    /** Whether heads are of columns to the right of both sides: who the departments are stands to the left, or below the same head. */
    private static boolean areBeside(List<Column> columns) {
        return !columns.isEmpty()
                && columns.stream().allMatch(column -> column == Column.GUARANTEE || column == Column.OTHER);
    }

    private static String spaced(String words) {
        return String.join("\\s*", words.split("(?<=.)", -1));
    }
}
