package org.zhize.app.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryTest {

    private static final Parcel PARCEL =
            new Parcel("00000000-20260401T000000Z", "主题", List.of("要点"), Instant.EPOCH, List.of());
    private static final Map<String, String> SECRET = Map.of(DeliverySettings.WEBHOOK_SECRET, "s3cret");

    @TempDir
    private Path folder;

    private Path settings(String text, String permissions) throws Exception {
        Path file = Files.writeString(folder.resolve("delivery.properties"), text);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }

    @Test
    void settings_that_others_can_read_are_refused_with_the_mend() throws Exception {
        Path open = settings("smtp.host=mail.example\nsmtp.password=topsecret\n", "rw-r--r--");

        assertThatExceptionOfType(DeliveryException.class)
                .isThrownBy(() -> DeliverySettings.read(open, Map.of()))
                .withMessageContaining("chmod 600")
                .withMessageNotContaining("topsecret");
    }

    @Test
    void secrets_come_from_the_file_or_the_environment_and_are_never_printed() throws Exception {
        Path file = settings("smtp.host=mail.example\nsmtp.user=reports@mail.example\n", "rw-------");
        DeliverySettings read = DeliverySettings.read(
                file, Map.of(DeliverySettings.SMTP_PASSWORD, "topsecret", DeliverySettings.WEBHOOK_SECRET, "s3cret"));

        assertThat(read.smtp().orElseThrow().password()).contains("topsecret");
        assertThat(read.smtp().orElseThrow().port()).isEqualTo(587);
        assertThat(read.smtp().orElseThrow().from()).isEqualTo("reports@mail.example");
        assertThat(read.webhookSecret()).contains("s3cret");
        assertThat(read.toString()).doesNotContain("topsecret", "s3cret");
    }

    @Test
    void a_webhook_that_redirects_is_not_followed() throws Exception {
        try (Endpoint endpoint = new Endpoint()) {
            endpoint.answers(302);
            assertThatExceptionOfType(DeliveryException.class)
                    .isThrownBy(() -> new Delivery(folder.resolve("none"), SECRET)
                            .deliver(PARCEL, Recipient.parse(endpoint.address() + "hook")))
                    .withMessageContaining("redirection");
            assertThat(endpoint.calls()).extracting(Endpoint.Call::path).containsExactly("/hook");
        }
    }

    @Test
    void a_webhook_without_encryption_beyond_this_machine_is_not_called_unless_told_so() throws Exception {
        // An address for documentation, at which nobody answers.
        Recipient far = Recipient.parse("http://192.0.2.1:9/hook");
        assertThatExceptionOfType(DeliveryException.class)
                .isThrownBy(() -> new Delivery(folder.resolve("none"), SECRET).deliver(PARCEL, far))
                .withMessageContaining("not encrypted");
        assertThat(DeliverySettings.read(settings("webhook.http=anywhere\n", "rw-------"), SECRET)
                        .httpAnywhere())
                .isTrue();
    }

    @Test
    void without_a_key_no_webhook_is_called() throws Exception {
        try (Endpoint endpoint = new Endpoint()) {
            assertThatExceptionOfType(DeliveryException.class)
                    .isThrownBy(() -> new Delivery(folder.resolve("none"), Map.of())
                            .deliver(PARCEL, Recipient.parse(endpoint.address())))
                    .withMessageContaining("webhook.secret");
            assertThat(endpoint.calls()).isEmpty();
        }
    }

    @Test
    void a_folder_that_is_a_file_is_told_as_such() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatExceptionOfType(DeliveryException.class)
                .isThrownBy(() -> new Delivery(folder.resolve("none"), Map.of())
                        .deliver(PARCEL, Recipient.parse(file.toString())))
                .withMessageContaining(file.toString());
        assertThatNoException()
                .isThrownBy(() -> new Delivery(folder.resolve("none"), Map.of())
                        .deliver(
                                PARCEL,
                                Recipient.parse(folder.resolve("new/deep").toString())));
    }

    @Test
    void whoever_may_read_the_files_of_a_folder_may_read_a_report_that_comes_into_it() throws Exception {
        Path ordinary = Files.writeString(folder.resolve("ordinary"), "");
        Parcel parcel = new Parcel(
                PARCEL.id(),
                PARCEL.subject(),
                PARCEL.sentences(),
                PARCEL.made(),
                List.of(new Parcel.PackedFile("report.json", "application/json", new byte[] {'{', '}'})));

        new Delivery(folder.resolve("none"), Map.of()).deliver(parcel, new Recipient.Folder(folder));

        assertThat(Files.getPosixFilePermissions(folder.resolve("report.json")))
                .isEqualTo(Files.getPosixFilePermissions(ordinary));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(ordinary, folder.resolve("report.json"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "a@b.cn, Mail, a@b.cn",
        "'mailto:a@b.cn,c@d.cn', Mail, 'a@b.cn, c@d.cn'",
        "/srv/reports/, Folder, /srv/reports",
        "https://hooks.example/x?y=1, Webhook, https://hooks.example/x?y=1"
    })
    void a_recipient_is_told_by_how_it_is_written(String text, String kind, String kept) {
        Recipient recipient = Recipient.parse(text);
        assertThat(recipient.getClass().getSimpleName()).isEqualTo(kind);
        assertThat(recipient.text()).isEqualTo(kept);
        assertThat(Recipient.parse(recipient.text())).isEqualTo(recipient);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "https://user:password@host/x", "https://", "a@b@c", "mailto:", "mailto:nobody"})
    void what_is_no_recipient_is_refused(String text) {
        assertThatExceptionOfType(ScheduleException.class).isThrownBy(() -> Recipient.parse(text));
    }
}
