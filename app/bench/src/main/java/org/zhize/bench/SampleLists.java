package org.zhize.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.identity.Manifest;
import org.zhize.dutylist.reader.DutyListReader;
import org.zhize.dutylist.reader.Reading;

/**
 * The lists of the sample county.
 *
 * @param documents one for each of its townships
 */
record SampleLists(List<DutyDocument> documents) {

    static SampleLists in(Path folder) throws IOException {
        DutyListReader reader = new DutyListReader(Manifest.beside(folder));
        List<DutyDocument> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                documents.add(read(reader, file));
            }
        }
        return new SampleLists(documents);
    }

    private static DutyDocument read(DutyListReader reader, Path file) throws IOException {
        try (Stream<Reading> readings = reader.read(file)) {
            return readings.filter(Reading.Read.class::isInstance)
                    .map(reading -> ((Reading.Read) reading).document())
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no lists in " + file));
        }
    }

    /** How their rows are worded. */
    List<String> names() {
        return documents.stream()
                .flatMap(document -> document.lists().stream())
                .flatMap(list -> list.items().stream())
                .map(item -> item.name())
                .toList();
    }

    /** How many rows a document has, over all its lists. */
    static long items(DutyDocument document) {
        return document.lists().stream().mapToLong(list -> list.items().size()).sum();
    }
}
