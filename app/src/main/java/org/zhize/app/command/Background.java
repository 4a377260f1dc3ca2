package org.zhize.app.command;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.zhize.app.server.Addresses;
import org.zhize.app.server.DataFolder;
import org.zhize.app.server.ProjectFolder;
import org.zhize.app.server.Running;

/** Starts {@link ServeCommand} as a process that outlives this one and its terminal. */
final class Background {

    private static final long MILLISECONDS_BETWEEN_LOOKS = 50;

    private final ZhizeCommand zhize;
    private final Path log;

    Background(ZhizeCommand zhize) throws IOException {
        this.zhize = zhize;
        this.log = zhize.data().log("up.log");
    }

    /**
     * Starts the process and waits until it serves.
     *
     * @param arguments what it is to know beside the options of every command
     * @throws CommandFailure if it ends before, with its exit status and its last words
     */
    Addresses start(List<String> arguments) throws IOException, InterruptedException {
        DataFolder data = zhize.data();
        Process process = launch(arguments);
        Optional<Addresses> addresses = serving(data, process);
        while (addresses.isEmpty()) {
            if (process.waitFor(MILLISECONDS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS)) {
                throw new CommandFailure(statusOf(process.exitValue()), "background.failed", lastWords());
            }
            addresses = serving(data, process);
        }
        return addresses.get();
    }

    private static Optional<Addresses> serving(DataFolder data, Process process) throws IOException {
        return data.running().filter(running -> running.pid() == process.pid()).flatMap(Running::addresses);
    }

    private Process launch(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                // The terminal's end is not the end of the process.
                "nohup",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dzhize.home=" + ProjectFolder.find()));
        // The flags of this process, the archive of classes among them: it was made for this class path.
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Zhize.class.getName(), "serve"));
        command.addAll(arguments);
        command.addAll(zhize.sharedArguments());
        return new ProcessBuilder(command)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(log.toFile())
                .redirectErrorStream(true)
                .start();
    }

    private static ExitStatus statusOf(int code) {
        for (ExitStatus status : ExitStatus.values()) {
            if (status.code() == code) {
                return status;
            }
        }
        return ExitStatus.DEFECT;
    }

    /** The line in which the process says why it ended, without the program's name, which is printed again. */
    private String lastWords() throws IOException {
        List<String> lines = Files.readAllLines(log);
        return lines.stream()
                .filter(line -> line.startsWith(Failures.PREFIX))
                .map(line -> line.substring(Failures.PREFIX.length()))
                .reduce((first, second) -> second)
                .orElseGet(() -> zhize.words().say("background.log", log));
    }
}
