package org.zhize.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process as its parent sees it. */
class EmbeddedNeo4jTest {

    @TempDir
    private Path data;

    private final HttpClient client = HttpClient.newHttpClient();
    private int httpPort;
    private Process server;

    @BeforeEach
    void start() throws IOException {
        Files.writeString(data.resolve("password"), "a-good-password\n");
        server = start("reset-password=false");
    }

    @AfterEach
    void kill() {
        server.destroyForcibly();
    }

    @Test
    void serves_the_browser_the_algorithms_and_nobody_without_the_password() throws Exception {
        assertThat(get("/browser/").body()).contains("<title>Neo4j Browser</title>");
        assertThat(get("/").body()).contains("\"neo4j_edition\":\"community\"");
        assertThat(query("a-good-password", "RETURN gds.version() AS v").body()).contains("2.13");
        assertThat(query("a-good-password", "CALL gds.graph.list()").statusCode())
                .isEqualTo(202);
        assertThat(query("neo4j", "RETURN 1").statusCode()).isEqualTo(401);
        assertThat(query("a-good-password", "SHOW SETTINGS 'client.allow_telemetry', 'dbms.usage_report.enabled'")
                        .body())
                .contains("\"client.allow_telemetry\",\"false\"", "\"dbms.usage_report.enabled\",\"false\"");
    }

    @Test
    void ends_cleanly_when_the_parent_closes_the_pipe() throws Exception {
        server.outputWriter().close();

        assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(server.exitValue()).isZero();
        assertThat(Files.readString(data.resolve("neo4j/logs/neo4j.log"))).contains("Stopped.");
    }

    @Test
    void recovers_what_was_committed_when_killed_and_takes_a_new_password_when_the_old_one_is_lost() throws Exception {
        query("a-good-password", "CREATE (:Duty {name: '防汛'})");
        server.destroyForcibly().waitFor();

        Files.writeString(data.resolve("password"), "another-password");
        server = start("reset-password=true");

        assertThat(query("another-password", "MATCH (d:Duty) RETURN d.name").body())
                .contains("防汛");
        assertThat(query("a-good-password", "RETURN 1").statusCode()).isEqualTo(401);
    }

    private Process start(String... more) throws IOException {
        httpPort = freePort();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
                "-cp",
                "target/classes:target/lib/*",
                EmbeddedNeo4j.class.getName(),
                "home=" + data.resolve("neo4j"),
                "plugins=" + Path.of("target/plugins").toAbsolutePath(),
                "password-file=" + data.resolve("password"),
                "bolt-port=" + freePort(),
                "http-port=" + httpPort,
                "page-cache=64m"));
        command.addAll(List.of(more));
        Process process = new ProcessBuilder(command)
                .redirectError(data.resolve("stderr").toFile())
                .start();
        BufferedReader said = process.inputReader(UTF_8);
        assertThat(said.readLine()).as(Files.readString(data.resolve("stderr"))).isEqualTo(EmbeddedNeo4j.READY);
        return process;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + httpPort + path)));
    }

    private HttpResponse<String> query(String password, String cypher) throws IOException, InterruptedException {
        String login = Base64.getEncoder().encodeToString(("neo4j:" + password).getBytes(UTF_8));
        return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + httpPort + "/db/neo4j/query/v2"))
                .header("Authorization", "Basic " + login)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"statement\": \"" + cypher + "\"}")));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
