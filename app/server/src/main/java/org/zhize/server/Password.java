package org.zhize.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.commandline.admin.security.SetInitialPasswordCommand;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import picocli.CommandLine;

/**
 * Makes the password in the parent's file the one of the user {@code neo4j}.
 *
 * <p>For a new store it is laid ready before the start, where Neo4j looks when it makes the user, so that no connection
 * is ever accepted with the well-known one.
 */
final class Password {

    private final Path home;
    private final Path file;

    Password(Path home, Path file) {
        this.home = home;
        this.file = file;
    }

    /**
     * Lays the password ready, if the store is still to be created.
     *
     * @throws IOException if Neo4j refuses the password (it wants 8 characters), or it can't be written
     */
    void prepare() throws IOException {
        if (Files.exists(home.resolve("data/databases/system"))) {
            return;
        }
        var command = new CommandLine(new SetInitialPasswordCommand(new ExecutionContext(home, home.resolve("conf"))));
        if (command.execute(Files.readString(file).strip()) != 0) {
            throw new IOException("Neo4j does not take the password in " + file);
        }
    }

    /** Takes the prepared password away, once the store has it: Neo4j would look at it again at every start. */
    void forgetPrepared() throws IOException {
        Files.deleteIfExists(home.resolve("data/dbms/auth.ini"));
    }

    /** Changes the password of a store that has another one. */
    void reset(DatabaseManagementService neo4j) throws IOException {
        neo4j.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                .executeTransactionally(
                        "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
                        Map.of("password", Files.readString(file).strip()));
    }
}
