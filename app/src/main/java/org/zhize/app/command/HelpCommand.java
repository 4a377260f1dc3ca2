package org.zhize.app.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Tells how a command is used, as its {@code --help} does; without one lists them all. */
@Command(name = "help")
final class HelpCommand implements Callable<Integer> {

    @ParentCommand
    private ZhizeCommand zhize;

    @Parameters(paramLabel = "COMMAND", arity = "0..1", descriptionKey = "help-command")
    private @Nullable String command;

    @Override
    public Integer call() {
        CommandLine all = ZhizeCommand.describedIn(zhize.words().language(), zhize.terminal());
        CommandLine asked = command == null ? all : all.getSubcommands().get(command);
        if (asked == null) {
            throw new ParameterException(all, zhize.words().say("help.unknown", command));
        }
        asked.usage(new PrintWriter(zhize.terminal().out(), true));
        return ExitStatus.DONE.code();
    }
}
