package org.zhize.app.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import org.zhize.app.server.DataFolder;
import org.zhize.app.server.EmbeddedServer;
import org.zhize.app.server.PortRace;
import org.zhize.app.server.ProjectFolder;
import org.zhize.bench.BenchGraph;
import org.zhize.graph.Graph;

/** An embedded database of its own in a temporary folder, started when it is needed first and deleted when it is closed. */
final class ThrowawayGraph implements BenchGraph, AutoCloseable {

    private @Nullable Started started;

    /** What runs until it is closed, in this order. */
    private record Started(Graph graph, EmbeddedServer server, Path folder) {

        void close() {
            graph.close();
            remove(server, folder);
        }
    }

    @Override
    public synchronized Graph graph() throws IOException {
        if (started == null) {
            started = start();
        }
        return started.graph();
    }

    private static Started start() throws IOException {
        Path folder = Files.createTempDirectory("zhize-bench");
        try {
            return start(folder);
        } catch (IOException | RuntimeException e) {
            FileSystemUtils.deleteRecursively(folder);
            throw e;
        }
    }

    /** The folder is known to nobody else, so that nobody has to be kept out of it. */
    private static Started start(Path folder) throws IOException {
        return PortRace.start(() -> {
            EmbeddedServer server = EmbeddedServer.start(new DataFolder(folder), ProjectFolder.find());
            // Also when the command is interrupted, be it while the server starts.
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(server, folder), "remove-throwaway-graph"));
            try {
                server.awaitReady();
                Graph graph = server.login().connect();
                var unused = graph.migrate();
                return new Started(graph, server, folder);
            } catch (IOException | RuntimeException e) {
                server.close();
                throw e;
            }
        });
    }

    private static void remove(EmbeddedServer server, Path folder) {
        server.close();
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized Duration processorTime() {
        return started == null
                ? Duration.ZERO
                : ProcessHandle.of(started.server().pid())
                        .flatMap(process -> process.info().totalCpuDuration())
                        .orElse(Duration.ZERO);
    }

    @Override
    public synchronized void close() {
        if (started != null) {
            started.close();
            started = null;
        }
    }
}
