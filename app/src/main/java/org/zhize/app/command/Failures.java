package org.zhize.app.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.zhize.analysis.AnalysisException;
import org.zhize.analysis.Fault;
import org.zhize.app.intake.UnreadableKnowledgeException;
import org.zhize.app.server.ServerFailedException;
import org.zhize.embedding.EmbeddingException;
import org.zhize.language.ExplainedException;
import org.zhize.report.NotAReportException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into one line for the person and an exit status for the script. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

    /** What each line begins with, so that a reader of many programs' words knows whose they are. */
    static final String PREFIX = "zhize: ";

    /** The database is at fault, not the one who asks. */
    private static final Set<Fault> OF_THE_DATABASE = EnumSet.of(Fault.TIMED_OUT, Fault.INTERRUPTED, Fault.NEEDS_GDS);

    private final Terminal terminal;
    private final Words words;
    private final BooleanSupplier verbose;

    Failures(Terminal terminal, Words words, BooleanSupplier verbose) {
        this.terminal = terminal;
        this.words = words;
        this.verbose = verbose;
    }

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        return tell(e, ExitStatus.USAGE, usage(e));
    }

    private String usage(ParameterException e) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        if (e instanceof UnmatchedArgumentException unmatched) {
            return words.say("usage.unknown", unmatched.getUnmatched().get(0), command);
        }
        if (e instanceof MissingParameterException missing) {
            return words.say("usage.missing", missing.getMissing().get(0).paramLabel(), command);
        }
        return words.say("usage.wrong", firstLine(e), command);
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult arguments) {
        if (e instanceof CommandFailure failure) {
            return tell(e, failure.status(), failure.line(words));
        }
        if (e instanceof UnreadableKnowledgeException unreadable) {
            String part = unreadable.part().name().toLowerCase(Locale.ROOT);
            return tell(
                    e, ExitStatus.USAGE, words.say(part + ".unreadable", unreadable.file(), unreadable.getMessage()));
        }
        if (e instanceof AnalysisException analysis) {
            ExitStatus status = OF_THE_DATABASE.contains(analysis.fault()) ? ExitStatus.UNREACHABLE : ExitStatus.USAGE;
            return tell(e, status, analysis.message(words.language()));
        }
        if (e instanceof ExplainedException explained) {
            return tell(e, ExitStatus.USAGE, explained.message(words.language()));
        }
        if (e instanceof NotAReportException) {
            return tell(e, ExitStatus.USAGE, words.say("report.none", firstLine(e)));
        }
        if (e instanceof EmbeddingException) {
            return tell(e, ExitStatus.UNREACHABLE, words.say("embeddings.failed", firstLine(e)));
        }
        if (e instanceof AuthenticationException) {
            return tell(e, ExitStatus.UNREACHABLE, words.say("database.login"));
        }
        if (e instanceof Neo4jException) {
            return tell(e, ExitStatus.UNREACHABLE, words.say("database.unreachable", firstLine(e)));
        }
        if (e instanceof ServerFailedException failed) {
            return tell(e, ExitStatus.UNREACHABLE, words.say("server.failed", failed.log()));
        }
        if (e instanceof UncheckedIOException wrapped && wrapped.getCause() != null) {
            return of(wrapped.getCause());
        }
        if (e instanceof IOException io) {
            return of(io);
        }
        return tell(e, ExitStatus.DEFECT, words.say("defect", e.getClass().getSimpleName() + ": " + firstLine(e)));
    }

    private int of(IOException e) {
        if (isClosedPipe(e)) {
            return ExitStatus.DONE.code();
        }
        String kind = e instanceof NoSuchFileException || e instanceof AccessDeniedException
                ? e.getClass().getSimpleName()
                : "other";
        return tell(e, ExitStatus.USAGE, words.say("file." + kind, firstLine(e)));
    }

    /** Ends the output; a reader that went away early, such as {@code head}, is no failure. */
    int afterFlushing(int status) {
        try {
            terminal.out().flush();
            return status;
        } catch (IOException e) {
            return isClosedPipe(e) ? status : of(e);
        }
    }

    private static boolean isClosedPipe(IOException e) {
        return firstLine(e).contains("Broken pipe");
    }

    private int tell(Exception e, ExitStatus status, String line) {
        terminal.err().println(PREFIX + line);
        if (verbose.getAsBoolean()) {
            e.printStackTrace(terminal.err());
        }
        return status.code();
    }

    private static String firstLine(Exception e) {
        String message = e.getMessage();
        return message == null
                ? e.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
