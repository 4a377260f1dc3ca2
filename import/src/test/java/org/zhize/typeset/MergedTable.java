package org.zhize.typeset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SplittableRandom;
import org.zhize.document.UnreadableDocumentException;
import org.zhize.document.reader.DocumentReaders;
import org.zhize.dutylist.identity.Manifest;
import org.zhize.dutylist.reader.DutyListReader;
import org.zhize.dutylist.reader.Reading;

/**
 * A made-up document whose tables have merged cells: everything about it follows from three values.
 *
 * @param medium what kind of file it is
 * @param specimen what is written in it, and in which words
 * @param style how its tables are drawn
 */
record MergedTable(GridMedium medium, Specimen specimen, TableStyle style) {

    static MergedTable of(GridMedium medium, long seed, int items) {
        return new MergedTable(medium, new Specimen(Medium.WEB_PAGE, seed, items), TableStyle.of(seed));
    }

    byte[] print() {
        List<Grid> grids = specimen.tables().stream()
                .flatMap(table -> style.grids(table).stream())
                .toList();
        try {
            return medium.print(grids, new Chance(new SplittableRandom(specimen.seed())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the file. */
    Comparison read() throws UnreadableDocumentException {
        Reading reading =
                new DutyListReader(Manifest.EMPTY).read(DocumentReaders.read("specimen" + medium.extension(), print()));
        if (reading instanceof Reading.Read read) {
            return Comparison.of(specimen.lists(), read.document());
        }
        throw new AssertionError("rejected: " + reading);
    }
}
