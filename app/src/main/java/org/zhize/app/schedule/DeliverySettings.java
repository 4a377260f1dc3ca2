package org.zhize.app.schedule;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * How mail is sent and webhooks are signed. It stands in a file of the data folder that its owner alone can read, and the
 * two secrets can come from the environment instead; none of it is kept in the graph.
 *
 * @param smtp the mail server, if there is one
 * @param webhookSecret the key of the webhooks' signatures, if there is one
 * @param httpAnywhere whether a webhook may be called without encryption beyond this machine
 */
record DeliverySettings(Optional<Smtp> smtp, Optional<String> webhookSecret, boolean httpAnywhere) {

    /** The variable with the password of the mail server. */
    static final String SMTP_PASSWORD = "ZHIZE_SMTP_PASSWORD";

    /** The variable with the key of the webhooks' signatures. */
    static final String WEBHOOK_SECRET = "ZHIZE_WEBHOOK_SECRET";

    private static final Set<PosixFilePermission> OF_OTHERS = Set.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    /** How a connection to a mail server is kept from being read on the way. */
    enum Security {
        /** It begins in clear and must then be encrypted. */
        STARTTLS,
        /** It is encrypted from the start. */
        TLS,
        /** It is not. */
        NONE
    }

    /**
     * A mail server.
     *
     * @param host its name
     * @param port its port
     * @param security how the connection is protected
     * @param user the user, empty where no login is asked
     * @param password the user's password
     * @param from who the mail says it is from
     */
    record Smtp(
            String host, int port, Security security, Optional<String> user, Optional<String> password, String from) {

        /** Says everything but the password. */
        @Override
        public String toString() {
            return "Smtp[host=" + host + ", port=" + port + ", security=" + security + ", user=" + user + ", from="
                    + from + "]";
        }
    }

    /** Says everything but the secrets. */
    @Override
    public String toString() {
        return "DeliverySettings[smtp=" + smtp + ", httpAnywhere=" + httpAnywhere + "]";
    }

    /**
     * Reads the settings anew, so that a mended file is used at the next attempt.
     *
     * @param file need not exist
     * @param environment the variables of this process
     * @throws DeliveryException if the file can't be read, others can, or a value means nothing
     */
    static DeliverySettings read(Path file, Map<String, String> environment) throws DeliveryException {
        Properties given = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            given.load(in);
            requirePrivate(file);
        } catch (NoSuchFileException nothingGiven) {
            // Nothing but what the environment says.
        } catch (IOException e) {
            throw new DeliveryException(e, "settings.unreadable", file);
        }
        return new DeliverySettings(
                smtp(file, given, environment),
                find(given, "webhook.secret").or(() -> Optional.ofNullable(environment.get(WEBHOOK_SECRET))),
                find(given, "webhook.http").filter("anywhere"::equals).isPresent());
    }

    private static void requirePrivate(Path file) throws IOException, DeliveryException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                && Files.getPosixFilePermissions(file).stream().anyMatch(OF_OTHERS::contains)) {
            throw new DeliveryException("settings.open", file);
        }
    }

    private static Optional<Smtp> smtp(Path file, Properties given, Map<String, String> environment)
            throws DeliveryException {
        Optional<String> host = find(given, "smtp.host");
        if (host.isEmpty()) {
            return Optional.empty();
        }
        try {
            Security security = Security.valueOf(
                    find(given, "smtp.security").orElse("starttls").toUpperCase(Locale.ROOT));
            int usual = switch (security) {
                case STARTTLS -> 587;
                case TLS -> 465;
                case NONE -> 25;
            };
            return Optional.of(new Smtp(
                    host.get(),
                    find(given, "smtp.port").map(Integer::parseInt).orElse(usual),
                    security,
                    find(given, "smtp.user"),
                    find(given, "smtp.password").or(() -> Optional.ofNullable(environment.get(SMTP_PASSWORD))),
                    find(given, "smtp.from")
                            .or(() -> find(given, "smtp.user"))
                            .orElseThrow(() -> new DeliveryException("settings.from", file))));
        } catch (IllegalArgumentException e) {
            throw new DeliveryException(e, "settings.wrong", file, "smtp.security, smtp.port");
        }
    }

    private static Optional<String> find(Properties given, String name) {
        return Optional.ofNullable(given.getProperty(name)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
