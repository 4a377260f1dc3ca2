package org.zhize.app.page.imports;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.zhize.app.page.api.Slice;
import org.zhize.app.page.imports.ImportJob.State;
import org.zhize.document.Place;
import org.zhize.dutylist.ListKind;
import org.zhize.dutylist.Problem;
import org.zhize.dutylist.Severity;
import org.zhize.dutylist.TownshipIdentity;
import org.zhize.load.ImportOutcome;
import org.zhize.load.UndoOutcome;

/**
 * Imports for programs: bring documents, ask how far they are and what is doubtful, say whose they are, confirm, undo. An
 * import is a job; whoever waits for it follows its events.
 */
@RestController
@RequestMapping("/api/imports")
class ImportsApi {

    private final ImportJobs jobs;
    private final ProgressEvents events;
    private final MessageSource messages;

    ImportsApi(ImportJobs jobs, ProgressEvents events, MessageSource messages) {
        this.jobs = jobs;
        this.events = events;
        this.messages = messages;
    }

    /** An import with its documents. */
    record Import(Progress progress, List<Document> documents) {}

    /** A document of an import. */
    record Document(
            int number,
            String name,
            String sha256,
            @Nullable String refused,
            @Nullable String township,
            @Nullable String county,
            @Nullable String prefecture,
            @Nullable String province,
            @Nullable LocalDate from,
            Map<ListKind, Integer> items,
            Map<Severity, Integer> problems,
            int unaccounted,
            ImportOutcome.@Nullable Status outcome,
            boolean written,
            UndoOutcome.@Nullable Status undone) {

        static Document of(BroughtDocument document, Locale language) {
            TownshipIdentity township = document.township();
            return new Document(
                    document.number(),
                    document.name(),
                    document.sha256(),
                    document.refused().map(reason -> reason.sentence(language)).orElse(null),
                    township.name().orElse(null),
                    township.county().orElse(null),
                    township.prefecture().orElse(null),
                    township.province().orElse(null),
                    document.from().orElse(null),
                    new TreeMap<>(document.items()),
                    new TreeMap<>(document.doubts()),
                    document.unaccounted(),
                    document.outcome().map(ImportOutcome::status).orElse(null),
                    document.outcome()
                            .filter(outcome -> !outcome.dryRun() && outcome.changes())
                            .isPresent(),
                    document.undone().map(UndoOutcome::status).orElse(null));
        }
    }

    /** Something doubtful about a document. */
    record Doubt(
            String code,
            Severity severity,
            @Nullable ListKind list,
            @Nullable Integer number,
            @Nullable Place place,
            String message) {

        static Doubt of(Problem problem, Locale language) {
            return new Doubt(
                    problem.code().name(),
                    problem.severity(),
                    problem.list().orElse(null),
                    problem.number().isPresent() ? problem.number().getAsInt() : null,
                    problem.place().orElse(null),
                    problem.message(language));
        }
    }

    /** Whose lists a document holds, where it does not say so itself. */
    record Statement(
            @Nullable String township,
            @Nullable String county,
            @Nullable String prefecture,
            @Nullable String province,
            @Nullable LocalDate from) {

        TownshipIdentity identity() {
            return new TownshipIdentity(
                    Optional.ofNullable(township),
                    Optional.ofNullable(county),
                    Optional.ofNullable(prefecture),
                    Optional.ofNullable(province));
        }
    }

    /** What undoing did. */
    record Undone(
            UndoOutcome.Status status,
            String document,
            @Nullable String township,
            int lists,
            int items) {}

    /** The imports that are not forgotten, the newest first. */
    @GetMapping
    List<Progress> list() {
        return jobs.all().stream().map(Progress::of).toList();
    }

    /** Brings documents, as parts of the name {@code files}; nothing is written before the import is confirmed. */
    @PostMapping
    ResponseEntity<Progress> bring(@RequestParam("files") List<MultipartFile> files)
            throws UploadException, IOException {
        ImportJob job = jobs.bring(files);
        return ResponseEntity.accepted()
                .location(URI.create("/api/imports/" + job.id()))
                .body(Progress.of(job));
    }

    /** An import with its documents. */
    @GetMapping("/{id}")
    Import show(@PathVariable String id, Locale language) {
        ImportJob job = job(id);
        return new Import(
                Progress.of(job),
                job.documents().stream()
                        .map(document -> Document.of(document, language))
                        .toList());
    }

    /** How far an import is, and no more. */
    @GetMapping("/{id}/progress")
    Progress progress(@PathVariable String id) {
        return Progress.of(job(id));
    }

    /** How far an import is, at once and whenever that changes, as server-sent events, which end when it rests. */
    @Operation(
            summary = "Follows an import",
            description = "Events of the name progress, the first at once, one whenever the import gets further; the"
                    + " stream ends when nothing goes on any more, that is, with READY, DONE or FAILED.",
            responses = {
                @ApiResponse(
                        responseCode = "200",
                        description = "the events; the data of each is a Progress",
                        content =
                                @Content(
                                        mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                                        schema = @Schema(implementation = Progress.class))),
                @ApiResponse(responseCode = "503", description = "too many follow imports already", content = @Content)
            })
    @GetMapping(path = "/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter follow(@PathVariable String id) {
        return events.of(job(id))
                .orElseThrow(
                        () -> new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, "too many follow imports"));
    }

    /**
     * What is doubtful about a document, in the order of its lines.
     *
     * @param page which page of the problems, from 0
     * @param size problems a page, from 1 to 10,000
     */
    @GetMapping("/{id}/documents/{number}/problems")
    ResponseEntity<List<Doubt>> problems(
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "100") int size,
            Locale language) {
        ImportJob job = job(id);
        BroughtDocument document = document(job, number);
        List<Problem> problems = document.refused().isPresent()
                ? List.of()
                : jobs.content(job, document).problems();
        return Slice.of(problems, problem -> Doubt.of(problem, language), page, size);
    }

    /** Says whose lists a document holds; what it says itself counts more. */
    @PutMapping("/{id}/documents/{number}/township")
    Document state(
            @PathVariable String id, @PathVariable int number, @RequestBody Statement statement, Locale language) {
        ImportJob job = job(id);
        jobs.state(job, document(job, number), statement.identity(), Optional.ofNullable(statement.from()));
        return Document.of(document(job, number), language);
    }

    /** Imports what was read. */
    @PostMapping("/{id}/confirmation")
    ResponseEntity<Progress> confirm(@PathVariable String id) {
        ImportJob job = job(id);
        if (job.state() != State.READY) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, "the import is " + job.state() + ", not READY");
        }
        jobs.confirm(job);
        return ResponseEntity.accepted().body(Progress.of(job));
    }

    /** Forgets an import; what it has written stays. */
    @DeleteMapping("/{id}")
    ResponseEntity<Void> discard(@PathVariable String id) {
        if (!jobs.discard(job(id))) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, "the import is still going on");
        }
        return ResponseEntity.noContent().build();
    }

    /** Takes a document out of the graph again, whoever imported it; the edition before it is current again. */
    @DeleteMapping("/documents/{sha256}")
    Undone undo(@PathVariable String sha256, Locale language) {
        UndoOutcome outcome = jobs.undo(sha256);
        switch (outcome.status()) {
            case UNKNOWN -> throw new ResponseStatusException(HttpStatus.NOT_FOUND, outcome.prettyPrint(language));
            case READ_TWICE -> throw new ResponseStatusException(HttpStatus.CONFLICT, outcome.prettyPrint(language));
            case RESTORED, REMOVED -> {}
        }
        return new Undone(
                outcome.status(), outcome.source(), outcome.township().orElse(null), outcome.lists(), outcome.items());
    }

    @ExceptionHandler
    ProblemDetail refused(UploadException e, Locale language) {
        return ProblemDetail.forStatusAndDetail(
                e.reason() == UploadException.Reason.BUSY ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.BAD_REQUEST,
                messages.getMessage("import.refused." + e.reason(), e.details(), language));
    }

    private ImportJob job(String id) {
        return jobs.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "no such import"));
    }

    private static BroughtDocument document(ImportJob job, int number) {
        return job.document(number)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "no such document"));
    }
}
