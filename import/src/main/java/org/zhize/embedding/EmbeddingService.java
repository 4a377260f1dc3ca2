package org.zhize.embedding;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhize.topic.Meaning;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An embedding service with the interface of OpenAI's, which many servers of one's own have too. The names of duties are sent
 * to it, each once; nothing else is. Not safe for use by several threads.
 */
public final class EmbeddingService implements Meaning {

    private static final int TEXTS_AT_ONCE = 64;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int OK = 200;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final EmbeddingSettings settings;
    private final Optional<String> key;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final Map<String, float[]> known = new HashMap<>();

    /**
     * A service, which is asked when texts are compared and not before.
     *
     * @param key what the service wants as a bearer token, if it wants one
     */
    public EmbeddingService(EmbeddingSettings settings, Optional<String> key) {
        this.settings = settings;
        this.key = key;
    }

    @Override
    public String basis() {
        return settings.url() + " " + settings.model() + " " + settings.same();
    }

    @Override
    public boolean tells() {
        return true;
    }

    @Override
    public double same() {
        return settings.same();
    }

    /**
     * Asks for the vectors of texts that are not known yet.
     *
     * @throws EmbeddingException if the service does not answer as it should
     */
    @Override
    public void learn(Collection<String> texts) {
        List<String> unknown = texts.stream()
                .filter(text -> !known.containsKey(text))
                .distinct()
                .toList();
        for (int from = 0; from < unknown.size(); from += TEXTS_AT_ONCE) {
            List<String> some = unknown.subList(from, Math.min(from + TEXTS_AT_ONCE, unknown.size()));
            List<float[]> vectors = ask(some);
            for (int i = 0; i < some.size(); i++) {
                known.put(some.get(i), vectors.get(i));
            }
        }
    }

    /** The cosine of the texts' vectors. */
    @Override
    public double alike(String one, String other) {
        float[] a = Objects.requireNonNull(known.get(one), "not learned");
        float[] b = Objects.requireNonNull(known.get(other), "not learned");
        double product = 0;
        for (int i = 0; i < a.length; i++) {
            product += (double) a[i] * b[i];
        }
        double lengths = length(a) * length(b);
        return lengths == 0 ? 0 : product / lengths;
    }

    private static double length(float[] vector) {
        double squares = 0;
        for (float value : vector) {
            squares += (double) value * value;
        }
        return Math.sqrt(squares);
    }

    private List<float[]> ask(List<String> texts) {
        HttpRequest.Builder request = HttpRequest.newBuilder(settings.url())
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        JSON.writeValueAsString(Map.of("model", settings.model(), "input", texts)),
                        StandardCharsets.UTF_8));
        key.ifPresent(token -> request.header("Authorization", "Bearer " + token));
        try {
            HttpResponse<String> response =
                    client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (response.statusCode() != OK) {
                throw new EmbeddingException(settings.url() + " answers with status " + response.statusCode());
            }
            return vectors(JSON.readTree(response.body()), texts.size());
        } catch (IOException e) {
            throw new EmbeddingException(settings.url() + " does not answer: " + e, e);
        } catch (JacksonException e) {
            throw new EmbeddingException(settings.url() + " does not answer in JSON", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddingException(settings.url() + ": interrupted", e);
        }
    }

    /** The vectors in the order of the texts, which the answer numbers. */
    private List<float[]> vectors(JsonNode answer, int texts) {
        Map<Integer, float[]> byIndex = new HashMap<>();
        for (JsonNode entry : answer.path("data")) {
            byIndex.put(entry.path("index").asInt(-1), vector(entry.path("embedding")));
        }
        List<float[]> vectors = new ArrayList<>();
        for (int i = 0; i < texts; i++) {
            float @Nullable [] vector = byIndex.get(i);
            if (vector == null || vector.length == 0 || vector.length != size(vector)) {
                throw new EmbeddingException(
                        settings.url() + " does not answer with a vector of one size for each text");
            }
            vectors.add(vector);
        }
        return vectors;
    }

    /** The size that vectors of this service have: that of the first one. */
    private int size(float[] vector) {
        return known.values().stream().findFirst().orElse(vector).length;
    }

    private static float[] vector(JsonNode numbers) {
        float[] vector = new float[numbers.size()];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = numbers.get(i).floatValue();
        }
        return vector;
    }
}
