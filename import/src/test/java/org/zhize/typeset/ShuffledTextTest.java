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
import org.zhize.dutylist.identity.Manifest;
import org.zhize.dutylist.reader.DutyListReader;
import org.zhize.dutylist.reader.Reading;

/** Text layers that give columns of some rows behind one another: what the text leaves open is flagged, the rest read as written. */
class ShuffledTextTest {

    private static final Tally TALLY = new Tally();

    @Property(tries = 40, seed = "38602", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void rows_whose_numbers_and_names_stand_before_all_else_are_read_as_written_or_flagged(@ForAll("seeds") long seed)
            throws UnreadableDocumentException {
        Chance chance = new Chance(new SplittableRandom(seed));
        Specimen specimen = new Specimen(Medium.RAW, seed, 20);
        Printout printout = ShuffledText.print(Press.pages(specimen.tables(), Specimen.paper(chance)), 2, 4, chance);
        Reading reading =
                new DutyListReader(Manifest.EMPTY).read(DocumentReaders.read("shuffled.txt", printout.content()));
        assertThat(reading).isInstanceOf(Reading.Read.class);

        Comparison comparison = Comparison.of(specimen.lists(), ((Reading.Read) reading).document());

        TALLY.add(Medium.RAW, comparison);
        assertThat(comparison.silent()).as("seed " + seed).isEmpty();
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
