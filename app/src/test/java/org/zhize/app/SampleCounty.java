package org.zhize.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.neo4j.driver.AuthTokens;
import org.zhize.graph.Graph;
import org.zhize.graph.ReadLimits;

/**
 * Gives tests a running {@code zhize up} with the sample county: a parameter of type {@link SampleCounty.Served}. All tests of a
 * process share it, since a start takes longer than most of them, and leave it as they found it.
 */
final class SampleCounty implements ParameterResolver {

    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(SampleCounty.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Served.class;
    }

    @Override
    public Served resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE)
                .computeIfAbsent(Served.class, key -> Served.start(), Served.class);
    }

    /**
     * What is running.
     *
     * @param zhize the program
     * @param up how it was started, and what it printed
     * @param page where the page is
     * @param graph the same graph, by Bolt
     */
    record Served(ZhizeProcess zhize, ZhizeProcess.Ended up, URI page, Graph graph) implements AutoCloseable {

        private static final long MILLISECONDS_BETWEEN_LOOKS = 100;

        /** A program of its own, for tests that change the graph; it must be closed. */
        static Served start() {
            try {
                Path folder = Files.createTempDirectory("zhize-page");
                ZhizeProcess zhize = new ZhizeProcess(folder);
                ZhizeProcess.Ended up = zhize.run("up", "--no-wait");
                assertThat(up.status()).as(up.err()).isZero();
                Properties running = new Properties();
                running.load(new StringReader(Files.readString(folder.resolve("running.properties"))));
                Graph graph = Graph.connect(
                        URI.create(running.getProperty("bolt")),
                        AuthTokens.basic(
                                "neo4j",
                                Files.readString(folder.resolve("password")).strip()),
                        Graph.DEFAULT_DATABASE);
                return new Served(zhize, up, URI.create(running.getProperty("page")), graph);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        /** The password of the database, as the program printed it. */
        String password() {
            try {
                return Files.readString(zhize.data().resolve("password")).strip();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        /** Waits until no report is left to be made or delivered. */
        void awaitReports() throws InterruptedException {
            long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
            while (System.nanoTime() < end && isAtReports()) {
                TimeUnit.MILLISECONDS.sleep(MILLISECONDS_BETWEEN_LOOKS);
            }
        }

        private boolean isAtReports() {
            return !graph.read(
                            "MATCH (report:Report) WHERE report.status IN ['MAKING', 'DELIVERING'] RETURN report",
                            Map.of(),
                            ReadLimits.DEFAULT)
                    .records()
                    .isEmpty();
        }

        /** Takes away the schedules and reports that a test has added. */
        void forgetReports() {
            var unused = graph.write(transaction -> transaction
                    .run("MATCH (n) WHERE n:Schedule OR n:Report DETACH DELETE n")
                    .consume());
        }

        @Override
        public void close() throws Exception {
            graph.close();
            zhize.run("down");
            var unused = Files.walkFileTree(zhize.data(), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure)
                        throws IOException {
                    Files.delete(visited);
                    return FileVisitResult.CONTINUE;
                }
            });
        }
    }
}
