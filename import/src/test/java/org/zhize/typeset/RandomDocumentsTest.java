package org.zhize.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import org.zhize.document.UnreadableDocumentException;

/**
 * Made-up documents as every kind of file: of whatever was written, reading gives back all, or says where it may not have.
 *
 * <p>The tries are the same in each run; {@code -Dzhize.documents=20} reads twenty documents a try instead of one. A
 * document that fails becomes a line of {@code regressions.csv}.
 */
class RandomDocumentsTest {

    private static final int DOCUMENTS = Integer.getInteger("zhize.documents", 1);
    private static final Tally USUAL = new Tally();
    private static final Tally UNUSUAL = new Tally();

    @Property(tries = 96, seed = "38600", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void a_document_as_most_counties_print_it_is_read_as_written_or_the_item_is_flagged(
            @ForAll Medium medium, @ForAll("seeds") long seed) throws UnreadableDocumentException {
        for (long further = 0; further < DOCUMENTS; further++) {
            read(new Specimen(medium, seed + further, 16), USUAL);
        }
    }

    @Property(tries = 96, seed = "38601", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void a_document_of_a_county_with_habits_of_its_own_is_read_as_written_or_the_item_is_flagged(
            @ForAll Medium medium, @ForAll("seeds") long seed) throws UnreadableDocumentException {
        for (long further = 0; further < DOCUMENTS; further++) {
            read(new Specimen(medium, seed + further, 16, new Habits(seed + further)), UNUSUAL);
        }
    }

    @AfterContainer
    static void ninety_nine_of_a_hundred_items_are_exact() {
        for (Medium medium : USUAL.media()) {
            assertThat(USUAL.exact(medium)).as(USUAL.toString()).isGreaterThanOrEqualTo(0.99);
        }
        for (Medium medium : UNUSUAL.media()) {
            // Where nothing but the words tells columns apart, unusual columns leave more open; then the item is
            // flagged.
            assertThat(UNUSUAL.exact(medium))
                    .as(UNUSUAL.toString())
                    .isGreaterThanOrEqualTo(medium.isRunning() ? 0.9 : 0.99);
        }
    }

    private static void read(Specimen specimen, Tally tally) throws UnreadableDocumentException {
        Comparison comparison = specimen.read();
        tally.add(specimen.medium(), comparison);
        assertThat(comparison.silent()).as(specimen.toString()).isEmpty();
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().between(1, 1_000_000_000);
    }
}
