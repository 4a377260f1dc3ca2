package org.zhize.app.command;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
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
            ProcessBuilder process = pages == null ? server(notebooks) : converter(notebooks, pages);
            Map<String, String> environment = process.environment();
            environment.put("JUPYTER_PATH", jupyter.toString());
            // Neither reads nor leaves anything in the user's own folder of Jupyter.
            environment.put("JUPYTER_RUNTIME_DIR", jupyter.resolve("runtime").toString());
            environment.put("IPYTHONDIR", jupyter.resolve("ipython").toString());
            Login login = connection.login();
            environment.put(Desk.URI_VARIABLE, login.uri().toString());
            environment.put(Desk.USER_VARIABLE, login.user());
            environment.put(Desk.PASSWORD_VARIABLE, login.password());
            return run(process);
        } finally {
            delete(jupyter);
        }
    }

    private int run(ProcessBuilder builder) throws IOException, InterruptedException {
        Process process = builder.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Thread stop = new Thread(process::destroy, "stop-jupyter");
        Runtime.getRuntime().addShutdownHook(stop);
        int status = process.waitFor();
        if (status != 0) {
            throw new CommandFailure(ExitStatus.NO, "notebook.failed", status);
        }
        return ExitStatus.DONE.code();
    }

    private static ProcessBuilder server(Path notebooks) {
        return new ProcessBuilder(SERVER, "--ip=127.0.0.1", "--notebook-dir=" + notebooks);
    }

    private static ProcessBuilder converter(Path notebooks, Path pages) throws IOException {
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
        try (Stream<Path> files = Files.list(notebooks)) {
            files.filter(file -> file.toString().endsWith(".ipynb"))
                    .sorted()
                    .forEach(file -> command.add(file.toString()));
        }
        return new ProcessBuilder(command);
    }

    /** The kernel, then this program's own libraries. */
    private static String classPath(Path notebooks) {
        return notebooks.resolve("target/kernel/kernel.jar")
                + File.pathSeparator
                + System.getProperty("java.class.path");
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
