package org.zhize.app.page.finding;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.zhize.analysis.Analysis;
import org.zhize.analysis.Severity;
import org.zhize.app.page.CountedFindings;
import org.zhize.app.page.FindingCounts;
import org.zhize.app.page.PageQueries;

/** What the catalog finds, by theme, and the original text of the items that findings lead to. */
@Controller
class FindingsController {

    private final PageQueries queries;
    private final FindingCounts counts;

    FindingsController(PageQueries queries, FindingCounts counts) {
        this.queries = queries;
        this.counts = counts;
    }

    /**
     * An analysis that found something.
     *
     * @param analysis which
     * @param rows how many rows it found
     */
    record Found(Analysis analysis, long rows) {}

    @GetMapping("/findings")
    String list(
            @RequestParam(required = false) @Nullable String county,
            @RequestParam(required = false) @Nullable Severity severity,
            Model model) {
        model.addAttribute("counties", queries.rows(FindingsController.class, "counties", Map.of()));
        return show(county, severity, model, "findings");
    }

    /** The findings by themselves, which the page asks for again until all are counted. */
    @GetMapping("/findings/found")
    String found(
            @RequestParam(required = false) @Nullable String county,
            @RequestParam(required = false) @Nullable Severity severity,
            Model model) {
        return show(county, severity, model, "findings :: found");
    }

    private String show(@Nullable String county, @Nullable Severity severity, Model model, String view) {
        String chosen = county == null || county.isBlank() ? null : county;
        CountedFindings counted = counts.of(chosen);
        Map<String, List<Found>> themes = new TreeMap<>();
        counted.rows().forEach((analysis, rows) -> {
            if (severity == null || severity == analysis.severity().orElseThrow()) {
                themes.computeIfAbsent(analysis.theme(), theme -> new ArrayList<>())
                        .add(new Found(analysis, rows));
            }
        });
        model.addAttribute("counted", counted);
        model.addAttribute("themes", themes);
        model.addAttribute("severities", Severity.values());
        model.addAttribute("severity", severity);
        model.addAttribute("county", chosen);
        return view;
    }

    @GetMapping("/findings/item")
    String item(@RequestParam String id, HttpServletResponse response, Model model) {
        List<Map<String, Object>> found =
                queries.rows(FindingsController.class, "item", new HashMap<>(Map.of("id", id)));
        if (found.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } else {
            model.addAttribute("item", Objects.requireNonNull(found.get(0)));
        }
        return "item";
    }
}
