package org.zhize.app.page.proposal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.zhize.admission.Admission;
import org.zhize.admission.AdmissionAnswer;
import org.zhize.admission.UnknownTownshipException;
import org.zhize.app.page.PageQueries;
import org.zhize.graph.Graph;
import org.zhize.topic.Thesaurus;

/** Whether a proposed duty may be put on a township's list. */
@Controller
class AdmissionController {

    private static final int MOST_DUTIES = 20;

    /** Longer than any duty; the rest would be read as further duties. */
    static final int LONGEST = 500;

    private final Graph graph;
    private final PageQueries queries;

    AdmissionController(Graph graph, PageQueries queries) {
        this.graph = graph;
        this.queries = queries;
    }

    @GetMapping("/admission")
    String show(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String township,
            Locale language,
            HttpServletResponse response,
            Model model) {
        String proposal = text.strip();
        model.addAttribute("text", proposal);
        model.addAttribute("township", township);
        model.addAttribute("longest", LONGEST);
        model.addAttribute("townships", queries.rows(AdmissionController.class, "townships", Map.of()));
        if (!proposal.isEmpty()) {
            try {
                model.addAttribute("answer", judge(graph, proposal, township));
            } catch (UnknownTownshipException e) {
                response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
                model.addAttribute("fault", e.message(language));
            }
        }
        return "admission";
    }

    static AdmissionAnswer judge(Graph graph, String text, String township) {
        String proposal = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return new Admission(graph, Thesaurus.standard())
                .judge(proposal, Optional.of(township).filter(name -> !name.isBlank()), MOST_DUTIES);
    }
}
