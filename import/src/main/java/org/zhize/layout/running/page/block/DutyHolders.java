package org.zhize.layout.running.page.block;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhize.layout.Column;
import org.zhize.layout.running.line.Marker;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.line.Vocabulary;
import org.zhize.layout.running.page.placing.Cells;
import org.zhize.layout.running.page.placing.Stretch;
import org.zhize.layout.running.page.region.Region;

/**
 * Which duties of departments belong beside which departments: those that head duties, 区水利局：, stand in the cell beside them, those
 * of another row seldom do.
 */
final class DutyHolders {

    /** Cost of a department that stands in the cell beside its duties; negative, though two of five rows that aren't its own name it as well. */
    private static final double NAMED = -0.9;

    /** Cost of a department that doesn't, as hardly any in lists whose rows were verified. */
    private static final double NOT_NAMED = 3;

    private static final Pattern HEADING = Pattern.compile("([^。；，：:]{3,80})[：:].*");

    private static final Pattern SEPARATOR = Pattern.compile("[、,/／]");

    private final Region region;
    private final Vocabulary vocabulary;
    private final List<List<RunningLine>> before;
    private final int departments;
    private final int duties;
    private final Map<Stretch, Set<String>> holders = new HashMap<>();
    private final Map<Pair, Double> costs = new HashMap<>();

    /**
     * Departments and duties that were compared.
     *
     * @param names the departments; null where the row has none on this page
     * @param begun whether those of the page before belong to them
     */
    private record Pair(@Nullable Stretch names, boolean begun, Stretch duty) {}

    /**
     * Looks at a page.
     *
     * @param before for each column the lines that the last row on the page before has there
     */
    DutyHolders(Region region, List<Column> columns, Vocabulary vocabulary, List<List<RunningLine>> before) {
        this.region = region;
        this.vocabulary = vocabulary;
        this.before = before;
        this.departments = columns.indexOf(Column.DEPARTMENTS);
        this.duties = columns.indexOf(Column.DEPARTMENT_DUTIES);
    }

    /** What duties cost beside the departments that a way has in their row, or departments beside the duties; in nats. */
    double of(Way way, Cells cells) {
        if (departments < 0 || duties < 0 || cells.to() > cells.from() + 1) {
            return 0;
        }
        if (cells.from() == duties) {
            return beside(way.first(cells.row(), departments), cells.stretch(), cells.row());
        }
        Stretch already = cells.from() == departments ? way.first(cells.row(), duties) : null;
        return already == null ? 0 : beside(cells.stretch(), already, cells.row());
    }

    private double beside(@Nullable Stretch names, Stretch duty, int row) {
        boolean begun = row == 0 && !before.get(departments).isEmpty();
        return names == null && !begun
                ? 0
                : costs.computeIfAbsent(new Pair(names, begun, duty), pair -> cost(words(pair), holders(duty)));
    }

    private static double cost(String names, Set<String> holders) {
        return holders.stream()
                .mapToDouble(holder -> names.contains(holder) ? NAMED : NOT_NAMED)
                .sum();
    }

    private String words(Pair pair) {
        String begun = pair.begun()
                ? before.get(departments).stream().map(RunningLine::words).collect(Collectors.joining())
                : "";
        return pair.names() == null ? begun : begun + pair.names().words(region);
    }

    /** The departments that head some of the duties. */
    private Set<String> holders(Stretch duty) {
        return holders.computeIfAbsent(duty, key -> {
            Set<String> found = new HashSet<>();
            key.lines(region).forEach(line -> addHolders(line.words(), found));
            return found;
        });
    }

    private void addHolders(String line, Set<String> found) {
        String words =
                Marker.of(line).map(marker -> line.substring(marker.length())).orElse(line);
        Matcher heading = HEADING.matcher(words);
        if (heading.matches() && vocabulary.isDepartments(heading.group(1) + "、")) {
            found.addAll(List.of(SEPARATOR.split(heading.group(1))));
        }
    }
}
