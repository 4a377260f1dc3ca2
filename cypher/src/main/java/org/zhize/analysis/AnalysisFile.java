package org.zhize.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One file of the catalog: a description in YAML within the leading comment, then the query.
 *
 * <p>A query with parameters begins with a line that names them and their defaults, {@code WITH {county: null} AS given},
 * so that the file runs where nobody sets parameters. That line is replaced by {@code WITH $given AS given} to run it with
 * other values: a fixed text either way.
 */
final class AnalysisFile {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*:[a-z][a-z0-9-]*");
    private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9]*");
    private static final String HEAD = "WITH $given AS given";

    private final String file;
    private final String text;

    AnalysisFile(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /**
     * Reads the file.
     *
     * @throws AnalysisException if the description is malformed, incomplete or unknown, or does not fit the query
     */
    Analysis read() {
        int end = text.indexOf("*/");
        if (!text.startsWith("/*") || end < 0) {
            throw new AnalysisException(Fault.NO_FRONT_MATTER, file);
        }
        FrontMatter matter = FrontMatter.read(file, text.substring(2, end));
        String query = text.substring(end + 2).strip();
        String id = required("id", matter.id());
        check(ID.matcher(id).matches(), "id", id, "theme:name");
        List<Parameter> parameters = parameters(matter.parameters());
        List<Column> columns = columns(required("columns", matter.columns()));
        List<String> identity = required("identity", matter.identity());
        check(!identity.isEmpty(), "identity", identity, "[column, …]");
        Chart chart = chart(matter.chart());
        requireDeclared(columns, identity, "identity");
        requireDeclared(columns, chart.y(), "chart");
        requireDeclared(columns, chart.x().isEmpty() ? List.of() : List.of(chart.x()), "chart");
        return new Analysis(
                id,
                words("title", matter.title()),
                words("question", matter.question()),
                parameters,
                columns,
                identity,
                Optional.ofNullable(matter.severity()),
                chart,
                required("maturity", matter.maturity()),
                required("version", matter.version()),
                Optional.ofNullable(matter.requires()).orElse(Set.of()),
                text,
                statement(parameters, query));
    }

    private String statement(List<Parameter> parameters, String query) {
        if (parameters.isEmpty()) {
            return query;
        }
        String head = parameters.stream()
                .map(parameter -> parameter.name() + ": " + parameter.defaultAsCypher())
                .collect(Collectors.joining(", ", "WITH {", "} AS given"));
        if (!query.startsWith(head + "\n")) {
            throw new AnalysisException(Fault.NO_HEAD, file, head);
        }
        return HEAD + query.substring(head.length());
    }

    private List<Parameter> parameters(@Nullable Map<String, FrontMatter.@Nullable ParameterEntry> entries) {
        List<Parameter> parameters = new ArrayList<>();
        if (entries != null) {
            entries.forEach((name, entry) -> parameters.add(parameter(name, required("parameters." + name, entry))));
        }
        return parameters;
    }

    private Parameter parameter(String name, FrontMatter.ParameterEntry entry) {
        String key = "parameters." + name;
        check(NAME.matcher(name).matches(), "parameters", name, NAME);
        ParameterType type = required(key + ".type", entry.type());
        Optional<Object> value = Optional.ofNullable(entry.defaultValue()).map(given -> {
            try {
                return type.parse(given.toString());
            } catch (IllegalArgumentException e) {
                throw new AnalysisException(Fault.BAD_KEY, e, file, key + ".default", given, lower(type));
            }
        });
        return new Parameter(name, type, value, words(key, entry.zh(), entry.en()));
    }

    private List<Column> columns(Map<String, FrontMatter.@Nullable ColumnEntry> entries) {
        List<Column> columns = new ArrayList<>();
        entries.forEach((name, entry) -> columns.add(column(name, required("columns." + name, entry))));
        return columns;
    }

    private Column column(String name, FrontMatter.ColumnEntry entry) {
        String key = "columns." + name;
        check(NAME.matcher(name).matches(), "columns", name, NAME);
        ColumnType type = required(key + ".type", entry.type());
        Unit unit = type.isNumeric()
                ? required(key + ".unit", entry.unit())
                : Optional.ofNullable(entry.unit()).orElse(Unit.NONE);
        return new Column(name, type, unit, Optional.ofNullable(entry.coding()), words(key, entry.zh(), entry.en()));
    }

    private Chart chart(FrontMatter.@Nullable ChartEntry entry) {
        if (entry == null) {
            return Chart.NONE;
        }
        return new Chart(
                required("chart.kind", entry.kind()),
                Optional.ofNullable(entry.x()).orElse(""),
                Optional.ofNullable(entry.y()).orElse(List.of()));
    }

    private void requireDeclared(List<Column> columns, List<String> names, String key) {
        for (String name : names) {
            if (columns.stream().noneMatch(column -> column.name().equals(name))) {
                throw new AnalysisException(Fault.UNDECLARED_COLUMN, file, name, key);
            }
        }
    }

    private Bilingual words(String key, FrontMatter.@Nullable Words words) {
        FrontMatter.Words present = required(key, words);
        return words(key, present.zh(), present.en());
    }

    private Bilingual words(String key, @Nullable String zh, @Nullable String en) {
        return new Bilingual(required(key + ".zh", zh), required(key + ".en", en));
    }

    private <T> T required(String key, @Nullable T value) {
        if (value == null) {
            throw new AnalysisException(Fault.MISSING_KEY, file, key);
        }
        return value;
    }

    private void check(boolean valid, String key, Object value, Object expected) {
        if (!valid) {
            throw new AnalysisException(Fault.BAD_KEY, file, key, value, expected);
        }
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
