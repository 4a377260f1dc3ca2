package org.zhize.app;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;

/** The accessibility checker axe-core, run within pages. */
final class Axe {

    private static final Set<String> BAD = Set.of("serious", "critical");

    private Axe() {}

    /** What is seriously or critically wrong with a page, which has no frames. */
    static List<String> violations(Page page) {
        // What is all right would be told as well, node by node, and that takes several times as long as the check.
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                .options(options).setLegacyMode(true).analyze().getViolations().stream()
                        .filter(violation -> BAD.contains(violation.getImpact()))
                        .map(violation -> violation.getId() + ": " + violation.getNodes())
                        .toList();
    }
}
