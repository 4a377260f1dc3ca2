package org.zhize.app.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** What runs in the background of {@code up --no-wait}: serves until it is told to stop. */
@Command(name = "serve", hidden = true)
final class ServeCommand implements Callable<Integer> {

    @ParentCommand
    private ZhizeCommand zhize;

    @Mixin
    private CatalogOptions analyses;

    @Mixin
    private ListenOptions listen;

    @Override
    public Integer call() throws IOException {
        Service service = Service.start(zhize, analyses.catalog(), listen.access(zhize.data()));
        StopHook.closing(service);
        try (WarmUp unusedGuest = WarmUp.of(service)) {
            service.awaitEnd();
        }
        throw new CommandFailure(
                ExitStatus.UNREACHABLE, "server.lost", zhize.data().root());
    }
}
