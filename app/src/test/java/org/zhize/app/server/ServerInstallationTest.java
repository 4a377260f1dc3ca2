package org.zhize.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServerInstallationTest {

    private static final ServerMemory MEMORY = ServerMemory.of(4096);

    @Test
    void flags_of_the_environment_win_over_those_that_the_database_is_given_anyhow() {
        assertThat(command(Map.of(ServerInstallation.FLAGS, " -Xmx12g  -XX:TieredStopAtLevel=1 ")))
                .containsSubsequence("-Xmx1024m", "-Xmx12g", "-XX:TieredStopAtLevel=1", "-cp");
    }

    @Test
    void without_such_flags_the_database_gets_by_with_its_own() {
        assertThat(command(Map.of())).isEqualTo(command(Map.of(ServerInstallation.FLAGS, " ")));
    }

    private static List<String> command(Map<String, String> environment) {
        return ServerInstallation.of(Path.of("."), environment).command(Map.of(), MEMORY);
    }
}
