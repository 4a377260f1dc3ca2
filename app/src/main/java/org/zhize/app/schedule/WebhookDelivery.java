package org.zhize.app.schedule;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calls a program over HTTP with the report as JSON.
 *
 * <p>{@value #SIGNATURE} is {@code sha256=} and the HMAC-SHA256, in hexadecimal digits, of the header {@value #TIMESTAMP}
 * (seconds since 1970), a dot and the body. A receiver recomputes it with the shared secret and refuses old timestamps; it
 * drops a report whose {@value #REPORT} it has had.
 */
final class WebhookDelivery {

    static final String SIGNATURE = "X-Zhize-Signature";
    static final String TIMESTAMP = "X-Zhize-Timestamp";
    static final String REPORT = "X-Zhize-Report";

    private static final Duration TO_CONNECT = Duration.ofSeconds(15);
    private static final Duration TO_ANSWER = Duration.ofSeconds(60);
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SUCCESS = 2;
    private static final int REDIRECTION = 3;
    private static final int HUNDRED = 100;

    private final DeliverySettings settings;
    private final Path file;

    WebhookDelivery(DeliverySettings settings, Path file) {
        this.settings = settings;
        this.file = file;
    }

    /** The body of the call. */
    private record Call(String report, String subject, List<String> summary, Instant made, List<Attachment> files) {}

    /** A file, as JSON can carry it. */
    private record Attachment(String name, String mediaType, String base64) {}

    void deliver(Parcel parcel, URI uri) throws DeliveryException {
        String secret = settings.webhookSecret().orElseThrow(() -> new DeliveryException("webhook.secret", file));
        if (!settings.httpAnywhere() && !uri.getScheme().equalsIgnoreCase("https") && !isThisMachine(uri)) {
            throw new DeliveryException("webhook.clear", uri, file);
        }
        int status = send(request(parcel, uri, secret));
        if (status / HUNDRED == REDIRECTION) {
            throw new DeliveryException("webhook.redirect", uri, status);
        }
        if (status / HUNDRED != SUCCESS) {
            throw new DeliveryException("webhook.status", uri, status);
        }
    }

    private static boolean isThisMachine(URI uri) {
        try {
            return Arrays.stream(InetAddress.getAllByName(uri.getHost())).allMatch(InetAddress::isLoopbackAddress);
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static HttpRequest request(Parcel parcel, URI uri, String secret) {
        String body = JsonMapper.shared()
                .writeValueAsString(new Call(
                        parcel.id(),
                        parcel.subject(),
                        parcel.sentences(),
                        parcel.made(),
                        parcel.files().stream()
                                .map(each -> new Attachment(
                                        each.name(),
                                        each.mediaType(),
                                        Base64.getEncoder().encodeToString(each.content())))
                                .toList()));
        // The moment of sending, which the receiver compares with its own clock.
        String timestamp = Long.toString(Instant.now().getEpochSecond());
        return HttpRequest.newBuilder(uri)
                .timeout(TO_ANSWER)
                .header("Content-Type", "application/json")
                .header(REPORT, parcel.id())
                .header(TIMESTAMP, timestamp)
                .header(SIGNATURE, "sha256=" + sign(secret, timestamp + "." + body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private static String sign(String secret, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    private static int send(HttpRequest request) throws DeliveryException {
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(TO_CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new DeliveryException(
                    e, "webhook.failed", request.uri(), e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DeliveryException(e, "webhook.failed", request.uri(), "interrupted");
        }
    }
}
