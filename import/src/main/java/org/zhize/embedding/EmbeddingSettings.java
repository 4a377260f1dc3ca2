package org.zhize.embedding;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Where an embedding service is and how it is used.
 *
 * @param url the address of its embeddings, such as {@code http://127.0.0.1:11434/v1/embeddings}
 * @param model the model to ask for
 * @param same from which cosine on two duties with the same action are the same, above 0 and up to 1
 */
public record EmbeddingSettings(URI url, String model, double same) {

    private static final double USUAL = 0.85;

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** Rejects what can't be used. */
    public EmbeddingSettings {
        if (!"http".equals(url.getScheme()) && !"https".equals(url.getScheme())) {
            throw new IllegalArgumentException("url: no address of a service: " + url);
        }
        if (!(same > 0 && same <= 1)) {
            throw new IllegalArgumentException("same: not above 0 and up to 1: " + same);
        }
    }

    private record Yaml(
            @Nullable String url,
            @Nullable String model,
            @Nullable Double same) {}

    /**
     * Reads a YAML file with the keys {@code url}, {@code model} and, if wanted, {@code same}.
     *
     * @throws IOException if it can't be read or says something else; the message names the mend
     */
    public static EmbeddingSettings read(Path file) throws IOException {
        try {
            @Nullable Yaml yaml = YAML.readValue(Files.readString(file), Yaml.class);
            if (yaml == null || yaml.url() == null || yaml.model() == null) {
                throw new IOException("url and model have to be given");
            }
            return new EmbeddingSettings(
                    URI.create(yaml.url()), yaml.model(), yaml.same() == null ? USUAL : yaml.same());
        } catch (JacksonException e) {
            throw new IOException(e.getOriginalMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
