package org.zhize.app;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** A real Chromium, without a window. Where it is missing, tests that need it fail in CI and are skipped elsewhere. */
final class Chromium implements AutoCloseable {

    private static final String MISSING = "Chromium is missing";

    private static final double PATIENCE_MILLISECONDS = 120_000;

    private final Playwright playwright;
    private final Page page;
    private final List<String> errors = new ArrayList<>();
    private final Set<String> hosts = new TreeSet<>();

    private Chromium(Path executable) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--no-first-run")));
        page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1400, 1000));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLISECONDS);
        page.setDefaultTimeout(PATIENCE_MILLISECONDS);
        page.setDefaultNavigationTimeout(PATIENCE_MILLISECONDS);
        // What the page makes itself, such as a picture to save, has no host.
        page.onRequest(request ->
                Optional.ofNullable(URI.create(request.url()).getAuthority()).ifPresent(hosts::add));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message.text());
            }
        });
    }

    static Chromium start() {
        Optional<Path> executable = executable();
        assumeTrue(executable.isPresent(), MISSING);
        return new Chromium(executable.orElseThrow());
    }

    private static Optional<Path> executable() {
        Optional<Path> executable = Stream.of(
                        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        if (executable.isEmpty() && System.getenv("CI") != null) {
            throw new AssertionError(MISSING + ": apt-get install chromium");
        }
        return executable;
    }

    /** Gives a test class one browser, which all its tests share: a parameter of its constructor. */
    static final class OfTheClass implements ExecutionCondition, ParameterResolver {

        private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(Chromium.class);

        /** Before anything is started for the class; what a parameter's resolver throws is a failure in any case. */
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return executable().isPresent()
                    ? ConditionEvaluationResult.enabled(null)
                    : ConditionEvaluationResult.disabled(MISSING);
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Chromium.class;
        }

        @Override
        public Chromium resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getStore(NAMESPACE).computeIfAbsent(Chromium.class, key -> start(), Chromium.class);
        }
    }

    Page open(String address) {
        var unused = page.navigate(address);
        return page;
    }

    /** The page that is open. */
    Page page() {
        return page;
    }

    /** Passes over what the console complained about so far, where a test has made it happen. */
    void forgetErrors() {
        errors.clear();
    }

    /** What the browser's console complained about. */
    List<String> errors() {
        return List.copyOf(errors);
    }

    /** The hosts and ports that the pages asked for anything. */
    Set<String> hosts() {
        return Set.copyOf(hosts);
    }

    /** Makes the window as wide as this many pixels. */
    void resize(int width) {
        page.setViewportSize(width, 1000);
    }

    /** Shows pages as who prefers dark ones sees them, or as the others do. */
    void dark(boolean dark) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT));
    }

    /** Shows pages as they are printed, or as a screen shows them. */
    void paper(boolean paper) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(paper ? Media.PRINT : Media.SCREEN));
    }

    /** The whole page, also what has to be scrolled to. */
    void fullScreenshot(String name) {
        var unused = page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + ".png")));
    }

    void screenshot(String name) {
        var unused =
                page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
