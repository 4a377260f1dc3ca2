package org.zhize.dutylist.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhize.document.Place;
import org.zhize.document.Position;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.NamedDepartment;

class ClauseOwnershipTest {

    @Test
    void whatStandsUnderAHeadingBelongsToItsDepartment() {
        ClauseOwnership ownership = own(List.of("区水利局", "区公安局"), "区水利局：", "1.量水；", "2.放水。", "区公安局：封路。");

        assertThat(own(ownership, "区水利局")).containsExactly("1.量水；", "2.放水。");
        assertThat(own(ownership, "区公安局")).containsExactly("区公安局：封路。");
    }

    @Test
    void aClauseThatBeginsWithADepartmentBelongsToIt() {
        ClauseOwnership ownership = own(List.of("区水利局", "区公安局"), "（1）区水利局负责量水；", "（2）公安局负责封路；", "（3）做好记录。");

        assertThat(own(ownership, "区水利局")).containsExactly("（1）区水利局负责量水；");
        assertThat(own(ownership, "区公安局")).containsExactly("（2）公安局负责封路；");
        assertThat(ownership.departments().get(0).shared()).containsExactly("（3）做好记录。");
    }

    @Test
    void aSharedHeadingGivesItsClausesToAllItNames() {
        ClauseOwnership ownership = own(List.of("县司法局", "县公安局", "县民政局"), "县司法局、公安局：", "1.劝说；", "县民政局：登记。");

        assertThat(own(ownership, "县司法局")).containsExactly("1.劝说；");
        assertThat(own(ownership, "县公安局")).containsExactly("1.劝说；");
        assertThat(own(ownership, "县民政局")).containsExactly("县民政局：登记。");
    }

    @Test
    void aHeadingThatSaysWhichPartADepartmentHasGivesItWhatStandsBelow() {
        ClauseOwnership ownership = own(List.of("县水利局", "县公安局"), "牵头单位：县水利局", "1.量水；", "2.放水。", "配合单位：县公安局", "1.封路。");

        assertThat(own(ownership, "县水利局")).containsExactly("1.量水；", "2.放水。");
        assertThat(own(ownership, "县公安局")).containsExactly("1.封路。");
    }

    @Test
    void aParagraphBelowAHeadingWithoutColonBelongsToItsDepartment() {
        ClauseOwnership ownership = own(List.of("县水利局", "县公安局"), "一、县水利局", "巡查各村的水渠。", "二、县公安局", "处置落水险情。");

        assertThat(own(ownership, "县水利局")).containsExactly("巡查各村的水渠。");
        assertThat(own(ownership, "县公安局")).containsExactly("处置落水险情。");
        assertThat(ownership.departments().get(0).shared()).isEmpty();
    }

    @Test
    void whatStandsUnderTheHeadingOfEverybodyIsShared() {
        ClauseOwnership ownership =
                own(List.of("县水利局", "县公安局"), "【县水利局】", "1.量水。", "县公安局职责：", "1.封路。", "共同职责：", "1.开会。");

        assertThat(own(ownership, "县水利局")).containsExactly("1.量水。");
        assertThat(own(ownership, "县公安局")).containsExactly("1.封路。");
        assertThat(ownership.departments().get(0).shared()).containsExactly("1.开会。");
    }

    @Test
    void shortenedNamesAreKnown() {
        ClauseOwnership ownership =
                own(List.of("区卫生健康局", "区委宣传部", "区文旅局"), "1.卫健部门负责消毒；", "2.宣传部门负责广播；", "3.文旅部门负责闭馆。");

        assertThat(own(ownership, "区卫生健康局")).containsExactly("1.卫健部门负责消毒；");
        assertThat(own(ownership, "区委宣传部")).containsExactly("2.宣传部门负责广播；");
        assertThat(own(ownership, "区文旅局")).containsExactly("3.文旅部门负责闭馆。");
    }

    @Test
    void partnersOfASentenceShareIt() {
        ClauseOwnership ownership = own(List.of("县水利局", "县应急管理局"), "县水利局会同县应急管理局巡堤。");

        assertThat(own(ownership, "县应急管理局")).containsExactly("县水利局会同县应急管理局巡堤。");
    }

    @Test
    void allIsTheOwnOfASingleDepartment() {
        assertThat(own(own(List.of("县水利局"), "1.巡堤；", "2.放水。"), "县水利局")).hasSize(2);
    }

    @Test
    void aHeadingThatNamesNoneOfThemIsAStranger() {
        assertThat(own(List.of("县水利局", "县公安局"), "县气象局：报雨。").strangers()).containsExactly("县气象局");
    }

    @Test
    void aClauseAboutNoneOfThemNamesAStrangerAndIsNotShared() {
        ClauseOwnership ownership = own(List.of("县水利局", "县公安局"), "（1）县水利局负责巡堤；", "（2）县气象局负责报雨；", "（3）公安部门负责疏导。");

        assertThat(ownership.strangers()).containsExactly("县气象局");
        assertThat(ownership.departments())
                .allSatisfy(department -> assertThat(department.shared()).isEmpty());
    }

    @Test
    void whatIsSaidOfAPersonInChargeOrOfNoRegionsDepartmentNamesNone() {
        assertThat(own(List.of("县水利局"), "1.县级负责人牵头协调；", "2.各行业部负责落实。").strangers())
                .isEmpty();
    }

    @Test
    void theOnlyDepartmentHasAllClausesAndHeadingsAreNone() {
        ClauseOwnership ownership = own(List.of("区水利局"), "区水利局：", "1.量水；", "2.会同镇政府放水。");

        assertThat(own(ownership, "区水利局")).containsExactly("1.量水；", "2.会同镇政府放水。");
    }

    private static List<String> own(ClauseOwnership ownership, String department) {
        return ownership.departments().stream()
                .filter(clauses -> clauses.department().name().equals(department))
                .flatMap(clauses -> clauses.own().stream())
                .toList();
    }

    private static ClauseOwnership own(List<String> departments, String... clauses) {
        return ClauseOwnership.of(new DutyItem(
                1,
                Optional.empty(),
                "防汛",
                departments.stream()
                        .map(name -> new NamedDepartment(name, false))
                        .toList(),
                false,
                false,
                Optional.of(Arrays.asList(clauses)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Place.at(new Position(0, 1))));
    }
}
