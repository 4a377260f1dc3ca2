package org.zhize.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import org.zhize.document.UnreadableDocumentException;
import org.zhize.document.reader.DocumentReaders;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.identity.Manifest;
import org.zhize.dutylist.reader.DutyListReader;
import org.zhize.dutylist.reader.Reading;

/**
 * Text layers that give columns of some rows behind one another: what the text leaves open is flagged, the rest read as written.
 *
 * <p>The tries are the same in each run; {@code -Dzhize.documents=20} reads twenty documents a try instead of one.
 */
class ShuffledTextTest {

    private static final int DOCUMENTS = Integer.getInteger("zhize.documents", 1);
    private static final Tally TALLY = new Tally();

    @Property(tries = 15, seed = "38602", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void rows_whose_numbers_and_names_stand_before_all_else_are_read_as_written_or_flagged(@ForAll("seeds") long seed)
            throws UnreadableDocumentException {
        for (long further = 0; further < DOCUMENTS; further++) {
            Specimen specimen = new Specimen(Medium.RAW, seed + further, 20);
            Comparison comparison = Comparison.of(specimen.lists(), read(specimen, seed + further));
            TALLY.add(Medium.RAW, comparison);
            assertThat(comparison.silent()).as("seed " + (seed + further)).isEmpty();
        }
    }

    private static DutyDocument read(Specimen specimen, long seed) throws UnreadableDocumentException {
        Chance chance = new Chance(new SplittableRandom(seed));
        Printout printout = ShuffledText.print(Press.pages(specimen.tables(), Specimen.paper(chance)), 2, 4, chance);
        Reading reading =
                new DutyListReader(Manifest.EMPTY).read(DocumentReaders.read("shuffled.txt", printout.content()));
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).document();
    }

    @AfterContainer
    static void two_of_three_items_are_exact() {
        assertThat(TALLY.exact(Medium.RAW)).as(TALLY.toString()).isGreaterThanOrEqualTo(0.65);
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().between(1, 1_000_000_000);
    }
}
