package org.zhize.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The page {@code docs/catalog.md}: what each analysis asks, takes and says, with the answer of the fictional counties. */
final class CatalogPage {

    private static final int EXAMPLE_ROWS = 2;
    private static final int EXAMPLE_WIDTH = 48;

    private final GraphReader reader;
    private final Map<String, Expectation> expectations;

    CatalogPage(GraphReader reader, Map<String, Expectation> expectations) {
        this.reader = reader;
        this.expectations = expectations;
    }

    String render(Catalog catalog) {
        String contents = catalog.analyses().stream()
                .map(analysis -> "| [`%s`](#%s) | %s | %s |"
                        .formatted(
                                analysis.id(),
                                analysis.id().replace(":", ""),
                                analysis.question().zh(),
                                severity(analysis)))
                .collect(Collectors.joining("\n"));
        String sections = catalog.analyses().stream().map(this::section).collect(Collectors.joining("\n"));
        return """
                # The catalog of analyses

                Generated from the files in [`cypher/catalog`](../cypher/catalog), one for each analysis: run one with
                `zhize query ID -p name=value`, or paste the file into Neo4j Browser. The rows of an analysis with a severity
                are findings. The examples are of the fictional counties that the tests use.

                | analysis | question | severity |
                | --- | --- | --- |
                %s

                %s""".formatted(contents, sections);
    }

    private String section(Analysis analysis) {
        return """
                ## `%s`

                **%s** · %s

                %s
                %s

                %s%s
                %s
                %s
                """.formatted(
                        analysis.id(),
                        analysis.title().zh(),
                        analysis.title().en(),
                        analysis.question().zh(),
                        analysis.question().en(),
                        facts(analysis),
                        parameters(analysis),
                        columns(analysis),
                        example(analysis));
    }

    private static String facts(Analysis analysis) {
        Stream<String> severity = analysis.severity().stream().map(level -> "severity " + lower(level));
        Stream<String> needs =
                analysis.requires().stream().sorted().map(requirement -> "needs " + requirementName(requirement));
        return Stream.of(severity, Stream.of(lower(analysis.maturity()), "version " + analysis.version()), needs)
                .flatMap(fact -> fact)
                .collect(Collectors.joining(" · ", "", "\n"));
    }

    private static String requirementName(Requirement requirement) {
        return switch (requirement) {
            case GDS -> "the Graph Data Science library";
            case TOPICS -> "topics";
            case EDITIONS -> "two editions";
        };
    }

    private static String parameters(Analysis analysis) {
        return analysis.parameters().isEmpty()
                ? ""
                : table(
                        List.of("parameter", "type", "default", "", ""),
                        analysis.parameters().stream()
                                .map(parameter -> List.of(
                                        "`" + parameter.name() + "`",
                                        lower(parameter.type()),
                                        parameter
                                                .defaultValue()
                                                .map(Object::toString)
                                                .orElse("–"),
                                        parameter.meaning().zh(),
                                        parameter.meaning().en())));
    }

    private static String columns(Analysis analysis) {
        return table(
                List.of("column", "unit", "", ""),
                analysis.columns().stream()
                        .map(column -> List.of(
                                (analysis.identity().contains(column.name()) ? "**`%s`**" : "`%s`")
                                        .formatted(column.name()),
                                column.unit().in(Locale.ENGLISH),
                                column.meaning().zh() + codes(column, "：", "、", Locale.CHINESE),
                                column.meaning().en() + codes(column, ": ", ", ", Locale.ENGLISH))));
    }

    private static String codes(Column column, String colon, String comma, Locale language) {
        return column.coding()
                .map(coding -> coding.codes().stream()
                        .map(code -> "`%s` %s".formatted(code, coding.word(code, language)))
                        .collect(Collectors.joining(comma, colon, "")))
                .orElse("");
    }

    private String example(Analysis analysis) {
        List<String> given =
                Objects.requireNonNull(expectations.get(analysis.id())).parameters();
        ResultTable answer = reader.table(analysis, Arguments.parse(analysis, given));
        String command = given.stream()
                .map(value -> " -p " + value)
                .collect(Collectors.joining("", "`zhize query " + analysis.id(), "`"));
        return command + "\n"
                + table(
                        answer.columns(),
                        answer.rows().stream().limit(EXAMPLE_ROWS).map(CatalogPage::cells));
    }

    private static List<String> cells(List<@Nullable Object> row) {
        return row.stream()
                .map(value -> DisplayWidth.shortened(CellText.of(value), EXAMPLE_WIDTH))
                .toList();
    }

    private static String table(List<String> headings, Stream<List<String>> rows) {
        Stream<List<String>> rule =
                Stream.of(headings.stream().map(heading -> "---").toList());
        return Stream.of(Stream.of(headings), rule, rows)
                .flatMap(lines -> lines)
                .map(cells -> cells.stream()
                        .map(cell -> cell.replace("|", "\\|"))
                        .collect(Collectors.joining(" | ", "| ", " |\n")))
                .collect(Collectors.joining("", "\n", ""));
    }

    private static String severity(Analysis analysis) {
        return analysis.severity().map(CatalogPage::lower).orElse("");
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
