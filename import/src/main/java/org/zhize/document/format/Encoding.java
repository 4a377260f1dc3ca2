package org.zhize.document.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.zhize.document.UnreadableDocumentException;
import org.zhize.document.UnreadableDocumentException.Reason;

/**
 * Tells in which encoding a text is written.
 *
 * <p>By strict trial instead of statistics: a byte order mark decides; a text without NUL bytes is UTF-8 if it is valid
 * UTF-8 (Chinese text in another encoding practically never is), otherwise GB18030 if it is valid in that; NUL bytes
 * mean UTF-16, whose line ends and digits have them, on the side that tells the byte order. Unlike a statistical
 * detector this needs no minimum length and never guesses: bytes that fit no encoding are an error with their offset.
 */
final class Encoding {

    private static final Charset GB18030 = Charset.forName("GB18030");

    /** Share of characters above which UTF-8 with faults in it is taken for damaged UTF-8, not for another encoding. */
    private static final double MOSTLY = 0.9;

    /** Share of control characters above which decoded bytes are no text. */
    private static final double MOSTLY_BINARY = 0.01;

    private Encoding() {}

    static String decode(String file, byte[] bytes) throws UnreadableDocumentException {
        String text = decodeStrictly(file, bytes);
        long controls = text.chars().filter(Encoding::isBinary).count();
        if (controls > text.length() * MOSTLY_BINARY) {
            throw new UnreadableDocumentException(file, Reason.UNKNOWN_FORMAT);
        }
        return text;
    }

    private static String decodeStrictly(String file, byte[] bytes) throws UnreadableDocumentException {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return decode(file, bytes, 3, StandardCharsets.UTF_8);
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return decode(file, bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return decode(file, bytes, 2, StandardCharsets.UTF_16BE);
        }
        int[] nuls = nuls(bytes);
        if (nuls[0] + nuls[1] > 0) {
            return decodeUtf16(file, bytes, nuls);
        }
        int fault = firstFault(bytes, StandardCharsets.UTF_8);
        if (fault < 0) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        if (!isMostlyUtf8(bytes) && firstFault(bytes, GB18030) < 0) {
            return new String(bytes, GB18030);
        }
        throw new UnreadableDocumentException(file, Reason.ENCODING, String.valueOf(fault));
    }

    private static String decodeUtf16(String file, byte[] bytes, int[] nuls) throws UnreadableDocumentException {
        boolean oneSided = Math.min(nuls[0], nuls[1]) * 10 <= Math.max(nuls[0], nuls[1]);
        if (bytes.length % 2 != 0 || !oneSided) {
            throw new UnreadableDocumentException(file, Reason.UNKNOWN_FORMAT);
        }
        return decode(file, bytes, 0, nuls[0] > nuls[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }

    private static String decode(String file, byte[] bytes, int from, Charset charset)
            throws UnreadableDocumentException {
        try {
            return charset.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            ByteBuffer rest = ByteBuffer.wrap(bytes, from, bytes.length - from);
            throw new UnreadableDocumentException(
                    file, Reason.ENCODING, e, String.valueOf(firstFault(rest.slice(), charset) + from));
        }
    }

    /** Number of NUL bytes at even and at odd offsets. */
    private static int[] nuls(byte[] bytes) {
        int[] nuls = new int[2];
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                nuls[i % 2]++;
            }
        }
        return nuls;
    }

    private static int firstFault(byte[] bytes, Charset charset) {
        return firstFault(ByteBuffer.wrap(bytes), charset);
    }

    /** Offset of the first byte that is not valid in the encoding, or -1. */
    private static int firstFault(ByteBuffer bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer chunk = CharBuffer.allocate(8192);
        while (true) {
            CoderResult result = decoder.decode(bytes, chunk, true);
            if (result.isError()) {
                return bytes.position();
            }
            if (result.isUnderflow()) {
                return -1;
            }
            chunk.clear();
        }
    }

    private static boolean isMostlyUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long foreign = text.chars().filter(c -> c > 0x7F).count();
        long faults = text.chars().filter(c -> c == 0xFFFD).count();
        return foreign - faults > foreign * MOSTLY;
    }

    private static boolean isBinary(int c) {
        return (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f') || c == 0xFFFE || c == 0xFFFF;
    }

    private static boolean begins(byte[] bytes, int... magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
