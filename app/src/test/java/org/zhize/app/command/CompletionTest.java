package org.zhize.app.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The completion script in a real bash. */
class CompletionTest {

    @TempDir
    private Path folder;

    @Test
    void bash_completes_commands() throws Exception {
        assertThat(completed("")).contains("up", "import", "query", "help").doesNotContain("serve", "rehearse");
        assertThat(completed("ch")).containsExactly("check");
    }

    @Test
    void bash_completes_the_options_of_a_command() throws Exception {
        assertThat(completed("import", "--dry")).containsExactly("--dry-run");
        assertThat(completed("query", "--")).contains("--format", "--catalog", "--lang", "--data");
    }

    @Test
    void bash_completes_the_names_of_benchmarks() throws Exception {
        assertThat(completed("bench", "")).contains("read", "load", "topics", "query");
        assertThat(completed("bench", "to")).containsExactly("topics");
    }

    /** What bash offers when the words stand after {@code zhize} and the cursor behind the last. */
    private List<String> completed(String... words) throws Exception {
        StringWriter script = new StringWriter();
        int status = ZhizeCommand.run(
                new String[] {"completion"}, new Terminal(script, new PrintStream(System.err, true, UTF_8), false));
        assertThat(status).isZero();
        Path file = Files.writeString(folder.resolve("completion.bash"), script.toString());
        List<String> command = new ArrayList<>(List.of(
                "bash",
                "--norc",
                "-c",
                "source \"$1\"; shift; COMP_WORDS=(zhize \"$@\"); COMP_CWORD=$#; "
                        + "_complete_zhize; printf '%s\\n' \"${COMPREPLY[@]}\"",
                "completion",
                file.toString()));
        command.addAll(List.of(words));
        Process bash = new ProcessBuilder(command)
                // Outside of a key stroke, compopt has nothing to set and says so.
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        bash.getOutputStream().close();
        return new String(bash.getInputStream().readAllBytes(), UTF_8)
                .lines()
                .map(String::strip)
                .toList();
    }
}
