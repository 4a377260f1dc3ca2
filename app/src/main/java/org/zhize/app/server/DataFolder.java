package org.zhize.app.server;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The folder that holds everything one Zhize keeps: the store, the password, the logs, and while it runs the lock and the
 * {@link Running} file by which other commands find it.
 *
 * @param root the folder, which need not exist yet
 */
public record DataFolder(Path root) {

    /** Makes the path absolute, since other processes work in other folders. */
    public DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    /** Whether a graph was ever made here. */
    public boolean hasStore() {
        return Files.isDirectory(neo4jHome().resolve("data"));
    }

    /** The folder of store and logs of Neo4j. */
    Path neo4jHome() {
        return root.resolve("neo4j");
    }

    /** Where the output of processes in the background goes. */
    public Path log(String name) throws IOException {
        return Files.createDirectories(root.resolve("logs")).resolve(name);
    }

    /** The names of departments that a planner gave for every import into this folder, if there are any. */
    public Path departments() {
        return root.resolve("departments.yaml");
    }

    /** The judgements that a planner gave for every import into this folder, if there are any. */
    public Path judgements() {
        return root.resolve("judgements.tsv");
    }

    /** The settings of the embedding service that a planner gave for every import into this folder, if there are any. */
    public Path embeddings() {
        return root.resolve("embeddings.yaml");
    }

    /** The findings that were accepted on the page. */
    public Path accepted() {
        return root.resolve("accepted.yaml");
    }

    /** How reports are sent by mail and to webhooks, if the user says so. */
    public Path delivery() {
        return root.resolve("delivery.properties");
    }

    /** Those who may log in where the page listens for others, too. */
    public Path users() {
        return root.resolve("users");
    }

    /** The file of the password. */
    Path passwordFile() {
        return root.resolve("password");
    }

    /** How to reach the embedded database that serves this folder at an address. */
    public Login login(URI bolt) throws IOException {
        return new Login(bolt, Login.DEFAULT_USER, new PasswordFile(passwordFile()).read());
    }

    private Path runningFile() {
        return root.resolve("running.properties");
    }

    /**
     * Takes the folder for this process alone, creating it if need be. The operating system gives it free when the process
     * ends, in whatever way.
     *
     * @return empty if another process has it
     * @throws IOException if the folder can't be created or written to
     */
    public Optional<Lock> lock() throws IOException {
        Files.createDirectories(root);
        FileChannel channel =
                FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        @Nullable FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            // The same answer as when another process holds it.
        }
        if (lock == null) {
            channel.close();
            return Optional.empty();
        }
        return Optional.of(new Lock(channel));
    }

    /**
     * Who has the folder. What a process left behind that was killed is told from the living by the lock.
     *
     * @return empty if nobody has it, or whoever has it has not said so yet
     */
    public Optional<Running> running() throws IOException {
        if (!Files.exists(runningFile())) {
            return Optional.empty();
        }
        Optional<Lock> free = lock();
        if (free.isPresent()) {
            free.get().close();
            return Optional.empty();
        }
        return Running.read(runningFile());
    }

    /** The hold on a data folder. */
    public final class Lock implements AutoCloseable {

        private final FileChannel channel;

        private Lock(FileChannel channel) {
            this.channel = channel;
        }

        /** Tells the other commands what goes on. */
        public void announce(Running running) throws IOException {
            running.write(runningFile());
        }

        @Override
        public void close() throws IOException {
            try (channel) {
                Files.deleteIfExists(runningFile());
            }
        }
    }
}
