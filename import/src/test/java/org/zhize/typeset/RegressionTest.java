package org.zhize.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.zhize.document.UnreadableDocumentException;

class RegressionTest {

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvFileSource(resources = "regressions.csv", numLinesToSkip = 1)
    void whatWasOnceReadWronglyInSilenceIsReadExactlyOrFlagged(
            Medium medium, long seed, int items, boolean habits, boolean exact, String cause)
            throws UnreadableDocumentException {
        Comparison read = new Specimen(medium, seed, items, habits ? new Habits(seed) : Habits.NONE).read();
        assertThat(exact ? read.wrong() : read.silent()).as(cause).isEmpty();
    }
}
