package org.zhize.app.schedule;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhize.analysis.AnalysisException;
import org.zhize.analysis.Bilingual;
import org.zhize.analysis.Catalog;
import org.zhize.app.schedule.KeptReport.Status;
import org.zhize.graph.Graph;
import org.zhize.report.ReportReader;
import org.zhize.report.WorkloadReport;

/**
 * Makes and delivers what is due, round by round. Several programs can do so on one graph: each report is made by one of
 * them, and if that dies another goes on.
 */
final class ReportRounds {

    /** Longer than any one analysis may take; renewed after each. */
    private static final Duration HOLD = Duration.ofMinutes(5);

    private static final Logger LOG = LoggerFactory.getLogger(ReportRounds.class);

    private final Graph graph;
    private final Schedules schedules;
    private final KeptReports reports;
    private final Delivery delivery;
    private final BackOff backOff;
    private final InstantSource clock;

    /**
     * Rounds on a graph with the newest schema.
     *
     * @param graph stays the caller's to close
     */
    ReportRounds(Graph graph, Delivery delivery, BackOff backOff, InstantSource clock) {
        this.graph = graph;
        this.schedules = new Schedules(graph, clock);
        this.reports = new KeptReports(graph, clock);
        this.delivery = delivery;
        this.backOff = backOff;
        this.clock = clock;
    }

    /**
     * Does everything that is due now.
     *
     * @throws Neo4jException if the database can't be reached; what was begun is gone on with in a later round
     */
    void run() {
        Optional<String> ordered = schedules.orderDue();
        while (ordered.isPresent()) {
            ordered = schedules.orderDue();
        }
        Optional<KeptReports.Hold> taken = reports.take(HOLD);
        while (taken.isPresent() && !Thread.currentThread().isInterrupted()) {
            work(taken.get());
            taken = reports.take(HOLD);
        }
    }

    private void work(KeptReports.Hold hold) {
        KeptReport report = hold.report();
        try {
            if (report.attempts() > backOff.attempts()) {
                // Whoever was at it last did not live to say why.
                hold.fail(report.error().orElseGet(() -> Words.say("error.broken")));
            } else if (report.status() == Status.MAKING) {
                make(hold);
            } else {
                deliver(hold, reports.content(report.id()), report.attempts());
            }
            report.schedule().ifPresent(this::forget);
        } catch (HoldLostException e) {
            LOG.info("{}", e.getMessage());
        }
    }

    private void make(KeptReports.Hold hold) {
        KeptReport report = hold.report();
        WorkloadReport content;
        try {
            WorkloadReport read = new ReportReader(graph, Catalog.bundled(), clock)
                    .read(report.order().scope(), hold::renew);
            content = reports.before(report.id()).map(read::since).orElse(read);
        } catch (HoldLostException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.warn("Report {} was not made", report.id(), e);
            later(hold, inWords(e), Status.MAKING, report.attempts());
            return;
        }
        hold.made(content);
        deliver(hold, content, 1);
    }

    private void deliver(KeptReports.Hold hold, WorkloadReport content, int attempts) {
        List<String> delivered = new ArrayList<>(hold.report().delivered());
        List<Bilingual> errors = new ArrayList<>();
        Optional<Parcel> packed = Optional.empty();
        for (Recipient recipient : hold.report().waiting()) {
            hold.renew();
            try {
                Parcel parcel = packed.orElseGet(() -> Parcel.of(hold.report(), content));
                packed = Optional.of(parcel);
                delivery.deliver(parcel, recipient);
            } catch (DeliveryException e) {
                LOG.warn("Report {} did not reach {}", hold.report().id(), recipient.text(), e);
                errors.add(e.sentence());
                continue;
            } catch (RuntimeException e) {
                // One recipient's failure is none for the others, whatever it is.
                LOG.warn("Report {} was not delivered to {}", hold.report().id(), recipient.text(), e);
                errors.add(inWords(e));
                continue;
            }
            delivered.add(recipient.text());
            // At once: what happens later must not make it be delivered again.
            hold.delivered(List.copyOf(delivered));
        }
        if (errors.isEmpty()) {
            hold.done();
        } else {
            later(hold, joined(errors), Status.DELIVERING, attempts);
        }
    }

    private void later(KeptReports.Hold hold, Bilingual error, Status step, int attempts) {
        if (backOff.isOver(attempts)) {
            hold.fail(error);
        } else {
            hold.postpone(error, step, backOff.after(attempts));
        }
    }

    private void forget(String schedule) {
        schedules.lookUp(schedule).ifPresent(found -> reports.forget(found.id(), found.keep()));
    }

    private static Bilingual inWords(RuntimeException e) {
        if (e instanceof AnalysisException analysis) {
            return Words.say(
                    "error.analysis",
                    new Bilingual(analysis.message(Locale.SIMPLIFIED_CHINESE), analysis.message(Locale.ENGLISH)));
        }
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        String first = message.lines().findFirst().orElse("");
        return Words.say(e instanceof Neo4jException ? "error.database" : "error.defect", first);
    }

    private static Bilingual joined(List<Bilingual> sentences) {
        return new Bilingual(
                String.join("", sentences.stream().map(Bilingual::zh).toList()),
                String.join(" ", sentences.stream().map(Bilingual::en).toList()));
    }
}
