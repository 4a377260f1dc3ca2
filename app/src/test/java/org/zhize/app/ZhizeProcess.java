package org.zhize.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhize.app.command.Zhize;
import org.zhize.app.server.ProjectFolder;

/** Runs the program the way the launcher does: as a process of its own. */
record ZhizeProcess(Path data) {

    private static final Pattern PROGRESS = Pattern.compile(" … \\d+ s$");

    /** How a command ended. */
    record Ended(int status, String out, String err) {

        /** What it said on standard error beside how long it was at it, which a slow machine is told more often. */
        String told() {
            return err.lines()
                    .filter(line -> !PROGRESS.matcher(line).find())
                    .map(line -> line + "\n")
                    .collect(Collectors.joining());
        }
    }

    Ended run(String... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile("zhize", ".out");
        Path err = Files.createTempFile("zhize", ".err");
        try {
            Process process = new ProcessBuilder(command(arguments))
                    .redirectInput(new File("/dev/null"))
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            if (!process.waitFor(10, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException("still runs: " + List.of(arguments));
            }
            return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    private List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=" + UTF_8,
                "-Dzhize.home=" + ProjectFolder.find(),
                "-cp",
                System.getProperty("java.class.path"),
                Zhize.class.getName()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--data", data.toString(), "--lang", "en"));
        return command;
    }
}
