package org.zhize.app.schedule;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Where a report is delivered. Credentials are no part of it: it is kept in the graph for everybody to read. */
public sealed interface Recipient {

    /** As it is kept and shown: an absolute path, mail addresses with commas, or the address of a webhook. */
    String text();

    /**
     * A folder of the machine that makes the report.
     *
     * @param path absolute
     */
    record Folder(Path path) implements Recipient {

        @Override
        public String text() {
            return path.toString();
        }
    }

    /**
     * People who get one e-mail together.
     *
     * @param addresses their addresses
     */
    record Mail(List<String> addresses) implements Recipient {

        /** Keeps its own copy of the list. */
        public Mail {
            addresses = List.copyOf(addresses);
        }

        @Override
        public String text() {
            return String.join(", ", addresses);
        }
    }

    /**
     * A program that is called over HTTP.
     *
     * @param uri its address
     */
    record Webhook(URI uri) implements Recipient {

        @Override
        public String text() {
            return uri.toString();
        }
    }

    /**
     * Reads what {@link #text()} writes, or a relative path, or an address that begins with {@code mailto:}.
     *
     * @throws ScheduleException if it is none of these
     */
    static Recipient parse(String text) {
        String stripped = text.strip();
        String lower = stripped.toLowerCase(Locale.ROOT);
        if (lower.startsWith("http://") || lower.startsWith("https://")) {
            return webhook(stripped);
        }
        if (lower.startsWith("mailto:")) {
            return mail(stripped.substring("mailto:".length()));
        }
        return stripped.contains("@") && !stripped.contains("/") ? mail(stripped) : folder(stripped);
    }

    private static Recipient webhook(String text) {
        try {
            URI uri = new URI(text);
            if (uri.getHost() == null || uri.getUserInfo() != null) {
                throw new ScheduleException("recipient.webhook", text);
            }
            return new Webhook(uri);
        } catch (URISyntaxException e) {
            throw new ScheduleException("recipient.webhook", text);
        }
    }

    private static Recipient mail(String text) {
        try {
            List<String> addresses = Arrays.stream(InternetAddress.parse(text, true))
                    .map(InternetAddress::getAddress)
                    .toList();
            if (addresses.isEmpty() || addresses.stream().anyMatch(address -> !address.contains("@"))) {
                throw new ScheduleException("recipient.mail", text);
            }
            return new Mail(addresses);
        } catch (AddressException e) {
            throw new ScheduleException("recipient.mail", text);
        }
    }

    private static Recipient folder(String text) {
        try {
            if (text.isEmpty()) {
                throw new ScheduleException("recipient.folder", text);
            }
            return new Folder(Path.of(text).toAbsolutePath().normalize());
        } catch (InvalidPathException e) {
            throw new ScheduleException("recipient.folder", text);
        }
    }
}
