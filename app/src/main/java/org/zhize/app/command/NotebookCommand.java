package org.zhize.app.command;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhize.app.server.Login;
import org.zhize.app.server.ProjectFolder;
import org.zhize.notebook.Desk;
import org.zhize.notebook.KernelSpec;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Opens the notebooks in Jupyter with the graph at hand, or runs them all and writes what they show as pages. */
@Command(name = "notebook")
final class NotebookCommand implements Callable<Integer> {

    private static final String SERVER = "jupyter-notebook";
    private static final String CONVERTER = "jupyter-nbconvert";

    /** What the converter says of a page that it has written. */
    private static final Pattern PAGE = Pattern.compile("Writing \\d+ bytes to .*?([^/\\\\]+)\\.html");

    @ParentCommand
    private ZhizeCommand zhize;

    @Option(names = "--html", paramLabel = "DIR", descriptionKey = "notebook-html")
    private @Nullable Path pages;

    @Override
    public Integer call() throws IOException, InterruptedException {
        String program = pages == null ? SERVER : CONVERTER;
        if (!isInstalled(program)) {
            throw new CommandFailure(ExitStatus.USAGE, "notebook.missing", program);
        }
        Path notebooks = ProjectFolder.find().resolve("notebooks");
        Path jupyter = Files.createTempDirectory("zhize-jupyter");
        try (GraphConnection connection = GraphConnection.toRead(zhize, "notebook")) {
            new KernelSpec(Path.of(System.getProperty("java.home"), "bin", "java"), classPath(notebooks))
                    .write(jupyter);
            Map<String, String> environment = environment(jupyter, connection.login());
            if (pages == null) {
                run(server(notebooks), environment);
            } else {
                convert(in(notebooks), pages, environment);
            }
            return ExitStatus.DONE.code();
        } finally {
            delete(jupyter);
        }
    }

    private static Map<String, String> environment(Path jupyter, Login login) {
        return Map.of(
                "JUPYTER_PATH",
                jupyter.toString(),
                // Neither reads nor leaves anything in the user's own folder of Jupyter.
                "JUPYTER_RUNTIME_DIR",
                jupyter.resolve("runtime").toString(),
                "IPYTHONDIR",
                jupyter.resolve("ipython").toString(),
                Desk.URI_VARIABLE,
                login.uri().toString(),
                Desk.USER_VARIABLE,
                login.user(),
                Desk.PASSWORD_VARIABLE,
                login.password());
    }

    private static List<Path> in(Path notebooks) throws IOException {
        try (Stream<Path> files = Files.list(notebooks)) {
            return files.filter(file -> file.toString().endsWith(".ipynb"))
                    .sorted()
                    .toList();
        }
    }

    private static void run(ProcessBuilder builder, Map<String, String> environment)
            throws IOException, InterruptedException {
        builder.redirectOutput(ProcessBuilder.Redirect.INHERIT).redirectError(ProcessBuilder.Redirect.INHERIT);
        int status = await(builder, environment, line -> {});
        if (status != 0) {
            throw new CommandFailure(ExitStatus.NO, "notebook.failed", status);
        }
    }

    /** Runs the notebooks one after the other, and tells of each page when it is there. */
    private void convert(List<Path> notebooks, Path folder, Map<String, String> environment)
            throws IOException, InterruptedException {
        StringBuilder said = new StringBuilder();
        int status = await(converter(notebooks, folder).redirectErrorStream(true), environment, line -> {
            said.append(line).append('\n');
            Matcher page = PAGE.matcher(line);
            if (page.find()) {
                zhize.terminal().err().println(zhize.words().say("notebook.written", page.group(1) + ".ipynb"));
            }
        });
        if (status != 0) {
            zhize.terminal().err().print(said);
            throw new CommandFailure(ExitStatus.NO, "notebook.failed", status);
        }
    }

    /** Waits for the end, and passes on what is said on a way there that is not the terminal's own. */
    private static int await(ProcessBuilder builder, Map<String, String> environment, Consumer<String> said)
            throws IOException, InterruptedException {
        builder.environment().putAll(environment);
        Process process = builder.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .start();
        Thread stop = new Thread(process::destroy, "stop-jupyter");
        Runtime.getRuntime().addShutdownHook(stop);
        try {
            process.inputReader(StandardCharsets.UTF_8).lines().forEach(said);
            return process.waitFor();
        } finally {
            Runtime.getRuntime().removeShutdownHook(stop);
        }
    }

    private static ProcessBuilder server(Path notebooks) {
        return new ProcessBuilder(SERVER, "--ip=127.0.0.1", "--notebook-dir=" + notebooks);
    }

    private static ProcessBuilder converter(List<Path> notebooks, Path pages) {
        List<String> command = new ArrayList<>(List.of(
                CONVERTER,
                "--to=html",
                "--execute",
                "--ExecutePreprocessor.timeout=300",
                "--output-dir=" + pages.toAbsolutePath(),
                // The pages ask nobody on the network for scripts.
                "--HTMLExporter.require_js_url=",
                "--HTMLExporter.jquery_url=",
                "--HTMLExporter.mathjax_url="));
        notebooks.forEach(notebook -> command.add(notebook.toString()));
        return new ProcessBuilder(command);
    }

    /** What mends the kernel, the kernel, then this program's own libraries. */
    private static String classPath(Path notebooks) {
        URI mended = URI.create(KernelSpec.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString());
        return String.join(
                File.pathSeparator,
                Path.of(mended).toString(),
                notebooks.resolve("target/kernel/kernel.jar").toString(),
                System.getProperty("java.class.path"));
    }

    private static boolean isInstalled(String program) {
        return Stream.of(Optional.ofNullable(System.getenv("PATH"))
                        .orElse("")
                        .split(Pattern.quote(File.pathSeparator), -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
