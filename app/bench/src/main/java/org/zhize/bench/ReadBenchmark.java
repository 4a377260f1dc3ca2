package org.zhize.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.zhize.document.UnreadableDocumentException;
import org.zhize.document.reader.DocumentReaders;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.identity.Manifest;
import org.zhize.dutylist.reader.DutyListReader;
import org.zhize.dutylist.reader.Reading;

/**
 * Reading the sample lists, printed in each form, into items, beside the bare text that the form's usual library gets out of
 * the same bytes. No reader that uses the library can be faster than that; the ratio tells what rows, columns, departments
 * and the account of every character cost on top.
 */
final class ReadBenchmark implements Benchmark {

    @Override
    public String name() {
        return "read";
    }

    @Override
    public List<Comparison> comparisons(BenchSettings settings, BenchGraph graph) throws IOException {
        List<DutyDocument> lists = SampleLists.in(settings.samples()).documents();
        List<Comparison> comparisons = new ArrayList<>();
        for (PrintedForm form : PrintedForm.values()) {
            List<Printed> files = new ArrayList<>();
            for (DutyDocument document : lists) {
                files.add(new Printed(form.print(PrintedTable.of(document)), SampleLists.items(document)));
            }
            comparisons.add(new Comparison(
                    "read." + form.name().toLowerCase(Locale.ROOT),
                    form.library(),
                    "items",
                    Contender.of(() -> read(files)),
                    Contender.of(() -> extract(form, files))));
        }
        return comparisons;
    }

    /** A document, and how many rows were printed into it. */
    private static final class Printed {

        private final byte[] bytes;
        private final long items;

        Printed(byte[] bytes, long items) {
            this.bytes = bytes;
            this.items = items;
        }
    }

    private static long read(List<Printed> files) {
        DutyListReader reader = new DutyListReader(Manifest.EMPTY);
        long items = 0;
        for (Printed file : files) {
            long read = read(reader, file.bytes);
            if (read != file.items) {
                throw new IllegalStateException("read " + read + " of " + file.items + " items");
            }
            items += read;
        }
        return items;
    }

    private static long read(DutyListReader reader, byte[] bytes) {
        try {
            return reader.read(DocumentReaders.read("list", bytes)) instanceof Reading.Read read
                    ? SampleLists.items(read.document())
                    : 0;
        } catch (UnreadableDocumentException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The peer finds no items; what it is credited with are those of whose text it lost nothing. */
    private static long extract(PrintedForm form, List<Printed> files) throws IOException {
        long items = 0;
        for (Printed file : files) {
            items += form.bareText(file.bytes).isBlank() ? 0 : file.items;
        }
        return items;
    }
}
