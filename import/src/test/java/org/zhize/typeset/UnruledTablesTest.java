package org.zhize.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

/**
 * Made-up documents whose tables have nothing but the places of their words: each category stands once for all its rows, and
 * in laid-out text nothing parts two rows. Reading gives back what was written, or says where it may not have.
 *
 * <p>The tries are the same in each run; {@code -Dzhize.documents=20} reads twenty documents a try instead of one.
 */
class UnruledTablesTest {

    private static final int DOCUMENTS = Integer.getInteger("zhize.documents", 1);
    private static final Map<Medium, int[]> COUNTS = new EnumMap<>(Medium.class);

    @Property(tries = 60, seed = "38603", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void a_table_with_merged_categories_and_no_rules_is_read_as_written_or_the_item_is_flagged(
            @ForAll("media") Medium medium, @ForAll("seeds") long seed) throws UnreadableDocumentException {
        for (long further = 0; further < DOCUMENTS; further++) {
            Specimen specimen = new Specimen(medium, seed + further, 16);
            Comparison comparison = read(specimen);
            int[] counts = COUNTS.computeIfAbsent(medium, m -> new int[2]);
            counts[0] += comparison.items();
            counts[1] += comparison.exact();
            assertThat(comparison.silent()).as(specimen.toString()).isEmpty();
        }
    }

    @AfterContainer
    static void most_items_are_exact() {
        assertThat(share(Medium.UNRULED_PDF)).isGreaterThanOrEqualTo(0.99);
        // Where lines are counted and not measured, the middle of many rows is known by a line or two.
        assertThat(share(Medium.LAID_OUT)).isGreaterThanOrEqualTo(0.98);
    }

    private static double share(Medium medium) {
        int[] counts = COUNTS.getOrDefault(medium, new int[] {1, 0});
        return (double) counts[1] / counts[0];
    }

    private static Comparison read(Specimen specimen) throws UnreadableDocumentException {
        PageStyle paper = Specimen.paper(new Chance(new SplittableRandom(specimen.seed())));
        List<Table> tables = specimen.tables();
        List<Page> pages = MergedCategoryColumn.merge(Press.pages(tables, paper), tables, specimen.lists());
        Printout printout = specimen.medium() == Medium.LAID_OUT
                ? LaidOutText.print(pages, false)
                : PrintedPdf.printout(pages, false);
        Reading reading = new DutyListReader(Manifest.EMPTY)
                .read(DocumentReaders.read("specimen" + specimen.medium().extension(), printout.content()));
        if (reading instanceof Reading.Read read) {
            return Comparison.of(specimen.lists(), read.document());
        }
        throw new AssertionError("rejected: " + reading);
    }

    @Provide
    Arbitrary<Medium> media() {
        return Arbitraries.of(Medium.UNRULED_PDF, Medium.LAID_OUT);
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().between(1, 1_000_000_000);
    }
}
