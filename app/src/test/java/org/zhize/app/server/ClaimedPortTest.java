package org.zhize.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimedPortTest {

    @TempDir
    private Path root;

    @Test
    void nobody_takes_the_port_of_a_database_that_has_died_and_is_started_again() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.start(new DataFolder(root), ProjectFolder.find())) {
            server.awaitReady();
            int bolt = server.login().uri().getPort();
            ProcessHandle database = ProcessHandle.of(server.pid()).orElseThrow();
            database.destroyForcibly();
            database.onExit().get(1, TimeUnit.MINUTES);

            try (ClaimedPort other = ClaimedPort.from(bolt)) {
                assertThat(other.number()).isGreaterThan(bolt);
            }
        }
    }

    @Test
    void a_claim_of_another_process_counts_and_ends_with_it() throws Exception {
        int port = claimedAndLeft();
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Claimant.class.getName(),
                        Integer.toString(port))
                .start();
        assertThat(other.inputReader().readLine()).isEqualTo(Claimant.CLAIMED);
        assertThat(ClaimedPort.claim(port)).isEmpty();

        other.destroyForcibly();
        assertThat(other.waitFor(1, TimeUnit.MINUTES)).isTrue();
        try (ClaimedPort again = ClaimedPort.claim(port).orElseThrow()) {
            assertThat(again.number()).isEqualTo(port);
        }
    }

    private static int claimedAndLeft() throws IOException {
        try (ClaimedPort port = ClaimedPort.from(40_000)) {
            return port.number();
        }
    }

    /** A program that claims the port it is given, until it is killed. */
    static final class Claimant {

        static final String CLAIMED = "claimed";

        private Claimant() {}

        public static void main(String[] arguments) throws IOException {
            try (ClaimedPort port =
                    ClaimedPort.claim(Integer.parseInt(arguments[0])).orElseThrow()) {
                System.out.println(CLAIMED);
                System.in.transferTo(OutputStream.nullOutputStream());
            }
        }
    }
}
