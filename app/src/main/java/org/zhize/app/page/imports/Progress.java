package org.zhize.app.page.imports;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far an import is, as programs are told.
 *
 * @param id its name in addresses
 * @param began when its documents came
 * @param done steps of what goes on that are done
 * @param total steps it has
 * @param failure what stopped it; null if nothing did
 */
record Progress(
        String id, Instant began, ImportJob.State state, int done, int total, ImportJob.@Nullable Failure failure) {

    static Progress of(ImportJob job) {
        synchronized (job) {
            return new Progress(
                    job.id(),
                    job.began(),
                    job.state(),
                    job.done(),
                    job.total(),
                    job.failure().orElse(null));
        }
    }
}
