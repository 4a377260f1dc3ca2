package org.zhize.app.page.proposal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.zhize.admission.UnknownTownshipException;
import org.zhize.app.page.PageQueries;

/** Whether a proposed duty may be put on a township's list. */
@Controller
class AdmissionController {

    private final ProposalJudge judge;
    private final PageQueries queries;

    AdmissionController(ProposalJudge judge, PageQueries queries) {
        this.judge = judge;
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
        model.addAttribute("longest", ProposalJudge.LONGEST);
        model.addAttribute("townships", queries.rows(AdmissionController.class, "townships", Map.of()));
        if (!proposal.isEmpty()) {
            try {
                model.addAttribute("answer", judge.judge(proposal, township));
            } catch (UnknownTownshipException e) {
                response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
                model.addAttribute("fault", e.message(language));
            }
        }
        return "admission";
    }
}
