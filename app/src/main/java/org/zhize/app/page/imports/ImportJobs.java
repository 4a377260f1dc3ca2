package org.zhize.app.page.imports;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.multipart.MultipartFile;
import org.zhize.app.intake.Intake;
import org.zhize.app.intake.Knowledge;
import org.zhize.app.page.PageSettings;
import org.zhize.app.page.imports.ImportJob.Failure;
import org.zhize.app.page.imports.ImportJob.State;
import org.zhize.app.page.imports.UploadException.Reason;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.TownshipIdentity;
import org.zhize.dutylist.reader.DutyListReader;
import org.zhize.dutylist.reader.Reading;
import org.zhize.graph.Graph;
import org.zhize.load.UndoOutcome;

/**
 * The imports of the page. One after the other is read and written, in the background; what was read is kept in files, so
 * that exactly what was shown is imported, and memory is bounded by the largest document. They are forgotten when the
 * page stops, or when newer ones need the room.
 */
@Component
class ImportJobs {

    private static final int MOST_DOCUMENTS = 500;
    private static final int MOST_JOBS = 8;
    private static final long SECONDS_TO_STOP = 30;
    private static final Logger LOG = LoggerFactory.getLogger(ImportJobs.class);

    private final Graph graph;
    private final PageSettings settings;
    private final ProgressEvents events;
    private final Map<String, ImportJob> jobs = new LinkedHashMap<>();
    private volatile boolean stopping;
    private final ExecutorService work = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "imports");
        thread.setDaemon(true);
        return thread;
    });

    ImportJobs(Graph graph, PageSettings settings, ProgressEvents events) {
        this.graph = graph;
        this.settings = settings;
        this.events = events;
        // What a process left behind that was killed; nobody else works on this data folder.
        forget(folder());
    }

    private Path folder() {
        return settings.data().root().resolve("imports");
    }

    /**
     * Takes files in and begins to read them. A manifest among them tells what they do not print.
     *
     * @throws UploadException if they can't become an import
     * @throws IOException if they can't be kept
     */
    ImportJob bring(List<MultipartFile> files) throws UploadException, IOException {
        List<MultipartFile> chosen = Upload.chosen(files);
        String id = UUID.randomUUID().toString();
        Path folder = Files.createDirectories(folder().resolve(id));
        try {
            Upload upload = Upload.keep(chosen, folder.resolve("files"));
            ImportJob job =
                    new ImportJob(id, folder, Instant.now(), upload.files().size(), events::tell);
            remember(job);
            work.execute(() -> read(job, upload));
            return job;
        } catch (UploadException | IOException e) {
            forget(folder);
            throw e;
        }
    }

    private void remember(ImportJob job) throws UploadException {
        synchronized (jobs) {
            if (jobs.size() >= MOST_JOBS) {
                ImportJob oldest = jobs.values().stream()
                        .filter(each -> !each.state().isBusy())
                        .findFirst()
                        .orElseThrow(() -> new UploadException(Reason.BUSY));
                jobs.remove(oldest.id());
                forget(oldest.folder());
            }
            jobs.put(job.id(), job);
        }
    }

    /** The import of a name, if it is not forgotten. */
    Optional<ImportJob> find(String id) {
        synchronized (jobs) {
            return Optional.ofNullable(jobs.get(id));
        }
    }

    /** All that are not forgotten, the newest first. */
    List<ImportJob> all() {
        synchronized (jobs) {
            List<ImportJob> all = new ArrayList<>(jobs.values());
            Collections.reverse(all);
            return all;
        }
    }

    private void read(ImportJob job, Upload upload) {
        try {
            Intake intake = intake();
            for (Path file : upload.files()) {
                if (stopping) {
                    return;
                }
                try (Stream<Reading> readings = new DutyListReader(upload.manifest()).read(file)) {
                    for (Reading reading : (Iterable<Reading>) readings::iterator) {
                        if (job.documents().size() >= MOST_DOCUMENTS) {
                            job.fail(State.FAILED, Failure.TOO_MANY_DOCUMENTS);
                            return;
                        }
                        keep(job, reading, intake);
                    }
                }
                job.step();
            }
            job.end(State.READY);
        } catch (IOException | RuntimeException e) {
            LOG.error("An import could not be read", e);
            job.fail(State.FAILED, Failure.BROKEN_OFF);
        }
    }

    private static void keep(ImportJob job, Reading reading, Intake intake) throws IOException {
        int number = job.documents().size() + 1;
        readings(job).keep(number, reading);
        if (reading instanceof Reading.Read read) {
            job.add(BroughtDocument.read(number, read.document(), intake.preview(read.document())));
        } else {
            Reading.Rejected rejected = (Reading.Rejected) reading;
            job.add(BroughtDocument.refused(number, rejected.name(), rejected.reason()));
        }
    }

    private static KeptReadings readings(ImportJob job) {
        return new KeptReadings(job.folder());
    }

    /** What a document says, with what the person said of it. */
    DutyDocument content(ImportJob job, BroughtDocument document) {
        return readings(job).document(document.number()).orElse(document.stated(), document.statedFrom());
    }

    /** Source and reading of a document side by side, as mark-up. */
    String markup(ImportJob job, BroughtDocument document, Locale language) throws IOException {
        return readings(job).markup(document.number(), language);
    }

    /** Says of a document that waits to be imported whose it is and from when, where it does not say so itself. */
    void state(ImportJob job, BroughtDocument document, TownshipIdentity identity, Optional<LocalDate> from) {
        if (job.state() != State.READY || document.refused().isPresent()) {
            return;
        }
        DutyDocument named = readings(job).document(document.number()).orElse(identity, from);
        var preview = intake().preview(named);
        job.replace(document.number(), each -> each.stated(identity, from, named, preview));
    }

    /** Begins to import what was read; does nothing if the import does not wait for that. */
    void confirm(ImportJob job) {
        List<BroughtDocument> named =
                job.documents().stream().filter(BroughtDocument::isNamed).toList();
        // One more step for the topics.
        if (job.begin(State.READY, State.IMPORTING, named.size() + 1)) {
            work.execute(() -> write(job, named));
        }
    }

    private void write(ImportJob job, List<BroughtDocument> documents) {
        try {
            Intake intake = intake();
            for (BroughtDocument document : documents) {
                if (stopping) {
                    break;
                }
                var outcome = intake.take(content(job, document));
                job.replace(document.number(), each -> each.with(outcome));
                job.step();
            }
            intake.complete();
            job.step();
            job.end(State.DONE);
        } catch (IOException | RuntimeException e) {
            // Each document is in the graph as a whole or not at all, and can be imported again.
            LOG.error("An import was broken off", e);
            job.fail(State.READY, Failure.BROKEN_OFF);
        }
    }

    /** Forgets an import that does not go on; what it has written stays. */
    boolean discard(ImportJob job) {
        synchronized (jobs) {
            if (job.state().isBusy()) {
                return false;
            }
            jobs.remove(job.id());
        }
        forget(job.folder());
        return true;
    }

    /** Takes a document out of the graph again, whoever imported it. */
    UndoOutcome undo(String sha256) {
        UndoOutcome outcome = intake().undo(sha256);
        for (ImportJob job : all()) {
            job.documents().stream()
                    .filter(document -> document.sha256().equals(sha256) && document.isUndoable())
                    .forEach(document -> job.replace(document.number(), each -> each.with(outcome)));
        }
        return outcome;
    }

    private Intake intake() {
        return new Intake(graph, Knowledge.keptIn(settings.data()));
    }

    private static void forget(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            LOG.warn("Could not delete {}", folder, e);
        }
    }

    /**
     * Ends after the document at hand, with what the lists imply, so that the next start need not make up for it. What is only
     * read is forgotten.
     */
    @PreDestroy
    void close() {
        stopping = true;
        work.shutdown();
        try {
            if (!work.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                work.shutdownNow();
            }
        } catch (InterruptedException e) {
            work.shutdownNow();
            Thread.currentThread().interrupt();
        }
        forget(folder());
    }
}
