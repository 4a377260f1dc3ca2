package org.zhize.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.zhize.graph.Graph;
import org.zhize.load.UndoOutcome.Status;
import org.zhize.load.department.CountyDirectory;
import org.zhize.load.department.DepartmentDirectory;
import org.zhize.load.department.ResolvedDepartment;

/**
 * Takes a document's lists out of the graph again, each document in one transaction: all of it or nothing. What only they
 * spoke of goes with them (items, problems, departments, topics, regions); where they were current, the edition before them
 * is again. Everything else stays as it is.
 *
 * <p>It goes by what the graph holds, so that any import can be undone, however long ago. Safe for use by several threads.
 */
public final class ImportUndo {

    private static final Pattern BETWEEN_NAMES = Pattern.compile("、");

    private final Graph graph;
    private final DepartmentDirectory directory;

    /**
     * An undo on a graph.
     *
     * @param graph has the current schema; stays the caller's to close
     * @param directory what is known about departments: those that stay are named by the names that stay
     */
    public ImportUndo(Graph graph, DepartmentDirectory directory) {
        this.graph = graph;
        this.directory = directory;
    }

    /**
     * Undoes the import of a document.
     *
     * @param sha256 the SHA-256 of its bytes, as {@code Document.sha256} gives it
     * @throws org.neo4j.driver.exceptions.Neo4jException if the database fails; the graph is as it was before
     */
    public UndoOutcome undo(String sha256) {
        return graph.write(transaction -> new Work(transaction, sha256).undo());
    }

    /** One document on its way out of the graph. */
    private final class Work {

        private final TransactionContext transaction;
        private final String sha256;

        Work(TransactionContext transaction, String sha256) {
            this.transaction = transaction;
            this.sha256 = sha256;
        }

        UndoOutcome undo() {
            List<Record> found = ask("undo/document", Map.of("sha256", sha256));
            if (found.isEmpty()) {
                return new UndoOutcome(Status.UNKNOWN, sha256, Optional.empty(), 0, 0);
            }
            Record document = found.get(0);
            String township = document.get("township").asString();
            List<String> lists = document.get("lists").asList(Value::asString);
            if (document.get("readings").asInt() > 1) {
                return outcome(Status.READ_TWICE, document, 0, 0);
            }
            // As an import does: the township first, then the county when its network is derived.
            tell("lock-township", Map.of("township", township));
            List<Record> departments = ask("undo/departments", Map.of("lists", lists));
            int items = ask("undo/remove-lists", Map.of("lists", lists))
                    .get(0)
                    .get("items")
                    .asInt();
            tell("undo/remove-document", Map.of("sha256", sha256));
            boolean restored = !ask(
                            "undo/restore-former",
                            Map.of(
                                    "township",
                                    township,
                                    "kinds",
                                    document.get("currentKinds").asObject()))
                    .isEmpty();
            CountyDirectory county = directory.in(
                    document.get("countyName").asString(), name(document, "prefecture"), name(document, "province"));
            departments.forEach(department -> forget(department, document, county));
            removeIdle(document);
            DepartmentNetwork.derive(document.get("county").asString(), transaction);
            return outcome(restored ? Status.RESTORED : Status.REMOVED, document, lists.size(), items);
        }

        private UndoOutcome outcome(Status status, Record document, int lists, int items) {
            return new UndoOutcome(
                    status,
                    document.get("name").asString(),
                    Optional.of(document.get("township").asString()),
                    lists,
                    items);
        }

        /** Takes from a department the names that only this document prints, and what only they tell of it. */
        private void forget(Record before, Record document, CountyDirectory county) {
            String id = before.get("id").asString();
            Set<String> kept =
                    names(ask("undo/printed-names", Map.of("department", id)).get(0));
            Set<String> gone = names(before);
            gone.removeAll(kept);
            if (kept.isEmpty() || gone.isEmpty()) {
                return;
            }
            List<String> aliases = new ArrayList<>(before.get("aliases").asList(Value::asString));
            aliases.removeAll(gone);
            List<ResolvedDepartment> meant = aliases.stream()
                    .map(county::resolve)
                    .filter(resolved -> Township.path(document.get("county").asString(), resolved.canonical())
                            .equals(id))
                    .toList();
            tell(
                    "undo/name-department",
                    Map.of(
                            "department",
                            id,
                            "aliases",
                            aliases,
                            "name",
                            meant.stream()
                                    .map(ResolvedDepartment::fullName)
                                    .max(PrintedDepartments.FULLEST)
                                    .orElse(before.get("name").asString()),
                            "functions",
                            meant.stream()
                                    .flatMap(resolved -> resolved.functions().stream())
                                    .distinct()
                                    .toList()));
        }

        private void removeIdle(Record document) {
            String county = document.get("county").asString();
            tell("remove-idle-departments", Map.of("county", county));
            tell("undo/remove-idle-functions", Map.of());
            tell(
                    "undo/remove-idle-categories",
                    Map.of("categories", document.get("categories").asObject()));
            tell("topic/remove-idle-topics", Map.of());
            tell(
                    "undo/remove-idle-township",
                    Map.of("township", document.get("township").asString()));
            tell("undo/remove-idle-county", Map.of("county", county));
            tell("undo/remove-idle-regions", Map.of());
        }

        private List<Record> ask(String statement, Map<String, Object> parameters) {
            return transaction.run(Statements.named(statement), parameters).list();
        }

        private void tell(String statement, Map<String, Object> parameters) {
            transaction.run(Statements.named(statement), parameters).consume();
        }
    }

    private static Optional<String> name(Record document, String region) {
        return Optional.ofNullable(document.get(region).asString(null));
    }

    /** A row that prints two names of one department keeps them as one. */
    private static Set<String> names(Record row) {
        return row.get("printed").asList(Value::asString).stream()
                .flatMap(BETWEEN_NAMES::splitAsStream)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
