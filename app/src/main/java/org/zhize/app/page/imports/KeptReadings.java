package org.zhize.app.page.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.check.ReadingMarkup;
import org.zhize.dutylist.json.DutyListJson;
import org.zhize.dutylist.reader.Reading;

/**
 * What was read of the documents of an import, in files: what is imported later is exactly what was shown.
 *
 * @param folder where they are kept
 */
record KeptReadings(Path folder) {

    private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    /**
     * Keeps a reading.
     *
     * @param number the document's number in its import
     */
    void keep(int number, Reading reading) throws IOException {
        for (Locale language : LANGUAGES) {
            try (Writer out = Files.newBufferedWriter(shown(number, language), UTF_8)) {
                new ReadingMarkup(out, language).add(reading);
            }
        }
        if (reading instanceof Reading.Read read) {
            try (Writer out = Files.newBufferedWriter(printed(number), UTF_8)) {
                DutyListJson.write(read.document(), Locale.ENGLISH, out);
            }
        }
    }

    /** What a document says that was read. */
    DutyDocument document(int number) {
        try (Stream<DutyDocument> documents = DutyListJson.read(Files.newBufferedReader(printed(number), UTF_8))) {
            return documents.findFirst().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Source and reading of a document side by side, as mark-up. */
    String markup(int number, Locale language) throws IOException {
        Locale spoken = language.getLanguage().equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        return Files.readString(shown(number, spoken), UTF_8);
    }

    private Path printed(int number) {
        return folder.resolve(number + ".jsonl");
    }

    private Path shown(int number, Locale language) {
        return folder.resolve(number + "." + language.getLanguage() + ".html");
    }
}
