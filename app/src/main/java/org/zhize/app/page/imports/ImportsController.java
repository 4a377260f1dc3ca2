package org.zhize.app.page.imports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.zhize.app.page.PageQueries;
import org.zhize.dutylist.TownshipIdentity;
import org.zhize.dutylist.check.ReadingMarkup;
import org.zhize.load.UndoOutcome;

/** Bringing documents, seeing how they are read, importing them, and undoing that. */
@Controller
class ImportsController {

    private static final int DOCUMENTS_A_PAGE = 30;

    private final ImportJobs jobs;
    private final PageQueries queries;

    ImportsController(ImportJobs jobs, PageQueries queries) {
        this.jobs = jobs;
        this.queries = queries;
    }

    @GetMapping("/import")
    String start(@RequestParam(defaultValue = "0") int page, Model model) {
        int shown = Math.max(0, page);
        List<Map<String, Object>> documents = queries.rows(
                ImportsController.class,
                "documents",
                Map.of("skip", (long) shown * DOCUMENTS_A_PAGE, "limit", DOCUMENTS_A_PAGE + 1));
        model.addAttribute(
                "documents", documents.stream().limit(DOCUMENTS_A_PAGE).toList());
        model.addAttribute("page", shown);
        model.addAttribute("more", documents.size() > DOCUMENTS_A_PAGE);
        model.addAttribute("jobs", jobs.all());
        model.addAttribute("mostFiles", Upload.MOST_FILES);
        model.addAttribute("mostBytes", UploadLimit.MOST_BYTES);
        return "import";
    }

    @PostMapping("/import")
    String bring(
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> files,
            HttpServletResponse response,
            Model model)
            throws IOException {
        try {
            return "redirect:/import/"
                    + jobs.bring(files == null ? List.of() : files).id();
        } catch (UploadException e) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("refused", e);
            return start(0, model);
        }
    }

    @GetMapping("/import/{id}")
    String show(@PathVariable String id, Model model) {
        model.addAttribute("job", job(id));
        return "import-job";
    }

    @GetMapping("/import/{id}/documents/{number}")
    String document(@PathVariable String id, @PathVariable int number, Locale language, Model model)
            throws IOException {
        ImportJob job = job(id);
        BroughtDocument document = document(job, number);
        model.addAttribute("job", job);
        model.addAttribute("document", document);
        model.addAttribute("markup", jobs.markup(job, document, language));
        StringBuilder legend = new StringBuilder();
        new ReadingMarkup(legend, language).addLegend();
        model.addAttribute("legend", legend.toString());
        return "import-document";
    }

    /** The colours of a reading. */
    @GetMapping(path = "/import/reading.css", produces = "text/css")
    @ResponseBody
    String style() {
        return ReadingMarkup.style();
    }

    @PostMapping("/import/{id}/documents/{number}")
    String state(@PathVariable String id, @PathVariable int number, @RequestParam Map<String, String> said) {
        ImportJob job = job(id);
        jobs.state(job, document(job, number), identity(said), date(said.get("from")));
        return "redirect:/import/" + id + "#document-" + number;
    }

    private static TownshipIdentity identity(Map<String, String> said) {
        return new TownshipIdentity(
                said(said, "township"), said(said, "county"), said(said, "prefecture"), said(said, "province"));
    }

    private static Optional<String> said(Map<String, String> said, String part) {
        return Optional.ofNullable(said.get(part)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static Optional<LocalDate> date(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "no date: " + text, e);
        }
    }

    @PostMapping("/import/{id}/confirm")
    String confirm(@PathVariable String id) {
        jobs.confirm(job(id));
        return "redirect:/import/" + id;
    }

    @PostMapping("/import/{id}/discard")
    String discard(@PathVariable String id) {
        jobs.discard(job(id));
        return "redirect:/import";
    }

    @PostMapping("/import/undo")
    String undo(
            @RequestParam String sha256,
            @RequestParam(required = false) @Nullable String job,
            Locale language,
            Model model) {
        UndoOutcome outcome = jobs.undo(sha256);
        model.addAttribute("undone", outcome.prettyPrint(language));
        Optional<ImportJob> of = Optional.ofNullable(job).flatMap(jobs::find);
        return of.isPresent() ? show(of.get().id(), model) : start(0, model);
    }

    private ImportJob job(String id) {
        return jobs.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static BroughtDocument document(ImportJob job, int number) {
        return job.document(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
