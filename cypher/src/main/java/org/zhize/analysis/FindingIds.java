package org.zhize.analysis;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives the rows of one answer their ids: SHA-256 of the analysis's id and the columns of its identity, cut to 64 bits.
 *
 * <p>Lists can print the same duty twice; of rows that their identity can't tell apart, the second is hashed with a 2, and so
 * on, in the order of the answer.
 */
public final class FindingIds {

    private static final int BYTES = 8;

    private final Analysis analysis;
    private final int[] identity;
    private final Map<String, Integer> seen = new HashMap<>();

    /** For one answer of this analysis. */
    public FindingIds(Analysis analysis) {
        this.analysis = analysis;
        this.identity = analysis.identity().stream()
                .mapToInt(analysis.columnNames()::indexOf)
                .toArray();
    }

    /**
     * The id of the next row.
     *
     * @param row its values, in the order of the analysis's columns
     */
    public FindingId next(List<@Nullable Object> row) {
        String first = hash(row, 1);
        int occurrence = seen.merge(first, 1, Integer::sum);
        return new FindingId(occurrence == 1 ? first : hash(row, occurrence));
    }

    private String hash(List<@Nullable Object> row, int occurrence) {
        MessageDigest digest = sha256();
        put(digest, analysis.id());
        for (int column : identity) {
            put(digest, CellText.of(row.get(column)));
        }
        if (occurrence > 1) {
            put(digest, String.valueOf(occurrence));
        }
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    /** With its length before it, so that no two lists of texts run together to the same. */
    private static void put(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
