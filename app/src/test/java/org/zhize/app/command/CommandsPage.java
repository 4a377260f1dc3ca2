package org.zhize.app.command;

import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The page of the docs about the command line, from the commands themselves. */
record CommandsPage(Locale language) {

    /** The commands that a person may use, in the order of the help. */
    List<CommandLine> commands() {
        return all().getSubcommands().values().stream()
                .filter(command -> !command.getCommandSpec().usageMessage().hidden())
                .toList();
    }

    private CommandLine all() {
        Terminal nowhere = new Terminal(
                new StringWriter(),
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                false);
        return ZhizeCommand.describedIn(language, nowhere);
    }

    String render() {
        String head = language.equals(Locale.ENGLISH)
                ? "# The command line\n\n[中文](commands.zh-CN.md)\n\nWritten by `CommandsPageTest` from what `zhize help` says; "
                        + "a test holds it against that.\n"
                : "# 命令行\n\n[English](commands.md)\n\n由 `CommandsPageTest` 根据 `zhize help` 生成，并由测试核对。\n";
        return head
                + section(all())
                + commands().stream().map(CommandsPage::section).collect(Collectors.joining());
    }

    private static String section(CommandLine command) {
        return "\n## `%s`\n\n```\n%s\n```\n"
                .formatted(
                        command.getCommandSpec().qualifiedName(),
                        command.getUsageMessage(Ansi.OFF).stripTrailing());
    }
}
