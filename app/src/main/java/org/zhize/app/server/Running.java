package org.zhize.app.server;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/**
 * What the process that has a data folder says of itself to the other commands.
 *
 * @param command the command it runs, such as {@code up}
 * @param pid its process id
 * @param addresses where it serves; empty while it starts, and for a command that serves nobody else
 */
public record Running(String command, long pid, Optional<Addresses> addresses) {

    /** The command that serves others, in the foreground or the background. */
    public static final String UP = "up";

    /** Whether other commands can use it, now or as soon as it has started. */
    public boolean serves() {
        return command.equals(UP);
    }

    /** What this process says of itself. */
    public static Running thisProcess(String command, Optional<Addresses> addresses) {
        return new Running(command, ProcessHandle.current().pid(), addresses);
    }

    /** Replaces the file in one step, so that nobody reads half of it. */
    void write(Path file) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("command", command);
        properties.setProperty("pid", Long.toString(pid));
        addresses.ifPresent(serving -> {
            properties.setProperty("bolt", serving.bolt().toString());
            properties.setProperty("browser", serving.browser().toString());
            properties.setProperty("page", serving.page().toString());
        });
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        try (Writer out = Files.newBufferedWriter(draft)) {
            properties.store(out, null);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    static Optional<Running> read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            properties.load(in);
        } catch (NoSuchFileException endedMeanwhile) {
            return Optional.empty();
        }
        Optional<Addresses> addresses = properties.containsKey("bolt")
                ? Optional.of(new Addresses(
                        URI.create(properties.getProperty("page")),
                        URI.create(properties.getProperty("browser")),
                        URI.create(properties.getProperty("bolt"))))
                : Optional.empty();
        return Optional.of(new Running(
                properties.getProperty("command"), Long.parseLong(properties.getProperty("pid")), addresses));
    }
}
