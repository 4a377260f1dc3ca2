package org.zhize.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page with a certificate, as docs/servers.md says; the properties stand for the variables of the same names. */
class EncryptedPageTest {

    private static final String SECRET = "of this test only";

    @TempDir
    private Path folder;

    @Test
    void a_certificate_given_by_springs_properties_encrypts_the_page_and_other_properties_do_not_move_it()
            throws Exception {
        Path keys = certificate();
        Map<String, String> given = Map.of(
                "server.ssl.key-store",
                keys.toUri().toString(),
                "server.ssl.key-store-password",
                SECRET,
                "server.address",
                "0.0.0.0",
                "server.port",
                "1");
        given.forEach(System::setProperty);
        try (PageServer page = PageWithoutGraph.start(folder)) {
            assertThat(page.address()).hasScheme("https").hasHost("localhost");
            assertThat(page.address().getPort()).isNotEqualTo(1);
            HttpClient client =
                    HttpClient.newBuilder().sslContext(trusting(keys)).build();
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(page.address().resolve("/analyses")).build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
        } finally {
            given.keySet().forEach(System::clearProperty);
        }
    }

    private Path certificate() throws Exception {
        Path keys = folder.resolve("keys.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=dns:localhost",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        SECRET,
                        "-keystore",
                        keys.toString())
                .inheritIO()
                .start();
        assertThat(keytool.waitFor()).isZero();
        return keys;
    }

    private static SSLContext trusting(Path keys) throws Exception {
        KeyStore known = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keys)) {
            known.load(in, SECRET.toCharArray());
        }
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("page", known.getCertificate("mykey"));
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, factory.getTrustManagers(), null);
        return context;
    }
}
