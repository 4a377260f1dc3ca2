package org.zhize.embedding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhize.document.Place;
import org.zhize.document.Position;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.DutyList;
import org.zhize.dutylist.ListKind;
import org.zhize.topic.Assignment;
import org.zhize.topic.Judgements;
import org.zhize.topic.Meaning;
import org.zhize.topic.Method;
import org.zhize.topic.Thesaurus;
import org.zhize.topic.TopicAssigner;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Against a server that speaks like an embedding service and knows the vectors of a few texts. */
class EmbeddingServiceTest {

    private static final Map<String, List<Double>> VECTORS =
            Map.of("举办邻里茶话会", List.of(0.6, 0.8), "组织街坊围炉夜谈", List.of(0.62, 0.78), "编排广播体操", List.of(-0.8, 0.6));

    private final List<JsonNode> asked = Collections.synchronizedList(new ArrayList<>());
    private final List<String> keys = Collections.synchronizedList(new ArrayList<>());
    private HttpServer server;
    private volatile String wrong = "";
    private volatile int status = 200;

    EmbeddingServiceTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void start() {
        server.createContext("/v1/embeddings", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            JsonNode question = JsonMapper.shared().readTree(exchange.getRequestBody());
            asked.add(question);
            keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            byte[] body = (wrong.isEmpty() ? vectors(question.path("input")) : wrong).getBytes(UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    /** Backwards, as an answer may be. */
    private static String vectors(JsonNode texts) {
        List<Map<String, Object>> data = new ArrayList<>();
        for (int i = texts.size() - 1; i >= 0; i--) {
            data.add(Map.of(
                    "index", i, "embedding", VECTORS.getOrDefault(texts.get(i).asString(), List.of(1.0, 0.0))));
        }
        return JsonMapper.shared().writeValueAsString(Map.of("data", data));
    }

    @Test
    void the_likeness_is_the_cosine_and_each_text_is_sent_once() {
        EmbeddingService service = service();

        service.learn(List.of("举办邻里茶话会", "编排广播体操"));
        service.learn(List.of("编排广播体操", "组织街坊围炉夜谈"));

        assertThat(service.alike("举办邻里茶话会", "编排广播体操")).isEqualTo(0.0, within(1e-6));
        assertThat(service.alike("举办邻里茶话会", "组织街坊围炉夜谈")).isGreaterThan(0.99);
        assertThat(asked.stream()
                        .flatMap(question -> question.path("input").valueStream())
                        .map(JsonNode::asString))
                .containsExactly("举办邻里茶话会", "编排广播体操", "组织街坊围炉夜谈");
        assertThat(asked.get(0).path("model").asString()).isEqualTo("any");
        assertThat(keys).containsOnly("Bearer secret");
    }

    @Test
    void many_texts_go_in_several_questions() {
        service().learn(IntStream.range(0, 130).mapToObj(i -> "文" + i).toList());

        assertThat(asked).hasSize(3);
    }

    @Test
    void rows_that_share_no_words_are_one_topic_where_the_service_says_so_and_only_then() {
        Assignment with = second(service());
        Assignment without = second(Meaning.UNKNOWN);

        assertThat(with.method()).isEqualTo(Method.MEANING);
        assertThat(with.topic().label()).isEqualTo("举办邻里茶话会");
        assertThat(with.score()).isBetween(0.99, 1.0);
        assertThat(without.topic().label()).isEqualTo("组织街坊围炉夜谈");
        assertThat(without.method()).isEqualTo(Method.WORDING);
    }

    @Test
    void topics_rest_on_the_service_too() {
        assertThat(assigner(service()).basis())
                .isNotEqualTo(assigner(Meaning.UNKNOWN).basis());
    }

    @ParameterizedTest
    @ValueSource(strings = {"no json", "{}", "{\"data\": [{\"index\": 0, \"embedding\": []}]}"})
    void what_is_no_answer_is_refused(String answer) {
        wrong = answer;

        assertThatThrownBy(() -> service().learn(List.of("甲")))
                .isInstanceOf(EmbeddingException.class)
                .hasMessageContaining("/v1/embeddings");
    }

    @Test
    void a_refusal_is_told_with_its_status_and_without_the_key() {
        status = 401;

        assertThatThrownBy(() -> service().learn(List.of("甲")))
                .isInstanceOf(EmbeddingException.class)
                .hasMessageContaining("401")
                .message()
                .doesNotContain("secret");
    }

    @Test
    void a_service_that_is_not_there_is_told() {
        server.stop(0);

        assertThatThrownBy(() -> service().learn(List.of("甲")))
                .isInstanceOf(EmbeddingException.class)
                .hasMessageContaining("does not answer");
    }

    @Test
    void settings_are_read_and_what_means_nothing_is_refused(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("embeddings.yaml");
        Files.writeString(file, "url: http://127.0.0.1:11434/v1/embeddings\nmodel: m\n");
        assertThat(EmbeddingSettings.read(file))
                .isEqualTo(new EmbeddingSettings(URI.create("http://127.0.0.1:11434/v1/embeddings"), "m", 0.85));

        for (String text : List.of(
                "url: http://a/b\n", "url: file:/a\nmodel: m\n", "url: http://a\nmodel: m\nsame: 2\n", "modle: m\n")) {
            Files.writeString(file, text);
            assertThatThrownBy(() -> EmbeddingSettings.read(file)).isInstanceOf(IOException.class);
        }
    }

    private static Assignment second(Meaning meaning) {
        TopicAssigner assigner = assigner(meaning);
        assigner.assign(list("举办邻里茶话会"));
        return assigner.assign(list("组织街坊围炉夜谈")).get(0).assignments().get(0);
    }

    private static TopicAssigner assigner(Meaning meaning) {
        return new TopicAssigner(Thesaurus.standard(), Judgements.none(), meaning);
    }

    private static DutyList list(String name) {
        Position line = new Position(0, 1);
        DutyItem item = new DutyItem(
                1,
                Optional.empty(),
                name,
                List.of(),
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Place(line, line));
        return new DutyList(ListKind.BASIC, List.of(), List.of(item));
    }

    private EmbeddingService service() {
        URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1/embeddings");
        return new EmbeddingService(new EmbeddingSettings(url, "any", 0.9), Optional.of("secret"));
    }
}
