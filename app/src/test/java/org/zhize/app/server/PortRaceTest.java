package org.zhize.app.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortRaceTest {

    @TempDir
    private Path root;

    @Test
    void a_port_that_another_program_took_after_it_was_chosen_is_given_up_for_the_next_free_one() throws IOException {
        DataFolder data = new DataFolder(root);
        List<Integer> tried = new ArrayList<>();
        try (ServerSocket rival = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                EmbeddedServer server = PortRace.start(() -> {
                    // The first choice is a port that was free and is not any more.
                    ClaimedPort bolt = tried.isEmpty()
                            ? ClaimedPort.claim(rival.getLocalPort()).orElseThrow()
                            : ClaimedPort.from(rival.getLocalPort());
                    tried.add(bolt.number());
                    EmbeddedServer started =
                            EmbeddedServer.start(data, ProjectFolder.find(), bolt, ClaimedPort.from(bolt.number() + 1));
                    try {
                        started.awaitReady();
                        return started;
                    } catch (IOException e) {
                        started.close();
                        throw e;
                    }
                })) {
            assertThat(tried).hasSize(2);
            assertThat(server.login().uri().getPort()).isEqualTo(tried.get(1)).isNotEqualTo(rival.getLocalPort());
            server.login().connect().close();
        }
    }

    @Test
    void who_loses_every_race_gives_up_after_three_retries() throws IOException {
        List<Integer> tried = new ArrayList<>();
        try (ServerSocket rival = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = rival.getLocalPort();
            assertThatExceptionOfType(PortTakenException.class)
                    .isThrownBy(() -> PortRace.start(() -> {
                        tried.add(port);
                        try {
                            return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
                        } catch (BindException e) {
                            throw new PortTakenException(port, e);
                        }
                    }))
                    .withMessageContaining(Integer.toString(port));
        }
        assertThat(tried).hasSize(4);
    }
}
