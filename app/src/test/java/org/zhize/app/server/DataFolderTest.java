package org.zhize.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path root;

    @Test
    void one_at_a_time_has_the_folder_and_the_others_see_who_it_is() throws IOException {
        DataFolder data = new DataFolder(root);
        Addresses addresses = new Addresses(
                URI.create("http://localhost:8081/"),
                URI.create("http://127.0.0.1:7474/browser/"),
                URI.create("bolt://127.0.0.1:7687"));
        try (DataFolder.Lock lock = data.lock().orElseThrow()) {
            assertThat(data.lock()).isEmpty();
            assertThat(data.running()).isEmpty();
            Running running = Running.thisProcess(Running.UP, Optional.of(addresses));
            lock.announce(running);
            assertThat(data.running()).contains(running);
        }
        assertThat(data.running()).isEmpty();
        assertThat(addresses.moved()).containsExactly(Map.entry(8080, 8081));
    }

    @Test
    void what_a_killed_process_left_behind_is_told_from_the_living() throws IOException {
        DataFolder data = new DataFolder(root);
        Files.writeString(root.resolve("running.properties"), "command=up\npid=1\n");
        assertThat(data.running()).isEmpty();
    }

    @Test
    void the_password_is_made_once_and_only_its_owner_can_read_it() throws IOException {
        PasswordFile password = new PasswordFile(root.resolve("password"));
        assertThat(password.createIfMissing()).isTrue();
        String made = password.read();
        assertThat(password.createIfMissing()).isFalse();
        assertThat(password.read()).isEqualTo(made).hasSizeGreaterThanOrEqualTo(20);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(password.path())))
                .isEqualTo("rw-------");
    }

    @Test
    void the_next_port_is_taken_where_one_is_in_use() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(FreePort.from(taken.getLocalPort())).isGreaterThan(taken.getLocalPort());
        }
    }
}
