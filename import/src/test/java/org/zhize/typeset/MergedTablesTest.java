package org.zhize.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
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
 * Made-up documents whose tables have heads over heads, merged cells, tables for each category, numbers in words, anew in
 * each category or none at all, and notes and signatures below: reading gives back what was written.
 *
 * <p>The tries are the same in each run; {@code -Dzhize.documents=20} reads twenty documents a try instead of one.
 */
class MergedTablesTest {

    private static final int DOCUMENTS = Integer.getInteger("zhize.documents", 1);
    private static final Map<GridMedium, int[]> COUNTS = new EnumMap<>(GridMedium.class);

    @Property(tries = 60, seed = "38602", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void a_table_with_merged_cells_is_read_as_written_or_the_item_is_flagged(
            @ForAll GridMedium medium, @ForAll("seeds") long seed) throws UnreadableDocumentException {
        for (long further = 0; further < DOCUMENTS; further++) {
            MergedTable table = MergedTable.of(medium, seed + further, 16);
            Comparison comparison = table.read();
            int[] counts = COUNTS.computeIfAbsent(medium, m -> new int[2]);
            counts[0] += comparison.items();
            counts[1] += comparison.exact();
            assertThat(comparison.silent()).as(table.toString()).isEmpty();
        }
    }

    @AfterContainer
    static void ninety_nine_of_a_hundred_items_are_exact() {
        COUNTS.forEach((medium, counts) ->
                assertThat((double) counts[1] / counts[0]).as(medium.name()).isGreaterThanOrEqualTo(0.99));
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().between(1, 1_000_000_000);
    }
}
