package org.zhize.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhize.layout.running.section.ListTitle;

class ColumnHeadsTest {

    @Test
    void headsThatRunIntoOneAnotherAreToldApart() {
        assertThat(ColumnHeads.columns("序号事项名称对应上级部门上级部门职责乡镇配合职责"))
                .containsExactly(
                        Column.NUMBER,
                        Column.NAME,
                        Column.DEPARTMENTS,
                        Column.DEPARTMENT_DUTIES,
                        Column.TOWNSHIP_DUTIES);
    }

    @Test
    void departmentsMayBeThoseThatHaveADutyAfterwards() {
        assertThat(ColumnHeads.columns("序号 收回事项名称 收回后承接部门 收回后工作方式"))
                .containsExactly(Column.NUMBER, Column.NAME, Column.DEPARTMENTS, Column.METHOD);
    }

    @Test
    void supportHasManyNamesAndTownshipsAreRegimentsToo() {
        assertThat(ColumnHeads.columns("序号 事项名称 对应部门 上级部门职责 团场配合职责 支持保障"))
                .containsExactly(
                        Column.NUMBER,
                        Column.NAME,
                        Column.DEPARTMENTS,
                        Column.DEPARTMENT_DUTIES,
                        Column.TOWNSHIP_DUTIES,
                        Column.GUARANTEE);
        assertThat(CellHeads.meaning("团配合职责")).contains(Column.TOWNSHIP_DUTIES);
        assertThat(CellHeads.meaning("团场配合职责")).contains(Column.TOWNSHIP_DUTIES);
        assertThat(CellHeads.meaning("序号 No.")).contains(Column.NUMBER);
        assertThat(CellHeads.meaning("事项类别 Category")).contains(Column.CATEGORY);
        assertThat(CellHeads.meaning("工作保障")).contains(Column.GUARANTEE);
    }

    @Test
    void listsInWhichOneHelpsOtherDepartmentsHaveTitlesToo() {
        assertThat(Headings.isListTitle("柳溪镇配合上级部门履职事项清单")).isTrue();
        assertThat(ListTitle.is("柳溪镇配合上级有关部门履职清单")).isTrue();
    }

    @Test
    void aLineLongerThanAnyHeadsIsComparedWithNone() {
        assertThat(ColumnHeads.columns("序号" + "事项名称部门".repeat(50_000))).isEmpty();
        assertThat(ColumnHeads.part("部门".repeat(50_000))).isEmpty();
    }

    @Test
    void oneHeadOfSeveralNeedNotNameTheItems() {
        assertThat(ColumnHeads.part("事项类别")).containsExactly(Column.CATEGORY);
        assertThat(ColumnHeads.part("序号\n事项类别")).containsExactly(Column.NUMBER, Column.CATEGORY);
    }

    @Test
    void headsBelowTheOneOfTheDepartmentsMayFollowAllOthers() {
        assertThat(ColumnHeads.columns("序 号 事 项 名 称\n上级部门\n乡配合职责\n名 称 职 责"))
                .containsExactly(
                        Column.NUMBER,
                        Column.NAME,
                        Column.DEPARTMENTS,
                        Column.DEPARTMENT_DUTIES,
                        Column.TOWNSHIP_DUTIES);
    }

    @Test
    void headsBelowThatOfTheDepartmentsMaySayWhoseTheyAreAndHaveAThirdBesideThem() {
        List<Column> columns = List.of(
                Column.NUMBER,
                Column.NAME,
                Column.DEPARTMENTS,
                Column.DEPARTMENT_DUTIES,
                Column.GUARANTEE,
                Column.TOWNSHIP_DUTIES);

        assertThat(ColumnHeads.columns("序号 事项名称 上级部门 乡镇配合职责\n部门名称 职责 履职保障")).isEqualTo(columns);
        assertThat(ColumnHeads.columns("序号 事项名称\n职责划分\n上级部门\n乡镇职责\n单位名称 单位职责 履职保障"))
                .isEqualTo(columns);
        assertThat(ColumnHeads.mayBegin("序号事项名称上级部门乡镇配合职责部门名称职责履职保障")).isTrue();
    }

    @Test
    void dutiesBelowTheHeadOfTheDepartmentsMaySayInABracketWhatElseStandsThere() {
        assertThat(ColumnHeads.columns("序号\n事项名称\n上级部门\n镇配合职责\n部门名称\n职责（含履职保障）"))
                .containsExactly(
                        Column.NUMBER,
                        Column.NAME,
                        Column.DEPARTMENTS,
                        Column.DEPARTMENT_DUTIES,
                        Column.TOWNSHIP_DUTIES);
    }

    @Test
    void namesAndDutiesBelowTheDepartmentsStandBeforeTheDutiesOfTheTownship() {
        assertThat(ColumnHeads.columns("序号\n事项名称\n上级部门\n镇配合职责\n\n对应上级部门\n上级部门职责（含提供的履职保障）"))
                .containsExactly(
                        Column.NUMBER,
                        Column.NAME,
                        Column.DEPARTMENTS,
                        Column.DEPARTMENT_DUTIES,
                        Column.TOWNSHIP_DUTIES);
    }

    @Test
    void headsBelowThatOfTheDepartmentsAndTheirDutiesMayBeWhole() {
        assertThat(ColumnHeads.columns("序号 事项名称\n职责分工\n上级部门及职责\n乡镇配合职责\n牵头部门 上级部门职责"))
                .containsExactly(
                        Column.NUMBER,
                        Column.NAME,
                        Column.DEPARTMENTS,
                        Column.DEPARTMENT_DUTIES,
                        Column.TOWNSHIP_DUTIES);
    }

    @Test
    void theNameOfTheItemsIsNoneOfTheDepartments() {
        assertThat(ColumnHeads.columns("序号 对应部门 事项名称 部门职责"))
                .containsExactly(Column.NUMBER, Column.DEPARTMENTS, Column.NAME, Column.DEPARTMENT_DUTIES);
    }

    @Test
    void headsBelowTheOneOfBothSidesMayFollowTheOneBesideIt() {
        assertThat(ColumnHeads.columns("序号 事项名称 对应上级部门\n职责划分\n履职保障\n上级部门职责 乡镇配合职责"))
                .containsExactly(
                        Column.NUMBER,
                        Column.NAME,
                        Column.DEPARTMENTS,
                        Column.DEPARTMENT_DUTIES,
                        Column.TOWNSHIP_DUTIES,
                        Column.GUARANTEE);
        assertThat(ColumnHeads.columns("序号 事项名称\n职责分工\n对应上级部门\n上级部门职责 乡镇配合职责"))
                .containsExactly(
                        Column.NUMBER,
                        Column.NAME,
                        Column.DEPARTMENTS,
                        Column.DEPARTMENT_DUTIES,
                        Column.TOWNSHIP_DUTIES);
    }

    @Test
    void wordingOrderAndBracketsMayVary() {
        assertThat(ColumnHeads.columns("编号 类别 履职事项 街道（镇）职责 责任单位 责任单位职责（含保障措施）"))
                .containsExactly(
                        Column.NUMBER,
                        Column.CATEGORY,
                        Column.NAME,
                        Column.TOWNSHIP_DUTIES,
                        Column.DEPARTMENTS,
                        Column.DEPARTMENT_DUTIES);
        assertThat(ColumnHeads.columns("序号事项名称承办部门及履职方式"))
                .containsExactly(Column.NUMBER, Column.NAME, Column.DEPARTMENTS_AND_METHOD);
        assertThat(ColumnHeads.columns("编号领域事项内容接收部门履职方式"))
                .containsExactly(Column.NUMBER, Column.CATEGORY, Column.NAME, Column.DEPARTMENTS, Column.METHOD);
        assertThat(ColumnHeads.columns("序号事项名称收回部门工作措施"))
                .containsExactly(Column.NUMBER, Column.NAME, Column.DEPARTMENTS, Column.METHOD);
    }

    @Test
    void departmentsAndTheirDutiesMayStandBelowAHeadThatNamesBoth() {
        assertThat(ColumnHeads.columns("序号 事项名称 上级部门及其职责 乡镇配合职责\n部门名称 主要职责\n"))
                .containsExactly(
                        Column.NUMBER,
                        Column.NAME,
                        Column.DEPARTMENTS,
                        Column.DEPARTMENT_DUTIES,
                        Column.TOWNSHIP_DUTIES);
    }

    @Test
    void aLineThatCountsTheColumnsIsOfTheirHeads() {
        assertThat(NumberedHeads.are(List.of("①", "②", "③"), 3)).isTrue();
        assertThat(NumberedHeads.are(List.of("1", "2", "3", "4"), 4)).isTrue();
        assertThat(NumberedHeads.are(List.of("A", "B", "C"), 3)).isTrue();
        assertThat(NumberedHeads.are(List.of("1", "2"), 2)).isFalse();
        assertThat(NumberedHeads.are(List.of("1", "2", "3"), 5)).isFalse();
        assertThat(NumberedHeads.are(List.of("1", "1", "2"), 3)).isFalse();
        assertThat(NumberedHeads.are(List.of("1", "2", "三是"), 3)).isFalse();
    }

    @Test
    void farmsHaveDutiesAsTownshipsDoAndOfficesOfTheTownshipAndPowersGivenToItAreOther() {
        assertThat(ColumnHeads.columns("序号 主管部门 事项名称 主管部门职责 农场配合职责"))
                .containsExactly(
                        Column.NUMBER,
                        Column.DEPARTMENTS,
                        Column.NAME,
                        Column.DEPARTMENT_DUTIES,
                        Column.TOWNSHIP_DUTIES);
        assertThat(ColumnHeads.columns("序号 事项名称 街道承办机构 是否赋权事项"))
                .containsExactly(Column.NUMBER, Column.NAME, Column.OTHER, Column.OTHER);
        assertThat(CellHeads.meaning("农场配合职责")).contains(Column.TOWNSHIP_DUTIES);
    }

    @Test
    void levelsAndWaysMayBeNamedOtherwise() {
        assertThat(ColumnHeads.columns("序号 事项内容 牵头部门 牵头部门职责 镇级配合职责"))
                .containsExactly(
                        Column.NUMBER,
                        Column.NAME,
                        Column.DEPARTMENTS,
                        Column.DEPARTMENT_DUTIES,
                        Column.TOWNSHIP_DUTIES);
        assertThat(ColumnHeads.columns("序号区级部门职责事项履行方式"))
                .containsExactly(Column.NUMBER, Column.DEPARTMENTS, Column.NAME, Column.METHOD);
    }

    @Test
    void aWayOfWorkingMayBeSaidToBeThatOfADepartment() {
        assertThat(ColumnHeads.columns("序号 事项名称 承接部门 承接部门工作方式"))
                .containsExactly(Column.NUMBER, Column.NAME, Column.DEPARTMENTS, Column.METHOD);
        assertThat(ColumnHeads.columns("序号事项名称承接部门承接部门履职方式"))
                .containsExactly(Column.NUMBER, Column.NAME, Column.DEPARTMENTS, Column.METHOD);
    }

    @Test
    void departmentsMayBeThoseThatTakeOver() {
        assertThat(ColumnHeads.columns("序号 履职事项名称 承接的上级部门 上级部门工作方式"))
                .containsExactly(Column.NUMBER, Column.NAME, Column.DEPARTMENTS, Column.METHOD);
        assertThat(ColumnHeads.columns("序号事项名称收回的部门工作方式"))
                .containsExactly(Column.NUMBER, Column.NAME, Column.DEPARTMENTS, Column.METHOD);
    }

    @Test
    void aHeadOverHeadsIsNoColumn() {
        assertThat(ColumnHeads.columns("序号 事项名称 配合履职\n对应上级部门 上级部门职责 乡镇配合职责"))
                .containsExactly(
                        Column.NUMBER,
                        Column.NAME,
                        Column.DEPARTMENTS,
                        Column.DEPARTMENT_DUTIES,
                        Column.TOWNSHIP_DUTIES);
    }

    @Test
    void blanksTellHeadsApartThatCouldBeDividedInTwoWays() {
        assertThat(ColumnHeads.columns("序号 配合部门 职责事项 县级部门职责 牵头部门 乡镇（街道）职责"))
                .containsExactly(
                        Column.NUMBER,
                        Column.DEPARTMENTS,
                        Column.NAME,
                        Column.DEPARTMENT_DUTIES,
                        Column.LEAD_DEPARTMENTS,
                        Column.TOWNSHIP_DUTIES);
        assertThat(ColumnHeads.columns("序号 责任单位 职责事项 工作方式"))
                .containsExactly(Column.NUMBER, Column.DEPARTMENTS, Column.NAME, Column.METHOD);
    }

    @Test
    void aLeadingDepartmentIsTheOnlyOneUnlessAnotherColumnNamesTheRest() {
        assertThat(ColumnHeads.columns("序号事项名称牵头部门部门职责镇职责")).contains(Column.DEPARTMENTS);
        assertThat(ColumnHeads.columns("序号事项名称牵头部门配合部门部门职责镇职责"))
                .containsSubsequence(Column.LEAD_DEPARTMENTS, Column.DEPARTMENTS);
    }

    @Test
    void aSentenceIsNoHeadAndNeitherIsATitleWithItsHead() {
        assertThat(ColumnHeads.columns("事项名称由上级部门确定")).isEmpty();
        assertThat(ColumnHeads.columns("配合履职事项清单序号事项名称")).isEmpty();
    }

    @Test
    void columnsOfLawsAndRemarksAreToldFromThoseBesideThem() {
        assertThat(ColumnHeads.columns("序号 领域 事项名称 法律法规依据 对应上级部门 上级部门职责 苏木乡镇配合职责 备注"))
                .containsExactly(
                        Column.NUMBER,
                        Column.CATEGORY,
                        Column.NAME,
                        Column.OTHER,
                        Column.DEPARTMENTS,
                        Column.DEPARTMENT_DUTIES,
                        Column.TOWNSHIP_DUTIES,
                        Column.OTHER);
        assertThat(ColumnHeads.columns("序号 备注")).isEmpty();
    }

    @Test
    void oneColumnMayHoldThoseThatLeadAndThoseThatHelp() {
        assertThat(ColumnHeads.columns("序号 具体事项 牵头部门及配合部门 部门职责分工 镇职责"))
                .containsExactly(
                        Column.NUMBER,
                        Column.NAME,
                        Column.DEPARTMENTS,
                        Column.DEPARTMENT_DUTIES,
                        Column.TOWNSHIP_DUTIES);
    }

    @Test
    void eachOfficeMayHaveWordsOfItsOwn() {
        assertThat(ColumnHeads.columns("No. 工作板块 配合工作事项 对口部门 对口部门工作职责 镇配合职责清单"))
                .containsExactly(
                        Column.NUMBER,
                        Column.CATEGORY,
                        Column.NAME,
                        Column.DEPARTMENTS,
                        Column.DEPARTMENT_DUTIES,
                        Column.TOWNSHIP_DUTIES);
        assertThat(ColumnHeads.columns("事项编号 条线 事项名称 责任部门1 责任部门2 部门职责 镇工作内容"))
                .containsExactly(
                        Column.NUMBER,
                        Column.CATEGORY,
                        Column.NAME,
                        Column.DEPARTMENTS,
                        Column.DEPARTMENTS,
                        Column.DEPARTMENT_DUTIES,
                        Column.TOWNSHIP_DUTIES);
    }

    @Test
    void headsThatBlanksPartMayBeWordedAsFreelyAsInCells() {
        assertThat(ColumnHeads.parted("序号 事项名称 主抓单位 要做的部门工作任务 依据 本镇需要配合的工作"))
                .containsExactly(
                        Column.NUMBER,
                        Column.NAME,
                        Column.DEPARTMENTS,
                        Column.DEPARTMENT_DUTIES,
                        Column.OTHER,
                        Column.TOWNSHIP_DUTIES);
        assertThat(ColumnHeads.parted("序号 事项名称 主抓单位 看护水井")).isEmpty();
        assertThat(ColumnHeads.parted("事项名称 主抓单位")).isEmpty();
        assertThat(ColumnHeads.parted("序号 事项名称 职责名称")).isEmpty();
    }

    @Test
    void departmentsThatTakePartAndWaysAfterwardsAreHeadsToo() {
        assertThat(ColumnHeads.columns("序号事项名称牵头单位协同单位县级部门职责乡镇配合职责"))
                .containsExactly(
                        Column.NUMBER,
                        Column.NAME,
                        Column.LEAD_DEPARTMENTS,
                        Column.DEPARTMENTS,
                        Column.DEPARTMENT_DUTIES,
                        Column.TOWNSHIP_DUTIES);
        assertThat(ColumnHeads.columns("序号事项名称处理意见承接部门承接后工作方式")).endsWith(Column.DEPARTMENTS, Column.METHOD);
    }

    @Test
    void theMattersOfAListThatTownshipsHelpWithAreNamesBesideTheirDuties() {
        assertThat(ColumnHeads.columns("序号 配合事项 上级部门 上级部门职责 镇配合职责"))
                .containsExactly(
                        Column.NUMBER,
                        Column.NAME,
                        Column.DEPARTMENTS,
                        Column.DEPARTMENT_DUTIES,
                        Column.TOWNSHIP_DUTIES);
        assertThat(ColumnHeads.columns("序号 事项名称 上级部门 上级部门职责 配合事项")).endsWith(Column.TOWNSHIP_DUTIES);
    }

    @Test
    void aHeadMayHaveAnyWordsOnlyInBracketsAndBehindWhether() {
        assertThat(ColumnHeads.columns("序号事项名称是否需经费承接部门（甲乙丙丁）工作方式"))
                .containsExactly(Column.NUMBER, Column.NAME, Column.OTHER, Column.DEPARTMENTS, Column.METHOD);
        assertThat(ColumnHeads.mayBegin("序号 事项名称 责任部门3")).isTrue();
        assertThat(WordFile.lines("other-heads.txt"))
                .filteredOn(head -> head.contains("."))
                .allSatisfy(head -> assertThat(head).startsWith("是否."));
    }
}
