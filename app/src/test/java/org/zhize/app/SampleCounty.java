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
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.neo4j.driver.AuthTokens;
import org.zhize.graph.Graph;

/**
 * Gives tests a running {@code zhize up} with the sample county, which all of them share and none may change: a parameter of
 * type {@link SampleCounty.Served}.
 */
final class SampleCounty implements ParameterResolver {

    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(SampleCounty.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Served.class;
    }

    @Override
    public Served resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(NAMESPACE).computeIfAbsent(Served.class, key -> Served.start(), Served.class);
    }

    /**
     * What is running.
     *
     * @param zhize the program
     * @param page where the page is
     * @param graph the same graph, by Bolt
     */
    record Served(ZhizeProcess zhize, URI page, Graph graph) implements AutoCloseable {

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
                return new Served(zhize, URI.create(running.getProperty("page")), graph);
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
