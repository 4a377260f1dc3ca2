package org.zhize.app.page.township;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.zhize.analysis.Analysis;
import org.zhize.analysis.Arguments;
import org.zhize.analysis.Catalog;
import org.zhize.analysis.GraphReader;
import org.zhize.app.page.PageQueries;

/** The townships, each with its three lists side by side, and the comparison of them. */
@Controller
class TownshipsController {

    private final PageQueries queries;
    private final Catalog catalog;
    private final GraphReader reader;

    TownshipsController(PageQueries queries, Catalog catalog, GraphReader reader) {
        this.queries = queries;
        this.catalog = catalog;
        this.reader = reader;
    }

    @GetMapping("/townships")
    String list(Model model) {
        PageQueries.Answer townships = queries.answer(TownshipsController.class, "townships", Map.of());
        model.addAttribute("townships", townships.rows());
        model.addAttribute("truncated", townships.truncated());
        return "townships";
    }

    @GetMapping("/townships/one")
    String show(@RequestParam String id, HttpServletResponse response, Model model) {
        Map<String, String> township = Map.of("id", id);
        List<Map<String, Object>> found = ask("township", township);
        if (found.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } else {
            Analysis nearest = catalog.analysis("township:nearest");
            model.addAttribute("township", found.get(0));
            model.addAttribute(
                    "lists",
                    ask("lists", township).stream()
                            .collect(Collectors.groupingBy(item -> String.valueOf(item.get("list")))));
            model.addAttribute(
                    "nearest",
                    reader.table(nearest, Arguments.parse(nearest, List.of("township=" + id, "others=5")))
                            .byColumn());
        }
        return "township";
    }

    @GetMapping("/townships/comparison")
    String compare(
            @RequestParam(required = false) @Nullable String county,
            @RequestParam(defaultValue = "false") boolean differences,
            Model model) {
        List<Map<String, Object>> counties = ask("counties", Map.of());
        // Townships of two counties are not told apart by their names alone, so one county at a time is compared.
        Object chosen = county != null && !county.isBlank()
                ? county
                : counties.stream().map(each -> each.get("id")).findFirst().orElse(null);
        Map<String, @Nullable Object> scope = new HashMap<>(Collections.singletonMap("county", chosen));
        model.addAttribute("counties", counties);
        model.addAttribute("county", chosen);
        model.addAttribute("differences", differences);
        List<Map<String, Object>> rows = ask("comparison", scope);
        model.addAttribute(
                "rows",
                differences
                        ? rows.stream()
                                .filter(row -> Boolean.FALSE.equals(row.get("agree")))
                                .toList()
                        : rows);
        model.addAttribute("townships", ask("compared", scope));
        return "comparison";
    }

    private List<Map<String, Object>> ask(String name, Map<String, ?> parameters) {
        return queries.rows(TownshipsController.class, name, parameters);
    }
}
