package org.zhize.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhize.document.UnreadableDocumentException;
import org.zhize.document.reader.DocumentReaders;
import org.zhize.dutylist.identity.Manifest;
import org.zhize.dutylist.reader.DutyListReader;
import org.zhize.dutylist.reader.Reading;

/** Texts with a blank behind nearly every character, cell by cell, as some programs give those of fonts without widths. */
class LetterSpacedTextTest {

    private static final int UNSPACED = 7;
    private static final Pattern PAGE_NUMBER = Pattern.compile("^[-第]");
    private static final Pattern BETWEEN_CELLS = Pattern.compile("(?<![.、]) ");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void aTextWhoseCharactersStandApartIsReadAsWrittenOrTheItemIsFlagged(long seed) throws UnreadableDocumentException {
        Specimen specimen = new Specimen(Medium.RAW, seed, 16);
        byte[] file = spaced(specimen.print().text()).getBytes(StandardCharsets.UTF_8);

        Reading reading = new DutyListReader(Manifest.EMPTY).read(DocumentReaders.read("spaced.txt", file));

        assertThat(reading).isInstanceOf(Reading.Read.class);
        Comparison comparison = Comparison.of(specimen.lists(), ((Reading.Read) reading).document());
        assertThat(comparison.silent()).isEmpty();
        assertThat(comparison.exact()).isGreaterThanOrEqualTo(comparison.items() * 95 / 100);
    }

    private static String spaced(String text) {
        return text.lines()
                .map(line -> PAGE_NUMBER.matcher(line).find()
                        ? line
                        : BETWEEN_CELLS.matcher(line).replaceAll("\n"))
                .map(LetterSpacedTextTest::apart)
                .collect(Collectors.joining("\n"));
    }

    private static String apart(String line) {
        StringBuilder apart = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            boolean spaced = line.charAt(i) > 0x2000 && i + 1 < line.length() && i % UNSPACED > 0;
            apart.append(line.charAt(i)).append(spaced ? " " : "");
        }
        return apart.toString().replace(" \n", "\n").replaceAll(" +", " ");
    }
}
