package org.zhize.dutylist.cell;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhize.dutylist.NamedDepartment;

/** Finds the departments of one item at the beginning of a text, under their printed names or shorter ones. */
final class DepartmentMentions {

    private static final Pattern REGION = Pattern.compile("^(?:[县区旗州盟省]|市(?!场|政|容|民)|[^局委部办]{2,8}?[省市县区旗州盟])(?=.{2})");
    private static final Pattern OFFICE = Pattern.compile("(局|委员会|委|办公室|办|部|中心|大队|支队|队|院|会|站|所)$");
    private static final Pattern PARTY = Pattern.compile("^[县区市旗]?党?委(?=.{2})");
    private static final Pattern KIND_OF_OFFICE = Pattern.compile("(?<line>[^，。；：、的]{2,10}?)(?:主管|管理|行政)?(?:部门|机构|机关)");
    private static final Pattern LEADING_NAME = Pattern.compile(
            "[^，。；：、的]{2,16}?(?:局|委员会|委|办公室|办|部|中心|大队|支队|法院|检察院)" + "(?=$|[：:、]|负责|牵头|会同|配合|协助|指导|统筹|组织)");

    /** A department of the region that a clause is about: 县公安局负责…. What one does with another may be a duty of its own. */
    private static final Pattern SUBJECT = Pattern.compile("(?<name>[县区市旗州盟][^，。；：、的负]{2,16}?)(?=负责(?!人)|牵头)");

    /** What stands between departments that act together. */
    private static final Pattern WITH = Pattern.compile("、|和|及|与|会同|协同|联合|牵头(?:会同|联合)?");

    private final List<NamedDepartment> departments;

    DepartmentMentions(List<NamedDepartment> departments) {
        this.departments = departments;
    }

    /** The departments that a text begins with; several where they are listed one after the other. */
    Set<NamedDepartment> at(String text) {
        Set<NamedDepartment> found = new LinkedHashSet<>();
        String rest = text;
        Optional<Mention> mention = first(rest);
        while (mention.isPresent()) {
            found.add(mention.get().department);
            rest = rest.substring(mention.get().length);
            Matcher partner = WITH.matcher(rest);
            rest = partner.lookingAt() ? rest.substring(partner.end()) : "";
            mention = first(rest);
        }
        return found;
    }

    /** The department that a text begins with and gives a duty to, though it is none of the item's. */
    Optional<String> strangerAt(String text) {
        Matcher subject = SUBJECT.matcher(text);
        return subject.lookingAt() && DepartmentName.isSurelyOne(subject.group("name")) && at(text).isEmpty()
                ? Optional.of(subject.group("name"))
                : Optional.empty();
    }

    private record Mention(NamedDepartment department, int length) {}

    private Optional<Mention> first(String text) {
        Optional<Mention> best = Optional.empty();
        for (NamedDepartment department : departments) {
            int length = Math.max(printed(text, department.name()), printed(text, withoutRegion(department.name())));
            if (length > best.map(Mention::length).orElse(0)) {
                best = Optional.of(new Mention(department, length));
            }
        }
        return best.isPresent() ? best : byLine(text);
    }

    private static int printed(String text, String name) {
        return name.length() >= 2 && text.startsWith(name) ? name.length() : 0;
    }

    /** 水利部门, 卫健部门: the one department whose line of work this is; none if there are two. */
    private Optional<Mention> byLine(String text) {
        Matcher kind = KIND_OF_OFFICE.matcher(text);
        String line = kind.lookingAt() ? kind.group("line") : leadingName(text);
        int length = kind.lookingAt() ? kind.end() : line.length();
        String stem = stem(line);
        if (stem.length() < 2) {
            return Optional.empty();
        }
        List<NamedDepartment> candidates = departments.stream()
                .filter(department -> isShort(stem, stem(department.name())))
                .toList();
        return candidates.size() == 1 ? Optional.of(new Mention(candidates.get(0), length)) : Optional.empty();
    }

    private static String leadingName(String text) {
        Matcher name = LEADING_NAME.matcher(text);
        return name.lookingAt() ? name.group() : "";
    }

    private static String withoutRegion(String name) {
        return REGION.matcher(name).replaceFirst("");
    }

    /** The words that tell the line of work: 卫生健康 of 区卫生健康局. */
    private static String stem(String name) {
        String bare = name.replaceAll("[（(].*", "");
        return OFFICE.matcher(PARTY.matcher(withoutRegion(bare)).replaceFirst(""))
                .replaceFirst("");
    }

    /** Whether one of the words is a part of the other, or the other one shortened: 卫健 of 卫生健康. */
    private static boolean isShort(String one, String other) {
        String part = one.length() <= other.length() ? one : other;
        String whole = one.length() <= other.length() ? other : one;
        return part.length() >= 2
                && (whole.contains(part) || (whole.charAt(0) == part.charAt(0) && isSubsequence(part, whole)));
    }

    private static boolean isSubsequence(String part, String whole) {
        int at = 0;
        for (int i = 0; i < whole.length() && at < part.length(); i++) {
            if (whole.charAt(i) == part.charAt(at)) {
                at++;
            }
        }
        return at == part.length();
    }
}
