package org.zhize.app.page.report;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.zhize.app.page.PageQueries;
import org.zhize.app.schedule.KeptReport;
import org.zhize.app.schedule.KeptReports;
import org.zhize.app.schedule.Recipient;
import org.zhize.app.schedule.ScheduleException;
import org.zhize.app.schedule.Schedules;
import org.zhize.graph.Graph;
import org.zhize.report.ReportComparison;
import org.zhize.report.format.ReportFormat;

/** The reports: what was made, what is scheduled, and what differs between two. */
@Controller
class ReportsController {

    private static final String BACK = "redirect:/reports";

    private final Schedules schedules;
    private final KeptReports reports;
    private final PageQueries queries;
    private final MessageSource messages;

    ReportsController(Graph graph, PageQueries queries, MessageSource messages) {
        this.schedules = new Schedules(graph, Clock.systemUTC());
        this.reports = new KeptReports(graph, Clock.systemUTC());
        this.queries = queries;
        this.messages = messages;
    }

    @GetMapping("/reports")
    String show(Model model) {
        return show(ScheduleForm.EMPTY, model);
    }

    private String show(ScheduleForm form, Model model) {
        List<KeptReport> kept = reports.all();
        model.addAttribute("reports", kept);
        model.addAttribute(
                "made",
                kept.stream().filter(report -> report.madeAt().isPresent()).toList());
        model.addAttribute("schedules", schedules.all());
        model.addAttribute("form", form);
        model.addAttribute("formats", ReportFormat.values());
        model.addAttribute(
                "choices",
                queries.rows(ReportsController.class, "choices", Map.of()).get(0));
        return "reports";
    }

    @PostMapping("/reports/schedules")
    String add(@ModelAttribute ScheduleForm form, Locale language, HttpServletResponse response, Model model) {
        try {
            if (form.readRecipients().stream().anyMatch(Recipient.Folder.class::isInstance)) {
                // Whoever reads a page from afar must not choose where this machine writes.
                return refuse(messages.getMessage("reports.folder", null, language), form, response, model);
            }
            var unused = schedules.add(form.readCron(), form.readOrder(), form.readKeep());
            return BACK;
        } catch (ScheduleException e) {
            return refuse(e.message(language), form, response, model);
        }
    }

    private String refuse(String fault, ScheduleForm form, HttpServletResponse response, Model model) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        model.addAttribute("fault", fault);
        return show(form, model);
    }

    @PostMapping("/reports/schedules/{id}/pause")
    String pause(@PathVariable String id) {
        schedules.pause(id);
        return BACK;
    }

    @PostMapping("/reports/schedules/{id}/resume")
    String resume(@PathVariable String id) {
        schedules.resume(id);
        return BACK;
    }

    @PostMapping("/reports/schedules/{id}/remove")
    String remove(@PathVariable String id) {
        schedules.remove(id);
        return BACK;
    }

    @PostMapping("/reports/schedules/{id}/run")
    String run(@PathVariable String id) {
        var unused = schedules.orderNow(id);
        return BACK;
    }

    @PostMapping("/reports/{id}/retry")
    String retry(@PathVariable String id) {
        reports.retry(id);
        return BACK;
    }

    /** The report as a file, in the language of the one who reads it now. */
    @GetMapping("/reports/{id}/{format:html|pdf|xlsx|json}")
    ResponseEntity<byte[]> download(@PathVariable String id, @PathVariable String format, Locale language)
            throws IOException {
        KeptReport kept = reports.find(id);
        ReportFormat form = ReportFormat.valueOf(format.toUpperCase(Locale.ROOT));
        var bytes = new ByteArrayOutputStream();
        form.write(reports.content(id), language, kept.order().zone(), bytes);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, form.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("workload-report-" + id + "." + format)
                                .build()
                                .toString())
                .body(bytes.toByteArray());
    }

    @GetMapping("/reports/comparison")
    String compare(@RequestParam String before, @RequestParam String after, Locale language, Model model) {
        model.addAttribute("before", reports.find(before));
        model.addAttribute("after", reports.find(after));
        model.addAttribute(
                "tables",
                ShownDifference.of(
                        ReportComparison.between(reports.content(before), reports.content(after)), language));
        return "report-comparison";
    }

    /** What an address names is gone, such as a schedule that was removed in another window. */
    @ExceptionHandler
    void unknown(ScheduleException e, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
