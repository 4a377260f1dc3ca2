package org.zhize.app.command;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.zhize.app.server.DataFolder;
import org.zhize.app.server.Running;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Stops the {@code up} that runs on the data folder, and returns when it has let go of it. */
@Command(name = "down")
final class DownCommand implements Callable<Integer> {

    private static final long SECONDS_TO_STOP = 90;
    private static final long MILLISECONDS_BETWEEN_LOOKS = 100;

    @ParentCommand
    private ZhizeCommand zhize;

    @Override
    public Integer call() throws IOException, InterruptedException {
        DataFolder data = zhize.data();
        Optional<Running> running = data.running().filter(Running::serves);
        if (running.isEmpty()) {
            zhize.terminal().err().println(zhize.words().say("down.nothing", data.root()));
            return ExitStatus.DONE.code();
        }
        long pid = running.get().pid();
        // A polite request: the process closes the database before it ends.
        ProcessHandle.of(pid).ifPresent(ProcessHandle::destroy);
        try (Progress progress = new Progress(zhize.terminal(), zhize.words().say("progress.stop"), 0)) {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_STOP);
            while (data.running().isPresent()) {
                if (System.nanoTime() > end) {
                    throw new CommandFailure(ExitStatus.UNREACHABLE, "down.stuck", pid);
                }
                TimeUnit.MILLISECONDS.sleep(MILLISECONDS_BETWEEN_LOOKS);
            }
        }
        zhize.terminal().err().println(zhize.words().say("down.done", data.root()));
        return ExitStatus.DONE.code();
    }
}
