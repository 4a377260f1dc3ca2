package org.zhize.app.command;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhize.analysis.Outcome;
import org.zhize.analysis.ResultFormat;
import org.zhize.analysis.ResultSink;
import org.zhize.app.schedule.Cron;
import org.zhize.app.schedule.KeptReport;
import org.zhize.app.schedule.KeptReports;
import org.zhize.app.schedule.Order;
import org.zhize.app.schedule.Recipient;
import org.zhize.app.schedule.Schedule;
import org.zhize.app.schedule.Schedules;
import org.zhize.report.ReportScope;
import org.zhize.report.format.ReportFormat;

/** What {@code zhize report} does with schedules, and what it says of them. */
final class ScheduleTasks {

    private static final List<String> SCHEDULES = List.of(
            "schedule", "cron", "zone", "county", "function", "lang", "formats", "to", "keep", "paused", "next");
    private static final List<String> REPORTS = List.of(
            "report", "due", "county", "function", "status", "made", "findings", "new", "closed", "attempts", "error");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final int MOMENTS_SHOWN = 3;

    private final ZhizeCommand zhize;
    private final ScheduleOptions options;

    ScheduleTasks(ZhizeCommand zhize, ScheduleOptions options) {
        this.zhize = zhize;
        this.options = options;
    }

    /** Does what is wanted; {@code scope} and {@code formats} are those of a new schedule, {@code formats} also of a list. */
    void run(ScheduleOptions.Wish wish, ReportScope scope, Set<ReportFormat> formats) throws IOException {
        if (wish.cron != null) {
            // Wrong usage is told before a database is started for it.
            Cron cron = Cron.parse(wish.cron, options.zone());
            Order order = new Order(scope, zhize.words().language(), cron.zone(), formats, options.recipients());
            var keep = options.keep();
            try (GraphConnection connection = GraphConnection.toWrite(zhize, "report")) {
                say(schedules(connection).add(cron, order, keep));
            }
            return;
        }
        try (GraphConnection connection = wish.schedules || wish.reports
                ? GraphConnection.toRead(zhize, "report")
                : GraphConnection.toWrite(zhize, "report")) {
            if (wish.schedules) {
                listSchedules(schedules(connection).all(), formats);
            } else if (wish.reports) {
                listReports(reports(connection).all(), formats);
            } else {
                change(wish, connection);
            }
        }
    }

    private static Schedules schedules(GraphConnection connection) {
        return new Schedules(connection.graph(), Clock.systemUTC());
    }

    private static KeptReports reports(GraphConnection connection) {
        return new KeptReports(connection.graph(), Clock.systemUTC());
    }

    private void change(ScheduleOptions.Wish wish, GraphConnection connection) throws IOException {
        Schedules schedules = schedules(connection);
        if (wish.unschedule != null) {
            schedules.remove(wish.unschedule);
            tell("schedule.removed", wish.unschedule);
        } else if (wish.pause != null) {
            schedules.pause(wish.pause);
            tell("schedule.paused", wish.pause);
        } else if (wish.resume != null) {
            schedules.resume(wish.resume);
            say(schedules.find(wish.resume));
        } else if (wish.run != null && KeptReport.isId(wish.run)) {
            retry(reports(connection), wish.run);
        } else if (wish.run != null) {
            String report = schedules.orderNow(wish.run);
            zhize.terminal().out().write(report + "\n");
            tell("schedule.ordered", report);
        }
    }

    private void retry(KeptReports reports, String report) {
        if (reports.find(report).status() != KeptReport.Status.FAILED) {
            throw new CommandFailure(ExitStatus.USAGE, "schedule.notFailed", report);
        }
        reports.retry(report);
        tell("schedule.retried", report);
    }

    /** The id for a script; for a person, when the next reports are due, which explains the expression. */
    private void say(Schedule schedule) throws IOException {
        zhize.terminal().out().write(schedule.id() + "\n");
        String moments = schedule.cron().next(Instant.now(), MOMENTS_SHOWN).stream()
                .map(MOMENT::format)
                .collect(Collectors.joining(zhize.words().say("comma")));
        tell("schedule.next", schedule.id(), moments, schedule.cron().zone());
        if (schedule.order().recipients().isEmpty()) {
            tell("schedule.graph");
        } else {
            tell("schedule.to", to(schedule.order()));
        }
        tell("schedule.up");
    }

    private void listSchedules(List<Schedule> schedules, Set<ReportFormat> formats) {
        ResultSink sink = sink(formats);
        sink.columns(SCHEDULES);
        for (Schedule schedule : schedules) {
            Order order = schedule.order();
            sink.row(Arrays.asList(
                    schedule.id(),
                    schedule.cron().expression(),
                    order.zone().getId(),
                    order.scope().county().orElse(null),
                    order.scope().function().orElse(null),
                    order.languageCode(),
                    order.formats().stream().map(ReportFormat::extension).toList(),
                    order.recipients().stream().map(Recipient::text).toList(),
                    schedule.keep().text(),
                    schedule.paused(),
                    moment(schedule.nextDue(), order.zone(), formats)));
        }
        sink.end(new Outcome(schedules.size(), false, Duration.ZERO));
    }

    private void listReports(List<KeptReport> reports, Set<ReportFormat> formats) {
        ResultSink sink = sink(formats);
        sink.columns(REPORTS);
        for (KeptReport report : reports) {
            Order order = report.order();
            sink.row(Arrays.asList(
                    report.id(),
                    moment(Optional.of(report.due()), order.zone(), formats),
                    order.scope().county().orElse(null),
                    order.scope().function().orElse(null),
                    isJson(formats)
                            ? report.status().name()
                            : zhize.words().say("status." + report.status().name()),
                    moment(report.madeAt(), order.zone(), formats),
                    report.findings().orElse(null),
                    report.newFindings().orElse(null),
                    report.closedFindings().orElse(null),
                    (long) report.attempts(),
                    report.error()
                            .map(error -> error.in(zhize.words().language()))
                            .orElse(null)));
        }
        sink.end(new Outcome(reports.size(), false, Duration.ZERO));
    }

    private ResultSink sink(Set<ReportFormat> formats) {
        ResultFormat format = isJson(formats) ? ResultFormat.JSON : ResultFormat.TABLE;
        return format.writingTo(zhize.terminal().out(), column -> zhize.words().say("schedule.column." + column));
    }

    private static boolean isJson(Set<ReportFormat> formats) {
        return formats.equals(Set.of(ReportFormat.JSON));
    }

    private static @Nullable String moment(Optional<Instant> moment, ZoneId zone, Set<ReportFormat> formats) {
        return moment.map(instant ->
                        isJson(formats) ? instant.toString() : MOMENT.format(ZonedDateTime.ofInstant(instant, zone)))
                .orElse(null);
    }

    private static String to(Order order) {
        return order.recipients().stream().map(Recipient::text).collect(Collectors.joining(" · "));
    }

    private void tell(String key, Object... details) {
        zhize.terminal().err().println(zhize.words().say(key, details));
    }
}
