package org.zhize.app.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Prints the script by which bash and zsh complete commands and options. */
@Command(name = "completion")
final class CompletionCommand implements Callable<Integer> {

    @ParentCommand
    private ZhizeCommand zhize;

    @Override
    public Integer call() throws IOException {
        CommandLine all = ZhizeCommand.describedIn(zhize.words().language(), zhize.terminal());
        zhize.terminal().out().write(AutoComplete.bash("zhize", all));
        return ExitStatus.DONE.code();
    }
}
