package org.zhize.load;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** What the graph knows of a document and its township before the import. */
final class KnownGraph {

    private final TransactionContext transaction;

    KnownGraph(TransactionContext transaction) {
        this.transaction = transaction;
    }

    /**
     * A current list of a township.
     *
     * @param id its id
     * @param kind its kind
     * @param date the date it applies from, if known
     * @param sha256 the document it was read from
     */
    record CurrentList(String id, String kind, Optional<LocalDate> date, String sha256) {}

    /** When the document first came into the graph, if it did. */
    Optional<ZonedDateTime> importedAt(String sha256) {
        return ask("known-document", Map.of("sha256", sha256)).stream()
                .map(row -> row.get("importedAt").asZonedDateTime())
                .findFirst();
    }

    /** Whether the graph has these lists; a document's lists are all there or none is. */
    boolean hasLists(List<String> ids) {
        return !ask("known-lists", Map.of("lists", ids)).isEmpty();
    }

    /** The lists of a township that are current, by their kinds. */
    Map<String, CurrentList> currentLists(String townshipId) {
        return ask("current-lists", Map.of("township", townshipId)).stream()
                .map(row -> new CurrentList(
                        row.get("id").asString(),
                        row.get("kind").asString(),
                        row.get("date").isNull()
                                ? Optional.empty()
                                : Optional.of(row.get("date").asLocalDate()),
                        row.get("sha256").asString()))
                .collect(Collectors.toMap(CurrentList::kind, list -> list));
    }

    /** The names of the departments that the graph has, by their ids. */
    Map<String, String> departmentNames(List<String> ids) {
        return ask("known-departments", Map.of("departments", ids)).stream()
                .collect(Collectors.toMap(
                        row -> row.get("id").asString(), row -> row.get("name").asString()));
    }

    /** The relationships of lists' items to departments, as the rows that would write them. */
    Set<Map<String, Object>> departmentLinks(List<String> lists) {
        Set<Map<String, Object>> links = new HashSet<>();
        ask("department-links", Map.of("lists", lists))
                .forEach(row -> links.add(row.get("link").asMap(Value::asObject)));
        return links;
    }

    private List<Record> ask(String statement, Map<String, Object> parameters) {
        return transaction.run(Statements.named(statement), parameters).list();
    }
}
