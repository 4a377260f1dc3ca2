package org.zhize.load.department;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The content of a file of departments; {@code departments.yaml} in the resources explains its form.
 *
 * @param functions lines of work and the words that tell them
 * @param compounds abbreviations and the words they are made of
 * @param units names of departments that words don't explain
 * @param counties names that count in one county only
 */
record DepartmentsFile(
        List<FunctionEntry> functions,
        Map<String, List<String>> compounds,
        List<UnitEntry> units,
        Map<String, List<UnitEntry>> counties) {

    private static final YAMLMapper MAPPER = new YAMLMapper();

    record FunctionEntry(
            String name,
            List<String> words,
            List<String> shorts,
            String bureau,
            List<String> also,
            List<String> includes) {}

    record UnitEntry(String name, List<String> functions, List<String> also) {}

    /**
     * Reads a file.
     *
     * @param name what messages call it
     * @throws IOException if it can't be read or isn't of this form; the message names the file and the place
     */
    static DepartmentsFile read(String name, InputStream in) throws IOException {
        try {
            Yaml yaml = MAPPER.readValue(in, Yaml.class);
            return yaml == null ? new Yaml(null, null, null, null).file() : yaml.file();
        } catch (JacksonException | IllegalArgumentException e) {
            throw new IOException(name + ": " + e.getMessage(), e);
        }
    }

    /** The file as it is written, where each part may be left out. */
    private record Yaml(
            @Nullable List<FunctionYaml> functions,
            @Nullable Map<String, List<String>> compounds,
            @Nullable List<UnitYaml> units,
            @Nullable Map<String, List<UnitYaml>> counties) {

        DepartmentsFile file() {
            return new DepartmentsFile(
                    orNone(functions).stream().map(FunctionYaml::entry).toList(),
                    compounds == null ? Map.of() : compounds,
                    orNone(units).stream().map(UnitYaml::entry).toList(),
                    counties == null
                            ? Map.of()
                            : counties.entrySet().stream()
                                    .collect(Collectors.toUnmodifiableMap(
                                            Map.Entry::getKey,
                                            county -> county.getValue().stream()
                                                    .map(UnitYaml::entry)
                                                    .toList())));
        }
    }

    private record FunctionYaml(
            @Nullable String name,
            @Nullable List<String> words,

            @JsonProperty("short") @Nullable List<String> shorts,

            @Nullable String bureau,
            @Nullable List<String> also,
            @Nullable List<String> includes) {

        FunctionEntry entry() {
            String named = named(name, "a function");
            return new FunctionEntry(
                    named,
                    orNone(words),
                    orNone(shorts),
                    bureau == null ? named + "局" : bureau,
                    orNone(also),
                    orNone(includes));
        }
    }

    private record UnitYaml(
            @Nullable String name,
            @Nullable List<String> functions,
            @Nullable List<String> also) {

        UnitEntry entry() {
            return new UnitEntry(named(name, "a department"), orNone(functions), orNone(also));
        }
    }

    private static String named(@Nullable String name, String what) {
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException(what + " has no name");
        }
        return name;
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
