package org.zhize.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code --embeddings} from the command line, against a server that takes two duties for the same which share no word, and
 * every other text for one of its own. Each test goes on where the one before ended.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EmbeddingsTest {

    private static final String ONE = "举办邻里茶话会";
    private static final String OTHER = "组织街坊围炉夜谈";
    private static final int SIZE = 64;

    private static final String TOLD = """
            MATCH (item:DutyItem)-[about:ABOUT]->(topic:Topic)
            WHERE item.name IN ['举办邻里茶话会', '组织街坊围炉夜谈']
            RETURN topic.label AS topic, about.method AS method
            ORDER BY item.name
            """;

    @TempDir
    private static Path folder;

    private final Map<String, Integer> texts = new ConcurrentHashMap<>(Map.of(ONE, 0, OTHER, 0));
    private ZhizeProcess zhize;
    private HttpServer service;
    private volatile int status = 200;

    @BeforeAll
    void start() throws Exception {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/v1/embeddings", this::answer);
        service.start();
        zhize = new ZhizeProcess(folder.resolve("data"));
        ZhizeProcess.Ended up = zhize.run("up", "--no-wait", lists());
        assertThat(up.status()).as(up.err()).isZero();
    }

    @AfterAll
    void stop() throws Exception {
        var unused = zhize.run("down");
        service.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = vectors(JsonMapper.shared()
                            .readTree(exchange.getRequestBody())
                            .path("input"))
                    .getBytes(UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    /** At right angles to each other, but for the two that are the same. */
    private String vectors(JsonNode input) {
        List<Map<String, Object>> data = new ArrayList<>();
        for (int i = 0; i < input.size(); i++) {
            int axis = texts.computeIfAbsent(input.get(i).asString(), text -> texts.size());
            data.add(Map.of(
                    "index",
                    i,
                    "embedding",
                    IntStream.range(0, SIZE).map(n -> n == axis ? 1 : 0).boxed().toList()));
        }
        return JsonMapper.shared().writeValueAsString(Map.of("data", data));
    }

    @Test
    @Order(1)
    void without_a_service_duties_that_share_no_word_are_two() throws Exception {
        assertThat(told()).containsExactly(ONE + ",WORDING", OTHER + ",WORDING");
        assertThat(texts).hasSize(2);
    }

    @Test
    @Order(2)
    void with_a_service_that_takes_them_for_the_same_they_are_one_and_the_others_stay_apart() throws Exception {
        ZhizeProcess.Ended given = zhize.run("import", lists(), "--embeddings", settings());
        assertThat(given.status()).as(given.err()).isZero();

        assertThat(told()).containsExactly(ONE + ",WORDING", ONE + ",MEANING");
        assertThat(rows("MATCH (:DutyItem)-[:ABOUT]->(t:Topic) RETURN DISTINCT t.label AS topic"))
                .containsExactlyInAnyOrder(ONE, "修剪阳台花草", "评比最美窗台");
        assertThat(texts).hasSize(4);
    }

    @Test
    @Order(3)
    void a_service_that_fails_is_named_in_one_line_and_what_was_read_stays() throws Exception {
        status = 503;
        Path other = Files.writeString(
                folder.resolve("other.yaml"),
                Files.readString(Path.of(settings())).replace("any", "another"));

        ZhizeProcess.Ended failed = zhize.run("import", lists(), "--embeddings", other.toString());

        assertThat(failed.status()).isEqualTo(4);
        assertThat(failed.told().lines()).last().asString().contains("503", "/v1/embeddings");
        assertThat(told()).hasSize(2);
    }

    private String settings() throws IOException {
        return Files.writeString(folder.resolve("embeddings.yaml"), """
                        url: http://127.0.0.1:%d/v1/embeddings
                        model: any
                        """.formatted(
                                service.getAddress().getPort()))
                .toString();
    }

    private static String lists() throws URISyntaxException {
        return Path.of(Objects.requireNonNull(EmbeddingsTest.class.getResource("embeddings"))
                        .toURI())
                .toString();
    }

    private List<String> told() throws IOException, InterruptedException {
        return rows(TOLD);
    }

    private List<String> rows(String statement) throws IOException, InterruptedException {
        ZhizeProcess.Ended answer = zhize.run("cypher", statement, "--format", "csv");
        assertThat(answer.status()).as(answer.err()).isZero();
        return answer.out().lines().skip(1).toList();
    }
}
