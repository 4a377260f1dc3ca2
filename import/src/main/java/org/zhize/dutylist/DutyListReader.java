package org.zhize.dutylist;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhize.document.Document;
import org.zhize.document.DocumentReaders;
import org.zhize.document.UnreadableDocumentException;
import org.zhize.document.UnreadableDocumentException.Reason;
import org.zhize.layout.Draft;
import org.zhize.layout.Layouts;

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
     * Reads a file, or every file of a folder in the order of their paths; a manifest in the folder is passed over.
     *
     * @param path the file or folder
     * @return what came of each document, read as the stream is consumed; the stream must be closed
     * @throws IOException if the folder can't be listed
     */
    public Stream<Reading> read(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return readFile(path);
        }
        try (Stream<Path> files = Files.walk(path)) {
            List<Path> documents = files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith(Manifest.FILE_NAME))
                    .sorted()
                    .toList();
            return documents.stream().flatMap(this::readFile);
        }
    }

    private Stream<Reading> readFile(Path file) {
        try {
            if (isDutyListJson(file)) {
                return DutyListJson.read(Files.newBufferedReader(file))
                        .map(document -> new Reading.Read(known(document)));
            }
            return Stream.of(read(DocumentReaders.read(file)));
        } catch (UnreadableDocumentException e) {
            return Stream.of(new Reading.Rejected(String.valueOf(file.getFileName()), e));
        } catch (IOException e) {
            return Stream.of(new Reading.Rejected(
                    String.valueOf(file.getFileName()),
                    new UnreadableDocumentException(
                            String.valueOf(file.getFileName()), Reason.INACCESSIBLE, String.valueOf(e.getMessage()))));
        }
    }

    private static boolean isDutyListJson(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            return new String(in.readNBytes(200), StandardCharsets.UTF_8).contains('"' + DutyListJson.FORMAT + '"');
        }
    }

    /** Reads a document whose text was already read from its file. */
    public Reading read(Document document) {
        String name = document.source().name();
        Optional<Draft> draft = Layouts.read(document);
        if (draft.isEmpty()) {
            return new Reading.Rejected(name, new UnreadableDocumentException(name, Reason.NO_DUTY_LIST));
        }
        Interpretation interpretation = new Interpretation(document, draft.get(), manifest);
        return new Reading.Read(interpretation.dutyDocument(), Optional.of(interpretation.trace()));
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
}
