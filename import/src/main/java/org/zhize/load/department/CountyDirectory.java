package org.zhize.load.department;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhize.load.department.CountyNames.Part;
import org.zhize.load.department.DepartmentsFile.UnitEntry;

/**
 * The departments of one county, by the names that its lists print. Not safe for use by several threads.
 *
 * <p>A bracketed part is a second plate (区农牧局（区水务局）): the department is the one before the bracket, and performs
 * the second one's functions too. The second name alone stays a department of its own, until a file says otherwise.
 */
public final class CountyDirectory {

    private static final Pattern BRACKET = Pattern.compile("（([^（）]*)）");
    private static final Pattern BUREAU = Pattern.compile("(.+?)(局|委员会|委|(?:行政)?(?:主管|管理)?(?:部门|机关))");
    private static final Pattern PARTY = Pattern.compile("^(?:党工委|党委|工委)");
    private static final Pattern PARTY_OF_CHINA = Pattern.compile("^(?:中共|中国共产党)");
    private static final Pattern WORDS_OF_LAW = Pattern.compile("^县级(?:以上)?(?:地方)?(?:人民政府)?|(?:(?:或者?|及)?其)?派出机构$");
    private static final Pattern INSTITUTION = Pattern.compile(".+(?:中心|队|馆|站|所|院|处|场|校|组|室|办|公司|集团|社|段)");

    private final CountyNames names;
    private final Vocabulary vocabulary;
    private final Map<String, UnitEntry> units;
    private final Map<String, UnitEntry> own;
    private final NearestNames nearest;
    private final Map<String, ResolvedDepartment> resolved = new HashMap<>();

    CountyDirectory(
            CountyNames names,
            Vocabulary vocabulary,
            Map<String, UnitEntry> units,
            Map<String, UnitEntry> own,
            NearestNames nearest) {
        this.names = names;
        this.vocabulary = vocabulary;
        this.units = units;
        this.own = own;
        this.nearest = nearest;
    }

    /**
     * The department that a printed name means.
     *
     * @return always a department; one that no rule knows is its own
     */
    public ResolvedDepartment resolve(String printed) {
        String name = NameKey.clean(printed);
        ResolvedDepartment known = resolved.get(name);
        if (known == null) {
            known = find(name);
            resolved.put(name, known);
        }
        return known;
    }

    private ResolvedDepartment find(String name) {
        UnitEntry entry = own.get(NameKey.of(name));
        if (entry != null) {
            return known(entry.name(), entry.name(), entry.functions());
        }
        return understand(name)
                .or(() -> withoutBrackets(name))
                .or(() -> understand(WORDS_OF_LAW.matcher(name).replaceAll("")))
                .or(() -> partOfAnother(name))
                .orElseGet(() -> new ResolvedDepartment(name, name, List.of(), false, suggestions(name)));
    }

    private Optional<ResolvedDepartment> understand(String name) {
        String plain = PARTY_OF_CHINA.matcher(name).replaceFirst("");
        for (Part part : names.readings(plain)) {
            Optional<ResolvedDepartment> found = unit(part).or(() -> bureau(part));
            if (found.isPresent()) {
                return found;
            }
        }
        return names.templates(plain).stream()
                .flatMap(template -> Stream.ofNullable(units.get(NameKey.of(template))))
                .findFirst()
                .map(unit -> known(canonical(names.kind(), unit), canonical(names.kind(), unit), unit.functions()));
    }

    private Optional<ResolvedDepartment> unit(Part part) {
        @Nullable
        UnitEntry unit = units.get(NameKey.of(PARTY.matcher(part.core()).replaceFirst("委")));
        if (unit == null) {
            return Optional.empty();
        }
        String canonical = canonical(part.level(), unit);
        String printed = part.level() + part.core();
        String full = canonical.length() >= printed.length() ? canonical : printed;
        return Optional.of(known(canonical, part.shown().orElse(full), unit.functions()));
    }

    private Optional<ResolvedDepartment> bureau(Part part) {
        Matcher bureau = BUREAU.matcher(part.core());
        if (!bureau.matches()) {
            return Optional.empty();
        }
        return vocabulary.understand(bureau.group(1)).map(understood -> {
            String canonical = part.level() + understood.bureau();
            String full = switch (bureau.group(2)) {
                case "局" -> part.level() + understood.fullStem() + "局";
                case "委", "委员会" -> part.level() + understood.fullStem() + "委员会";
                default -> canonical;
            };
            return known(canonical, part.shown().orElse(full), understood.functions());
        });
    }

    private Optional<ResolvedDepartment> withoutBrackets(String name) {
        Matcher bracket = BRACKET.matcher(name);
        String main = bracket.replaceAll("");
        if (main.equals(name) || main.isEmpty()) {
            return Optional.empty();
        }
        ResolvedDepartment first = resolve(main);
        if (!first.recognized()) {
            return Optional.empty();
        }
        Set<String> functions = new LinkedHashSet<>(first.functions());
        bracket.reset();
        while (bracket.find()) {
            understand(bracket.group(1)).ifPresent(second -> functions.addAll(second.functions()));
        }
        return Optional.of(known(first.canonical(), first.fullName(), List.copyOf(functions)));
    }

    /** A part of a known department (公安局治安大队) or an institution of a known line of work (水利事业发展中心, 地震办): its own department. */
    private Optional<ResolvedDepartment> partOfAnother(String name) {
        for (Part part : names.readings(name)) {
            String core = part.core();
            if (!INSTITUTION.matcher(core).matches()) {
                continue;
            }
            for (int end = core.length() - 1; end > 1; end--) {
                List<String> functions = functions(core.substring(0, end));
                if (!functions.isEmpty()) {
                    String canonical = part.level() + core;
                    return Optional.of(known(canonical, part.shown().orElse(canonical), functions));
                }
            }
        }
        return Optional.empty();
    }

    /** The lines of work of a bureau, or of a word, that another name begins with. */
    private List<String> functions(String beginning) {
        Part part = new Part("", beginning, Optional.empty());
        return bureau(part)
                .map(ResolvedDepartment::functions)
                .or(() -> vocabulary.understand(beginning).map(Vocabulary.Understood::functions))
                .orElse(List.of());
    }

    private List<String> suggestions(String name) {
        List<Part> readings = names.readings(name);
        Part last = readings.get(readings.size() - 1);
        List<String> suggestions = new ArrayList<>();
        nearest.to(last.core()).forEach(known -> suggestions.add(placed(last.level(), known)));
        return suggestions;
    }

    private static String canonical(String level, UnitEntry unit) {
        return placed(level, unit.name());
    }

    private static String placed(String level, String name) {
        return name.contains(CountyNames.PLACE) ? name.replace(CountyNames.PLACE, level) : level + name;
    }

    private static ResolvedDepartment known(String canonical, String full, List<String> functions) {
        return new ResolvedDepartment(canonical, full, functions, true, List.of());
    }
}
