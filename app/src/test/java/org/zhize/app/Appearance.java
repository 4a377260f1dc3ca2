package org.zhize.app;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the page that is open looks to its visitors: takes pictures of it for people to look at (wide, narrow, dark and on paper,
 * below {@code target/screenshots}) and says what is seriously wrong with it.
 */
final class Appearance {

    private static final int WIDE = 1400;
    private static final int NARROW = 360;

    /** A sheet of A4 at 96 dots an inch. */
    private static final int PAPER = 794;

    private Appearance() {}

    /**
     * What is wrong, by where; empty if nothing is. It takes a look in both languages to see everything.
     *
     * @param name the name of the pictures, such as {@code overview-zh}
     */
    static Map<String, List<String>> faults(Chromium chromium, String name) {
        Map<String, List<String>> faults = new TreeMap<>();
        Page page = chromium.page();
        for (int width : List.of(NARROW, WIDE)) {
            chromium.resize(width);
            chromium.fullScreenshot(name + "-" + width);
            if (Boolean.TRUE.equals(page.evaluate("document.documentElement.scrollWidth > window.innerWidth"))) {
                faults.put(name + " " + width, List.of("scrolls sideways"));
            }
        }
        // Colours and paper are the same in every language: one is checked wide and light, the other narrow and dark.
        if (name.endsWith("-zh")) {
            faults.putAll(faultsInTheDarkAndOnPaper(chromium, name));
        } else {
            note(faults, name + " light", Axe.violations(page));
        }
        return faults;
    }

    private static Map<String, List<String>> faultsInTheDarkAndOnPaper(Chromium chromium, String name) {
        Map<String, List<String>> faults = new TreeMap<>();
        chromium.dark(true);
        chromium.fullScreenshot(name + "-dark");
        chromium.resize(NARROW);
        note(faults, name + " dark and narrow", Axe.violations(chromium.page()));
        chromium.dark(false);
        chromium.paper(true);
        chromium.resize(PAPER);
        chromium.fullScreenshot(name + "-paper");
        chromium.paper(false);
        chromium.resize(WIDE);
        return faults;
    }

    private static void note(Map<String, List<String>> faults, String where, List<String> bad) {
        if (!bad.isEmpty()) {
            faults.put(where, bad);
        }
    }
}
