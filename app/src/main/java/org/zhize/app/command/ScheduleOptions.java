package org.zhize.app.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhize.app.schedule.KeepRule;
import org.zhize.app.schedule.Recipient;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** What a person wants of the schedules of reports: one thing at a time. */
final class ScheduleOptions {

    private static final String USUAL_ZONE = "Asia/Shanghai";

    @ArgGroup
    private @Nullable Wish wish;

    @Option(names = "--to", paramLabel = "FOLDER|MAIL|URL")
    private List<String> recipients = List.of();

    @Option(names = "--keep", paramLabel = "N|DAYSd")
    private @Nullable String keep;

    @Option(names = "--zone", paramLabel = "ZONE")
    private @Nullable String zone;

    /** One of these at a time. */
    static final class Wish {

        @Option(names = "--schedule", paramLabel = "CRON")
        @Nullable
        String cron;

        @Option(names = "--schedules")
        boolean schedules;

        @Option(names = "--reports")
        boolean reports;

        @Option(names = "--unschedule", paramLabel = "ID")
        @Nullable
        String unschedule;

        @Option(names = "--pause", paramLabel = "ID")
        @Nullable
        String pause;

        @Option(names = "--resume", paramLabel = "ID")
        @Nullable
        String resume;

        @Option(names = "--run", paramLabel = "ID")
        @Nullable
        String run;
    }

    /** Nothing, where the report is wanted now and without a schedule. */
    @Nullable
    Wish wish() {
        return wish;
    }

    List<Recipient> recipients() {
        return recipients.stream().map(Recipient::parse).toList();
    }

    KeepRule keep() {
        return keep == null ? KeepRule.DEFAULT : KeepRule.parse(keep);
    }

    String zone() {
        return zone == null ? USUAL_ZONE : zone;
    }

    /**
     * Refuses what would be ignored.
     *
     * @throws CommandFailure if something is said about a new schedule, and none is wanted
     */
    void check() {
        boolean isNew = wish != null && wish.cron != null;
        if (!isNew && (!recipients.isEmpty() || keep != null || zone != null)) {
            throw new CommandFailure(ExitStatus.USAGE, "schedule.missing");
        }
    }
}
