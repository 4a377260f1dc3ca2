package org.zhize.server;

import java.io.IOException;
import java.io.PrintStream;
import org.neo4j.server.CommunityBootstrapper;
import org.neo4j.server.NeoBootstrapper;

/**
 * The embedded Neo4j: the database with Bolt, Neo4j Browser and Graph Data Science, serving the loopback only.
 *
 * <p>It is a process of its own, not a class loader inside the application. Either would keep Neo4j's Jersey 2 apart from
 * Spring Boot's Jersey 4. But Neo4j also sets the logging and the signal handlers of its whole virtual machine, keeps a
 * page cache outside the heap and wants other flags. In a process it has its own heap, starts on one core while the
 * application starts on the other, and can be killed without taking the application along, which then starts it again.
 *
 * <p>Two pipes tie it to its parent. On standard output it says one line, {@value #READY}, once it accepts connections;
 * what else it has to say goes to standard error and to its logs. On standard input it waits for the end: when the parent
 * closes the pipe or dies, in whatever way, the server shuts down cleanly. So nothing is left behind.
 */
public final class EmbeddedNeo4j {

    /** What is printed, alone on its line, when connections are accepted. */
    public static final String READY = "ready";

    private EmbeddedNeo4j() {}

    /**
     * Starts the server, says {@value #READY} and serves until standard input ends.
     *
     * @param arguments see {@link ServerOptions#parse}
     * @throws IOException if the password can't be read or set, or the parent does not listen
     */
    public static void main(String[] arguments) throws IOException {
        ServerOptions options = ServerOptions.parse(arguments);
        PrintStream parent = System.out;
        System.setOut(System.err); // Neo4j prints messages of its own

        Password password = new Password(options.home(), options.passwordFile());
        password.prepare();
        NeoBootstrapper neo4j = new CommunityBootstrapper();
        int status = neo4j.start(options.home(), options.settings());
        if (status != NeoBootstrapper.OK) {
            System.exit(status);
        }
        password.forgetPrepared();
        if (options.resetPassword()) {
            password.reset(neo4j.getDatabaseManagementService());
        }
        parent.println(READY);
        parent.flush();

        waitForEndOfInput();
        System.exit(neo4j.stop());
    }

    private static void waitForEndOfInput() throws IOException {
        while (System.in.read() >= 0) {
            // The parent never says anything: only the end of the pipe has a meaning.
        }
    }
}
