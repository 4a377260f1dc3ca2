package org.zhize.dutylist.cell;

import java.util.Optional;
import java.util.regex.Pattern;

/** How the names of departments look: where one ends, and where the next one begins. */
public final class DepartmentName {

    /** Ends of names that never stand in the middle of one. */
    private static final String SURE_END = "局|委员会|办公室|[大支中]队|中心|法院|检察院|银行|公司|联合会|总工会|管委会|协会|武装部"
            + "|管理部|营业部|营销部|宣传部|组织部|统战部|工作部|政法委|编办|监委|残联|妇联|工商联|科协|文联|侨联|团[县区市旗]?委|红十字会|街道办|供销社|合作社";

    private static final String END =
            SURE_END + "|机关|机构|园区|开发区|委|办|部|会|院|队|站|所|社|联|厅|处|馆|校|室|科|组|段|台|集团|海关|库|政协|人大|政府|行|署|团|军|厂|场";

    private static final Pattern ENDS_SURELY = Pattern.compile(".*(" + SURE_END + ")([（(][^（）()]*[）)]){0,2}");
    /** Ends that stand in the middle of a name now and then, but not as often as those in 社会 and 行政. */
    private static final Pattern ENDS_LIKELY =
            Pattern.compile(".*(?:机关|机构|园区|办|站|所|处|馆|校|室|科|组|段|台|集团|海关|库|政府|厂|场)([（(][^（）()]*[）)])?");

    /** Words that end so and say what is done, or where: 落到实处, 服务社会. */
    private static final String NO_END = ".*(?:[实好难坏]处|社会|市场|部署|阶段|场所|全部|内部|干部|[运执进实施推履举]行|[局队心]会)";

    private static final Pattern ENDS =
            Pattern.compile("(?!" + NO_END + "$)[^，。；：]{1,40}(" + END + ")([（(][^（）()]*[）)]){0,2}");
    private static final Pattern BEGINS_WITH_REGION =
            Pattern.compile("(县|区|市|旗|州|盟|地区|省|团[县区市旗]?委|国家|[^局委部办会]{1,8}?(市|县|区|旗|州|盟|省)[^，。]).*");
    private static final Pattern BEGINNING = Pattern.compile(
            "(?:[县区市旗州盟省镇乡街]|各|国家|国网|国有|中国|中共|共青团|团[县区市旗]?委|自治|上级|相关|有关|其他" + "|[^局委部办会]{1,8}?(?:市|县|区|旗|州|盟|省)).*");
    private static final Pattern BRANCH =
            Pattern.compile("(?![县区市旗州盟省]|(?:开发|高新|经开|管理|特|林|新|园)区|师市)[^局]{0,8}(分局|支队|大队|中队)([（(][^（）()]*[）)]){0,2}");

    /** A branch of a company, a bank or an office, by the region where it is: 白石县分公司, 白石管理部. */
    private static final Pattern BRANCH_OF_REGION =
            Pattern.compile("(?!移动|联通|电信|铁塔|广电|邮政|人保|人寿|农商)[^县区市旗州盟省局]{1,4}[县区市旗州盟]?"
                    + "(分公司|支公司|分行|支行|管理部|营业部|营销部|分中心|分理处)([（(][^（）()]*[）)])?");

    /** What has branches in regions and is none itself. */
    private static final Pattern HAS_BRANCHES = Pattern.compile("(?![县区旗])[^县区旗]*(公司|集团|银行|中心|局)");

    private static final Pattern BRANCH_ALONE = Pattern.compile("([^县区市旗州盟省局]{1,4}|[^局]{1,10}[县区市旗州盟])分局");

    /** An office and a branch of it, which says of which region: 海事局, 白石县海事处. */
    private static final Pattern OFFICE_AND_BRANCH =
            Pattern.compile("[^、]*?([^县区市旗州盟省、]{2,8})局、[^局]{2,10}[县区市旗州盟]\\1(分局|处|所|支局|站|支队|大队|中心)");

    /** What no name begins with, since it ends one that was cut, or what stands between two: 县委政法委 员会, 县水利局会 同县林业局. */
    private static final Pattern REST =
            Pattern.compile("(?:同[县区市旗州盟]|联合社|员会|合会|公室|路局|理局|大队|支队|中队|机关(?!事务|工委|工作|党委|后勤)).*"
                    + "|[县区市旗]?分局|支局|中心|委员会|局|办公室(?:[（(].*)?|保障局|资源局|事务局|监督局|管理局|执法局|农村局|健康局|旅游局");

    /** Two names of one region without anything between them. */
    private static final Pattern TWO = Pattern.compile(
            "([县区旗州盟])[^、（(]*(" + SURE_END + "|机关)\\1(?!城[^管建乡市])[^、（(]*(" + SURE_END + ")([（(][^（()）]*[）)])?");

    /** What a line may end with that goes on to a community's name, 社区, and is no cooperative. */
    private static final Pattern COMMUNITY = Pattern.compile(".*(?<!供销|合作|联合)社");

    /** What stands before a name that a note or key explains. */
    private static final Pattern MARKED = Pattern.compile("[★☆*※△▲●○◆◇■□#].*");

    /** The mark behind a name of the part that the department has: 县水利局[牵头]. */
    private static final Pattern ROLE = Pattern.compile("[\\[【][^\\[\\]【】]{2,4}[\\]】]$");

    private static final Pattern BRACKETED = Pattern.compile("[（(][^（）()]*[）)]");

    /** 等部 is 等部门 cut short. */
    private static final Pattern CUT_SHORT = Pattern.compile(".*(?:等|其他|其它|有关|相关)(?:部|单)");

    /** An office of the nation, of which the name of its branch tells the region: 国家税务总局烟台 is none yet. */
    private static final Pattern NATIONAL = Pattern.compile("国家[^局、]*总局[^局、]{0,10}");

    /** What has a committee of its own in each region, and is no department without it. */
    private static final String YOUTH_LEAGUE = "共青团";

    private static final Pattern COMMITTEE = Pattern.compile("[^委、]{0,8}?[县区市旗州盟省镇乡]委");

    private static final int SHORTEST = 4;
    private static final int LONGEST = 16;

    private DepartmentName() {}

    /** Whether the text can be a department's whole name. */
    public static boolean isOne(String name) {
        return ENDS.matcher(name).matches()
                && !CUT_SHORT.matcher(name).matches()
                && !REST.matcher(name).matches()
                && !TWO.matcher(name).matches()
                && !MARKED.matcher(name).matches();
    }

    /** The name without the mark of the part that it has. */
    static String withoutRole(String name) {
        return ROLE.matcher(name).replaceFirst("");
    }

    /** The name without what it has in brackets. */
    static String bare(String name) {
        return BRACKETED.matcher(name).replaceAll("");
    }

    /** Whether the text begins the name of a nation's office and has not said yet which region's it is: 国家税务总局白石. */
    static boolean lacksRegion(String name) {
        return NATIONAL.matcher(name).matches();
    }

    /** Whether the text begins as most names of departments do, with the region it serves. */
    static boolean beginsLikeOne(String name) {
        return BEGINNING.matcher(name).matches();
    }

    /** Whether the text ends as names of departments do. */
    static boolean endsLikeOne(String name) {
        return isSurelyOne(name) || ENDS.matcher(name).matches();
    }

    /** Whether the text begins with the kind of its region, which is not named: 县水利局. */
    public static boolean beginsWithBareRegion(String name) {
        return !name.isEmpty() && "县区市旗州盟".indexOf(name.charAt(0)) >= 0;
    }

    /** Whether the text is a department's name beyond doubt: it ends as nothing else does. */
    public static boolean isSurelyOne(String name) {
        return ENDS_SURELY.matcher(name).matches();
    }

    /** Whether a name is parted within a word, though its first part ends as names may: 县人力资源和社, 会保障局. */
    public static boolean isTornBetween(String first, String second) {
        return (first.endsWith("社") && second.startsWith("会")) || (first.endsWith("行") && second.startsWith("政"));
    }

    /** Whether the text is but the end of a branch's name, which says whose branch it is: 澄屏分局. */
    public static boolean isBranchAlone(String name) {
        return BRANCH_ALONE.matcher(name).matches();
    }

    /** Whether the second of two names is a branch of the first of which the region is spelled out, so that they may be one. */
    public static boolean areOfficeAndBranch(String first, String second) {
        return OFFICE_AND_BRANCH.matcher(first + "、" + second).matches();
    }

    /** The department of the region that a text begins with before it says something else; empty if it begins with none. */
    public static Optional<String> atBeginning(String text) {
        for (int end = SHORTEST; end <= Math.min(LONGEST, text.length() - SHORTEST); end++) {
            String name = text.substring(0, end);
            if ("县区市旗州盟".indexOf(name.charAt(0)) >= 0 && isSurelyOne(name)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** Whether a name that is cut between two texts could as well be two, though nothing in it shows where one of them ends. */
    static boolean mayBeTwo(String first, String second) {
        return first.length() >= SHORTEST
                && second.length() >= SHORTEST
                && ENDS_LIKELY.matcher(first).matches()
                && isOne(first)
                && isOne(second)
                && !BRANCH.matcher(second).matches()
                && !BRANCH_OF_REGION.matcher(second).matches();
    }

    /**
     * Whether two texts with nothing but a blank or the end of a line between them are two names, rather than one that is
     * wrapped.
     */
    static boolean areTwo(String printed, String second) {
        String first = withoutRole(printed);
        if (first.isEmpty() || second.isEmpty() || !ENDS.matcher(first).matches()) {
            return false;
        }
        if (NATIONAL.matcher(first).matches()
                || (first.endsWith(YOUTH_LEAGUE) && COMMITTEE.matcher(second).lookingAt())
                || REST.matcher(second).matches()
                || BRANCH.matcher(second).matches()
                || (HAS_BRANCHES.matcher(first).matches()
                        && BRANCH_OF_REGION.matcher(second).matches())
                || "（([【".indexOf(second.charAt(0)) >= 0) {
            return false;
        }
        if (BEGINS_WITH_REGION.matcher(second).matches()) {
            return first.length() > 2 && !(COMMUNITY.matcher(first).matches() && second.startsWith("区"));
        }
        return ENDS_SURELY.matcher(first).matches() && bare(second).length() >= 3 && isOne(second);
    }
}
