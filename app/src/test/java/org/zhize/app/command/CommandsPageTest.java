package org.zhize.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhize.app.server.ProjectFolder;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

class CommandsPageTest {

    /** Run with {@code -Dzhize.docs=write} to write the pages after a change of a command. */
    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void the_page_about_the_command_line_is_current(String language) throws IOException {
        String name = language.equals("en") ? "commands.md" : "commands.zh-CN.md";
        Path page = ProjectFolder.find().resolve("docs").resolve(name);
        String rendered = new CommandsPage(Locale.forLanguageTag(language)).render();
        if ("write".equals(System.getProperty("zhize.docs"))) {
            Files.writeString(page, rendered);
        }
        assertThat(page).content().isEqualTo(rendered);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void every_command_tells_what_it_does_how_it_ends_and_how_it_is_used(String language) {
        for (CommandLine command : new CommandsPage(Locale.forLanguageTag(language)).commands()) {
            UsageMessageSpec help = command.getCommandSpec().usageMessage();
            String name = command.getCommandName();
            assertThat(help.description()).as(name).isNotEmpty();
            assertThat(help.exitCodeList()).as(name).containsKeys("0", "2", "70");
            assertThat(help.footer()).as(name).anyMatch(line -> line.contains("$ ") && line.contains("zhize " + name));
            assertThat(command.getCommandSpec().options())
                    .as(name)
                    .allSatisfy(option -> assertThat(option.description()).isNotEmpty());
            assertThat(command.getCommandSpec().positionalParameters())
                    .as(name)
                    .allSatisfy(parameter -> assertThat(parameter.description()).isNotEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void no_help_is_written_in_the_other_language(String language) {
        String page = new CommandsPage(Locale.forLanguageTag(language)).render();
        if (language.equals("en")) {
            assertThat(page).contains("Exit status:", "Examples:").doesNotContain("退出码", "例子：");
        } else {
            assertThat(page).contains("退出码：", "例子：").doesNotContain("Exit status", "Usage:");
        }
    }
}
