package org.zhize.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhize.graph.GraphModel;
import org.zhize.load.department.CountyDirectory;
import org.zhize.load.department.ResolvedDepartment;

/** The departments that a document prints: one for all the names that mean it. */
final class PrintedDepartments {

    /** Of a department's names the fullest is shown; equally full ones in the order of their characters. */
    static final Comparator<String> FULLEST =
            Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder());

    private static final String UNKNOWN_NEIGHBOURS = "-";

    private final String countyId;
    private final CountyDirectory directory;
    private final Map<String, Printed> departments = new LinkedHashMap<>();
    private final Set<String> reported = new LinkedHashSet<>();

    private static final class Printed {
        private final boolean recognized;
        private final Set<String> aliases = new LinkedHashSet<>();
        private final Set<String> functions = new LinkedHashSet<>();
        private String name = "";

        private Printed(boolean recognized) {
            this.recognized = recognized;
        }
    }

    PrintedDepartments(String countyId, CountyDirectory directory) {
        this.countyId = countyId;
        this.directory = directory;
    }

    /** The id of the department that a printed name means. */
    String id(String printedName) {
        ResolvedDepartment resolved = directory.resolve(printedName);
        String id = Township.path(countyId, resolved.canonical());
        Printed department = departments.computeIfAbsent(id, key -> new Printed(resolved.recognized()));
        department.aliases.add(printedName);
        department.functions.addAll(resolved.functions());
        if (FULLEST.compare(resolved.fullName(), department.name) > 0) {
            department.name = resolved.fullName();
        }
        return id;
    }

    /**
     * What a problem says of a name that no rule knows: the name and the nearest known ones. Empty for a known name, and for
     * one that was asked for before.
     */
    List<String> doubt(String printedName) {
        ResolvedDepartment resolved = directory.resolve(printedName);
        if (resolved.recognized() || !reported.add(resolved.canonical())) {
            return List.of();
        }
        return List.of(
                printedName, resolved.nearest().isEmpty() ? UNKNOWN_NEIGHBOURS : String.join("、", resolved.nearest()));
    }

    /** Adds the departments, their county and their functions. */
    void add(GraphRows rows) {
        departments.forEach((id, department) -> {
            rows.node(
                    GraphModel.DEPARTMENT,
                    Row.of("id", id)
                            .with("name", department.name)
                            .with("recognized", department.recognized)
                            .with("aliases", new ArrayList<>(department.aliases)));
            rows.relationship(GraphModel.SERVES, Row.between(id, countyId));
            for (String function : department.functions) {
                rows.node(GraphModel.FUNCTION, Row.of("name", function));
                rows.relationship(GraphModel.PERFORMS, Row.between(id, function));
            }
        });
    }
}
