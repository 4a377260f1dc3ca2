package org.zhize.app.page.finding;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.zhize.analysis.Analysis;
import org.zhize.analysis.FindingId;
import org.zhize.analysis.Severity;
import org.zhize.app.page.AcceptedFindings;
import org.zhize.app.page.CountedFindings;
import org.zhize.app.page.Counties;
import org.zhize.app.page.FindingCounts;
import org.zhize.app.page.PageQueries;

/** What the catalog finds, by theme, and the original text of the items that findings lead to. */
@Controller
class FindingsController {

    private final PageQueries queries;
    private final Counties counties;
    private final FindingCounts counts;
    private final AcceptedFindings accepted;

    FindingsController(PageQueries queries, Counties counties, FindingCounts counts, AcceptedFindings accepted) {
        this.accepted = accepted;
        this.queries = queries;
        this.counties = counties;
        this.counts = counts;
    }

    /**
     * An analysis that found something.
     *
     * @param analysis which
     * @param count how many rows it found
     */
    record Found(Analysis analysis, CountedFindings.Count count) {}

    /** By what findings are grouped and sorted. */
    enum Order {
        THEME {
            @Override
            Comparator<Found> comparator() {
                return Comparator.comparing(found -> found.analysis().theme());
            }

            @Override
            String group(Found found) {
                return "theme." + found.analysis().theme();
            }
        },
        SEVERITY {
            @Override
            Comparator<Found> comparator() {
                return Comparator.comparing(
                        found -> found.analysis().severity().orElseThrow(), Comparator.reverseOrder());
            }

            @Override
            String group(Found found) {
                return "severity.group." + found.analysis().severity().orElseThrow();
            }
        },
        NUMBER {
            @Override
            Comparator<Found> comparator() {
                return Comparator.comparing(found -> found.count().fresh(), Comparator.reverseOrder());
            }

            @Override
            String group(Found found) {
                return found.count().fresh() > 0 ? "findings.group.fresh" : "findings.group.accepted";
            }
        };

        abstract Comparator<Found> comparator();

        /** The key of the heading under which a finding stands. */
        abstract String group(Found found);
    }

    @GetMapping("/findings")
    String list(
            @RequestParam(required = false) @Nullable String county,
            @RequestParam(required = false) @Nullable Severity severity,
            @RequestParam(defaultValue = "THEME") Order order,
            Model model) {
        model.addAttribute("counties", counties.findNamesByOrderById());
        return show(county, severity, order, model, "findings");
    }

    /** The findings by themselves, which the page asks for again until all are counted. */
    @GetMapping("/findings/found")
    String found(
            @RequestParam(required = false) @Nullable String county,
            @RequestParam(required = false) @Nullable Severity severity,
            @RequestParam(defaultValue = "THEME") Order order,
            Model model) {
        return show(county, severity, order, model, "findings :: found");
    }

    private String show(@Nullable String county, @Nullable Severity severity, Order order, Model model, String view) {
        String chosen = county == null || county.isBlank() ? null : county;
        CountedFindings counted = counts.of(chosen);
        List<Found> found = counted.counts().entrySet().stream()
                .map(entry -> new Found(entry.getKey(), entry.getValue()))
                .filter(each -> severity == null
                        || severity == each.analysis().severity().orElseThrow())
                .sorted(order.comparator())
                .toList();
        Map<String, List<Found>> groups = new LinkedHashMap<>();
        found.forEach(each -> groups.computeIfAbsent(order.group(each), group -> new ArrayList<>())
                .add(each));
        model.addAttribute("counted", counted);
        model.addAttribute("groups", groups);
        model.addAttribute("order", order);
        model.addAttribute("orders", Order.values());
        model.addAttribute("severities", Severity.values());
        model.addAttribute("severity", severity);
        model.addAttribute("county", chosen);
        return view;
    }

    /**
     * An item as its list prints it.
     *
     * @param mark what a finding says of it, which is marked in the text
     */
    @GetMapping("/findings/item")
    String item(
            @RequestParam String id,
            @RequestParam(defaultValue = "") List<String> mark,
            HttpServletResponse response,
            Model model) {
        List<Map<String, Object>> found =
                queries.rows(FindingsController.class, "item", new HashMap<>(Map.of("id", id)));
        if (found.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } else {
            Marking marking = new Marking(mark);
            model.addAttribute("item", Objects.requireNonNull(found.get(0)));
            model.addAttribute("marking", marking);
            model.addAttribute("marked", texts(found.get(0)).anyMatch(marking::touches));
        }
        return "item";
    }

    /** What of an item is printed where it can be marked. */
    private static Stream<String> texts(Map<String, Object> item) {
        return item.values().stream()
                .filter(value -> value instanceof List<?>)
                .flatMap(value -> ((List<?>) value).stream())
                .map(each -> each instanceof Map<?, ?> department ? department.get("printedName") : each)
                .map(String::valueOf);
    }

    /** Accepts a finding, and shows again where it was accepted. */
    @PostMapping("/findings/accepted")
    String accept(@RequestParam String finding, @RequestParam String reason, @RequestParam String back)
            throws IOException {
        accepted.accept(new FindingId(finding), reason);
        return backTo(back, finding);
    }

    /** Counts a finding as new again. */
    @PostMapping("/findings/withdrawn")
    String withdraw(@RequestParam String finding, @RequestParam String back) throws IOException {
        accepted.withdraw(new FindingId(finding));
        return backTo(back, finding);
    }

    @ExceptionHandler
    void refused(IllegalArgumentException e, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }

    /** Only within this page: an address elsewhere would lead away. */
    private static String backTo(String back, String finding) {
        String within = back.startsWith("/analyses/") ? back : "/findings";
        return "redirect:" + within + "#f-" + finding;
    }
}
