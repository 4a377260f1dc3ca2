package org.zhize.app.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/**
 * The embedded Neo4j as the application sees it: a process of its own on a data folder, started, supervised and stopped
 * from here. A server that dies is started again on the same ports, which no other Zhize takes meanwhile, and recovers its
 * store.
 *
 * <p>Whoever makes one holds the {@link DataFolder.Lock}. Safe for use by several threads.
 */
public final class EmbeddedServer implements AutoCloseable {

    private static final int RESTARTS = 3;
    private static final long SECONDS_TO_STOP = 60;
    private static final String READY = "ready";

    private final List<String> command;
    private final Path errors;
    private final Login login;
    private final URI browser;
    private final List<ClaimedPort> ports;
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private final CompletableFuture<Void> lost = new CompletableFuture<>();
    private Process process;
    private int restarts;
    private boolean closed;

    private EmbeddedServer(List<String> command, Path errors, Login login, URI browser, List<ClaimedPort> ports)
            throws IOException {
        this.command = command;
        this.errors = errors;
        this.login = login;
        this.browser = browser;
        this.ports = ports;
        this.process = launch();
    }

    /**
     * Starts the process and returns at once: its addresses are known, and soon answer ({@link #awaitReady()}).
     *
     * @param projectRoot the folder that Zhize was built in
     * @throws IOException if the process can't be started, no port is free, or the data folder can't be written to
     */
    public static EmbeddedServer start(DataFolder data, Path projectRoot) throws IOException {
        return start(
                data, projectRoot, ClaimedPort.from(Addresses.BOLT_PORT), ClaimedPort.from(Addresses.BROWSER_PORT));
    }

    /** The same on ports that the server keeps until it is closed. */
    static EmbeddedServer start(DataFolder data, Path projectRoot, ClaimedPort bolt, ClaimedPort http)
            throws IOException {
        PasswordFile password = new PasswordFile(data.passwordFile());
        boolean lostPassword = password.createIfMissing() && data.hasStore();
        Files.createDirectories(data.neo4jHome());
        Map<String, String> options = new LinkedHashMap<>();
        options.put("home", data.neo4jHome().toString());
        options.put("password-file", data.passwordFile().toString());
        options.put("reset-password", Boolean.toString(lostPassword));
        options.put("bolt-port", Integer.toString(bolt.number()));
        options.put("http-port", Integer.toString(http.number()));
        return new EmbeddedServer(
                ServerInstallation.of(projectRoot, System.getenv()).command(options, ServerMemory.ofThisMachine()),
                data.log("neo4j.log"),
                new Login(URI.create("bolt://127.0.0.1:" + bolt.number()), Login.DEFAULT_USER, password.read()),
                URI.create("http://127.0.0.1:" + http.number() + "/browser/"),
                List.of(bolt, http));
    }

    /** How to reach the database. */
    public Login login() {
        return login;
    }

    /** Where Neo4j Browser is. */
    public URI browser() {
        return browser;
    }

    /** The process id of the server that runs now. */
    public synchronized long pid() {
        return process.pid();
    }

    /**
     * Waits until the database accepts connections.
     *
     * @throws PortTakenException if the process ends before, since another program has one of its ports
     * @throws ServerFailedException if the process ends before for another reason
     */
    public void awaitReady() throws IOException {
        try {
            ready.join();
        } catch (CompletionException e) {
            for (int port : new int[] {login.uri().getPort(), browser.getPort()}) {
                if (!FreePort.isFree(port)) {
                    throw new PortTakenException(port, e);
                }
            }
            throw new ServerFailedException(errors, e);
        }
    }

    /** Completed when the server died once too often to be started again. */
    public CompletableFuture<Void> lost() {
        return lost;
    }

    private Process launch() throws IOException {
        Process started = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(errors.toFile()))
                .start();
        Thread listener = new Thread(() -> listen(started), "embedded-neo4j");
        listener.setDaemon(true);
        listener.start();
        return started;
    }

    /** Reads the pipe to its end, which is the end of the process: a full pipe would block it. */
    private void listen(Process started) {
        try (BufferedReader said = started.inputReader(UTF_8)) {
            String line = said.readLine();
            while (line != null) {
                if (line.equals(READY)) {
                    ready.complete(null);
                }
                line = said.readLine();
            }
        } catch (IOException closedPipe) {
            // The process has ended; so has the listening.
        }
        ended();
    }

    private synchronized void ended() {
        if (!ready.isDone()) {
            ready.completeExceptionally(new IOException("the process has ended"));
            return;
        }
        if (closed) {
            return;
        }
        restarts++;
        if (restarts > RESTARTS) {
            lost.complete(null);
            return;
        }
        try {
            process = launch();
        } catch (IOException e) {
            lost.completeExceptionally(e);
        }
    }

    /** Stops the server cleanly; one that does not stop within a minute is killed, and recovers at its next start. */
    @Override
    public void close() {
        Process last;
        synchronized (this) {
            closed = true;
            last = process;
        }
        try {
            last.getOutputStream().close();
            if (!last.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                last.destroyForcibly();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            last.destroyForcibly();
            Thread.currentThread().interrupt();
        } finally {
            leavePorts();
        }
    }

    private void leavePorts() {
        try {
            for (ClaimedPort port : ports) {
                port.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
