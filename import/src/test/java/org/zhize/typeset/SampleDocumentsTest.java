package org.zhize.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyListJson;
import org.zhize.dutylist.DutyListReader;
import org.zhize.dutylist.Manifest;
import org.zhize.dutylist.Reading;

/** Each file in {@code samples/}, whoever made it, held against the file of its name in {@code samples/expected/}. */
class SampleDocumentsTest {

    private static final Path FOLDER = Path.of("samples");

    @TestFactory
    Stream<DynamicTest> everySampleIsReadAsItsExpectedFileSays() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> samples = files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().matches(".*\\.(yaml|md)"))
                    .sorted()
                    .toList();
            return samples.stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
        }
    }

    private static void check(Path sample) throws IOException {
        DutyDocument expected = expected(sample);
        try (Stream<Reading> readings = new DutyListReader(Manifest.beside(FOLDER)).read(sample)) {
            Reading reading = readings.findFirst().orElseThrow();
            assertThat(reading).isInstanceOf(Reading.Read.class);
            DutyDocument read = ((Reading.Read) reading).document();
            assertThat(Comparison.of(expected.lists(), read).wrong()).isEmpty();
            assertThat(read.coverage().unaccounted()).isZero();
        }
    }

    private static DutyDocument expected(Path sample) throws IOException {
        String name = sample.getFileName().toString();
        Path file = FOLDER.resolve("expected").resolve(name.substring(0, name.lastIndexOf('.')) + ".json");
        try (Stream<DutyDocument> documents = DutyListJson.read(Files.newBufferedReader(file))) {
            return documents.findFirst().orElseThrow();
        }
    }
}
