package org.zhize.app.page.department;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.zhize.app.page.DepartmentRanking;
import org.zhize.app.page.PageQueries;

/** The ranking of departments, and each department's own page. */
@Controller
class DepartmentsController {

    private final DepartmentRanking ranking;
    private final PageQueries queries;
    private final DepartmentFindings findings;

    DepartmentsController(DepartmentRanking ranking, PageQueries queries, DepartmentFindings findings) {
        this.ranking = ranking;
        this.findings = findings;
        this.queries = queries;
    }

    @GetMapping("/departments")
    String list(
            @RequestParam(required = false) @Nullable String county,
            @RequestParam(required = false) @Nullable String function,
            @RequestParam(required = false) @Nullable String category,
            Model model) {
        PageQueries.Answer departments = ranking.of(county, function, category);
        model.addAttribute("county", county);
        model.addAttribute("function", function);
        model.addAttribute("category", category);
        model.addAttribute("choices", ask("choices", Map.of()).get(0));
        model.addAttribute("departments", departments.rows());
        model.addAttribute("truncated", departments.truncated());
        return "departments";
    }

    @GetMapping("/departments/one")
    String show(@RequestParam String id, HttpServletResponse response, Model model) {
        Map<String, String> department = Map.of("id", id);
        List<Map<String, Object>> found = ask("department", department);
        if (found.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } else {
            model.addAttribute("department", found.get(0));
            model.addAttribute("duties", ask("duties", department));
            model.addAttribute("partners", ask("partners", department));
            model.addAttribute("history", ask("history", department));
        }
        return "department";
    }

    /** The findings that name a department, which take longer than the rest of its page. */
    @GetMapping("/departments/findings")
    String findings(@RequestParam String id, Model model) {
        List<Map<String, Object>> found = ask("department", Map.of("id", id));
        model.addAttribute("findings", found.isEmpty() ? List.of() : findings.of(found.get(0)));
        return "department :: findings";
    }

    private List<Map<String, Object>> ask(String name, Map<String, ?> parameters) {
        return queries.rows(DepartmentsController.class, name, parameters);
    }
}
