package org.zhize.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JudgementsTest {

    @Test
    void dutiesThatAreTheSameByWayOfAThirdAreTheSame() throws IOException {
        Judgements judgements = read("same\t甲项\t乙项\t王\n# comment\nsame\t丙项\t乙项\t王\n");

        assertThat(judgements.sameAs(Wording.of("丙项")).orElseThrow().first())
                .isEqualTo(judgements.sameAs(Wording.of("甲项")).orElseThrow().first());
    }

    @Test
    void anIdentityStandsForTheNameOfItsItem() throws IOException {
        Judgements judgements = Judgements.read(new StringReader("same\t甲项\tid:x/1\t王\n"), id -> Optional.of("乙 项。"));

        assertThat(judgements.sameAs(Wording.of("乙项"))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"maybe\t甲\t乙\t王", "same\t甲\t\t王", "same\t甲\t乙", "same\t甲\tid:nobody\t王"})
    void aLineThatMakesNoSenseIsNamed(String line) {
        assertThatExceptionOfType(MalformedTableException.class)
                .isThrownBy(() -> read("# comment\n" + line))
                .satisfies(e -> assertThat(e.line()).isEqualTo(2));
    }

    private static Judgements read(String lines) throws IOException {
        return Judgements.read(new StringReader(lines), id -> Optional.empty());
    }
}
