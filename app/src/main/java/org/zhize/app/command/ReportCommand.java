package org.zhize.app.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhize.analysis.Catalog;
import org.zhize.report.ReportJson;
import org.zhize.report.ReportReader;
import org.zhize.report.ReportScope;
import org.zhize.report.WorkloadReport;
import org.zhize.report.format.ReportFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes the report on workload distribution as of now, or tells when it is to be written. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

    @ParentCommand
    private ZhizeCommand zhize;

    @Option(names = "--out", paramLabel = "DIR", defaultValue = ".", descriptionKey = "report-out")
    private Path out;

    @Option(names = "--format", paramLabel = "html,pdf,xlsx,json", split = ",", descriptionKey = "report-format")
    private List<ReportFormat> formats = List.copyOf(EnumSet.allOf(ReportFormat.class));

    @Option(names = "--county", paramLabel = "COUNTY")
    private @Nullable String county;

    @Option(names = "--function", paramLabel = "FUNCTION")
    private @Nullable String function;

    @Option(names = "--since", paramLabel = "FILE")
    private @Nullable Path since;

    @Mixin
    private ScheduleOptions schedules;

    @Override
    public Integer call() throws IOException {
        schedules.check();
        ScheduleOptions.@Nullable Wish wish = schedules.wish();
        if (wish == null) {
            writeNow();
        } else {
            new ScheduleTasks(zhize, schedules).run(wish, scope(), EnumSet.copyOf(formats));
        }
        return ExitStatus.DONE.code();
    }

    private ReportScope scope() {
        return new ReportScope(Optional.ofNullable(county), Optional.ofNullable(function));
    }

    private void writeNow() throws IOException {
        Optional<WorkloadReport> before = since == null ? Optional.empty() : Optional.of(ReportJson.read(since));
        before.filter(report -> !report.scope().equals(scope())).ifPresent(report -> {
            throw new CommandFailure(ExitStatus.USAGE, "report.scope", String.valueOf(since));
        });
        Files.createDirectories(out);
        try (GraphConnection connection = GraphConnection.toRead(zhize, "report")) {
            ReportReader reader = new ReportReader(connection.graph(), Catalog.bundled(), InstantSource.system());
            var kinds = EnumSet.copyOf(formats);
            try (Progress progress = new Progress(
                    zhize.terminal(), zhize.words().say("progress.report"), reader.steps() + kinds.size())) {
                WorkloadReport read = reader.read(scope(), progress::step);
                WorkloadReport report = before.map(read::since).orElse(read);
                for (ReportFormat format : kinds) {
                    progress.say(zhize.words().say("report.written", write(report, format)));
                    progress.step();
                }
            }
        }
    }

    private Path write(WorkloadReport report, ReportFormat format) throws IOException {
        ZoneId zone = ZoneId.systemDefault();
        Path file = out.resolve(
                "workload-report-" + MOMENT.withZone(zone).format(report.made()) + "." + format.extension());
        try (OutputStream stream = Files.newOutputStream(file)) {
            format.write(report, zhize.words().language(), zone, stream);
        }
        return file;
    }
}
