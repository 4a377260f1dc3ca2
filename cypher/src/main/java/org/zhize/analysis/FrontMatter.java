package org.zhize.analysis;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The description at the head of an analysis file, as it is written there. Anything may be missing. */
record FrontMatter(
        @Nullable String id,
        @Nullable Words title,
        @Nullable Words question,
        @Nullable Map<String, @Nullable ParameterEntry> parameters,
        @Nullable Map<String, @Nullable ColumnEntry> columns,
        @Nullable List<String> identity,
        @Nullable Severity severity,
        @Nullable ChartEntry chart,
        @Nullable Maturity maturity,
        @Nullable Integer version,
        @Nullable Set<Requirement> requires) {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    record Words(@Nullable String zh, @Nullable String en) {}

    record ParameterEntry(
            @Nullable ParameterType type,
            @JsonProperty("default") @Nullable Object defaultValue,
            @Nullable String zh,
            @Nullable String en) {}

    record ColumnEntry(
            @Nullable ColumnType type,
            @Nullable Unit unit,
            @Nullable Coding coding,
            @Nullable String zh,
            @Nullable String en) {}

    record ChartEntry(
            Chart.@Nullable Kind kind,
            @Nullable String x,
            @Nullable List<String> y) {}

    /**
     * Reads a description, and nothing that it does not know.
     *
     * @throws AnalysisException if it is malformed or has a key that means nothing
     */
    static FrontMatter read(String file, String yaml) {
        try {
            return YAML.readValue(yaml, FrontMatter.class);
        } catch (UnrecognizedPropertyException e) {
            throw new AnalysisException(
                    Fault.UNKNOWN_KEY, e, file, e.getPropertyName(), String.valueOf(e.getKnownPropertyIds()));
        } catch (JacksonException e) {
            throw new AnalysisException(
                    Fault.BAD_FRONT_MATTER, e, file, e.getOriginalMessage().replace('\n', ' '));
        }
    }
}
