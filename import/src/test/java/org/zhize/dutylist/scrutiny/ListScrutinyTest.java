package org.zhize.dutylist.scrutiny;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.zhize.dutylist.ListKind.BASIC;
import static org.zhize.dutylist.ListKind.COORDINATED;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhize.document.Place;
import org.zhize.document.Position;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.DutyList;
import org.zhize.dutylist.ListKind;
import org.zhize.dutylist.NamedDepartment;
import org.zhize.dutylist.Problem;
import org.zhize.dutylist.ProblemCode;
import org.zhize.dutylist.Problems;
import org.zhize.dutylist.Severity;
import org.zhize.dutylist.reader.TabbedList;

class ListScrutinyTest {

    private static final String HEAD = "序号|类别|事项名称|责任部门|上级部门职责|乡镇配合职责\n";

    @Test
    void aCategoryThatLostItsMiddleIsDoubtedAndOneWithoutAConjunctionIsNot() {
        DutyDocument document = TabbedList.read("基本履职事项清单\n序号|类别|事项名称\n"
                + "1|应急管理及消防|修理水井\n2|文化旅游|照看古桥\n"
                + "配合履职事项清单\n" + HEAD
                + "1|应理及消防|防治山火|县林草局|提供水泵。|巡查山林。\n2|文化和旅游|修缮祠堂|县文旅局|拨付经费。|看护工地。\n");

        assertThat(document.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.TEXT_BREAKS_OFF)
                .extracting(
                        problem -> problem.list().orElseThrow(),
                        problem -> problem.number().orElseThrow())
                .containsExactly(tuple(COORDINATED, 1));
    }

    @Test
    void aCharacterThatAFontDoesNotNameIsLost() {
        assertThat(LostCharacters.in("修理\uFFFF号水井")).contains("修理\uFFFF号水井");
        assertThat(LostCharacters.in("修理2号水井")).isEmpty();
    }

    @Test
    void aCategoryThatCanNotBeReadIsADoubtOfTheList() {
        DutyDocument document = TabbedList.read("""
                基本履职事项清单
                序号|类别|事项名称
                1|\uFFFD村振兴|修理水井
                2|\uFFFD村振兴|照看古桥
                3|文化旅游|修缮祠堂
                """);

        assertThat(document.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.CHARACTERS_LOST)
                .extracting(
                        problem -> problem.list().orElseThrow(),
                        problem -> problem.number().isPresent())
                .containsExactly(tuple(BASIC, false));
    }

    @Test
    void aCategoryOfASingleCharacterIsNoWholeName() {
        DutyDocument document = TabbedList.read("基本履职事项清单\n序号|类别|事项名称\n1|水|修理水井\n2|民生服务|照看老人\n");

        assertThat(document.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.TEXT_BREAKS_OFF)
                .extracting(problem -> problem.number().orElseThrow())
                .containsExactly(1);
    }

    @Test
    void wordsBehindAFullStopMayBeOfAnotherColumnEvenWhereMostTextsHaveSome() {
        DutyDocument document = TabbedList.read("配合履职事项清单\n" + HEAD
                + "1|乡村振兴|防治山火|县林草局|提供水泵。|巡查山林。赵明5550101\n"
                + "2|乡村振兴|修缮祠堂|县文旅局|（1）拨付经费。（2）验收|登记工匠。看护工地。（每月）\n"
                + "3|乡村振兴|清理河道|县水利局|划定河段。|组织清理。钱亮5550102\n");

        assertThat(document.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.TEXT_BREAKS_OFF)
                .extracting(problem -> problem.number().orElseThrow())
                .containsExactly(1, 3);
    }

    @Test
    void whatAnnouncesMoreBreaksOff() {
        DutyDocument document = TabbedList.read("配合履职事项清单\n" + HEAD
                + "1|乡村振兴|防治山火|县林草局|提供水泵。|1.巡查山林；2.上报火情。\n"
                + "2|乡村振兴|修缮祠堂承接部门：|县文旅局|拨付经费。|看护工地。\n"
                + "3|乡村振兴|清理河道|县水利局|划定河段，包括：|登记船只。\n");

        assertThat(document.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.TEXT_BREAKS_OFF)
                .extracting(
                        problem -> problem.number().orElseThrow(),
                        problem -> problem.details().get(1))
                .containsExactly(tuple(2, "修缮祠堂承接部门："), tuple(3, "划定河段，包括："));
    }

    @Test
    void wordsInAParagraphOfTheirOwnBehindASentenceMayBeOfAnotherColumn() {
        assertThat(problemsOf("1.巡查山林；", "2.上报火情。", "号")).contains(ProblemCode.TEXT_BREAKS_OFF);
        assertThat(problemsOf("1.巡查山林；", "2.上报火情。", "每月一次。")).doesNotContain(ProblemCode.TEXT_BREAKS_OFF);
        assertThat(problemsOf("1.巡查山林。", "2.上报火情")).doesNotContain(ProblemCode.TEXT_BREAKS_OFF);
    }

    private static List<ProblemCode> problemsOf(String... townshipDuties) {
        DutyItem item = new DutyItem(
                1,
                Optional.empty(),
                "防治山火",
                List.of(new NamedDepartment("县林草局", false)),
                false,
                false,
                Optional.of(List.of("提供水泵。")),
                Optional.empty(),
                Optional.of(List.of(townshipDuties)),
                Optional.empty(),
                Place.at(new Position(0, 1)));
        DutyList list = new DutyList(COORDINATED, List.of(), List.of(item));
        Problems problems = new Problems();
        new Reconciliation(list, problems).items();
        return problems.all().stream().map(Problem::code).toList();
    }

    @Test
    void numbersAtTheEndsOfTextsAndTheRowsOwnBeforeItsNameAreDoubted() {
        DutyDocument document = TabbedList.read("配合履职事项清单\n" + HEAD
                + "1|乡村振兴|防治山火|县林草局|提供水泵。|巡查山林。12\n"
                + "2|乡村振兴|2修缮祠堂|县文旅局|拨付经费。|看护工地。\n"
                + "3|乡村振兴|清理河道|县水利局|划定河段。|1.组织清理；2.登记船只。自然资源3\n"
                + "4|自然资源|12345热线转办|县水利局|划定河段。|回复来电。\n"
                + "5|自然资源|查看界碑2.|县水利局|划定河段。|回复来电。\n");

        assertThat(document.problems())
                .filteredOn(problem -> problem.number().isPresent())
                .extracting(problem -> problem.number().getAsInt(), Problem::code)
                .contains(
                        tuple(1, ProblemCode.TEXT_BREAKS_OFF),
                        tuple(2, ProblemCode.ROW_DOUBTFUL),
                        tuple(3, ProblemCode.TEXT_BREAKS_OFF),
                        tuple(5, ProblemCode.TEXT_BREAKS_OFF))
                .noneMatch(problem -> problem.toList().contains(4));
        assertThat(document.problems()).extracting(Problem::code).contains(ProblemCode.CATEGORY_LOST);
    }

    @Test
    void whatATextLacksMayStandBehindTheLastClauseOfTheOneBesideIt() {
        String rows = """
                1|乡村振兴|防治山火|县林草局|（1）提供水泵；（2）划定防|（1）巡查山林，劝阻在坟前烧纸的人；<br>（2）上报火情。<br>火的林区。
                2|乡村振兴|修缮祠堂|县文旅局|（1）拨付经费；（2）验收工程。|（1）登记工匠，看护修缮祠堂的工地；<br>（2）接待匠人。<br>查看工地。
                3|乡村振兴|清理河道|县水利局|（1）划定河段；（2）拨付经费|（1）组织清理；（2）登记船只。
                """;
        DutyDocument document = TabbedList.readHtml("<p>配合履职事项清单</p><table>"
                + (HEAD + rows)
                        .lines()
                        .map(row -> "<tr><td>" + row.replace("|", "</td><td>") + "</td></tr>")
                        .collect(Collectors.joining())
                + "</table>");

        assertThat(document.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.COLUMN_DOUBTFUL)
                .extracting(problem -> problem.number().orElseThrow())
                .containsExactly(1);
    }

    @Test
    void aClauseThatOneTextLeavesOutMayStandInTheOneBesideIt() {
        DutyDocument document = TabbedList.read("配合履职事项清单\n" + HEAD
                + "1|乡村振兴|防治山火|县林草局|1.提供水泵；2.划定林区。2.劝阻烧荒；|1.巡查山林；3.上报火情。\n"
                + "2|乡村振兴|修缮祠堂|县文旅局|1.拨付经费；3.验收工程。|1.登记工匠；2.看护工地。\n"
                + "3|乡村振兴|清理河道|县水利局|1.划定河段；2.拨付经费。2.登记船只。|1.组织清理；\n");

        assertThat(document.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.COLUMN_DOUBTFUL)
                .extracting(
                        problem -> problem.number().orElseThrow(),
                        problem -> problem.details().get(0))
                .containsExactly(tuple(1, "2.劝阻烧荒；"), tuple(3, "2.登记船只。"));
    }

    @Test
    void aDepartmentIsDoubtedThatEndsWhereAnotherGoesOn() {
        DutyDocument document = TabbedList.read("配合履职事项清单\n" + HEAD
                + "1|乡村振兴|防治山火|县人力资源和社|会保障局提供水泵。|巡查山林。\n"
                + "2|乡村振兴|修缮祠堂|县人力资源和社会保障局|拨付经费。|看护工地。\n"
                + "3|乡村振兴|清理河道|县公安局|拨付经费。|看护工地。\n"
                + "4|乡村振兴|疏导集市|县公安局交警大队|划定车位。|清点摊位。\n");

        assertThat(document.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.DEPARTMENT_DOUBTFUL)
                .extracting(problem -> problem.number().orElseThrow())
                .containsExactly(1);
    }

    @Test
    void aDepartmentRightBeforeAnotherAtTheBeginningOfATextMayBeTheLastOfItsColumn() {
        DutyDocument document = TabbedList.read("配合履职事项清单\n" + HEAD
                + "1|乡村振兴|防治山火|县林草局、县公安局|县气象局县林草局：提供水泵。县公安局：查处烧荒。|巡查山林。\n"
                + "2|乡村振兴|修缮祠堂|县林草局、县气象局|县林草局、县气象局：拨付经费。|看护工地。\n");

        assertThat(document.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.COLUMN_DOUBTFUL)
                .extracting(
                        problem -> problem.number().orElseThrow(),
                        problem -> problem.details().get(0))
                .containsExactly(tuple(1, "县气象局"));
    }

    @Test
    void aQuotationWithinAnotherHasOtherMarksOrIsMadeOfLinesThatChangedPlaces() {
        DutyDocument document = TabbedList.read("配合履职事项清单\n" + HEAD
                + "1|乡村振兴|整治山林“乱搭“乱采”建”|县林草局|划定林区。|巡查山林。\n"
                + "2|乡村振兴|修缮祠堂|县文旅局|落实“一祠一‘档’”，拨付“修缮”经费。|看护工地。\n");

        assertThat(document.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.BRACKETS_UNBALANCED)
                .extracting(problem -> problem.number().orElseThrow())
                .containsExactly(1);
    }

    @Test
    void headingsInBracketsAndNumbersWithHalfABracketAreNoBrokenTexts() {
        DutyDocument document = TabbedList.read("配合履职事项清单\n" + HEAD
                + "1|乡村振兴|防治山火|县林草局|【县林草局】1.提供水泵；2.划定林区。|1)巡查山林；2)上报火情。\n"
                + "2|乡村振兴|修缮祠堂|县文旅局|▲县文旅局1)拨付经费；2)验收工程。|看护工地）。\n");

        assertThat(document.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.TEXT_BREAKS_OFF
                        || problem.code() == ProblemCode.BRACKETS_UNBALANCED)
                .extracting(Problem::code, problem -> problem.details().get(1))
                .containsExactly(tuple(ProblemCode.BRACKETS_UNBALANCED, "看护工地）"));
        assertThat(document.lists().get(0).items().get(0).townshipDuties().orElseThrow())
                .containsExactly("1)巡查山林；", "2)上报火情。");
    }

    @Test
    void rowsOfWhichOneBeginsWithTheEndOfTheOtherAreBothDoubted() {
        String rows = IntStream.rangeClosed(5, 60)
                .mapToObj(number -> number + "|检验第" + number + "台电子秤|县市场监管局|到集市检定。\n")
                .collect(Collectors.joining());
        DutyDocument document = TabbedList.read("上级部门收回事项清单\n序号|事项名称|承接部门|工作方式\n"
                + "1|修理水井|县水利局|⑴勘察水井；\n2|修缮祠堂|县文旅局|⑵更换水泵。拨付经费，看护工地。\n"
                + "3|清点路灯|县住建局|夜间清点；\n4|修剪行道树|县林草局|及时报修。派人修剪。\n" + rows);

        assertThat(document.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.ROW_DOUBTFUL)
                .extracting(problem -> problem.number().orElseThrow())
                .containsExactlyInAnyOrder(1, 2, 4);
    }

    @Test
    void anItemWithoutAMethodIsDoubtedWhereTheOthersHaveOne() {
        String rows = IntStream.rangeClosed(1, 15)
                .mapToObj(number -> number + "|检验第" + number + "台电子秤|县市场监管局|" + (number == 7 ? "/" : "到集市检定。") + "\n")
                .collect(Collectors.joining());
        String head = "上级部门收回事项清单\n序号|事项名称|承接部门|工作方式\n";

        assertThat(missing(head + rows)).containsExactly(7);
        assertThat(missing(head + rows.replace("县市场监管局|/", "/|收回并取消。"))).isEmpty();
        assertThat(missing(head + rows.replace("到集市检定。", "/"))).isEmpty();
    }

    @Test
    void aTextThatNoItemHasIsDoubtedOnceForTheList() {
        String rows = IntStream.rangeClosed(1, 9)
                .mapToObj(number -> number + "|检验第" + number + "台电子秤|县市场监管局|借出集市的摊位。\n")
                .collect(Collectors.joining());
        DutyDocument document = TabbedList.read("配合履职事项清单\n序号|事项名称|牵头部门|镇配合职责\n" + rows);

        assertThat(document.problems())
                .filteredOn(problem ->
                        problem.code().severity() != Severity.INFO && problem.code() != ProblemCode.TOWNSHIP_UNKNOWN)
                .extracting(Problem::code, Problem::number, Problem::details)
                .containsExactly(tuple(ProblemCode.TEXT_OF_NONE, OptionalInt.empty(), List.of("上级部门职责")));
    }

    @Test
    void aListWithoutANameIsInDoubtAsAWhole() {
        DutyDocument document = TabbedList.read("上级部门收回事项清单\n序号|事项名称|承接部门|工作方式\n1||县水利局|勘察水井。\n");

        assertThat(document.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.LIST_DOUBTFUL)
                .extracting(Problem::list, Problem::details)
                .containsExactly(tuple(Optional.of(ListKind.RECLAIMED), List.of("1", "1")));
    }

    private static List<Integer> missing(String lines) {
        return TabbedList.read(lines).problems().stream()
                .filter(problem -> problem.code() == ProblemCode.TEXT_MISSING)
                .map(problem -> problem.number().orElseThrow())
                .toList();
    }

    @Test
    void aDutyThatMayHaveEndedIsDoubted() {
        DutyDocument document = TabbedList.read("""
                上级部门收回事项清单
                序号|事项名称|承接部门|工作方式
                1|检验电子秤|县市场监管局|取消现场核验，实行网上办理。
                2|修理水井|县水利局|上门修理。
                3|统计渔船|县农牧局|不再开展此项工作。
                """);

        assertThat(document.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.ABOLITION_DOUBTFUL)
                .extracting(problem -> problem.number().orElseThrow())
                .containsExactly(1);
    }

    @Test
    void aNameThatBeginsWithWhatItSaysInBracketsIsDoubted() {
        DutyDocument document = TabbedList.read("配合履职事项清单\n" + HEAD
                + "1|乡村振兴|（含临时任务）防治山火|县林草局|提供水泵。|巡查山林。\n"
                + "2|乡村振兴|（非）文物古桥修缮（含临时任务）|县文旅局|拨付经费。|看护工地。\n");

        assertThat(document.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.ROW_DOUBTFUL)
                .extracting(problem -> problem.number().orElseThrow())
                .containsExactly(1);
    }

    @Test
    void aListOfWhichOnlySomeItemsHaveACategoryIsDoubted() {
        DutyDocument document = TabbedList.read("""
                基本履职事项清单
                序号|类别|事项名称
                1||修理水井
                2||清扫石阶
                3|民生服务|照看古桥
                4||点亮路灯
                """);

        assertThat(document.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.CATEGORIES_INCOMPLETE)
                .extracting(Problem::details)
                .containsExactly(List.of("2", "4"));
    }

    @Test
    void aLongListWithoutCategoriesBesideOneThatHasThemIsDoubted() {
        String coordinated = "配合履职事项清单\n" + HEAD + "1|城乡建设|清理河道|县水利局|划定河段。|组织清理。\n";
        String basic = "基本履职事项清单\n序号|事项名称\n"
                + IntStream.rangeClosed(1, 20)
                        .mapToObj(number -> number + "|修理第" + number + "口水井\n")
                        .collect(Collectors.joining());

        assertThat(TabbedList.read(basic + coordinated).problems())
                .filteredOn(problem -> problem.code() == ProblemCode.CATEGORIES_MISSING)
                .extracting(problem -> problem.list().orElseThrow())
                .containsExactly(BASIC);
    }

    @Test
    void aListMayGoOnBehindALastItemThatIsFarLongerThanTheOthers() {
        String rows = IntStream.rangeClosed(1, 9)
                .mapToObj(number -> number + "|修理第" + number + "口水井\n")
                .collect(Collectors.joining());
        String last = "10|" + "修理水井和水渠、清扫石阶".repeat(4) + "\n";

        assertThat(TabbedList.read("基本履职事项清单\n序号|事项名称\n" + rows + last).problems())
                .filteredOn(problem -> problem.code() == ProblemCode.LIST_MAY_GO_ON)
                .extracting(Problem::details)
                .containsExactly(List.of("10"));
        assertThat(TabbedList.read("基本履职事项清单\n序号|事项名称\n" + rows).problems())
                .noneMatch(problem -> problem.code() == ProblemCode.LIST_MAY_GO_ON);
    }

    @Test
    void aListMayGoOnBehindALastItemWhoseCategoryHoldsWhatTheOthersSay() {
        String rows = IntStream.rangeClosed(1, 9)
                .mapToObj(number -> number + "|城乡建设|修理第" + number + "口水井\n")
                .collect(Collectors.joining());
        String last = "10|" + "修理水井和水渠、清扫石阶".repeat(4) + "|照看古桥\n";

        assertThat(TabbedList.read("基本履职事项清单\n序号|类别|事项名称\n" + rows + last).problems())
                .extracting(Problem::code)
                .contains(ProblemCode.LIST_MAY_GO_ON);
    }

    @Test
    void aListOfWhichManyItemsAreDoubtedIsDoubtedAsAWhole() {
        String rows = IntStream.rangeClosed(1, 20)
                .mapToObj(number ->
                        number + "|城乡建设|清理第" + number + "段河道|" + (number % 2 == 0 ? "县水利局" : "") + "|划定河段。|组织清理。\n")
                .collect(Collectors.joining());

        assertThat(TabbedList.read("配合履职事项清单\n" + HEAD + rows).problems())
                .filteredOn(problem -> problem.code() == ProblemCode.LIST_DOUBTFUL)
                .extracting(Problem::details)
                .containsExactly(List.of("10", "20"));
    }

    @Test
    void listsWithoutAnyCategorySaySo() {
        String basic = "基本履职事项清单\n序号|事项名称\n"
                + IntStream.rangeClosed(1, 20)
                        .mapToObj(number -> number + "|修理第" + number + "口水井\n")
                        .collect(Collectors.joining());

        assertThat(TabbedList.read(basic).problems())
                .filteredOn(problem -> problem.code() == ProblemCode.CATEGORIES_NONE)
                .extracting(problem -> problem.list().orElseThrow())
                .containsExactly(BASIC);
    }

    @Test
    void aCategoryOfThreeCharactersIsMostLikelyAPieceOfSomethingElse() {
        DutyDocument document = TabbedList.read("基本履职事项清单\n序号|类别|事项名称\n1|民生服务|修理水井\n2|和水渠|照看古桥\n3|经济发展|看护果园\n");

        assertThat(document.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.TEXT_BREAKS_OFF)
                .extracting(problem -> problem.number().orElseThrow())
                .containsExactly(2);
    }

    @Test
    void aTextThatHoldsNumberAndNameOfItsItemMayHaveTheRowAgain() {
        DutyDocument document = TabbedList.read("""
                上级部门收回事项清单
                序号|事项名称|承接部门|工作方式
                1|检定水表和电表|县水利局|每季度检定。1.检定水表和电表县水利局每季度检定。
                2|看护果园和林地|县林草局|1.看护果园和林地；2.修剪果树。
                """);

        assertThat(document.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.ROW_DOUBTFUL)
                .extracting(problem -> problem.number().orElseThrow())
                .containsExactly(1);
    }

    @Test
    void aNameThatIsThereTwiceMayBeThatOfTwoRows() {
        DutyDocument document =
                TabbedList.read("基本履职事项清单\n序号|事项名称\n1|修理水井和水渠。1.修理水井和水渠。\n2|照看古桥，照看古塔。\n3|看护果园和林地看护果园和林地\n");

        assertThat(document.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.ROW_DOUBTFUL)
                .extracting(problem -> problem.number().orElseThrow())
                .containsExactly(1, 3);
    }

    @Test
    void aFewWordsBehindTheSentenceOfANameMayBeACategoryThatNobodyKnows() {
        DutyDocument document = TabbedList.read("基本履职事项清单\n序号|事项名称\n一、民生服务|\n1|修理水井。江岸绿化\n2|照看古桥。\n3|看护果园。做好登记、上报\n");

        assertThat(document.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.CATEGORY_LOST)
                .extracting(Problem::details)
                .containsExactly(List.of("江岸绿化", "1"));
    }

    @Test
    void aCategoryThatWasReadIntoAnItemMakesThoseOfTheItemsBehindItDoubtful() {
        DutyDocument document = TabbedList.read(
                "配合履职事项清单\n" + HEAD + "1|民生服务|照看古桥|县文旅局|拨付经费。|看护工地。经济发展\n" + "2|民生服务|清理河道乡村振兴|县水利局|划定河段。|组织清理。\n");

        assertThat(document.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.CATEGORY_LOST)
                .extracting(Problem::list, Problem::details)
                .containsExactly(
                        tuple(Optional.of(COORDINATED), List.of("经济发展", "1")),
                        tuple(Optional.of(COORDINATED), List.of("乡村振兴", "2")));
    }

    @Test
    void aClauseThatAloneHasNoEndBeforeTheNextOneBreaksOff() {
        StringBuilder rows = new StringBuilder("配合履职事项清单\n" + HEAD);
        for (int number = 1; number <= 40; number++) {
            rows.append(number + "|民生服务|照看第" + number + "座古桥|县文旅局|<p>1.拨付经费" + (number == 7 ? "" : "；")
                    + "</p><p>2.查验工程。</p>|看护工地。\n");
        }

        assertThat(TabbedList.read(rows.toString()).problems())
                .filteredOn(problem -> problem.code() == ProblemCode.TEXT_BREAKS_OFF)
                .extracting(problem -> problem.number().orElseThrow())
                .containsExactly(7);
    }

    @Test
    void aClauseBreaksOffThatAloneHasNoEndBeforeTheDutiesOfTheNextDepartment() {
        StringBuilder rows = new StringBuilder("配合履职事项清单\n" + HEAD);
        for (int number = 1; number <= 40; number++) {
            rows.append(number + "|民生服务|照看第" + number + "座古桥|县文旅局、县财政局|<p>县文旅局：查验工" + (number == 7 ? "" : "程。")
                    + "</p><p>县财政局：拨付经费。</p>|看护工地。\n");
        }

        assertThat(TabbedList.read(rows.toString()).problems())
                .filteredOn(problem -> problem.code() == ProblemCode.TEXT_BREAKS_OFF)
                .extracting(problem -> problem.number().orElseThrow())
                .containsExactly(7);
    }

    @Test
    void aClauseBreaksOffThoughAListHasFewOthersAndHeadingsOfDepartmentsHaveNoEnd() {
        StringBuilder rows = new StringBuilder("配合履职事项清单\n" + HEAD);
        for (int number = 1; number <= 14; number++) {
            rows.append(
                    number + "|民生服务|照看第" + number + "座古桥|县文旅局、县财政局|<p>一、县文旅局</p><p>1.查验工程。</p><p>二、县财政局</p><p>1.拨付经费"
                            + (number == 7 ? "" : "；") + "</p><p>2.核对账册。</p>|看护工地。\n");
        }

        assertThat(TabbedList.read(rows.toString()).problems())
                .filteredOn(problem -> problem.code() == ProblemCode.TEXT_BREAKS_OFF)
                .extracting(problem -> problem.number().orElseThrow())
                .containsExactly(7);
    }

    @Test
    void clausesThatOneDepartmentCountsAnewWithNothingBetweenMayBeTheNextRows() {
        String rows = """
                上级部门收回事项清单
                序号|事项名称|承接部门|工作方式
                1|检定电子秤|县市场监管局|<p>1.到集市检定。</p><p>2.公布结果。</p><p>1.核对账册。</p><p>2.归还押金。</p>
                2|修缮古桥|县文旅局|<p>平时：</p><p>1.查看桥面。</p><p>2.清扫。</p><p>汛期：</p><p>1.封桥。</p><p>2.测水位。</p>
                3|救助走失老人|县民政局、县公安局|<p>1.接送。</p><p>2.安置。</p><p>1.查找。</p><p>2.核实身份。</p>
                """;

        assertThat(TabbedList.read(rows).problems())
                .filteredOn(problem -> problem.code() == ProblemCode.CLAUSES_OUT_OF_ORDER)
                .extracting(problem -> problem.number().orElseThrow())
                .containsExactly(1);
    }
}
