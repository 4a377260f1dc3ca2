package org.zhize.app;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;

/** The accessibility checker axe-core, run within pages. */
final class Axe {

    private static final Set<String> BAD = Set.of("serious", "critical");

    private Axe() {}

    /** What is seriously or critically wrong with a page. */
    static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(violation -> BAD.contains(violation.getImpact()))
                        .map(violation -> violation.getId() + ": " + violation.getNodes())
                        .toList();
    }
}
