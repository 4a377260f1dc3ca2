package org.zhize.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhize.analysis.Outcome;
import org.zhize.analysis.ResultSink;
import org.zhize.app.intake.Knowledge;
import org.zhize.app.schedule.KeptReport;
import org.zhize.app.schedule.KeptReports;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.ListKind;
import org.zhize.graph.Graph;
import org.zhize.load.KnownTopics;
import org.zhize.report.ReportComparison;
import org.zhize.report.ReportJson;
import org.zhize.report.WorkloadReport;
import org.zhize.revision.DocumentEditions;
import org.zhize.revision.Edition;
import org.zhize.revision.GraphEditions;
import org.zhize.revision.RevisedDuty;
import org.zhize.revision.RevisedDuty.Row;
import org.zhize.revision.Revision;
import org.zhize.topic.Judgements;
import org.zhize.topic.Thesaurus;
import org.zhize.topic.TopicAssigner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/**
 * Compares two editions of a township's lists, each a document or one of the graph, or two reports; ends with 1 if they
 * differ.
 */
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {

    private static final List<String> COLUMNS = List.of(
            "change",
            "list",
            "number",
            "duty",
            "listBefore",
            "numberBefore",
            "before",
            "joined",
            "left",
            "leadBefore",
            "lead");

    @ParentCommand
    private ZhizeCommand zhize;

    @Mixin
    private AnswerOptions answer;

    @Parameters(index = "0", paramLabel = "A", descriptionKey = "edition-before")
    private String before;

    @Parameters(index = "1", paramLabel = "B", descriptionKey = "edition-after")
    private String after;

    @Option(names = "--manifest", paramLabel = "FILE")
    private @Nullable Path manifest;

    @Override
    public Integer call() throws IOException {
        if (isReport(before) && isReport(after)) {
            ReportComparison comparison = compareReports();
            if (comparison.isEmpty() && answer.isTable()) {
                zhize.terminal().err().println(zhize.words().say("diff.sameReports"));
            } else {
                new ReportDifferences(zhize.words().language())
                        .print(
                                comparison,
                                answer.writingTo(
                                        zhize.terminal(),
                                        column -> zhize.words().say("diff." + column)));
            }
            return (comparison.isEmpty() ? ExitStatus.DONE : ExitStatus.NO).code();
        }
        Revision revision = compare();
        if (!revision.notCompared().isEmpty()) {
            String lists = revision.notCompared().stream()
                    .sorted()
                    .map(ListKind::printed)
                    .collect(Collectors.joining("、"));
            zhize.terminal().err().println(zhize.words().say("diff.notCompared", lists));
        }
        if (revision.isEmpty() && answer.isTable()) {
            zhize.terminal().err().println(zhize.words().say("diff.same"));
        } else {
            print(revision);
        }
        return (revision.isEmpty() ? ExitStatus.DONE : ExitStatus.NO).code();
    }

    /** Two files need no database. */
    private ReportComparison compareReports() throws IOException {
        if (isFile(before) && isFile(after)) {
            return compare(ReportJson.read(Path.of(before)), ReportJson.read(Path.of(after)));
        }
        try (GraphConnection connection = GraphConnection.toRead(zhize, "diff")) {
            KeptReports kept = new KeptReports(connection.graph(), Clock.systemUTC());
            return compare(report(before, kept), report(after, kept));
        }
    }

    private ReportComparison compare(WorkloadReport one, WorkloadReport other) {
        if (!one.scope().equals(other.scope())) {
            zhize.terminal().err().println(zhize.words().say("diff.scopes"));
        }
        return ReportComparison.between(one, other);
    }

    private static WorkloadReport report(String reference, KeptReports kept) throws IOException {
        return isFile(reference) ? ReportJson.read(Path.of(reference)) : kept.content(reference);
    }

    /** Two documents need no database. */
    private Revision compare() throws IOException {
        if (isFile(before) && isFile(after)) {
            DocumentEditions documents = documents(new TopicAssigner(Thesaurus.standard(), Judgements.none()));
            DutyDocument old = document(before);
            DutyDocument current = document(after);
            return Revision.between(documents.of(old, current.township()), documents.of(current, old.township()));
        }
        try (GraphConnection connection = GraphConnection.toRead(zhize, "diff");
                Progress progress = new Progress(zhize.terminal(), zhize.words().say("progress.query"), 0)) {
            return compare(connection.graph());
        }
    }

    private Revision compare(Graph graph) throws IOException {
        DocumentEditions documents = documents(
                KnownTopics.assigner(graph, Thesaurus.standard(), knowledge().judgements(graph)));
        GraphEditions kept = new GraphEditions(graph);
        if (isFile(before)) {
            Edition current = kept.find(after);
            return Revision.between(documents.of(document(before), current.identity()), current);
        }
        Edition old = kept.find(before);
        return Revision.between(old, isFile(after) ? documents.of(document(after), old.identity()) : kept.find(after));
    }

    private DocumentEditions documents(TopicAssigner assigner) {
        return new DocumentEditions(assigner, knowledge().directory());
    }

    /** Names are understood as the imports understood them. */
    private Knowledge knowledge() {
        return Knowledge.keptIn(zhize.data());
    }

    private static boolean isReport(String reference) throws IOException {
        return isFile(reference) ? ReportJson.isReport(Path.of(reference)) : KeptReport.isId(reference);
    }

    private static boolean isFile(String reference) {
        return Files.isRegularFile(Path.of(reference));
    }

    private DutyDocument document(String file) throws IOException {
        OnlyDocument only = new OnlyDocument(file);
        new Documents(List.of(Path.of(file)), manifest).read(only::take);
        return only.document(zhize.words());
    }

    private void print(Revision revision) {
        ResultSink sink =
                answer.writingTo(zhize.terminal(), column -> zhize.words().say("diff." + column));
        sink.columns(COLUMNS);
        revision.changes().forEach(revised -> sink.row(row(revised)));
        sink.end(new Outcome(revision.changes().size(), false, Duration.ZERO));
    }

    private List<@Nullable Object> row(RevisedDuty revised) {
        return Arrays.asList(
                answer.isTable()
                        ? Revision.named(revised.change(), zhize.words().language())
                        : revised.change().name(),
                list(revised.after()),
                revised.after().map(Row::number).orElse(null),
                revised.after().map(Row::name).orElse(null),
                list(revised.before()),
                revised.before().map(Row::number).orElse(null),
                revised.before().map(Row::name).orElse(null),
                revised.joined(),
                revised.left(),
                revised.before().map(Row::lead).orElse(List.of()),
                revised.after().map(Row::lead).orElse(List.of()));
    }

    private @Nullable String list(Optional<Row> row) {
        return row.map(Row::list)
                .map(kind -> answer.isTable() ? kind.printed() : kind.name())
                .orElse(null);
    }
}
