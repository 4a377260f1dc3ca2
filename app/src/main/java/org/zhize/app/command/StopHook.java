package org.zhize.app.command;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Closes what runs when this process is told to stop: Ctrl-C, {@code zhize down}, the end of the session. */
final class StopHook {

    private StopHook() {}

    static void closing(Service service) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            try {
                                service.close();
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        },
                        "stop-zhize"));
    }
}
