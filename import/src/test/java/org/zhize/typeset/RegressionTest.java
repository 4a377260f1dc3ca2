package org.zhize.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.zhize.document.UnreadableDocumentException;

class RegressionTest {

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvFileSource(resources = "regressions.csv", numLinesToSkip = 1)
    void whatWasOnceReadWronglyIsReadExactly(Medium medium, long seed, int items, String cause)
            throws UnreadableDocumentException {
        assertThat(new Specimen(medium, seed, items).read().wrong()).as(cause).isEmpty();
    }
}
