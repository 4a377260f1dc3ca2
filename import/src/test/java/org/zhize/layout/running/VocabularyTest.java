package org.zhize.layout.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhize.layout.running.line.DepartmentNames;
import org.zhize.layout.running.line.Vocabulary;

class VocabularyTest {

    private final Vocabulary vocabulary = Vocabulary.of(PlainText.lines("县农牧局：\n（1）县交通局负责修路。"));

    @Test
    void departmentsThatTheTextNamesAreKnown() {
        assertThat(vocabulary.costOfDepartment("县交通局")).isLessThan(vocabulary.costOfDepartment("县水利局"));
        assertThat(vocabulary.costOfDepartment("县水利局")).isLessThan(vocabulary.costOfDepartment("修路工作"));
    }

    @Test
    void aDepartmentIsKnownWithoutItsRegion() {
        assertThat(vocabulary.costOfDepartment("农牧局")).isLessThan(vocabulary.costOfDepartment("水利局"));
    }

    @Test
    void theYouthLeagueGoesOnWithTheCommitteeOfARegion() {
        assertThat(vocabulary.endsLikeDepartment("共青团")).isFalse();
        assertThat(vocabulary.endsLikeDepartment("共青团县委")).isTrue();
    }

    @Test
    void aCategoryStandsInMoreThanOneRowHoweverOftenAListIsLearned() {
        vocabulary.learnCategories(12, Map.of("晒场水车", 2, "古桥看护", 1));
        vocabulary.learnCategories(12, Map.of("晒场水车", 1, "古桥看护", 1));
        vocabulary.learnCategories(90, Map.of("古桥看护", 1));

        assertThat(vocabulary.isCategory("晒场水车")).isFalse();
        assertThat(vocabulary.isCategory("古桥看护")).isTrue();
    }

    @Test
    void whoHasDutiesOfHisOwnAndStandsAmongDepartmentsIsOneThoughHisNameEndsAsNoOtherDoes() {
        Vocabulary learned = Vocabulary.of(PlainText.lines("县公路局、河道管护队等单位\n河道管护队：\n1.清理水草。\n公园管护队：\n1.修剪草坪。"));

        assertThat(learned.costOfDepartment("河道管护队")).isLessThan(learned.costOfDepartment("公园管护队"));
    }

    @Test
    void wordsBeforeAKnownDepartmentAreNoPartOfIt() {
        assertThat(vocabulary.costOfDepartment("维护工作县交通局")).isGreaterThan(4);
    }

    @Test
    void aKnownDepartmentAtTheEndOfALineMayBeACellOfItsOwn() {
        assertThat(vocabulary.seam("村道养护县交通局")).isEqualTo(4);
        assertThat(vocabulary.seam("村道养护")).isZero();
    }

    @Test
    void theNamesOfACellAreReadAcrossItsLines() {
        DepartmentNames names = new DepartmentNames(vocabulary);
        for (String line : List.of("县交", "通局、县农", "牧局", "县水利局（牵头）", "县文旅局")) {
            names.breakBefore(line);
            names.read(line);
        }

        assertThat(names.finished()).containsExactly("县交通局", "县农牧局", "县水利局（牵头）");
        assertThat(names.unfinished()).isEqualTo("县文旅局");
    }
}
