package org.zhize.app.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.zhize.analysis.Catalog;
import org.zhize.app.server.DataFolder;

/** A page that others reach; what is asked of it here needs no database, and none answers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTest {

    private static final String READER = "lin:looks at all lists";
    private static final String EDITOR = "zhou:changes what is wrong";

    private static final String PROXY = "server.forward-headers-strategy";

    @TempDir
    private static Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private Instant now = Instant.parse("2026-03-02T08:00:00Z");
    private PageServer page;

    @BeforeAll
    void serve() throws Exception {
        Path users = Files.createFile(
                folder.resolve("users"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(
                users, "lin reader looks at all lists\n# who answers for it\nzhou editor changes what is wrong\n");
        var settings = new PageSettings(
                new PageAccess(InetAddress.getLoopbackAddress(), Optional.of(users)),
                0,
                URI.create("bolt://127.0.0.1:1"),
                "neo4j",
                "none",
                URI.create("http://127.0.0.1:1/"),
                new DataFolder(folder),
                Catalog.bundled(),
                folder.resolve("page.log"));
        // As docs/servers.md says for a proxy that encrypts; the property stands for the variable of the same name.
        System.setProperty(PROXY, "native");
        page = PageServer.start(settings, () -> now);
        System.clearProperty(PROXY);
    }

    @AfterAll
    void stop() {
        page.close();
    }

    @Test
    void nobody_is_served_beyond_this_machine_without_a_login() throws Exception {
        InetAddress elsewhere = InetAddress.getByName("192.0.2.1");
        assertThatIllegalArgumentException().isThrownBy(() -> new PageAccess(elsewhere, Optional.empty()));
    }

    @Test
    void who_has_not_logged_in_is_asked_to_and_sees_nothing_else() throws Exception {
        HttpResponse<String> first = get("analyses", null);
        assertThat(first.statusCode()).isEqualTo(302);
        assertThat(first.headers().firstValue("Location").orElseThrow()).endsWith("/login");
        assertThat(get("login?lang=en", null).body()).contains("<h1>Log in</h1>");
        assertThat(get("api/analyses", null).statusCode()).isEqualTo(401);
        assertThat(get("actuator/metrics", null).statusCode()).isEqualTo(302);
    }

    @Test
    void a_wrong_password_lets_nobody_in_and_the_right_one_does() throws Exception {
        HttpResponse<String> wrong = post("login", "username=lin&password=wrong", null);
        assertThat(wrong.headers().firstValue("Location").orElseThrow()).endsWith("/login?error");
        HttpResponse<String> right = post("login", "username=lin&password=looks+at+all+lists", null);
        assertThat(right.headers().firstValue("Location").orElseThrow()).endsWith("/");
        assertThat(right.headers().firstValue("Set-Cookie").orElseThrow()).contains("HttpOnly", "SameSite=Strict");
        assertThat(get("analyses", "lin:wrong").statusCode()).isEqualTo(401);
    }

    @Test
    void who_guesses_passwords_waits_longer_and_longer_and_keeps_nobody_else_out() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(get("analyses", "zhou:a guess").statusCode()).isEqualTo(401);
        }
        // The fifth costs a second. Until it is over, even the right one is not looked at.
        HttpResponse<String> early = get("analyses", EDITOR);
        assertThat(early.statusCode()).isEqualTo(429);
        assertThat(early.headers().firstValue("Retry-After")).hasValue("1");
        HttpResponse<String> form = post("login", "username=zhou&password=changes+what+is+wrong", null);
        assertThat(form.headers().firstValue("Location").orElseThrow()).endsWith("/login?wait=1");
        assertThat(get("login?wait=1&lang=en", null).body()).contains("Try again in 1 seconds");
        assertThat(get("analyses", READER).statusCode()).isEqualTo(200);
        HttpRequest.Builder colleague =
                HttpRequest.newBuilder(page.address().resolve("/analyses")).header("X-Forwarded-For", "192.0.2.7");
        assertThat(send(colleague, EDITOR).statusCode()).isEqualTo(200);

        now = now.plusSeconds(1);
        assertThat(get("analyses", "zhou:another guess").statusCode()).isEqualTo(401);
        assertThat(get("analyses", EDITOR).headers().firstValue("Retry-After")).hasValue("2");
        now = now.plusSeconds(2);
        assertThat(get("analyses", EDITOR).statusCode()).isEqualTo(200);
        assertThat(get("analyses", "zhou:a guess").statusCode()).isEqualTo(401);
        assertThat(get("analyses", EDITOR).statusCode()).isEqualTo(200);
    }

    @Test
    void a_proxy_that_encrypts_is_believed_where_a_request_is_from() throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(page.address().resolve("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Forwarded-Proto", "https")
                .POST(HttpRequest.BodyPublishers.ofString("username=lin&password=looks+at+all+lists"));
        HttpResponse<String> login = send(request, null);
        assertThat(login.headers().firstValue("Location").orElseThrow()).startsWith("https://");
        assertThat(login.headers().firstValue("Set-Cookie").orElseThrow()).contains("Secure");
    }

    @Test
    void who_may_read_may_follow_an_import_to_its_end() throws Exception {
        String part = """
                --x\r
                Content-Disposition: form-data; name="files"; filename="list.txt"\r
                Content-Type: text/plain\r
                \r
                nothing\r
                --x--\r
                """;
        HttpResponse<String> brought = send(
                HttpRequest.newBuilder(page.address().resolve("/api/imports"))
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(HttpRequest.BodyPublishers.ofString(part)),
                EDITOR);
        assertThat(brought.statusCode()).isEqualTo(202);
        String events = brought.headers().firstValue("Location").orElseThrow().substring(1) + "/events";
        assertThat(get(events, READER).body()).contains("event:progress", "\"state\":\"READY\"");
        assertThat(get(events, null).statusCode()).isEqualTo(401);
    }

    @Test
    void a_reader_looks_and_an_editor_changes() throws Exception {
        String finding = "finding=0123456789abcdef&reason=agreed&back=/findings";
        assertThat(get("analyses", READER).statusCode()).isEqualTo(200);
        assertThat(get("api/analyses", READER).statusCode()).isEqualTo(200);
        HttpResponse<String> refused = post("findings/accepted", finding, READER);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("editor");
        assertThat(folder.resolve("accepted.yaml")).doesNotExist();
        assertThat(post("findings/accepted", finding, EDITOR).statusCode()).isEqualTo(302);
        assertThat(folder.resolve("accepted.yaml")).content().contains("agreed");
    }

    private HttpResponse<String> get(String address, @Nullable String login) throws Exception {
        return send(
                HttpRequest.newBuilder(page.address().resolve("/" + address))
                        // As a browser asks, and as a program does.
                        .header("Accept", accepted(address)),
                login);
    }

    private static String accepted(String address) {
        if (address.endsWith("/events")) {
            return "text/event-stream";
        }
        return address.startsWith("api/") ? "application/json" : "text/html";
    }

    private HttpResponse<String> post(String address, String form, @Nullable String login) throws Exception {
        return send(
                HttpRequest.newBuilder(page.address().resolve("/" + address))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)),
                login);
    }

    private HttpResponse<String> send(HttpRequest.Builder request, @Nullable String login) throws Exception {
        if (login != null) {
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(login.getBytes(UTF_8)));
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
