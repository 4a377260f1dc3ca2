package org.zhize.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zhize.document.UnreadableDocumentException;

/** Made-up documents as running text and as columns side by side. */
class RandomDocumentsTest {

    /** Made-up documents of each kind that are read to measure how many items are exact. */
    private static final int DOCUMENTS = 12;

    @Test
    void textWithoutCellsIsReadExactlyInNinetyNineOfAHundredItemsAndNeverWronglyInSilence()
            throws UnreadableDocumentException {
        Tally tally = new Tally();
        for (Medium medium : Medium.values()) {
            for (long seed = 0; seed < DOCUMENTS && !medium.tellsCellsApart(); seed++) {
                tally.add(medium, new Specimen(medium, seed, 20).read());
            }
        }
        assertThat(tally.media()).containsExactly(Medium.READING_ORDER, Medium.RAW, Medium.LAID_OUT);
        for (Medium medium : tally.media()) {
            assertThat(tally.exact(medium)).as(tally.toString()).isGreaterThanOrEqualTo(0.99);
            assertThat(tally.silent(medium)).as(tally.toString()).isZero();
        }
    }
}
