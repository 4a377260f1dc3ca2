package org.zhize.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class CodesInWordsTest {

    private static final Analysis COMPARISON = Catalog.bundled().analysis("overlap:kept-and-reclaimed");

    @Test
    void aPersonReadsWordsInTheirLanguageWhereverTheColumnStands() {
        assertThat(shown(Locale.CHINESE, "PART")).containsExactly("整体与部分", "PART");
        assertThat(shown(Locale.ENGLISH, "PART")).containsExactly("a whole and a part of it", "PART");
    }

    @Test
    void whatIsNoCodeStaysAsItIs() {
        assertThat(shown(Locale.CHINESE, "别的")).containsExactly("别的", "别的");
        assertThat(shown(Locale.CHINESE, null)).containsExactly(null, null);
    }

    @Test
    void eachOfSeveralCodesIsSaid() {
        Column lists = Catalog.bundled().analysis("quality:missing-lists").columns().stream()
                .filter(column -> column.name().equals("missing"))
                .findFirst()
                .orElseThrow();

        assertThat(lists.said(List.of("BASIC", "RECLAIMED"), Locale.CHINESE)).isEqualTo(List.of("基本履职", "上级收回"));
    }

    @ParameterizedTest
    @EnumSource(Coding.class)
    void everyCodeHasWordsInBothLanguages(Coding coding) {
        assertThat(coding.codes()).isNotEmpty().allSatisfy(code -> {
            assertThat(coding.word(code, Locale.CHINESE)).matches("\\p{IsHan}+");
            assertThat(coding.word(code, Locale.ENGLISH)).matches("[a-z ]+");
        });
    }

    /** The first row that comes out where the code stands in the coded column and in one that the analysis doesn't know. */
    private static List<@Nullable Object> shown(Locale language, @Nullable String code) {
        ResultTable.Gathering rows = new ResultTable.Gathering();
        CodesInWords words = new CodesInWords(COMPARISON, language, rows);
        words.columns(List.of("relation", "finding"));
        words.row(Arrays.asList(code, code));
        words.end(new Outcome(1, false, Duration.ZERO));
        return rows.table().rows().get(0);
    }
}
