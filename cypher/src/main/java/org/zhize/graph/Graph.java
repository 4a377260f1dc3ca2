package org.zhize.graph;

import ac.simons.neo4j.migrations.core.MigrationVersion;
import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Values;

/**
 * The connection to the graph, wherever it is: embedded, a single server or a cluster.
 *
 * <p>Reading is done with the access mode that makes the database refuse every write, and within limits. Whoever reads
 * sees what was written before through the same connection, on a cluster too.
 *
 * <p>All methods throw {@link org.neo4j.driver.exceptions.ServiceUnavailableException} if the database can't be reached,
 * and {@link org.neo4j.driver.exceptions.AuthenticationException} if it refuses the password. Safe for use by several
 * threads.
 */
public final class Graph implements AutoCloseable {

    /** The database of an embedded or newly installed Neo4j. */
    public static final String DEFAULT_DATABASE = "neo4j";

    private static final String MIGRATIONS = "classpath:org/zhize/graph/migrations";

    private final Driver driver;
    private final String database;

    /**
     * A graph behind a driver.
     *
     * @param driver the driver, which {@link #close()} closes
     * @param database name of the database
     */
    public Graph(Driver driver, String database) {
        this.driver = driver;
        this.database = database;
    }

    /** Connects lazily: a database that can't be reached shows itself at the first query. */
    public static Graph connect(URI uri, AuthToken login, String database) {
        return new Graph(GraphDatabase.driver(uri, login), database);
    }

    /**
     * Brings the schema to the newest version.
     *
     * @throws ac.simons.neo4j.migrations.core.MigrationsException if the database was made by a newer Zhize, or a migration
     *     it has had was changed since
     */
    public Migrated migrate() {
        var migrations = new Migrations(
                MigrationsConfig.builder()
                        .withLocationsToScan(MIGRATIONS)
                        .withDatabase(database)
                        .build(),
                driver);
        Optional<String> before = version(migrations);
        // Applying takes a lock that a killed process would leave behind, so it is not done without need.
        if (!migrations.validate().isValid()) {
            migrations.apply();
        }
        return new Migrated(before, version(migrations).orElseThrow());
    }

    private static Optional<String> version(Migrations migrations) {
        return migrations.info().getLastAppliedVersion().map(MigrationVersion::getValue);
    }

    /** Answers a query, cut off at the limit of rows. */
    public Rows read(String cypher, Map<String, ?> parameters, ReadLimits limits) {
        return read(limits, transaction -> {
            Result result = transaction.run(cypher, Values.value(parameters));
            List<Record> records = new ArrayList<>();
            while (records.size() < limits.rows() && result.hasNext()) {
                records.add(result.next());
            }
            return new Rows(result.keys(), records, result.hasNext());
        });
    }

    /**
     * Runs several queries in one read transaction, which the database gives up after the limit of time. The work must not
     * hand out a result that it has not consumed.
     *
     * @param work is run again if the database asks for it (a change of leader)
     */
    public <T> T read(ReadLimits limits, Function<TransactionContext, T> work) {
        try (Session session = session(AccessMode.READ)) {
            return session.executeRead(
                    work::apply,
                    TransactionConfig.builder().withTimeout(limits.time()).build());
        }
    }

    /**
     * Writes, all or nothing.
     *
     * @param work is run again if the database asks for it (a change of leader, a deadlock)
     */
    public <T> T write(Function<TransactionContext, T> work) {
        try (Session session = session(AccessMode.WRITE)) {
            return session.executeWrite(work::apply);
        }
    }

    private Session session(AccessMode mode) {
        return driver.session(SessionConfig.builder()
                .withDatabase(database)
                .withDefaultAccessMode(mode)
                .withBookmarkManager(driver.executableQueryBookmarkManager())
                .build());
    }

    @Override
    public void close() {
        driver.close();
    }
}
