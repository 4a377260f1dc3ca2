package org.zhize.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhize.document.UnreadableDocumentException.Reason;
import org.zhize.dutylist.identity.Manifest;
import org.zhize.dutylist.reader.DutyListReader;

/**
 * Bytes that a fuzzer makes up from good files of every kind, guided by which code they reach. Whatever they are, reading
 * gives a document or one line that says why not, within the heap and the time that every reading has.
 *
 * <p>{@code mvn verify} tries for half a minute, {@code mvn verify -Pfuzz} for half an hour. The first byte of an input
 * chooses the kind.
 */
class DocumentFuzzTest {

    private static final List<FuzzedFile> KINDS = List.of(FuzzedFile.values());

    static Stream<byte[]> seeds() throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        for (int kind = 0; kind < KINDS.size(); kind++) {
            byte[] content = KINDS.get(kind).seed();
            byte[] seed = new byte[content.length + 1];
            seed[0] = (byte) kind;
            System.arraycopy(content, 0, seed, 1, content.length);
            seeds.add(seed);
        }
        return seeds.stream();
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "25s")
    void anyFileIsReadOrRejectedInOneLine(byte @Nullable [] input) throws IOException {
        if (input == null || input.length == 0) {
            return;
        }
        FuzzedFile kind = KINDS.get(Byte.toUnsignedInt(input[0]) % KINDS.size());
        Path file = Files.createTempFile("fuzzed", ".bin");
        try {
            Files.write(file, kind.file(Arrays.copyOfRange(input, 1, input.length)));
            try (Stream<org.zhize.dutylist.reader.Reading> readings = new DutyListReader(Manifest.EMPTY).read(file)) {
                readings.forEach(DocumentFuzzTest::check);
            }
        } finally {
            Files.delete(file);
        }
    }

    private static void check(org.zhize.dutylist.reader.Reading reading) {
        if (reading instanceof org.zhize.dutylist.reader.Reading.Rejected rejected) {
            assertThat(rejected.reason().reason())
                    .as(rejected.reason().toString())
                    .isNotIn(Reason.NOT_UNDERSTOOD, Reason.TOO_SLOW);
            assertThat(rejected.reason().getCause() instanceof OutOfMemoryError).isFalse();
            assertThat(rejected.reason().sentence(Locale.CHINA)).doesNotContain("\n");
        }
    }
}
