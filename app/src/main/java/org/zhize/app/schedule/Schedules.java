package org.zhize.app.schedule;

import static org.zhize.app.schedule.OrderProperties.moment;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.zhize.app.schedule.KeptReport.Status;
import org.zhize.graph.Graph;
import org.zhize.graph.ReadLimits;

/** The schedules of a graph. Several programs can use those of one graph at the same time. */
public final class Schedules {

    private static final int BYTES_OF_ID = 4;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Graph graph;
    private final InstantSource clock;

    /**
     * The schedules of a graph with the newest schema.
     *
     * @param graph stays the caller's to close
     */
    public Schedules(Graph graph, InstantSource clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /** Adds a schedule; its first report is due at the next moment that fits. */
    public Schedule add(Cron cron, Order order, KeepRule keep) {
        byte[] random = new byte[BYTES_OF_ID];
        new SecureRandom().nextBytes(random);
        String id = HexFormat.of().formatHex(random);
        Map<String, @Nullable Object> properties = OrderProperties.of(order);
        properties.put("id", id);
        properties.put("cron", cron.expression());
        properties.put("keepCount", keep.count().orElse(null));
        properties.put("keepDays", keep.days().orElse(null));
        properties.put("paused", false);
        properties.put("createdAt", moment(clock.instant()));
        properties.put("nextDue", next(cron, clock.instant()));
        write(Statement.of("add-schedule"), Map.of("properties", properties));
        return find(id);
    }

    private static @Nullable Object next(Cron cron, Instant after) {
        return cron.next(after).map(OrderProperties::moment).orElse(null);
    }

    /** All of them, in the order in which they were added. */
    public List<Schedule> all() {
        return graph.read(ReadLimits.DEFAULT, transaction -> read(transaction, null));
    }

    /**
     * One of them.
     *
     * @throws ScheduleException if there is none of this id
     */
    public Schedule find(String id) {
        return lookUp(id).orElseThrow(() -> new ScheduleException("schedule.unknown", id));
    }

    /** One of them, unless it was removed. */
    Optional<Schedule> lookUp(String id) {
        return graph.read(ReadLimits.DEFAULT, transaction -> read(transaction, id)).stream()
                .findFirst();
    }

    /**
     * Removes a schedule; the reports that it made stay.
     *
     * @throws ScheduleException if there is none of this id
     */
    public void remove(String id) {
        write(Statement.of("remove-schedule"), Map.of("id", find(id).id()));
    }

    /**
     * Makes no reports of this schedule until it is resumed.
     *
     * @throws ScheduleException if there is none of this id
     */
    public void pause(String id) {
        change(find(id), Map.of("paused", true));
    }

    /**
     * Goes on with a paused schedule; what was due meanwhile was not missed, but not wanted.
     *
     * @throws ScheduleException if there is none of this id
     */
    public void resume(String id) {
        Schedule schedule = find(id);
        Map<String, @Nullable Object> changes = new HashMap<>();
        changes.put("paused", false);
        changes.put("nextDue", next(schedule.cron(), clock.instant()));
        change(schedule, changes);
    }

    private void change(Schedule schedule, Map<String, @Nullable Object> changes) {
        write(Statement.of("change-schedule"), Map.of("id", schedule.id(), "changes", changes));
    }

    /**
     * Orders a report now, besides those that are due; whoever serves the graph makes it within seconds.
     *
     * @return its id
     * @throws ScheduleException if there is no schedule of this id
     */
    public String orderNow(String id) {
        Schedule schedule = find(id);
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return graph.write(transaction -> order(transaction, schedule, now, now));
    }

    /**
     * Orders a report that is due. Of several that were missed, one is ordered; of several programs that ask at the same
     * time, one orders it.
     *
     * @return its id; empty if none is due, or another program just ordered it
     */
    Optional<String> orderDue() {
        Instant now = clock.instant();
        return graph.write(transaction -> {
            Optional<String> due =
                    transaction.run(Statement.of("due-schedule"), Values.parameters("now", moment(now))).stream()
                            .map(row -> row.get("id").asString())
                            .findFirst();
            return due.flatMap(id -> orderDue(transaction, id, now));
        });
    }

    private static Optional<String> orderDue(TransactionContext transaction, String id, Instant now) {
        transaction
                .run(Statement.of("lock-schedule"), Values.parameters("id", id))
                .consume();
        // Read under the lock: another program may have ordered it while this one waited.
        Optional<Schedule> locked = read(transaction, id).stream()
                .filter(schedule -> !schedule.paused())
                .findFirst();
        Optional<Instant> due = locked.flatMap(Schedule::nextDue).filter(moment -> !moment.isAfter(now));
        return due.map(moment -> {
            Schedule schedule = locked.orElseThrow();
            Map<String, @Nullable Object> changes = new HashMap<>();
            changes.put("nextDue", next(schedule.cron(), now));
            transaction
                    .run(Statement.of("change-schedule"), Values.value(Map.of("id", id, "changes", changes)))
                    .consume();
            return order(transaction, schedule, moment, now);
        });
    }

    private static String order(TransactionContext transaction, Schedule schedule, Instant due, Instant now) {
        String id = schedule.id() + "-" + MOMENT.format(due);
        Map<String, @Nullable Object> properties = OrderProperties.of(schedule.order());
        properties.put("id", id);
        properties.put("due", moment(due));
        properties.put("status", Status.MAKING.name());
        properties.put("attempts", 0);
        properties.put("attemptAt", moment(now));
        properties.put("delivered", List.of());
        transaction
                .run(
                        Statement.of("order-report"),
                        Values.value(Map.of("schedule", schedule.id(), "properties", properties)))
                .consume();
        return id;
    }

    private void write(String statement, Map<String, Object> parameters) {
        var unused = graph.write(transaction ->
                transaction.run(statement, Values.value(parameters)).consume());
    }

    private static List<Schedule> read(TransactionContext transaction, @Nullable String id) {
        return transaction.run(Statement.of("schedules"), Values.parameters("id", id)).stream()
                .map(Schedules::schedule)
                .toList();
    }

    private static Schedule schedule(Record row) {
        Value node = row.get("schedule");
        Order order = OrderProperties.read(node);
        return new Schedule(
                node.get("id").asString(),
                new Cron(node.get("cron").asString(), order.zone()),
                order,
                new KeepRule(
                        OrderProperties.number(node, "keepCount").map(Long::intValue),
                        OrderProperties.number(node, "keepDays").map(Long::intValue)),
                node.get("paused").asBoolean(),
                moment(node, "nextDue"));
    }
}
