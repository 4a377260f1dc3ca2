package org.zhize.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zhize.admission.Admission;
import org.zhize.admission.Verdict;
import org.zhize.analysis.Analysis;
import org.zhize.analysis.Arguments;
import org.zhize.analysis.Catalog;
import org.zhize.analysis.GraphReader;
import org.zhize.dutylist.DutyDocument;
import org.zhize.export.ExportFormat;
import org.zhize.export.GraphExporter;
import org.zhize.graph.EmbeddedDatabase;
import org.zhize.graph.Graph;
import org.zhize.graph.ReadLimits;
import org.zhize.topic.Judgements;
import org.zhize.topic.Thesaurus;

/** What the catalog says about real lists, read and loaded, where they lie beside the project. */
@ExtendWith(RealLists.class)
class AnswersAboutRealListsTest {

    private static final Catalog CATALOG = Catalog.bundled();

    private final Graph graph;
    private final GraphReader reader;

    AnswersAboutRealListsTest(Graph graph) {
        this.graph = graph;
        this.reader = new GraphReader(graph, ReadLimits.DEFAULT);
    }

    @Test
    void theListsAreInTheGraphWholeAndComeIntoItOnce() {
        assertThat(RealLists.documents().stream()
                        .map(RealLists.writer(graph)::write)
                        .map(ImportOutcome::status))
                .hasSize(5)
                .containsOnly(ImportOutcome.Status.UNCHANGED);
        assertThat(count("MATCH (t:Township) RETURN count(t) AS n")).isEqualTo(5);
        assertThat(count("MATCH (i:DutyItem) RETURN count(i) AS n")).isEqualTo(1146);
    }

    private long count(String statement) {
        return graph.read(statement, Map.of(), ReadLimits.DEFAULT)
                .records()
                .get(0)
                .get("n")
                .asLong();
    }

    @Test
    void theDepartmentsThatCarryMostAreFirst() {
        assertThat(answer("overload:department-workload", "county=屈原管理区"))
                .extracting(row -> row.get("department"), row -> row.get("items"))
                .startsWith(tuple("区农业农村局", 40L), tuple("区自然资源局", 36L));
        assertThat(answer("overload:department-workload", "county=昆都仑区"))
                .filteredOn(row -> List.of("区应急管理局", "区消防救援大队").contains(row.get("department")))
                .extracting(row -> row.get("items"))
                .containsExactly(18L, 18L);
        assertThat(answer("overload:outliers", "county=昆都仑区"))
                .extracting(row -> row.get("department"))
                .contains("区应急管理局", "区消防救援大队");
    }

    @Test
    void everyAbolishedDutyIsListed() {
        assertThat(answer("orphan:abolished", "county=屈原管理区")).hasSize(34);
    }

    @Test
    void dutiesThatOneTownshipKeepsAndAnotherHadTakenBackAreFound() {
        List<Map<String, @Nullable Object>> rows = answer("orphan:kept-here-reclaimed-there");

        assertThat(rows)
                .satisfies(pair("突泉县突泉镇 81 ", "额敏县额敏县某乡 16 "))
                .satisfies(pair("突泉县突泉镇 80 ", "额敏县额敏县某乡 22 "))
                .satisfies(pair("突泉县突泉镇 87 ", "额敏县额敏县某乡 28 "))
                .satisfies(pair("突泉县突泉镇 86 ", "屈原管理区河市镇 83 "))
                .satisfies(pair("突泉县突泉镇 42 ", "额敏县额敏县某乡 8 "))
                .satisfies(pair("突泉县突泉镇 64 ", "呼中区呼中区某镇 13 "))
                .satisfies(pair("额敏县额敏县某乡 78 ", "突泉县突泉镇 40 "))
                .satisfies(pair("屈原管理区河市镇 89 ", "突泉县突泉镇 40 "))
                .satisfies(pair("额敏县额敏县某乡 84 ", "突泉县突泉镇 3 "))
                .satisfies(pair("额敏县额敏县某乡 84 ", "屈原管理区河市镇 103 "))
                .satisfies(pair("额敏县额敏县某乡 84 ", "屈原管理区河市镇 101 "))
                .satisfies(pair("额敏县额敏县某乡 92 ", "呼中区呼中区某镇 36 "))
                .satisfies(pair("额敏县额敏县某乡 70 ", "呼中区呼中区某镇 9 "))
                .satisfies(pair("额敏县额敏县某乡 69 ", "屈原管理区河市镇 91 "))
                // Parts of rows with several duties.
                .satisfies(pair("额敏县额敏县某乡 34 ", "屈原管理区河市镇 17 "))
                .satisfies(pair("突泉县突泉镇 28 ", "呼中区呼中区某镇 6 "))
                .satisfies(pair("突泉县突泉镇 35 ", "额敏县额敏县某乡 7 "))
                .satisfies(pair("突泉县突泉镇 62 ", "屈原管理区河市镇 33 "))
                .satisfies(pair("呼中区呼中区某镇 31 ", "屈原管理区河市镇 26 "))
                .satisfies(pair("额敏县额敏县某乡 29 ", "突泉县突泉镇 17 "))
                // Applying for recognition isn't investigating the accident.
                .noneSatisfy(row -> assertThat(List.of(row)).satisfies(pair("屈原管理区河市镇 76 ", "额敏县额敏县某乡 3 ")));
        // Who has paid is counted for whoever takes in the money; and an application isn't the approval.
        assertThat(rows).extracting(row -> row.get("topic")).doesNotContain("城乡居民医保", "医疗救助", "平安建设", "防返贫监测帮扶");
    }

    @Test
    void dutiesThatOneTownshipAssistsWithAndAnotherHadTakenBackAreFoundByAnyStepTheyShareAndByTheirWholes() {
        assertThat(answer("orphan:assisted-here-reclaimed-there"))
                .satisfies(helped("额敏县额敏县某乡 55 ", "屈原管理区河市镇 59 ", "SAME"))
                .satisfies(helped("突泉县突泉镇 40 ", "呼中区呼中区某镇 39 ", "PART"))
                .satisfies(helped("昆都仑区卜尔汉图镇 44 ", "屈原管理区河市镇 108 ", "SAME"));
    }

    @Test
    void whatATownshipDoesAlthoughItWasTakenBackIsFound() {
        assertThat(answer("overlap:assisted-and-reclaimed"))
                .extracting(
                        row -> row.get("county"), row -> row.get("assistedNumber"), row -> row.get("reclaimedNumber"))
                .contains(
                        tuple("呼中区", 37L, 7L),
                        tuple("呼中区", 68L, 21L),
                        tuple("呼中区", 71L, 31L),
                        tuple("呼中区", 101L, 39L),
                        tuple("呼中区", 103L, 36L),
                        tuple("屈原管理区", 24L, 27L),
                        tuple("屈原管理区", 31L, 69L),
                        tuple("屈原管理区", 33L, 28L),
                        tuple("屈原管理区", 41L, 62L),
                        tuple("屈原管理区", 45L, 108L),
                        tuple("屈原管理区", 82L, 91L),
                        tuple("屈原管理区", 98L, 101L),
                        tuple("屈原管理区", 105L, 114L),
                        tuple("屈原管理区", 108L, 40L),
                        tuple("突泉县", 58L, 38L),
                        tuple("额敏县", 62L, 31L))
                // A part stayed although the whole was taken back; and who supervises no longer fines.
                .contains(
                        tuple("突泉县", 40L, 19L),
                        tuple("屈原管理区", 111L, 118L),
                        tuple("屈原管理区", 62L, 87L),
                        tuple("屈原管理区", 32L, 29L),
                        tuple("突泉县", 7L, 20L),
                        tuple("突泉县", 52L, 25L))
                // Large stock farms are not the small ones.
                .doesNotContain(tuple("屈原管理区", 77L, 38L));
        assertThat(answer("overlap:kept-and-reclaimed"))
                .extracting(row -> row.get("county"), row -> row.get("keptNumber"), row -> row.get("reclaimedNumber"))
                // Each was held against the text of both rows. Not among them: sluices and small reservoirs (屈原管理区 86,
                // 115), training disabled people and training the jobless (额敏县 32, 7), growing grain and sampling it
                // (屈原管理区 55, 37), and parts that went and left the rest where it was (屈原管理区 82, 74; 75, 5).
                .containsExactlyInAnyOrder(
                        tuple("突泉县", 87L, 30L),
                        tuple("突泉县", 70L, 34L),
                        tuple("呼中区", 58L, 13L),
                        tuple("呼中区", 77L, 35L),
                        tuple("屈原管理区", 83L, 62L),
                        tuple("屈原管理区", 87L, 90L),
                        tuple("额敏县", 92L, 57L));
        // Key people of fraudulent funds aren't those of whom violence is feared.
        assertThat(answer("overlap:kept-and-coordinated", "county=屈原管理区"))
                .extracting(row -> row.get("keptNumber"), row -> row.get("assistedNumber"))
                .isNotEmpty()
                .doesNotContain(tuple(50L, 20L));
    }

    @Test
    void wholesAndPartsThatATownshipBothKeepsAndAssistsWithAreFoundAndSaidToBe() {
        assertThat(answer("overlap:kept-and-coordinated"))
                .extracting(
                        row -> row.get("county"),
                        row -> row.get("keptNumber"),
                        row -> row.get("assistedNumber"),
                        row -> row.get("relation"))
                .contains(
                        tuple("呼中区", 40L, 27L, "PART"),
                        tuple("呼中区", 30L, 16L, "PART"),
                        tuple("呼中区", 45L, 32L, "PART"),
                        tuple("呼中区", 73L, 84L, "PART"),
                        tuple("呼中区", 48L, 22L, "SAME"),
                        tuple("屈原管理区", 7L, 13L, "PART"),
                        tuple("屈原管理区", 88L, 90L, "PART"),
                        tuple("额敏县", 16L, 5L, "PART"),
                        tuple("额敏县", 8L, 1L, "PART"))
                // The row itself leaves the key units out; accidents are not inspections; a penalty is no fostering.
                .doesNotContain(
                        tuple("额敏县", 90L, 88L, "PART"), tuple("额敏县", 88L, 82L, "PART"), tuple("突泉县", 79L, 51L, "PART"))
                // Rooms for culture and what is played in them are sisters.
                .doesNotContain(tuple("屈原管理区", 92L, 92L, "PART"));
    }

    @Test
    void whatSeveralCountiesTookBackIsTold() {
        assertThat(answer("township:often-reclaimed"))
                .satisfies(told("呼中区呼中区某镇 3 对违规领取80岁以上高龄津贴的追缴", "屈原管理区河市镇 9 对违规领取80岁以上高龄津贴的追缴。"))
                .satisfies(told("屈原管理区河市镇 13 社会面吸毒人员毛发检测。", "突泉县突泉镇 18 社会面吸毒人员毛发检测"))
                .satisfies(told("突泉县突泉镇 22 开展加油站危险化学品、设备设施安全检查", "额敏县额敏县某乡 54 开展加油站危险化学品、设备设施安全检查"));
    }

    @Test
    void aTaskThatAReclaimedDutyLeavesTheTownshipIsFoundAndTheSurestFirst() {
        assertThat(answer("orphan:reclaimed-in-name-only"))
                .extracting(row -> row.get("county"), row -> row.get("number"))
                .containsExactly(
                        tuple("屈原管理区", 63L),
                        tuple("额敏县", 30L),
                        tuple("突泉县", 15L),
                        tuple("突泉县", 16L),
                        tuple("额敏县", 34L),
                        tuple("额敏县", 53L),
                        tuple("突泉县", 24L),
                        tuple("屈原管理区", 116L),
                        tuple("突泉县", 17L));
    }

    @Test
    void departmentsOfTheColumnAreHeldAgainstThoseOfTheText() {
        assertThat(answer("orphan:duty-without-listed-department", "county=屈原管理区"))
                .extracting(row -> row.get("number"), row -> row.get("heading"))
                .contains(
                        tuple(84L, "区公安局"),
                        tuple(84L, "区教育体育局"),
                        tuple(84L, "区财政局"),
                        tuple(106L, "区应急和管理局"),
                        tuple(108L, "区科技和工业信息局"));
        // 移交县人民法院强制执行 and 与县财政局共同核准 give them a part.
        assertThat(answer("orphan:department-without-own-duty", "county=额敏县"))
                .extracting(row -> row.get("number"), row -> row.get("department"))
                .contains(tuple(62L, "县交通运输局"), tuple(62L, "县住房和城乡建设局"), tuple(62L, "县市场监督管理局"), tuple(62L, "县自然资源局"))
                .doesNotContain(tuple(17L, "县人民法院"), tuple(18L, "县财政局"));
    }

    @Test
    void oneDutySplitIntoManyIsFound() {
        assertThat(answer("overlap:padded-workload", "county=昆都仑区"))
                .extracting(row -> row.get("department"), row -> row.get("items"))
                .contains(tuple("区消防救援大队", 9L), tuple("区应急管理局", 8L), tuple("区公安分局", 8L));
    }

    @Test
    void aClauseThatTwoAreGivenIsFound() {
        assertThat(answer("overlap:clause-for-both"))
                .extracting(row -> row.get("county"), row -> row.get("number"))
                .contains(tuple("昆都仑区", 54L), tuple("额敏县", 93L));
        assertThat(answer("overlap:same-clause", "county=突泉县"))
                .anySatisfy(row ->
                        assertThat(row).containsEntry("departments", 4L).containsEntry("clause", "对派出机构人员的业务工作进行考核"));
        assertThat(answer("overlap:same-clause"))
                .extracting(row -> (String) row.get("clause"))
                .noneMatch(clause -> clause.startsWith("二、县商务和工业信息化局"));
    }

    @Test
    void aReceiverWhoseLineOfWorkFitsNowhereElseIsFound() {
        assertThat(answer("orphan:unusual-receiver"))
                .anySatisfy(row -> assertThat(row)
                        .containsEntry("county", "突泉县")
                        .containsEntry("department", "县医疗保障局")
                        .containsEntry("usual", "卫生健康"))
                // Five departments share the gas out, and the carters are one of them.
                .noneSatisfy(row -> assertThat(row).containsEntry("department", "区交通运输局"));
    }

    @Test
    void aTownshipLacksNothingOnListsThatAreNotHere() {
        assertThat(answer("orphan:topic-missing"))
                .isNotEmpty()
                .extracting(row -> row.get("county"), row -> row.get("topic"))
                .noneSatisfy(row -> assertThat(row.toList()).contains("昆都仑区"))
                // 镇、村（社区）干部的培养; and a whole, or a part, is no lack.
                .doesNotContain(
                        tuple("屈原管理区", "村社区两委干部"),
                        tuple("额敏县", "城乡居民养老保险"),
                        tuple("突泉县", "精神文明建设"),
                        tuple("呼中区", "小作坊小餐饮"));
    }

    @Test
    void whoLeadsHereAndWhoThereIsCompared() {
        assertThat(answer("overlap:line-differs-between-counties"))
                .extracting(row -> String.valueOf(row.get("lines")))
                .anySatisfy(lines -> assertThat(lines).contains("呼中区 大兴安岭地区呼中生态环境局", "额敏县 县农业农村局"))
                .anySatisfy(lines -> assertThat(lines).contains("呼中区 区卫生健康局", "屈原管理区 区红十字会"))
                .anySatisfy(lines -> assertThat(lines).contains("屈原管理区 区城市管理和综合执法局", "额敏县 县住房和城乡建设局"));
    }

    /** The same graph gives the same answers, which the catalog's own tests hold. */
    @Test
    void theGraphDoesNotDependOnWhichDocumentCameFirst() throws IOException {
        List<DutyDocument> documents = new ArrayList<>(RealLists.documents());
        Collections.reverse(documents);

        try (EmbeddedDatabase backwards = RealLists.write(documents)) {
            assertThat(lines(backwards.graph())).containsExactlyElementsOf(lines(graph));
        }
    }

    private static List<String> lines(Graph graph) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        var unused = new GraphExporter(graph).export(ExportFormat.JSONL, out);
        return out.toString(UTF_8).lines().sorted().toList();
    }

    @Test
    void aProposalThatAListHasAsAPartOfARowOrAsAnOffenceOfItsOwnIsNotNew() {
        Admission admission = new Admission(graph, Thesaurus.standard(), Judgements.none());

        assertThat(admission.judge("村民委员会换届", Optional.of("突泉镇"), 5).verdict()).isEqualTo(Verdict.LISTED);
        assertThat(admission.judge("对占用永久基本农田的罚款", Optional.of("突泉镇"), 5).verdict())
                .isEqualTo(Verdict.TAKEN_BACK);
    }

    @Test
    void departmentsThatShareDutiesWorkTogether() {
        assertThat(answer("network:departments")).isNotEmpty();
    }

    private static Consumer<List<? extends Map<String, @Nullable Object>>> pair(String keeper, String relinquisher) {
        return rows -> assertThat(rows).anySatisfy(row -> {
            assertThat((List<?>) row.get("keepers")).anyMatch(text -> ((String) text).startsWith(keeper));
            assertThat((List<?>) row.get("relinquishers")).anyMatch(text -> ((String) text).startsWith(relinquisher));
        });
    }

    private static Consumer<List<? extends Map<String, @Nullable Object>>> helped(
            String helper, String relinquisher, String relation) {
        return rows -> assertThat(rows).anySatisfy(row -> {
            assertThat(row).containsEntry("relation", relation);
            assertThat((List<?>) row.get("helpers")).anyMatch(text -> ((String) text).startsWith(helper));
            assertThat((List<?>) row.get("relinquishers")).anyMatch(text -> ((String) text).startsWith(relinquisher));
        });
    }

    private static Consumer<List<? extends Map<String, @Nullable Object>>> told(String... duties) {
        return rows -> assertThat(rows)
                .anySatisfy(row -> assertThat(List.<Object>copyOf((List<?>) row.get("duties")))
                        .contains((Object[]) duties));
    }

    private List<Map<String, @Nullable Object>> answer(String id, String... given) {
        Analysis analysis = CATALOG.analysis(id);
        return reader.table(analysis, Arguments.parse(analysis, List.of(given))).byColumn();
    }
}
