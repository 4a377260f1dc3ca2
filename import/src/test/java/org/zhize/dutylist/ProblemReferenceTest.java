package org.zhize.dutylist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code -Dzhize.docs=write} writes the page of the docs anew. */
class ProblemReferenceTest {

    private static final Path PAGE = Path.of("..", "docs", "problems.md");

    @Test
    void thePageOfTheDocsIsTheOneThatTheCodeWrites() throws IOException {
        if ("write".equals(System.getProperty("zhize.docs"))) {
            Files.writeString(PAGE, ProblemReference.markdown());
        }
        assertThat(Files.readString(PAGE)).isEqualTo(ProblemReference.markdown());
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeHasASentenceInBothLanguages(ProblemCode code) {
        Problem problem = new Problem(
                code, Optional.empty(), OptionalInt.empty(), Optional.empty(), List.of("one", "two", "three"));

        assertThat(problem.message(Locale.CHINESE)).isNotEqualTo(problem.message(Locale.ENGLISH));
        assertThat(problem.message(Locale.ENGLISH).chars().noneMatch(c -> c >= 0x4e00 && c <= 0x9fff))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeIsSaidInAFewWordsOfBothLanguages(ProblemCode code) {
        assertThat(code.title(Locale.CHINESE)).isNotBlank().isNotEqualTo(code.title(Locale.ENGLISH));
        assertThat(code.title(Locale.ENGLISH)).isNotBlank().isASCII();
    }

    @Test
    void aSentenceNamesNothingThatTheCodeDoesNotTell() {
        assertThat(Arrays.stream(ProblemCode.values())
                        .map(code -> new Problem(
                                        code,
                                        Optional.empty(),
                                        OptionalInt.empty(),
                                        Optional.empty(),
                                        List.of("one", "two", "three"))
                                .message(Locale.CHINESE)))
                .noneMatch(sentence -> sentence.contains("{"));
    }
}
