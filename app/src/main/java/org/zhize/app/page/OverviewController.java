package org.zhize.app.page;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first page. */
@Controller
class OverviewController {

    private final OverviewReader overviews;
    private final FindingCounts findings;
    private final PageSettings settings;

    OverviewController(OverviewReader overviews, FindingCounts findings, PageSettings settings) {
        this.overviews = overviews;
        this.findings = findings;
        this.settings = settings;
    }

    @GetMapping("/")
    String overview(@RequestParam(required = false) @Nullable String county, Model model) {
        String chosen = county == null || county.isBlank() ? null : county;
        model.addAttribute("overview", overviews.read(chosen));
        model.addAttribute("county", chosen);
        model.addAttribute("counted", findings.of(chosen));
        model.addAttribute("bolt", settings.bolt());
        return "overview";
    }

    /** The findings by themselves, which the page asks for again until all are counted. */
    @GetMapping("/findings/summary")
    String findings(@RequestParam(required = false) @Nullable String county, Model model) {
        String chosen = county == null || county.isBlank() ? null : county;
        model.addAttribute("county", chosen);
        model.addAttribute("counted", findings.of(chosen));
        return "fragments :: findings";
    }
}
