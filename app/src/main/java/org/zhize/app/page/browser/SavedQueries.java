package org.zhize.app.page.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.zhize.analysis.Analysis;
import org.zhize.analysis.Catalog;

/**
 * The catalog as Browser's favorites: an archive that Browser takes when it is dropped onto its window. A folder of the
 * archive becomes a folder of favorites, and the first line of a file, a comment, the name.
 */
@Component
class SavedQueries {

    private final Catalog catalog;
    private final MessageSource words;

    SavedQueries(Catalog catalog, MessageSource words) {
        this.catalog = catalog;
        this.words = words;
    }

    /** The archive with the names in a language. */
    byte[] in(Locale language) {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive, UTF_8)) {
            for (Analysis analysis : catalog.analyses()) {
                String folder = words.getMessage("theme." + analysis.theme(), null, analysis.theme(), language);
                zip.putNextEntry(new ZipEntry(folder + "/" + analysis.name() + ".cypher"));
                zip.write(text(analysis, language).getBytes(UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return archive.toByteArray();
    }

    private static String text(Analysis analysis, Locale language) {
        return "// %s\n// %s (%s)\n%s\n"
                .formatted(
                        analysis.title().in(language),
                        analysis.question().in(language),
                        analysis.id(),
                        Question.statement(analysis));
    }
}
