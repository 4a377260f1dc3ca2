package org.zhize.app.page;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first page. */
@Controller
class OverviewController {

    private final OverviewReader overviews;
    private final PageSettings settings;

    OverviewController(OverviewReader overviews, PageSettings settings) {
        this.overviews = overviews;
        this.settings = settings;
    }

    @GetMapping("/")
    String overview(@RequestParam(required = false) @Nullable String county, Locale language, Model model) {
        String chosen = county == null || county.isBlank() ? null : county;
        model.addAttribute("overview", overviews.read(chosen));
        overviews.knownFindings(chosen, language).ifPresent(findings -> model.addAttribute("findings", findings));
        model.addAttribute("browser", settings.browser());
        model.addAttribute("bolt", settings.bolt());
        return "overview";
    }

    /** The part of the overview that takes longest, which the page asks for once the rest is shown. */
    @GetMapping("/findings/summary")
    String findings(@RequestParam(required = false) @Nullable String county, Locale language, Model model) {
        String chosen = county == null || county.isBlank() ? null : county;
        model.addAttribute("findings", overviews.findings(chosen, language));
        model.addAttribute("county", chosen);
        return "fragments :: findings";
    }
}
