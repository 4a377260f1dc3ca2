package org.zhize.app.command;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhize.analysis.Analysis;
import org.zhize.analysis.Arguments;
import org.zhize.analysis.Catalog;
import org.zhize.analysis.CatalogListing;
import org.zhize.analysis.CodesInWords;
import org.zhize.analysis.Column;
import org.zhize.analysis.GraphReader;
import org.zhize.analysis.ResultSink;
import org.zhize.graph.ReadLimits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Runs an analysis of the catalog, or lists them. */
@Command(name = "query")
final class QueryCommand implements Callable<Integer> {

    @ParentCommand
    private ZhizeCommand zhize;

    @Mixin
    private AnswerOptions answer;

    @Mixin
    private CatalogOptions analyses;

    @Mixin
    private FindingOptions findings;

    @Parameters(paramLabel = "ID", arity = "0..1", descriptionKey = "id")
    private @Nullable String id;

    @Option(names = "-p", paramLabel = "NAME=VALUE")
    private List<String> assignments = List.of();

    @Override
    public Integer call() throws IOException {
        Catalog catalog = analyses.catalog();
        if (id == null) {
            list(catalog);
        } else {
            run(catalog.analysis(id));
        }
        return ExitStatus.DONE.code();
    }

    private void list(Catalog catalog) {
        CatalogListing listing = new CatalogListing(catalog, zhize.words().language());
        ResultSink sink =
                answer.writingTo(zhize.terminal(), column -> zhize.words().say("catalog." + column));
        if (answer.isTable()) {
            listing.brief(sink);
        } else {
            listing.complete(sink);
        }
    }

    private void run(Analysis analysis) throws IOException {
        Arguments arguments = Arguments.parse(analysis, assignments);
        try (GraphConnection connection = GraphConnection.toRead(zhize, "query");
                Progress progress = new Progress(zhize.terminal(), zhize.words().say("progress.query"), 0)) {
            OutcomeOf shown = new OutcomeOf(inWords(analysis, answer.writingTo(zhize.terminal(), headings(analysis))));
            new GraphReader(connection.graph(), ReadLimits.DEFAULT)
                    .run(analysis, arguments, findings.before(shown, analysis, zhize.data()));
            AnswerOptions.comment(shown.outcome(), zhize);
        }
    }

    /** Codes are for programs. */
    private ResultSink inWords(Analysis analysis, ResultSink sink) {
        return answer.isTable() ? new CodesInWords(analysis, zhize.words().language(), sink) : sink;
    }

    private UnaryOperator<String> headings(Analysis analysis) {
        Map<String, String> meanings = analysis.columns().stream()
                .collect(Collectors.toMap(
                        Column::name,
                        column -> column.meaning().in(zhize.words().language())));
        return column -> Optional.ofNullable(meanings.get(column))
                .orElseGet(() -> zhize.words().say("finding." + column));
    }
}
