package org.zhize.app.command;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhize.app.server.DataFolder;
import org.zhize.app.server.Login;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command {@code zhize} with the options that all its commands share. Its help stands in the message bundle. */
@Command(
        name = "zhize",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            ExtractCommand.class,
            CheckCommand.class,
            ImportCommand.class,
            QueryCommand.class,
            CypherCommand.class,
            DiffCommand.class,
            AdmitCommand.class,
            WhatIfCommand.class,
            ReportCommand.class,
            ExportCommand.class,
            BenchCommand.class,
            NotebookCommand.class,
            HelpCommand.class,
            CompletionCommand.class,
            ServeCommand.class,
            RehearseCommand.class
        })
public final class ZhizeCommand implements Runnable {

    private static final String LANGUAGE = "--lang";

    @Option(names = "--data", paramLabel = "DIR", scope = ScopeType.INHERIT, defaultValue = "data")
    private Path data;

    @Option(names = "--uri", paramLabel = "URI", scope = ScopeType.INHERIT)
    private @Nullable URI uri;

    @Option(names = "--user", paramLabel = "NAME", scope = ScopeType.INHERIT, defaultValue = Login.DEFAULT_USER)
    private String user;

    @Option(names = "--password-file", paramLabel = "FILE", scope = ScopeType.INHERIT)
    private @Nullable Path passwordFile;

    // Read by language(…) before picocli reads it; here it is only known and checked.
    @SuppressWarnings("UnusedVariable")
    @Option(names = LANGUAGE, paramLabel = "zh|en", scope = ScopeType.INHERIT)
    private @Nullable Language language;

    @Option(names = "--verbose", scope = ScopeType.INHERIT)
    private boolean verbose;

    @SuppressWarnings("UnusedVariable")
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    private boolean help;

    /** The languages of the option {@code --lang}. */
    private enum Language {
        ZH,
        EN
    }

    private final Terminal terminal;
    private final Words words;

    private ZhizeCommand(Terminal terminal, Words words) {
        this.terminal = terminal;
        this.words = words;
    }

    /**
     * Runs one command.
     *
     * @return its exit status
     */
    public static int run(String[] arguments, Terminal terminal) {
        QuietLogs.begin();
        Words words = new Words(language(arguments));
        ZhizeCommand zhize = new ZhizeCommand(terminal, words);
        Failures failures = new Failures(terminal, words, () -> zhize.verbose);
        int status = commandLine(zhize)
                .setOut(new PrintWriter(terminal.out(), true))
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures)
                .execute(arguments);
        return failures.afterFlushing(status);
    }

    private static CommandLine commandLine(ZhizeCommand zhize) {
        return new CommandLine(zhize).setResourceBundle(zhize.words.bundle()).setCaseInsensitiveEnumValuesAllowed(true);
    }

    /** All commands with their help, to write about them. */
    static CommandLine describedIn(Locale language, Terminal terminal) {
        return commandLine(new ZhizeCommand(terminal, new Words(language)));
    }

    /** The language is needed before the arguments are read: for the words about wrong ones. */
    private static Locale language(String... arguments) {
        int option = Arrays.asList(arguments).lastIndexOf(LANGUAGE);
        boolean english = (option >= 0 && option + 1 < arguments.length && arguments[option + 1].equalsIgnoreCase("en"))
                || Arrays.asList(arguments).contains(LANGUAGE + "=en");
        return english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    /** Without a command: what there is to choose from. */
    @Override
    public void run() {
        throw new CommandFailure(ExitStatus.USAGE, "usage.noCommand");
    }

    Terminal terminal() {
        return terminal;
    }

    Words words() {
        return words;
    }

    DataFolder data() {
        return new DataFolder(data);
    }

    /** The user's own database, if one is named. */
    Optional<Login> ownDatabase() {
        return Optional.ofNullable(uri).map(address -> new Login(address, user, OwnPassword.find(passwordFile)));
    }

    /** The options that a process in the background needs to do the same. */
    List<String> sharedArguments() {
        var shared = new ArrayList<>(List.of(
                "--data", data().root().toString(), LANGUAGE, words.language().getLanguage()));
        if (uri != null) {
            shared.addAll(List.of("--uri", uri.toString(), "--user", user));
        }
        if (passwordFile != null) {
            shared.addAll(
                    List.of("--password-file", passwordFile.toAbsolutePath().toString()));
        }
        return shared;
    }
}
