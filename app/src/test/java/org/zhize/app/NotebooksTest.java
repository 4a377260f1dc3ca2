package org.zhize.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.zhize.app.server.ProjectFolder;

/** Runs every notebook in Jupyter without a window. What they show is in {@code target/notebooks} afterwards. */
@ExtendWith(SampleCounty.class)
class NotebooksTest {

    private static final Path NOTEBOOKS = ProjectFolder.find().resolve("notebooks");
    private static final Path REAL =
            ProjectFolder.find().resolve("../shared/seeds").normalize();
    private static final Pattern CHART = Pattern.compile("<svg[^>]*zhize-chart.*?</svg>", Pattern.DOTALL);

    @TempDir
    private static Path folder;

    @BeforeAll
    static void jupyter_is_there() {
        boolean installed = Stream.of(System.getenv("PATH").split(Pattern.quote(File.pathSeparator), -1))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "jupyter-nbconvert")));
        if (!installed && System.getenv("CI") != null) {
            throw new AssertionError("apt-get install jupyter-nbconvert python3-ipykernel jupyter-notebook");
        }
        assumeTrue(
                installed, "Jupyter is missing: apt-get install jupyter-nbconvert python3-ipykernel jupyter-notebook");
    }

    @Test
    void every_notebook_answers_from_the_sample_county(SampleCounty.Served county) throws Exception {
        answers("samples", county.zhize());
    }

    @Test
    void every_notebook_answers_from_the_real_lists() throws Exception {
        assumeTrue(Files.isDirectory(REAL), "the real lists are not beside the project");
        ZhizeProcess zhize = new ZhizeProcess(folder.resolve("real"));
        try (Stream<Path> files = Files.list(REAL)) {
            String[] texts = Stream.concat(
                            Stream.of("up", "--no-wait"),
                            files.map(Path::toString)
                                    .filter(file -> file.endsWith(".txt"))
                                    .sorted())
                    .toArray(String[]::new);
            ZhizeProcess.Ended up = zhize.run(texts);
            assertThat(up.status()).as(up.err()).isZero();
        }
        try {
            answers("real", zhize);
        } finally {
            var unused = zhize.run("down");
        }
    }

    @Test
    void no_notebook_is_kept_with_what_it_showed_once() throws Exception {
        for (Path notebook : notebooks()) {
            assertThat(Files.readString(notebook))
                    .as(notebook.toString())
                    .doesNotContain("\"output_type\"")
                    .doesNotContainPattern("\"execution_count\": [0-9]");
        }
    }

    private static void answers(String name, ZhizeProcess zhize) throws Exception {
        Path pages = Path.of("target", "notebooks", name).toAbsolutePath();
        ZhizeProcess.Ended run = zhize.run("notebook", "--html", pages.toString());
        assertThat(run.status()).as(run.err()).isZero();
        for (Path notebook : notebooks()) {
            String page = Files.readString(
                    pages.resolve(notebook.getFileName().toString().replace(".ipynb", ".html")));
            long drawn = Stream.of(".bars(", ".lorenz(", ".network(")
                    .mapToLong(call -> count(read(notebook), call))
                    .sum();
            List<String> charts =
                    CHART.matcher(page).results().map(match -> match.group()).toList();
            assertThat(charts).as(notebook.toString()).hasSize((int) drawn).isNotEmpty();
            assertThat(charts).allMatch(chart -> chart.contains("<rect") || chart.contains("<circle"));
            assertThat(page)
                    .as(notebook.toString())
                    .doesNotContain("jp-RenderedText\" data-mime-type=\"application/vnd.jupyter.stderr")
                    .doesNotContain("Exception");
            Matcher outside = Pattern.compile("<(?:script|link|img)[^>]*(?:src|href)=\"https?:")
                    .matcher(page);
            assertThat(outside.find()).as("asks the network: %s", notebook).isFalse();
        }
    }

    private static long count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1L;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> notebooks() throws Exception {
        try (Stream<Path> files = Files.list(NOTEBOOKS)) {
            List<Path> notebooks = files.filter(file -> file.toString().endsWith(".ipynb"))
                    .sorted()
                    .toList();
            assertThat(notebooks).hasSize(5);
            return notebooks;
        }
    }
}
