package org.zhize.app.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.zhize.analysis.Outcome;
import org.zhize.analysis.ResultFormat;
import org.zhize.analysis.ResultSink;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyList;
import org.zhize.dutylist.ListKind;
import org.zhize.dutylist.Problem;
import org.zhize.dutylist.Severity;
import org.zhize.dutylist.check.CheckPage;
import org.zhize.dutylist.reader.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Reads documents and tells how well that went: a table of documents, then one of problems; needs no database. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    @ParentCommand
    private ZhizeCommand zhize;

    @Mixin
    private DocumentOptions input;

    @Option(names = "--html", paramLabel = "FILE")
    private @Nullable Path page;

    @Override
    public Integer call() throws IOException {
        if (page == null) {
            return check(reading -> {});
        }
        try (CheckPage html = new CheckPage(
                Files.newBufferedWriter(page, UTF_8), zhize.words().language())) {
            return check(html::add);
        }
    }

    private int check(Consumer<Reading> page) throws IOException {
        Documents documents = input.documents();
        Findings findings = new Findings();
        try (Progress progress =
                new Progress(zhize.terminal(), zhize.words().say("progress.read"), documents.files())) {
            documents.read(reading -> {
                if (reading instanceof Reading.Read read) {
                    findings.add(read.document());
                } else if (reading instanceof Reading.Rejected refused) {
                    findings.add(refused);
                }
                page.accept(reading);
                progress.step();
            });
        }
        findings.print();
        return findings.status().code();
    }

    /** What the two tables say. */
    private final class Findings {

        private final List<List<@Nullable Object>> documents = new ArrayList<>();
        private final List<List<@Nullable Object>> problems = new ArrayList<>();
        private boolean errors;
        private boolean rejected;

        void add(DutyDocument document) {
            documents.add(List.of(
                    document.source().name(),
                    document.township().name().orElse("?"),
                    items(document, ListKind.BASIC),
                    items(document, ListKind.COORDINATED),
                    items(document, ListKind.RECLAIMED),
                    count(document, Severity.ERROR),
                    count(document, Severity.WARNING),
                    count(document, Severity.INFO),
                    document.coverage().unaccounted()));
            document.problems().forEach(problem -> add(document, problem));
            errors |= count(document, Severity.ERROR) > 0;
        }

        private void add(DutyDocument document, Problem problem) {
            problems.add(List.of(
                    document.source().name(),
                    problem.place().map(Placed::where).orElse(""),
                    zhize.words().say("severity." + problem.severity()),
                    problem.list().map(ListKind::printed).orElse(""),
                    problem.number().isPresent() ? problem.number().getAsInt() : "",
                    problem.message(zhize.words().language())));
        }

        void add(Reading.Rejected document) {
            rejected = true;
            problems.add(List.of(
                    document.name(),
                    "",
                    zhize.words().say("severity.REJECTED"),
                    "",
                    "",
                    document.reason().sentence(zhize.words().language())));
        }

        private long items(DutyDocument document, ListKind kind) {
            return document.lists().stream()
                    .filter(list -> list.kind() == kind)
                    .map(DutyList::items)
                    .mapToLong(List::size)
                    .sum();
        }

        private long count(DutyDocument document, Severity severity) {
            return document.problems().stream()
                    .filter(problem -> problem.severity() == severity)
                    .count();
        }

        void print() throws IOException {
            print(
                    List.of(
                            "document",
                            "township",
                            "basic",
                            "coordinated",
                            "reclaimed",
                            "errors",
                            "warnings",
                            "remarks",
                            "unaccounted"),
                    documents);
            if (!problems.isEmpty()) {
                zhize.terminal().out().write('\n');
                print(List.of("document", "place", "severity", "list", "number", "problem"), problems);
            }
        }

        private void print(List<String> columns, List<List<@Nullable Object>> rows) {
            ResultSink table = ResultFormat.TABLE.writingTo(
                    zhize.terminal().out(), column -> zhize.words().say("check." + column));
            table.columns(columns);
            rows.forEach(table::row);
            table.end(new Outcome(rows.size(), false, Duration.ZERO));
        }

        ExitStatus status() {
            if (rejected) {
                return ExitStatus.REJECTED;
            }
            return errors ? ExitStatus.NO : ExitStatus.DONE;
        }
    }
}
