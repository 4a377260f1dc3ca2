package org.zhize.load;

import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zhize.graph.GraphModel;
import org.zhize.load.ImportOutcome.Status;
import org.zhize.load.KnownGraph.CurrentList;

/**
 * What an import has to do, given what the graph knows.
 *
 * @param status what becomes of the document
 * @param current whether its lists are, or will be, the current ones of their township
 * @param superseded ids of lists that will not be current any more
 * @param newDepartments how many of its departments the graph does not have
 * @param readBefore whether the graph has the document
 */
record ImportPlan(Status status, boolean current, List<String> superseded, int newDepartments, boolean readBefore) {

    /**
     * Makes the plan, and gives the rows what depends on the graph: which lists are current, the fullest name of each
     * department, when the document first came.
     */
    static ImportPlan of(GraphRows rows, String townshipId, Edition edition, KnownGraph known) {
        String sha256 = rows.nodes(GraphModel.DOCUMENT).get(0).text("sha256");
        Optional<ZonedDateTime> importedAt = known.importedAt(sha256);
        importedAt.ifPresent(first -> rows.nodes(GraphModel.DOCUMENT).forEach(row -> row.with("importedAt", first)));
        int newDepartments = completeNames(rows.nodes(GraphModel.DEPARTMENT), known);
        List<Row> lists = rows.nodes(GraphModel.DUTY_LIST);
        List<String> ids = lists.stream().map(row -> row.text("id")).toList();
        Map<String, CurrentList> currentLists = known.currentLists(townshipId);

        if (known.hasLists(ids)) {
            boolean current =
                    currentLists.values().stream().map(CurrentList::id).anyMatch(ids::contains);
            Status status =
                    links(rows).equals(known.departmentLinks(ids)) ? Status.UNCHANGED : Status.DEPARTMENTS_CHANGED;
            return new ImportPlan(status, current, List.of(), newDepartments, importedAt.isPresent());
        }
        Succession succession = Succession.of(lists, edition, currentLists, importedAt.map(first -> sha256));
        lists.forEach(row -> row.with("current", succession.current().contains(row.text("id"))));
        Status status =
                importedAt.isPresent() ? Status.READ_ANEW : succession.alone() ? Status.ADDED : Status.NEW_EDITION;
        return new ImportPlan(
                status,
                !succession.current().isEmpty(),
                succession.superseded(),
                newDepartments,
                importedAt.isPresent());
    }

    private static int completeNames(List<Row> departments, KnownGraph known) {
        Map<String, String> names = known.departmentNames(
                departments.stream().map(row -> row.text("id")).toList());
        for (Row row : departments) {
            String before = names.getOrDefault(row.text("id"), "");
            if (PrintedDepartments.FULLEST.compare(before, row.text("name")) > 0) {
                row.with("name", before);
            }
        }
        return departments.size() - names.size();
    }

    private static Set<Map<String, Object>> links(GraphRows rows) {
        Set<Map<String, Object>> links = new HashSet<>();
        Stream.of(GraphModel.COORDINATES_WITH, GraphModel.RECLAIMED_BY)
                .flatMap(type -> rows.relationships(type).stream())
                .forEach(row -> links.add(row.properties()));
        return links;
    }
}
