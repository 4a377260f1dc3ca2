package org.zhize.app.schedule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.zhize.app.schedule.OrderProperties.moment;
import static org.zhize.app.schedule.OrderProperties.number;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.zhize.analysis.Bilingual;
import org.zhize.app.schedule.KeptReport.Status;
import org.zhize.graph.Graph;
import org.zhize.graph.ReadLimits;
import org.zhize.report.ReportJson;
import org.zhize.report.WorkloadReport;

/** The reports of a graph: those that are made, with their rows, and those that are still to be. */
public final class KeptReports {

    private final Graph graph;
    private final InstantSource clock;

    /**
     * The reports of a graph with the newest schema.
     *
     * @param graph stays the caller's to close
     */
    public KeptReports(Graph graph, InstantSource clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /** All of them, the latest first. */
    public List<KeptReport> all() {
        return read(null);
    }

    /**
     * One of them.
     *
     * @throws ScheduleException if there is none of this id
     */
    public KeptReport find(String id) {
        return read(id).stream().findFirst().orElseThrow(() -> new ScheduleException("report.unknown", id));
    }

    /**
     * A report with its rows.
     *
     * @throws ScheduleException if there is none of this id, or it is not made yet
     */
    public WorkloadReport content(String id) {
        return graph.read(ReadLimits.DEFAULT, transaction -> {
            List<Record> found = transaction
                    .run(Statement.of("report-content"), Values.parameters("id", id))
                    .list();
            if (found.isEmpty()) {
                throw new ScheduleException("report.unknown", id);
            }
            return text(found.get(0).get("content"))
                    .map(KeptReports::unpacked)
                    .orElseThrow(() -> new ScheduleException("report.unmade", id));
        });
    }

    /** The last report that the same schedule made before, if there is one. */
    Optional<WorkloadReport> before(String id) {
        return graph.read(
                ReadLimits.DEFAULT,
                transaction -> transaction.run(Statement.of("report-before"), Values.parameters("id", id)).stream()
                        .flatMap(row -> text(row.get("content")).stream())
                        .map(KeptReports::unpacked)
                        .findFirst());
    }

    /**
     * Tries a report that failed once more, from the step that failed on.
     *
     * @throws ScheduleException if there is none of this id
     */
    public void retry(String id) {
        String known = find(id).id();
        var unused = graph.write(transaction -> transaction
                .run(Statement.of("retry-report"), Values.value(Map.of("id", known, "now", moment(clock.instant()))))
                .consume());
    }

    /**
     * Takes the report that has waited the longest. Nobody else can take it until the time is over, which
     * {@link Hold#renew} puts off.
     *
     * @param time after which whoever has it counts as dead
     * @return empty if none waits, or another program just took it
     */
    Optional<Hold> take(Duration time) {
        Instant now = clock.instant();
        String owner = UUID.randomUUID().toString();
        Optional<String> taken = graph.write(transaction -> {
            Optional<String> waiting =
                    transaction.run(Statement.of("waiting-report"), Values.parameters("now", moment(now))).stream()
                            .map(row -> row.get("id").asString())
                            .findFirst();
            return waiting.filter(id -> {
                transaction
                        .run(Statement.of("lock-report"), Values.parameters("id", id))
                        .consume();
                return !transaction
                        .run(
                                Statement.of("take-report"),
                                Values.value(Map.of(
                                        "id", id, "owner", owner, "now", moment(now), "until", moment(now.plus(time)))))
                        .list()
                        .isEmpty();
            });
        });
        return taken.map(id -> new Hold(find(id), owner, time));
    }

    /** The reports of a schedule that its rule no longer keeps are deleted. */
    void forget(String schedule, KeepRule rule) {
        Instant now = clock.instant();
        var unused = graph.write(transaction -> {
            List<String> forgotten = new ArrayList<>();
            int newer = 0;
            for (Record row : transaction
                    .run(Statement.of("finished-reports"), Values.parameters("schedule", schedule))
                    .list()) {
                if (!rule.keeps(newer, row.get("moment").asZonedDateTime().toInstant(), now)) {
                    forgotten.add(row.get("id").asString());
                }
                newer += row.get("made").asBoolean() ? 1 : 0;
            }
            return transaction
                    .run(Statement.of("forget-reports"), Values.parameters("ids", forgotten))
                    .consume();
        });
    }

    /** A report that somebody works at. */
    final class Hold {

        private final KeptReport report;
        private final String owner;
        private final Duration time;
        private Instant renewed;

        private Hold(KeptReport report, String owner, Duration time) {
            this.report = report;
            this.owner = owner;
            this.time = time;
            this.renewed = clock.instant();
        }

        /** The report, as it was when it was taken. */
        KeptReport report() {
            return report;
        }

        /**
         * Says that the work goes on, where half of the time is over.
         *
         * @throws HoldLostException if it took too long and somebody else has it now
         */
        void renew() {
            Instant now = clock.instant();
            if (renewed.plus(time.dividedBy(2)).isBefore(now)) {
                change(Map.of("attemptAt", moment(now.plus(time))));
                renewed = now;
            }
        }

        /** The report is made; from now on it is never made again. */
        void made(WorkloadReport content) {
            Map<String, @Nullable Object> changes = change(Status.DELIVERING, Optional.empty());
            changes.put("content", packed(content));
            changes.put("madeAt", moment(content.made()));
            changes.put("findings", content.findings());
            if (content.since().isPresent()) {
                changes.put("newFindings", WorkloadReport.rows(content.newFindings()));
                changes.put("closedFindings", WorkloadReport.rows(content.closedFindings()));
            }
            changes.put("attempts", 1);
            changes.put("attemptAt", moment(clock.instant().plus(time)));
            change(changes);
        }

        /** Some recipients have it. */
        void delivered(List<String> recipients) {
            change(Map.of("delivered", recipients));
        }

        /** Everything is done. */
        void done() {
            Map<String, @Nullable Object> changes = change(Status.DONE, Optional.empty());
            changes.put("owner", null);
            changes.put("attemptAt", null);
            change(changes);
        }

        /** The present step is begun again later. */
        void postpone(Bilingual error, Status status, Duration wait) {
            Map<String, @Nullable Object> changes = change(status, Optional.of(error));
            changes.put("owner", null);
            changes.put("attemptAt", moment(clock.instant().plus(wait)));
            change(changes);
        }

        /** It is given up. */
        void fail(Bilingual error) {
            Map<String, @Nullable Object> changes = change(Status.FAILED, Optional.of(error));
            changes.put("owner", null);
            changes.put("attemptAt", null);
            change(changes);
        }

        private static Map<String, @Nullable Object> change(Status status, Optional<Bilingual> error) {
            Map<String, @Nullable Object> changes = new HashMap<>();
            changes.put("status", status.name());
            changes.put("error", error.map(Bilingual::zh).orElse(null));
            changes.put("errorEn", error.map(Bilingual::en).orElse(null));
            return changes;
        }

        private void change(Map<String, @Nullable Object> changes) {
            boolean held = graph.write(transaction -> {
                transaction
                        .run(Statement.of("lock-report"), Values.parameters("id", report.id()))
                        .consume();
                return !transaction
                        .run(
                                Statement.of("change-report"),
                                Values.value(Map.of("id", report.id(), "owner", owner, "changes", changes)))
                        .list()
                        .isEmpty();
            });
            if (!held) {
                throw new HoldLostException(report.id());
            }
        }
    }

    private List<KeptReport> read(@Nullable String id) {
        return graph.read(
                ReadLimits.DEFAULT,
                transaction -> transaction.run(Statement.of("reports"), Values.parameters("id", id)).stream()
                        .map(KeptReports::report)
                        .toList());
    }

    private static KeptReport report(Record row) {
        Value node = row.get("report");
        return new KeptReport(
                node.get("id").asString(),
                text(row.get("schedule")),
                moment(node, "due").orElseThrow(),
                OrderProperties.read(node),
                Status.valueOf(node.get("status").asString()),
                node.get("attempts").asInt(),
                moment(node, "attemptAt"),
                moment(node, "madeAt"),
                error(node),
                node.get("delivered").asList(Value::asString),
                number(node, "findings"),
                number(node, "newFindings"),
                number(node, "closedFindings"));
    }

    private static Optional<Bilingual> error(Value node) {
        return text(node.get("error"))
                .map(zh -> new Bilingual(zh, text(node.get("errorEn")).orElse(zh)));
    }

    private static Optional<String> text(Value value) {
        return value.isNull() ? Optional.empty() : Optional.of(value.asString());
    }

    /** A tenth of the room, and a type of property that every export and every driver knows. */
    private static String packed(WorkloadReport report) {
        var bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(ReportJson.write(report).getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private static WorkloadReport unpacked(String content) {
        try (var in =
                new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(content)))) {
            return ReportJson.read(new String(in.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
