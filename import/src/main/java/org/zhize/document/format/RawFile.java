package org.zhize.document.format;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.zhize.document.Source;
import org.zhize.document.UnreadableDocumentException;

/** A file's name and bytes, before anybody knows what they are. */
public final class RawFile {

    private final String name;
    private final byte[] bytes;
    private @Nullable String text;

    /** A file; the bytes are not copied. */
    public RawFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** File name without its folders. */
    public String name() {
        return name;
    }

    /** Its bytes, not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** Whether the file begins with these characters, one byte each. */
    public boolean startsWith(String magic) {
        return isAt(0, magic);
    }

    /** Whether these characters, one byte each, stand somewhere within the first {@code within} bytes. */
    public boolean contains(String magic, int within) {
        int last = Math.min(within, bytes.length) - magic.length();
        for (int i = 0; i <= last; i++) {
            if (isAt(i, magic)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAt(int offset, String magic) {
        if (offset + magic.length() > bytes.length) {
            return false;
        }
        for (int i = 0; i < magic.length(); i++) {
            if (bytes[offset + i] != (byte) magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The bytes as text, in whatever encoding they are.
     *
     * @throws UnreadableDocumentException if they are no text
     */
    public String text() throws UnreadableDocumentException {
        if (text == null) {
            text = Encoding.decode(name, bytes);
        }
        return text;
    }

    /** What the document says of itself: name, digest and media type. */
    public Source source(String mediaType) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new Source(name, HexFormat.of().formatHex(digest), mediaType);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
