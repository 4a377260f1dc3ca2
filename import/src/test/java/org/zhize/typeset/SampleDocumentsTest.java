package org.zhize.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.identity.Manifest;
import org.zhize.dutylist.json.DutyListJson;
import org.zhize.dutylist.reader.DutyListReader;
import org.zhize.dutylist.reader.Reading;

/**
 * Each file in {@code samples/}, which a newcomer sees, and in the folder of the layouts' own samples, held against the file of
 * its name in {@code expected/} beside it.
 */
class SampleDocumentsTest {

    private static final List<Path> FOLDERS =
            List.of(Path.of("samples"), Path.of("src/test/resources/org/zhize/layout/samples"));

    @TestFactory
    Stream<DynamicTest> everySampleIsReadAsItsExpectedFileSays() throws IOException {
        List<Path> samples = new ArrayList<>();
        for (Path folder : FOLDERS) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(Files::isRegularFile)
                        .filter(file -> !file.toString().matches(".*\\.(yaml|md)"))
                        .sorted()
                        .forEach(samples::add);
            }
        }
        return samples.stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }

    private static void check(Path sample) throws IOException {
        DutyDocument expected = expected(sample);
        try (Stream<Reading> readings = new DutyListReader(Manifest.beside(folder(sample))).read(sample)) {
            Reading reading = readings.findFirst().orElseThrow();
            assertThat(reading).isInstanceOf(Reading.Read.class);
            DutyDocument read = ((Reading.Read) reading).document();
            assertThat(Comparison.of(expected.lists(), read).wrong()).isEmpty();
            assertThat(read.coverage().unaccounted()).isZero();
        }
    }

    private static Path folder(Path sample) {
        return Objects.requireNonNull(sample.getParent());
    }

    private static DutyDocument expected(Path sample) throws IOException {
        String name = sample.getFileName().toString();
        Path file = folder(sample).resolve("expected").resolve(name.substring(0, name.lastIndexOf('.')) + ".json");
        try (Stream<DutyDocument> documents = DutyListJson.read(Files.newBufferedReader(file))) {
            return documents.findFirst().orElseThrow();
        }
    }
}
