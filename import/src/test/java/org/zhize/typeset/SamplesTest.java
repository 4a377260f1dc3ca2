package org.zhize.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhize.dutylist.identity.Manifest;
import org.zhize.dutylist.identity.ManifestEntry;
import org.zhize.dutylist.json.DutyListJson;

/**
 * The samples are printed from their manuscripts. After a change of a manuscript, {@code mvn test -pl import -am
 * -Dtest=SamplesTest -Dzhize.samples.write=true -Dsurefire.failIfNoSpecifiedTests=false} prints them anew.
 */
class SamplesTest {

    private static final Path FOLDER = Path.of("samples");

    @ParameterizedTest
    @MethodSource("org.zhize.typeset.Samples#all")
    void theSampleIsTheOneItsManuscriptGives(Sample sample) throws IOException {
        byte[] printed = sample.print().content();
        Path file = FOLDER.resolve(sample.file());
        if (Boolean.getBoolean("zhize.samples.write")) {
            Files.createDirectories(FOLDER);
            Files.write(file, printed);
        }

        assertThat(file).hasBinaryContent(printed);
    }

    @ParameterizedTest
    @MethodSource("org.zhize.typeset.Samples#all")
    void theExpectedReadingIsWhatWasWritten(Sample sample) throws IOException {
        ManifestEntry entry = Manifest.beside(FOLDER).entry(sample.file()).orElseThrow();
        StringWriter expected = new StringWriter();
        DutyListJson.write(sample.expected(entry), Locale.CHINESE, expected);
        Path file = FOLDER.resolve("expected").resolve(sample.name() + ".json");
        if (Boolean.getBoolean("zhize.samples.write")) {
            Files.createDirectories(FOLDER.resolve("expected"));
            Files.writeString(file, expected.toString());
        }

        assertThat(file).hasContent(expected.toString());
    }
}
