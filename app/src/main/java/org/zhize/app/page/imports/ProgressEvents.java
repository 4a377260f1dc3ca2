package org.zhize.app.page.imports;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells whoever follows an import how far it is. An import never waits for those who follow it: they are told by a thread of
 * its own, and who is slow is told less often, since only the newest state is worth telling.
 */
@Component
class ProgressEvents {

    /** The name of the events. */
    static final String NAME = "progress";

    /** A few pages that are left open must not keep everybody else from being served. */
    private static final int MOST_FOLLOWERS = 50;

    /** A browser asks again by itself after that. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private record Follower(ImportJob job, SseEmitter emitter) {}

    private final List<Follower> followers = new ArrayList<>();
    private final List<ImportJob> changed = new ArrayList<>();
    private final ExecutorService teller = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "import-events");
        thread.setDaemon(true);
        return thread;
    });
    private boolean closed;

    /** The events of an import from now on, the state of now first; empty if too many follow already. */
    Optional<SseEmitter> of(ImportJob job) {
        SseEmitter emitter = new SseEmitter(LONGEST.toMillis());
        Follower follower = new Follower(job, emitter);
        synchronized (followers) {
            if (closed || followers.size() >= MOST_FOLLOWERS) {
                return Optional.empty();
            }
            followers.add(follower);
        }
        // It ends, too, when who follows has gone away, which is seen when the next event is sent.
        emitter.onCompletion(() -> leave(follower));
        emitter.onTimeout(emitter::complete);
        tell(job);
        return Optional.of(emitter);
    }

    private void leave(Follower follower) {
        synchronized (followers) {
            followers.remove(follower);
        }
    }

    /** Has everybody told who follows an import, soon. */
    void tell(ImportJob job) {
        synchronized (followers) {
            if (!closed && !changed.contains(job)) {
                changed.add(job);
                teller.execute(this::tellNext);
            }
        }
    }

    private void tellNext() {
        ImportJob job;
        List<Follower> listening;
        synchronized (followers) {
            job = changed.remove(0);
            listening = followers.stream().filter(each -> each.job() == job).toList();
        }
        Progress progress = Progress.of(job);
        for (Follower follower : listening) {
            send(progress, follower);
        }
    }

    private void send(Progress progress, Follower follower) {
        try {
            follower.emitter().send(SseEmitter.event().name(NAME).data(progress));
            if (!progress.state().isBusy()) {
                follower.emitter().complete();
            }
        } catch (IOException | IllegalStateException e) {
            // Who followed has gone.
            leave(follower);
        }
    }

    /** Before the server waits for what is still being answered, which these would be until their import rests. */
    @EventListener(ContextClosedEvent.class)
    void endAll() {
        List<Follower> left;
        synchronized (followers) {
            closed = true;
            left = List.copyOf(followers);
        }
        left.forEach(follower -> follower.emitter().complete());
    }

    @PreDestroy
    void close() {
        teller.shutdownNow();
    }
}
