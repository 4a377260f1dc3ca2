package org.zhize.app.page.catalog;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.zhize.analysis.Analysis;
import org.zhize.analysis.AnalysisException;
import org.zhize.analysis.Arguments;
import org.zhize.analysis.Catalog;
import org.zhize.analysis.Fault;
import org.zhize.analysis.GraphReader;
import org.zhize.analysis.ResultTable;
import org.zhize.app.page.AcceptedFindings;

/** The catalog, and each analysis with its answer. */
@Controller
class AnalysesController {

    private static final int ROWS_SHOWN = 300;

    /** The parameter of the address that leaves accepted findings out. */
    private static final String SHOWN = "shown";

    private final Catalog catalog;
    private final GraphReader reader;
    private final AcceptedFindings accepted;

    AnalysesController(Catalog catalog, GraphReader reader, AcceptedFindings accepted) {
        this.accepted = accepted;
        this.catalog = catalog;
        this.reader = reader;
    }

    @GetMapping("/analyses")
    String list(Model model) {
        Map<String, Collection<Analysis>> themes = new TreeMap<>();
        catalog.analyses()
                .forEach(analysis -> themes.computeIfAbsent(analysis.theme(), theme -> new ArrayList<>())
                        .add(analysis));
        model.addAttribute("themes", themes);
        return "analyses";
    }

    @GetMapping("/analyses/{id}")
    String show(
            @PathVariable String id,
            @RequestParam Map<String, String> given,
            Locale language,
            HttpServletResponse response,
            Model model) {
        try {
            Analysis analysis = catalog.analysis(id);
            model.addAttribute("analysis", analysis);
            model.addAttribute("given", given);
            List<String> assignments = Assignments.of(analysis, given);
            model.addAttribute("query", Assignments.asQuery(analysis, given));
            model.addAttribute("shown", ShownColumns.of(analysis));
            ResultTable table = reader.table(analysis, Arguments.parse(analysis, assignments));
            List<FoundRow> rows = FoundRow.of(analysis, table, accepted.current());
            boolean onlyNew = "new".equals(given.get(SHOWN));
            model.addAttribute("findings", analysis.severity().isPresent());
            model.addAttribute("onlyNew", onlyNew);
            model.addAttribute(
                    "accepted", rows.stream().filter(FoundRow::isAccepted).count());
            model.addAttribute(
                    "rows",
                    rows.stream()
                            .filter(row -> !onlyNew || !row.isAccepted())
                            .limit(ROWS_SHOWN)
                            .toList());
            model.addAttribute("outcome", table.outcome());
            model.addAttribute("chart", BarChart.of(analysis, table));
        } catch (AnalysisException e) {
            response.setStatus(e.fault() == Fault.UNKNOWN_ANALYSIS ? 404 : 400);
            model.addAttribute("fault", e.message(language));
        }
        return "analysis";
    }
}
