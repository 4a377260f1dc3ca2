package org.zhize.load;

import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.TransactionContext;
import org.zhize.dutylist.DutyDocument;
import org.zhize.graph.Graph;
import org.zhize.graph.GraphModel;
import org.zhize.graph.NodeType;
import org.zhize.graph.ReadLimits;
import org.zhize.graph.RelationshipType;
import org.zhize.load.ImportOutcome.Counts;
import org.zhize.load.ImportOutcome.Status;
import org.zhize.load.department.CountyDirectory;
import org.zhize.load.department.DepartmentDirectory;

/**
 * Writes documents into the graph, each in one transaction: all of it or nothing.
 *
 * <p>The same document twice changes nothing. A changed document of the same township makes a new edition of its lists; the
 * old one stays and is no longer current. What a document says decides which edition it is, not its file's name. Memory
 * is bounded by the largest document. Which departments work together is derived afterwards, by {@link DepartmentNetwork}.
 * Not safe for use by several threads.
 */
public final class GraphWriter {

    private static final ReadLimits LIMITS = new ReadLimits(Duration.ofMinutes(1), Integer.MAX_VALUE);
    private static final int COUNTIES_REMEMBERED = 100;

    /** What is written when only the understanding of departments has changed. */
    private static final List<NodeType> OF_DEPARTMENTS =
            List.of(GraphModel.COUNTY, GraphModel.DEPARTMENT, GraphModel.FUNCTION);

    private static final List<RelationshipType> LINKS_OF_DEPARTMENTS =
            List.of(GraphModel.COORDINATES_WITH, GraphModel.RECLAIMED_BY, GraphModel.SERVES, GraphModel.PERFORMS);

    private static final List<RelationshipType> LINKS_OF_PROBLEMS = List.of(GraphModel.FOUND_IN, GraphModel.CONCERNS);

    private final Graph graph;
    private final DepartmentDirectory directory;
    private final String readerVersion;
    private final Clock clock;

    private final Map<String, CountyDirectory> counties = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CountyDirectory> eldest) {
            return size() > COUNTIES_REMEMBERED;
        }
    };

    /**
     * A writer.
     *
     * @param graph has the current schema; stays the caller's to close
     * @param directory what is known about departments
     * @param readerVersion the version of the reader that the documents come from
     * @param clock tells when documents are imported
     */
    public GraphWriter(Graph graph, DepartmentDirectory directory, String readerVersion, Clock clock) {
        this.graph = graph;
        this.directory = directory;
        this.readerVersion = readerVersion;
        this.clock = clock;
    }

    /**
     * Writes a document.
     *
     * @throws org.neo4j.driver.exceptions.Neo4jException if the database fails; the graph is as it was before
     */
    public ImportOutcome write(DutyDocument document) {
        return Township.of(document.township())
                .map(township -> graph.write(transaction -> {
                    Draft draft = new Draft(document, township);
                    transaction
                            .run(Statements.named("lock-township"), Map.of("township", township.id()))
                            .consume();
                    ImportPlan plan = draft.plan(transaction);
                    carryOut(plan, draft.rows, transaction);
                    return draft.outcome(plan, false);
                }))
                .orElseGet(() -> rejected(document, false));
    }

    /** What {@link #write} would do; writes nothing. */
    public ImportOutcome preview(DutyDocument document) {
        return Township.of(document.township())
                .map(township -> graph.read(LIMITS, transaction -> {
                    Draft draft = new Draft(document, township);
                    return draft.outcome(draft.plan(transaction), true);
                }))
                .orElseGet(() -> rejected(document, true));
    }

    private static ImportOutcome rejected(DutyDocument document, boolean dryRun) {
        return new ImportOutcome(
                document.isOfSeveralTownships() ? Status.SEVERAL_TOWNSHIPS : Status.REJECTED,
                document.source().name(),
                Optional.empty(),
                false,
                dryRun,
                Counts.NONE);
    }

    private static void carryOut(ImportPlan plan, GraphRows rows, TransactionContext transaction) {
        switch (plan.status()) {
            case ADDED, NEW_EDITION, READ_ANEW -> {
                supersede(plan.superseded(), transaction);
                forgetProblems(rows, transaction);
                GraphModel.NODES.forEach(type -> write(type, rows, transaction));
                rows.relationshipTypes().forEach(type -> write(type, rows, transaction));
            }
            case DEPARTMENTS_CHANGED -> {
                unlinkDepartments(rows, transaction);
                OF_DEPARTMENTS.forEach(type -> write(type, rows, transaction));
                LINKS_OF_DEPARTMENTS.forEach(type -> write(type, rows, transaction));
                if (plan.readBefore()) {
                    forgetProblems(rows, transaction);
                    write(GraphModel.PROBLEM, rows, transaction);
                    LINKS_OF_PROBLEMS.forEach(type -> write(type, rows, transaction));
                }
                removeIdleDepartments(rows, transaction);
            }
            case UNCHANGED, REJECTED, SEVERAL_TOWNSHIPS -> {}
        }
    }

    private static void supersede(List<String> lists, TransactionContext transaction) {
        transaction
                .run(Statements.named("supersede-lists"), Map.of("lists", lists))
                .consume();
    }

    private static void forgetProblems(GraphRows rows, TransactionContext transaction) {
        String sha256 = rows.nodes(GraphModel.DOCUMENT).get(0).text("sha256");
        transaction
                .run(Statements.named("forget-problems"), Map.of("sha256", sha256))
                .consume();
    }

    private static void unlinkDepartments(GraphRows rows, TransactionContext transaction) {
        List<String> lists = rows.nodes(GraphModel.DUTY_LIST).stream()
                .map(row -> row.text("id"))
                .toList();
        transaction
                .run(Statements.named("unlink-departments"), Map.of("lists", lists))
                .consume();
    }

    private static void removeIdleDepartments(GraphRows rows, TransactionContext transaction) {
        String county = rows.nodes(GraphModel.COUNTY).get(0).text("id");
        transaction
                .run(Statements.named("remove-idle-departments"), Map.of("county", county))
                .consume();
    }

    static void write(NodeType type, GraphRows rows, TransactionContext transaction) {
        write(Statements.writing(type), rows.nodes(type), transaction);
    }

    static void write(RelationshipType type, GraphRows rows, TransactionContext transaction) {
        write(Statements.writing(type), rows.relationships(type), transaction);
    }

    /** A relationship whose node isn't there would be passed over without a word, so the rows are counted. */
    private static void write(String statement, List<Row> rows, TransactionContext transaction) {
        if (rows.isEmpty()) {
            return;
        }
        List<Map<String, Object>> parameters =
                rows.stream().map(Row::properties).toList();
        long written = transaction
                .run(statement, Map.of("rows", parameters))
                .single()
                .get("written")
                .asLong();
        if (written != rows.size()) {
            throw new IllegalStateException("wrote " + written + " of " + rows.size() + " rows with:\n" + statement);
        }
    }

    private CountyDirectory directoryOf(Township township) {
        return counties.computeIfAbsent(
                township.countyId(), id -> directory.in(township.county(), township.prefecture(), township.province()));
    }

    /** One document on its way into the graph; made anew when the database asks to run a transaction again. */
    private final class Draft {

        private final DutyDocument document;
        private final Township township;
        private final Edition edition;
        private final GraphRows rows;

        Draft(DutyDocument document, Township township) {
            this.document = document;
            this.township = township;
            this.edition = Edition.of(document);
            this.rows = DocumentRows.of(
                    document, township, edition, directoryOf(township), readerVersion, ZonedDateTime.now(clock));
        }

        ImportPlan plan(TransactionContext transaction) {
            return ImportPlan.of(rows, township.id(), edition, new KnownGraph(transaction));
        }

        ImportOutcome outcome(ImportPlan plan, boolean dryRun) {
            List<Row> departments = rows.nodes(GraphModel.DEPARTMENT);
            Counts counts = new Counts(
                    document.lists().size(),
                    rows.nodes(GraphModel.DUTY_ITEM).size(),
                    departments.size(),
                    plan.newDepartments(),
                    (int) departments.stream()
                            .filter(row -> !row.is("recognized"))
                            .count(),
                    rows.nodes(GraphModel.PROBLEM).size());
            return new ImportOutcome(
                    plan.status(),
                    document.source().name(),
                    Optional.of(township.id()),
                    plan.current(),
                    dryRun,
                    counts);
        }
    }
}
