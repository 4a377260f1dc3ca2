package org.zhize.app.page.department;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zhize.app.page.DepartmentRanking;
import org.zhize.app.page.PageQueries;
import org.zhize.app.page.api.NotInGraphException;
import org.zhize.app.page.api.Slice;

/** The departments for programs: their ranking, and the duties, partners and editions of each. */
@RestController
@RequestMapping("/api/departments")
class DepartmentsApi {

    private final DepartmentRanking ranking;
    private final PageQueries queries;

    DepartmentsApi(DepartmentRanking ranking, PageQueries queries) {
        this.ranking = ranking;
        this.queries = queries;
    }

    /** All departments with their workload, the heaviest first; narrowed down by what is given. */
    @GetMapping
    ResponseEntity<List<Map<String, Object>>> list(
            @RequestParam(required = false) @Nullable String county,
            @RequestParam(required = false) @Nullable String function,
            @RequestParam(required = false) @Nullable String category,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "100") int size) {
        return slice(ranking.of(county, function, category), page, size);
    }

    /** One department: its name, county, printed names and functions. */
    @GetMapping("/one")
    Map<String, Object> one(@RequestParam String id) {
        return queries.rows(DepartmentsApi.class, "department", Map.of("id", id)).stream()
                .findFirst()
                .orElseThrow(() -> new NotInGraphException("department", id));
    }

    /** The current duties of a department, by township and list. */
    @GetMapping("/duties")
    ResponseEntity<List<Map<String, Object>>> duties(
            @RequestParam String id,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "100") int size) {
        return of("duties", id, page, size);
    }

    /** The departments it shares duties with. */
    @GetMapping("/partners")
    ResponseEntity<List<Map<String, Object>>> partners(
            @RequestParam String id,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "100") int size) {
        return of("partners", id, page, size);
    }

    /** How many of its items stood in each edition of the lists. */
    @GetMapping("/history")
    ResponseEntity<List<Map<String, Object>>> history(
            @RequestParam String id,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "100") int size) {
        return of("history", id, page, size);
    }

    private ResponseEntity<List<Map<String, Object>>> of(String what, String id, int page, int size) {
        var unused = one(id);
        return slice(queries.answer(DepartmentsApi.class, what, Map.of("id", id)), page, size);
    }

    private static ResponseEntity<List<Map<String, Object>>> slice(PageQueries.Answer answer, int page, int size) {
        return Slice.of(answer.rows(), answer.truncated(), page, size);
    }
}
