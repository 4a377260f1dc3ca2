package org.zhize.app.command;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.zhize.app.server.Addresses;
import org.zhize.app.server.DataFolder;
import org.zhize.app.server.EmbeddedServer;
import org.zhize.app.server.Login;
import org.zhize.app.server.PortRace;
import org.zhize.app.server.ProjectFolder;
import org.zhize.app.server.Running;
import org.zhize.graph.Graph;

/**
 * The graph that a command works on: the user's own database; or that of the {@code up} which runs on the data folder; or
 * the stored one, served by an embedded server for as long as the command takes.
 */
final class GraphConnection implements AutoCloseable {

    private static final long MILLISECONDS_BETWEEN_LOOKS = 200;
    private static final long SECONDS_TO_WAIT_FOR_UP = 120;

    private final Login login;
    private final Graph graph;
    private final @Nullable EmbeddedServer server;
    private final DataFolder.@Nullable Lock lock;

    private GraphConnection(Login login, Graph graph, @Nullable EmbeddedServer server, DataFolder.@Nullable Lock lock) {
        this.login = login;
        this.graph = graph;
        this.server = server;
        this.lock = lock;
    }

    /**
     * Opens the graph to read it.
     *
     * @throws CommandFailure if there is none yet, or another command keeps it to itself
     */
    static GraphConnection toRead(ZhizeCommand zhize, String command) throws IOException {
        if (zhize.ownDatabase().isEmpty() && !zhize.data().hasStore()) {
            throw new CommandFailure(
                    ExitStatus.UNREACHABLE, "graph.none", zhize.data().root());
        }
        return open(zhize, command);
    }

    /**
     * Opens the graph to write to it, with the newest schema; makes one if there is none yet.
     *
     * @throws CommandFailure if another command keeps it to itself
     */
    static GraphConnection toWrite(ZhizeCommand zhize, String command) throws IOException {
        GraphConnection connection = open(zhize, command);
        var unused = connection.graph.migrate();
        return connection;
    }

    private static GraphConnection open(ZhizeCommand zhize, String command) throws IOException {
        Optional<Login> own = zhize.ownDatabase();
        if (own.isPresent()) {
            return connected(own.get());
        }
        DataFolder data = zhize.data();
        Optional<DataFolder.Lock> lock = data.lock();
        if (lock.isPresent()) {
            try {
                return PortRace.start(() -> embedded(zhize, command, lock.get()));
            } catch (IOException | RuntimeException e) {
                lock.get().close();
                throw e;
            }
        }
        return connected(loginOfRunning(zhize, data));
    }

    private static GraphConnection connected(Login login) {
        try {
            return new GraphConnection(login, login.connect(), null, null);
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(e, ExitStatus.USAGE, "usage.uri", login.uri());
        }
    }

    private static GraphConnection embedded(ZhizeCommand zhize, String command, DataFolder.Lock lock)
            throws IOException {
        lock.announce(Running.thisProcess(command, Optional.empty()));
        EmbeddedServer server = EmbeddedServer.start(zhize.data(), ProjectFolder.find());
        // Also when the command is interrupted, so that the next one need not recover the store.
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop-embedded-neo4j"));
        try (Progress progress = new Progress(zhize.terminal(), zhize.words().say("progress.start"), 0)) {
            server.awaitReady();
            return new GraphConnection(server.login(), server.login().connect(), server, lock);
        } catch (IOException | RuntimeException e) {
            server.close();
            throw e;
        }
    }

    /** Waits for an {@code up} that is starting; a command that keeps the folder to itself is not waited for. */
    private static Login loginOfRunning(ZhizeCommand zhize, DataFolder data) throws IOException {
        try (Progress progress = new Progress(zhize.terminal(), zhize.words().say("progress.wait"), 0)) {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_WAIT_FOR_UP);
            Optional<Running> running = data.running();
            while (System.nanoTime() < end
                    && running.filter(other -> other.addresses().isPresent()).isEmpty()) {
                running.filter(other -> !other.serves()).ifPresent(other -> {
                    throw new CommandFailure(
                            ExitStatus.UNREACHABLE, "data.busy", data.root(), other.command(), other.pid());
                });
                pause();
                running = data.running();
            }
            Addresses addresses = running.flatMap(Running::addresses)
                    .orElseThrow(() -> new CommandFailure(ExitStatus.UNREACHABLE, "data.locked", data.root()));
            return data.login(addresses.bolt());
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(MILLISECONDS_BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** How another program reaches the same graph, for as long as this is open. */
    Login login() {
        return login;
    }

    Graph graph() {
        return graph;
    }

    @Override
    public void close() throws IOException {
        graph.close();
        if (server != null) {
            server.close();
        }
        if (lock != null) {
            lock.close();
        }
    }
}
