package org.zhize.analysis;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.zhize.graph.Graph;
import org.zhize.graph.ReadLimits;

/** Asks the graph, without the power to change it and within limits, and passes the rows on as they come. */
public final class GraphReader {

    private static final String HAS_GDS =
            "SHOW PROCEDURES YIELD name WHERE name STARTS WITH 'gds.' RETURN count(*) > 0 AS present";

    private final Graph graph;
    private final ReadLimits limits;

    /**
     * A reader.
     *
     * @param graph stays the caller's to close
     */
    public GraphReader(Graph graph, ReadLimits limits) {
        this.graph = graph;
        this.limits = limits;
    }

    /**
     * Runs an analysis.
     *
     * @param sink gets the rows as they come
     * @throws AnalysisException if the server lacks what the analysis requires, the answer has other columns than declared,
     *     the database refuses the query, or the time is over
     * @throws Neo4jException if the database can't be reached
     */
    public Outcome run(Analysis analysis, Arguments arguments, ResultSink sink) {
        if (analysis.requires().contains(Requirement.GDS) && !hasGds()) {
            throw new AnalysisException(Fault.NEEDS_GDS, analysis.id());
        }
        return stream(analysis.statement(), Map.of("given", arguments.values()), sink, names -> {
            if (!names.equals(analysis.columnNames())) {
                throw new AnalysisException(Fault.OTHER_COLUMNS, analysis.id(), names, analysis.columnNames());
            }
        });
    }

    /**
     * Runs any statement that only reads.
     *
     * @param sink gets the rows as they come
     * @throws AnalysisException if the database refuses the statement, for one because it would write, or the time is over
     * @throws Neo4jException if the database can't be reached
     */
    public Outcome run(String statement, Map<String, Object> parameters, ResultSink sink) {
        return stream(statement, parameters, sink, names -> {});
    }

    /** Runs an analysis and holds the whole answer; the exceptions are those of {@link #run}. */
    public ResultTable table(Analysis analysis, Arguments arguments) {
        ResultTable.Gathering rows = new ResultTable.Gathering();
        run(analysis, arguments, rows);
        return rows.table();
    }

    /** Runs any statement that only reads and holds the whole answer; the exceptions are those of {@link #run}. */
    public ResultTable table(String statement, Map<String, Object> parameters) {
        ResultTable.Gathering rows = new ResultTable.Gathering();
        run(statement, parameters, rows);
        return rows.table();
    }

    private boolean hasGds() {
        return table(HAS_GDS, Map.of()).rows().get(0).contains(true);
    }

    private Outcome stream(
            String statement, Map<String, Object> parameters, ResultSink sink, Consumer<List<String>> columns) {
        try {
            return graph.read(limits, transaction -> {
                long start = System.nanoTime();
                Result result = transaction.run(statement, Values.value(parameters));
                columns.accept(result.keys());
                // The first rows are here before any is passed on: until then the transaction can be run again.
                boolean empty = !result.hasNext();
                sink.columns(result.keys());
                long rows = empty ? 0 : passOn(result, sink);
                boolean truncated = rows == limits.rows() && result.hasNext();
                Outcome outcome = new Outcome(rows, truncated, Duration.ofNanos(System.nanoTime() - start));
                sink.end(outcome);
                return outcome;
            });
        } catch (Neo4jException e) {
            throw explained(e).orElse(e);
        }
    }

    private long passOn(Result result, ResultSink sink) {
        long rows = 0;
        try {
            while (rows < limits.rows() && result.hasNext()) {
                sink.row(values(result.next()));
                rows++;
            }
            return rows;
        } catch (Neo4jException e) {
            throw explained(e).orElseGet(() -> new AnalysisException(Fault.INTERRUPTED, e, firstLine(e)));
        }
    }

    private static List<@Nullable Object> values(Record row) {
        return Collections.unmodifiableList(
                row.values().stream().map(Value::asObject).toList());
    }

    private Optional<RuntimeException> explained(Neo4jException e) {
        if (e.code().contains("TransactionTimedOut")) {
            return Optional.of(
                    new AnalysisException(Fault.TIMED_OUT, e, limits.time().toSeconds()));
        }
        // What the server answers to a statement; security and connection have types of their own.
        return e.getClass().equals(ClientException.class)
                ? Optional.of(new AnalysisException(Fault.REFUSED, e, firstLine(e)))
                : Optional.empty();
    }

    private static String firstLine(Neo4jException e) {
        return Optional.ofNullable(e.getMessage())
                .flatMap(message -> message.lines().findFirst())
                .orElse(e.code());
    }
}
