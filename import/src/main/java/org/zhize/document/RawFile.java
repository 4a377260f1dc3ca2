package org.zhize.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A file's name and bytes, before anybody knows what they are. */
final class RawFile {

    private final String name;
    private final byte[] bytes;
    private @Nullable String text;

    RawFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** File name without its folders. */
    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Whether the file begins with these characters, one byte each. */
    boolean startsWith(String magic) {
        return indexOf(magic, magic.length()) == 0;
    }

    /** Where these characters, one byte each, first stand within the first {@code within} bytes, or -1. */
    int indexOf(String magic, int within) {
        String head = new String(bytes, 0, Math.min(within, bytes.length), StandardCharsets.ISO_8859_1);
        return head.indexOf(magic);
    }

    /**
     * The bytes as text, in whatever encoding they are.
     *
     * @throws UnreadableDocumentException if they are no text
     */
    String text() throws UnreadableDocumentException {
        if (text == null) {
            text = Encoding.decode(name, bytes);
        }
        return text;
    }

    Source source(String mediaType) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new Source(name, HexFormat.of().formatHex(digest), mediaType);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
