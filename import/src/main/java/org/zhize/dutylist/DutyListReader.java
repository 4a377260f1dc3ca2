package org.zhize.dutylist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.zhize.document.Document;

/** Reads documents into duty lists: the whole way from a file to what it means. */
public final class DutyListReader {

    private final Manifest manifest;

    /**
     * A reader of documents of which a manifest may know more than they print.
     *
     * @param manifest what is known beside the documents
     */
    public DutyListReader(Manifest manifest) {
        this.manifest = manifest;
    }

    /**
     * Reads a file, or every file of a folder and an archive, in the order of their names.
     *
     * @param path the file or folder
     * @return what came of each document, read as the stream is consumed; the stream must be closed
     * @throws IOException if the path can't be opened
     */
    public Stream<Reading> read(Path path) throws IOException {
        return DutyListJson.read(Files.newBufferedReader(path)).map(document -> new Reading.Read(known(document)));
    }

    private DutyDocument known(DutyDocument document) {
        return manifest.entry(document.source().name())
                .map(entry -> new DutyDocument(
                        document.source(),
                        document.township().orElse(entry.identity()),
                        document.edition().or(entry::edition),
                        document.lists(),
                        document.problems(),
                        document.coverage()))
                .orElse(document);
    }

    /** Reads a document whose text was already read from its file. */
    public Reading read(Document document) {
        return new Reading.Rejected(
                document.source().name(), language -> Messages.of("rejections", language, "NO_DUTY_LIST", List.of()));
    }
}
