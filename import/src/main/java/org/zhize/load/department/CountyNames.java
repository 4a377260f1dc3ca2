package org.zhize.load.department;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the names of one county's departments name the county and the levels above it. */
final class CountyNames {

    /** Stands for the county's own name inside another name. */
    static final String PLACE = "{县}";

    private static final Pattern KIND = Pattern.compile("[县区市旗]$");
    private static final Pattern REGION_SUFFIX = Pattern.compile("(管理区|开发区|风景区|自治县|自治旗|自治州|林区|特区|新区|矿区|地区|[县区市旗盟州省])$");
    private static final Pattern LEVEL_SUFFIX = Pattern.compile("(自治区|地区|[省市盟州])$");
    private static final List<String> LEVELS_ABOVE = List.of("自治区", "地区", "省", "盟", "州", "市");

    private final String kind;
    private final List<String> own;
    private final List<String> above;
    private final List<String> regionsAbove;
    private final Pattern branch;
    private final Pattern bureauOfBureau;

    /**
     * One way to take a name apart.
     *
     * @param level what the canonical name begins with: 区 or the like for the county's own, 市 or the like for a department
     *     above it
     * @param core the name without any region
     * @param shown the name to show where it isn't level and core: a branch is shown as printed
     */
    record Part(String level, String core, Optional<String> shown) {}

    /**
     * The names in a county.
     *
     * @param county the county, such as 突泉县
     * @param prefecture the prefecture it lies in, if known
     * @param province the province, if known
     */
    CountyNames(String county, Optional<String> prefecture, Optional<String> province) {
        Matcher suffix = KIND.matcher(county);
        kind = suffix.find() ? suffix.group() : "";
        regionsAbove = Stream.concat(prefecture.stream(), province.stream()).toList();
        // In lists that were copied, a county is called by its neighbour's kind; but 市 may be the prefecture.
        own = longestFirst(Stream.of(
                prefecture.orElse("") + county,
                province.orElse("") + county,
                county,
                stem(county),
                "区",
                "县",
                "旗",
                kind));
        above = longestFirst(Stream.concat(
                        Stream.concat(
                                Stream.of(province.orElse("") + prefecture.orElse("")),
                                regionsAbove.stream().flatMap(region -> Stream.of(region, stem(region)))),
                        LEVELS_ABOVE.stream())
                .filter(form -> !form.equals(kind)));
        String here = own.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        branch = Pattern.compile("(.+?)(?:局|公司)?(?:%s)?分(局|公司)".formatted(here));
        bureauOfBureau = Pattern.compile("(.+?局)(?:%s)\\1".formatted(here));
    }

    private static List<String> longestFirst(Stream<String> forms) {
        return forms.filter(form -> !form.isEmpty())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** What names of this county's departments begin with: 县, 区, 市 or 旗; empty if the county's name tells none. */
    String kind() {
        return kind;
    }

    /** All ways to take a clean name apart, the likeliest first. */
    List<Part> readings(String name) {
        List<Part> readings = new ArrayList<>();
        readings.add(new Part(kind, name, Optional.empty()));
        after(own, name).forEach(core -> readings.add(new Part(kind, core, Optional.empty())));
        for (String form : above) {
            for (String rest : after(List.of(form), name)) {
                after(own, rest).forEach(core -> readings.add(new Part(kind, core, Optional.of(name))));
                branch(rest).ifPresent(core -> readings.add(new Part(kind, core, Optional.of(name))));
                readings.add(new Part(level(form), rest, Optional.empty()));
            }
        }
        // A branch without the name of its head office: 区公安分局.
        for (String core : after(own, name)) {
            branch(core).ifPresent(base -> readings.add(new Part(kind, base, Optional.of(kind + core))));
        }
        branch(name).ifPresent(base -> readings.add(new Part(kind, base, Optional.of(kind + name))));
        return readings;
    }

    /** The name with the county's own name, wherever it stands, replaced by {@link #PLACE}; one result for each way. */
    Set<String> templates(String name) {
        Set<String> templates = new LinkedHashSet<>();
        for (String form : own) {
            for (int at = name.indexOf(form); at >= 0; at = name.indexOf(form, at + 1)) {
                templates.add(name.substring(0, at) + PLACE + name.substring(at + form.length()));
            }
        }
        return templates;
    }

    /** 生态环境局 of 生态环境局屈原分局 and of 生态环境局会理生态环境局. */
    private Optional<String> branch(String name) {
        Matcher matcher = branch.matcher(name);
        if (matcher.matches()) {
            return Optional.of(matcher.group(1) + matcher.group(2));
        }
        Matcher doubled = bureauOfBureau.matcher(name);
        return doubled.matches() ? Optional.of(doubled.group(1)) : Optional.empty();
    }

    /** What the canonical names of a level's departments begin with. */
    private String level(String form) {
        String region = regionsAbove.stream()
                .filter(named -> named.equals(form) || stem(named).equals(form))
                .findFirst()
                .orElse(form);
        Matcher suffix = LEVEL_SUFFIX.matcher(region);
        return suffix.find() ? suffix.group() : region;
    }

    private static List<String> after(List<String> forms, String name) {
        return forms.stream()
                .filter(form -> name.length() > form.length() && name.startsWith(form))
                .map(form -> name.substring(form.length()))
                .toList();
    }

    /** 突泉 of 突泉县, 屈原 of 屈原管理区; the whole name if less than two characters would be left. */
    private static String stem(String region) {
        String stem = REGION_SUFFIX.matcher(region).replaceFirst("");
        return stem.length() < 2 ? region : stem;
    }
}
