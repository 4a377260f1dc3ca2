package org.zhize.analysis;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/**
 * One question to the graph, with the query that answers it.
 *
 * @param id {@code theme:name}, unique in a catalog and never reused for another question
 * @param title what it is called
 * @param question what it answers
 * @param parameters what it can be given, each with a default
 * @param columns what each row of its answer says, in this order
 * @param identity the columns that tell one row from another, so that the answers of two days can be compared
 * @param severity how much its rows matter, where they are findings
 * @param chart how its answer is best drawn
 * @param maturity how far it can be relied on
 * @param version counts up whenever the same graph would get another answer
 * @param requires what it needs besides the lists
 * @param text the file as it stands, which runs as it is where no parameter is given
 * @param statement the query that takes its parameters as {@code $given}
 */
public record Analysis(
        String id,
        Bilingual title,
        Bilingual question,
        List<Parameter> parameters,
        List<Column> columns,
        List<String> identity,
        Optional<Severity> severity,
        Chart chart,
        Maturity maturity,
        int version,
        Set<Requirement> requires,
        String text,
        String statement) {

    /** Keeps its own copies of the collections. */
    public Analysis {
        parameters = List.copyOf(parameters);
        columns = List.copyOf(columns);
        identity = List.copyOf(identity);
        requires = Set.copyOf(requires);
    }

    /** The part of the id before the colon, by which the catalog is ordered. */
    public String theme() {
        return id.substring(0, id.indexOf(':'));
    }

    /** The part of the id after the colon. */
    public String name() {
        return id.substring(id.indexOf(':') + 1);
    }

    /** The names of its columns. */
    public List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }

    /** The parameters' values where none is given. */
    public Arguments defaults() {
        return Arguments.parse(this, List.of());
    }

    /**
     * The query with values written into its first line, for a person to run and change elsewhere. Here it is run with the
     * values apart from it.
     *
     * @param arguments the values
     */
    public String writtenWith(Arguments arguments) {
        return parameters.isEmpty()
                ? statement
                : statement.replaceFirst(
                        "^WITH \\$given AS given",
                        Matcher.quoteReplacement(parameters.stream()
                                .map(parameter -> parameter.name() + ": "
                                        + Parameter.asCypher(arguments.values().get(parameter.name())))
                                .collect(Collectors.joining(", ", "WITH {", "} AS given"))));
    }
}
