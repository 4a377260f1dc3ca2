package org.zhize.app.page.proposal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.zhize.app.page.PageQueries;
import org.zhize.graph.Graph;
import org.zhize.whatif.Change;
import org.zhize.whatif.Comparison;
import org.zhize.whatif.DepartmentWorkload;
import org.zhize.whatif.PlanException;
import org.zhize.whatif.PlanFile;
import org.zhize.whatif.WhatIf;

/** Workloads before and after the moves of a plan, which is a text that people keep and pass on. */
@Controller
class WhatIfController {

    /** What an address can carry. */
    private static final int LONGEST = 6_000;

    private static final String NAME = "plan.yaml";

    private final Graph graph;
    private final PageQueries queries;

    WhatIfController(Graph graph, PageQueries queries) {
        this.graph = graph;
        this.queries = queries;
    }

    @GetMapping("/whatif")
    String show(
            @RequestParam(defaultValue = "") String plan,
            @RequestParam Map<String, String> given,
            Locale language,
            HttpServletResponse response,
            Model model) {
        MoveForm form = MoveForm.of(given);
        String text = form.isAsked() ? form.addedTo(plan) : plan;
        model.addAttribute("plan", text);
        model.addAttribute("move", form);
        model.addAttribute("kinds", MoveForm.KINDS);
        model.addAttribute("longest", LONGEST);
        model.addAttribute(
                "choices",
                queries.rows(WhatIfController.class, "choices", Map.of()).get(0));
        if (text.isBlank()) {
            return "whatif";
        }
        try {
            Comparison comparison = new WhatIf(graph).compare(PlanFile.read(NAME, text));
            model.addAttribute("comparison", comparison);
            model.addAttribute("departments", changed(comparison.departments()));
            model.addAttribute("townships", changed(comparison.townships()));
            model.addAttribute("most", most(comparison));
            model.addAttribute("ids", ids(comparison.county()));
        } catch (PlanException e) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("fault", e.message(language));
        }
        return "whatif";
    }

    /** The plan as a file, as {@code zhize whatif} reads it. */
    @GetMapping("/whatif/plan.yaml")
    ResponseEntity<String> save(@RequestParam String plan) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/yaml;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(NAME).build().toString())
                .body(plan);
    }

    private static <W> List<Change<W>> changed(List<Change<W>> all) {
        return all.stream().filter(Change::isChanged).toList();
    }

    /** The largest workload, to which the bars are drawn. */
    private static double most(Comparison comparison) {
        return comparison.departments().stream()
                .flatMap(change -> List.of(change.before(), change.after()).stream())
                .mapToDouble(DepartmentWorkload::share)
                .max()
                .orElse(1);
    }

    /** The ids of a county's departments and townships, by their names. */
    private Map<String, String> ids(String county) {
        return queries.rows(WhatIfController.class, "ids", Map.of("county", county)).stream()
                .collect(Collectors.toMap(
                        row -> String.valueOf(row.get("name")),
                        row -> String.valueOf(row.get("id")),
                        (one, other) -> one));
    }
}
