package org.zhize.dutylist.reader;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhize.document.BoundedWork;
import org.zhize.document.Document;
import org.zhize.document.UnreadableDocumentException;
import org.zhize.document.UnreadableDocumentException.Reason;
import org.zhize.document.reader.Archive;
import org.zhize.document.reader.DocumentReaders;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.identity.Manifest;
import org.zhize.dutylist.json.DutyListJson;
import org.zhize.dutylist.json.MalformedDutyListException;
import org.zhize.layout.Draft;
import tools.jackson.core.JacksonException;

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
     * Reads a file, or every file of a folder or a ZIP archive in the order of their paths. Manifests among them are passed over; what
     * those in an archive say holds for its documents, where the reader's own says nothing.
     *
     * @param path the file, archive or folder
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
        String name = String.valueOf(file.getFileName());
        try {
            if (isDutyListJson(file)) {
                return readJson(name, DutyListJson.read(Files.newBufferedReader(file)));
            }
            if (Archive.isOne(file)) {
                return readArchive(Archive.of(file));
            }
            long began = System.nanoTime();
            Document document = DocumentReaders.read(file);
            return Stream.of(read(document, BoundedWork.secondsLeft(began)));
        } catch (UnreadableDocumentException e) {
            return Stream.of(new Reading.Rejected(name, e));
        } catch (IOException e) {
            return Stream.of(new Reading.Rejected(
                    name, new UnreadableDocumentException(name, Reason.INACCESSIBLE, String.valueOf(e.getMessage()))));
        }
    }

    /** Documents up to the first line that holds none. */
    private Stream<Reading> readJson(String name, Stream<DutyDocument> documents) {
        Iterator<DutyDocument> lines = documents.iterator();
        return Stream.iterate(
                        next(name, lines),
                        Optional::isPresent,
                        before -> before.get() instanceof Reading.Read ? next(name, lines) : Optional.empty())
                .flatMap(Optional::stream)
                .onClose(documents::close);
    }

    private Optional<Reading> next(String name, Iterator<DutyDocument> lines) {
        try {
            return lines.hasNext() ? Optional.of(new Reading.Read(known(lines.next()))) : Optional.empty();
        } catch (MalformedDutyListException | UncheckedIOException e) {
            return Optional.of(new Reading.Rejected(
                    name, new UnreadableDocumentException(name, Reason.DAMAGED, String.valueOf(e.getMessage()))));
        }
    }

    /** The documents of an archive, and before them the manifests in it that can't be read. */
    private Stream<Reading> readArchive(Archive archive) {
        List<Reading> unread = new ArrayList<>();
        DutyListReader reader = new DutyListReader(manifest.or(manifest(archive, unread)));
        Stream<Reading> documents = archive.files().stream()
                .filter(file -> !isManifest(file))
                .map(file -> reader.readPacked(archive, file));
        return Stream.concat(unread.stream(), documents).onClose(() -> close(archive));
    }

    /** What the manifests in an archive say together. */
    private static Manifest manifest(Archive archive, List<Reading> unread) {
        Manifest all = Manifest.EMPTY;
        for (String file : archive.files()) {
            if (isManifest(file)) {
                try {
                    all = all.or(Manifest.read(archive.content(file)));
                } catch (UnreadableDocumentException e) {
                    unread.add(new Reading.Rejected(e.file(), e));
                } catch (JacksonException e) {
                    String place = archive.place(file);
                    unread.add(new Reading.Rejected(
                            place,
                            new UnreadableDocumentException(place, Reason.DAMAGED, e, String.valueOf(e.getMessage()))));
                }
            }
        }
        return all;
    }

    private static boolean isManifest(String packed) {
        return packed.equals(Manifest.FILE_NAME) || packed.endsWith("/" + Manifest.FILE_NAME);
    }

    private Reading readPacked(Archive archive, String file) {
        try {
            long began = System.nanoTime();
            Document document = archive.read(file);
            return read(document, BoundedWork.secondsLeft(began));
        } catch (UnreadableDocumentException e) {
            return new Reading.Rejected(e.file(), e);
        }
    }

    private static void close(Archive archive) {
        try {
            archive.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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

    /** Reads a document whose text was already read from its file, which may have taken all the time that it may. */
    public Reading read(Document document) {
        return read(document, BoundedWork.MAX_SECONDS - BoundedWork.MAX_SECONDS_TO_READ);
    }

    private Reading read(Document document, int seconds) {
        String name = document.source().name();
        try {
            return BoundedWork.on(name, seconds, () -> understand(document));
        } catch (UnreadableDocumentException e) {
            return new Reading.Rejected(name, e);
        } catch (ExecutionException e) {
            return new Reading.Rejected(name, reason(name, e.getCause()));
        }
    }

    private Reading understand(Document document) {
        Optional<Draft> draft = Layouts.read(document);
        if (draft.isEmpty()) {
            String name = document.source().name();
            return new Reading.Rejected(name, new UnreadableDocumentException(name, Reason.NO_DUTY_LIST));
        }
        Interpretation interpretation = new Interpretation(document, draft.get(), manifest);
        return new Reading.Read(interpretation.dutyDocument(), Optional.of(interpretation.trace()));
    }

    /** A mistake of ours about one document must not keep the others from being read. */
    private static UnreadableDocumentException reason(String name, @Nullable Throwable failure) {
        if (failure instanceof OutOfMemoryError) {
            long mebibytes = Runtime.getRuntime().maxMemory() >> 20;
            return new UnreadableDocumentException(name, Reason.TOO_LARGE, "MiB of memory", String.valueOf(mebibytes));
        }
        return new UnreadableDocumentException(name, Reason.NOT_UNDERSTOOD, String.valueOf(failure));
    }

    private DutyDocument known(DutyDocument document) {
        return manifest.entry(document.source().name())
                .filter(entry -> !document.isOfSeveralTownships())
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
