package org.zhize.analysis;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What an analysis must say about the fictional counties, as {@code expectations.yaml} has it.
 */
record Expectation(
        @Nullable List<String> given,
        @Nullable Map<String, @Nullable Object> first,
        @Nullable List<Map<String, @Nullable Object>> rows,
        @Nullable List<Map<String, @Nullable Object>> without,
        @Nullable Integer count,
        @Nullable List<String> nothing) {

    private static final List<String> CLEAN_COUNTY = List.of("county=清水县");

    static Map<String, Expectation> all() {
        InputStream file = Objects.requireNonNull(Expectation.class.getResourceAsStream("expectations.yaml"));
        return YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build()
                .readValue(file, new TypeReference<>() {});
    }

    List<String> parameters() {
        return Optional.ofNullable(given).orElse(List.of());
    }

    List<String> parametersThatFindNothing() {
        return Optional.ofNullable(nothing).orElse(CLEAN_COUNTY);
    }

    List<Map<String, @Nullable Object>> expectedRows() {
        return Optional.ofNullable(rows).orElse(List.of());
    }

    List<Map<String, @Nullable Object>> unexpectedRows() {
        return Optional.ofNullable(without).orElse(List.of());
    }
}
