package org.zhize.notebook;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dflib.DataFrame;
import org.dflib.builder.DataFrameArrayAppender;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthTokens;
import org.zhize.analysis.Analysis;
import org.zhize.analysis.Arguments;
import org.zhize.analysis.Catalog;
import org.zhize.analysis.Column;
import org.zhize.analysis.GraphReader;
import org.zhize.analysis.Outcome;
import org.zhize.analysis.ResultSink;
import org.zhize.graph.Graph;
import org.zhize.graph.ReadLimits;

/**
 * A researcher's place at the graph. It only reads, within limits of time and rows, and answers with rows that can be shown or drawn.
 *
 * <pre>{@code
 * Desk desk = Desk.open();
 * Answer workload = desk.ask("overload:department-workload", "county=澄屏县");
 * Answer townships = desk.cypher("MATCH (t:Township) RETURN t.name AS township");
 * }</pre>
 */
public final class Desk implements AutoCloseable {

    /** The environment variable with the address of the graph; Zhize sets it for the notebooks that it starts. */
    public static final String URI_VARIABLE = "ZHIZE_NEO4J_URI";

    /** The environment variable with the user. */
    public static final String USER_VARIABLE = "ZHIZE_NEO4J_USER";

    /** The environment variable with the user's password. */
    public static final String PASSWORD_VARIABLE = "ZHIZE_NEO4J_PASSWORD";

    private static final ReadLimits LIMITS = new ReadLimits(Duration.ofMinutes(2), 100_000);

    private final Graph graph;
    private final GraphReader reader;
    private final Catalog catalog = Catalog.bundled();

    private Desk(Graph graph) {
        this.graph = graph;
        this.reader = new GraphReader(graph, LIMITS);
    }

    /**
     * Opens the graph that the environment names.
     *
     * @throws IllegalStateException if it names none
     */
    public static Desk open() {
        return open(System.getenv());
    }

    static Desk open(Map<String, String> environment) {
        return new Desk(Graph.connect(
                URI.create(required(environment, URI_VARIABLE)),
                AuthTokens.basic(required(environment, USER_VARIABLE), required(environment, PASSWORD_VARIABLE)),
                Graph.DEFAULT_DATABASE));
    }

    private static String required(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .orElseThrow(() -> new IllegalStateException(name + " is not set; notebooks/README.md tells how"));
    }

    /**
     * Asks a question of the catalog.
     *
     * @param id the analysis
     * @param assignments {@code name=value} for each parameter that is not to have its default
     * @throws org.zhize.analysis.AnalysisException if there is no such analysis or parameter, or the answer is not complete
     */
    public Answer ask(String id, String... assignments) {
        Analysis analysis = catalog.analysis(id);
        Gathering rows = new Gathering();
        var unused = reader.run(analysis, Arguments.parse(analysis, List.of(assignments)), rows);
        return new Answer(
                rows.frame(), analysis.columns().stream().collect(Collectors.toMap(Column::name, column -> column)));
    }

    /**
     * Answers a statement that only reads.
     *
     * @throws org.zhize.analysis.AnalysisException if the database refuses it, for one because it would write
     */
    public Answer cypher(String statement) {
        Gathering rows = new Gathering();
        var unused = reader.run(statement, Map.of(), rows);
        return new Answer(rows.frame(), Map.of());
    }

    /** What an analysis asks, in Chinese and in English. */
    public String question(String id) {
        Analysis analysis = catalog.analysis(id);
        return analysis.question().in(Locale.SIMPLIFIED_CHINESE)
                + " "
                + analysis.question().in(Locale.ENGLISH);
    }

    @Override
    public void close() {
        graph.close();
    }

    /** Gathers the rows as a data frame. */
    private static final class Gathering implements ResultSink {

        private @Nullable DataFrameArrayAppender rows;
        private @Nullable Outcome outcome;

        @Override
        public void columns(List<String> names) {
            rows = DataFrame.byArrayRow(names.toArray(String[]::new)).appender();
        }

        @Override
        public void row(List<@Nullable Object> values) {
            if (rows == null) {
                throw new IllegalStateException("a row before its columns");
            }
            rows = rows.append(values.toArray());
        }

        @Override
        public void end(Outcome end) {
            outcome = end;
        }

        DataFrame frame() {
            if (rows == null || outcome == null) {
                throw new IllegalStateException("the query has not ended");
            }
            // A researcher who counts rows must not count those that happened to fit.
            if (outcome.truncated()) {
                throw new IllegalStateException(
                        "more than " + LIMITS.rows() + " rows: ask for fewer, such as a county's");
            }
            return rows.toDataFrame();
        }
    }
}
