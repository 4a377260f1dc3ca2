package org.zhize.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhize.dutylist.DutyList;
import org.zhize.dutylist.ListKind;

class TopicAssignerTest {

    private final TopicAssigner assigner = new TopicAssigner(Thesaurus.standard(), Judgements.none());

    @ParameterizedTest
    @CsvSource({
        "做好高龄津贴的申请和初审, 高龄老人补贴发放",
        "12345热线工单的接收与答复, 便民热线办理",
        "负责本街道林长制工作，开展日常巡林, 落实林长制",
        "对违规领取高龄津贴的追缴, 追回违规领取的80周岁以上老人津贴",
        "卫生健康政策宣传，爱国卫生运动, 组织开展爱国卫生工作",
    })
    void rowsOfOneDutyShareItsTopicHoweverTheyAreWorded(String one, String other) {
        assertThat(main(one).topic()).isEqualTo(main(other).topic());
    }

    @ParameterizedTest
    @CsvSource({
        "烟花爆竹禁放宣传, 对违规燃放烟花爆竹的处罚",
        "烟花爆竹禁放宣传, 烟花爆竹经营点安全检查",
        "高龄津贴发放, 违规领取高龄津贴的追缴",
        "河长制巡河, 河长制APP打卡",
        "落实河长制, 落实田长制",
        "危房改造, 对危房改造工作的考核",
        "对无照经营的处罚, 对占道经营的处罚",
        "土壤污染防治, 水污染防治",
        "落实粮食生产任务，遏制耕地撂荒, 粮食安全抽样检验",
    })
    void anotherActionOrASisterSubjectIsAnotherTopic(String one, String other) {
        assertThat(main(one).topic()).isNotEqualTo(main(other).topic());
    }

    @Test
    void aRowOfSeveralDutiesIsAboutEach() {
        assertThat(topics("农业保险和农业机械化推广工作")).containsExactlyInAnyOrder("政策性农业保险", "农机推广");
    }

    @Test
    void whatARowNamesBesideItsMainDutyIsALesserPartOfIt() {
        assertThat(parts("加强财务日常管理，负责财政预决算编制，做好非税收入管理工作")).contains("非税收入");
        assertThat(parts("落实林长制，开展巡查，促进林下经济发展")).doesNotContain("特色产业");
        assertThat(parts("维护社会稳定，通过网格员排查风险")).doesNotContain("网格化管理");
        assertThat(parts("对在河道管理范围内倾倒垃圾的处罚")).isEmpty();
    }

    @Test
    void aLesserPartThatAnotherRowOfTheListIsAboutIsLeftToThatRow() {
        List<AssignedItem> rows = assigner.assign(Duties.list("加强财务日常管理，做好非税收入管理工作", "非税收入管理"));

        assertThat(rows.get(0).parts()).isEmpty();
    }

    @Test
    void anActionInAnEnumerationIsThatOfTheThingBeforeIt() {
        assertThat(parts("落实法治政府责任，推进基层法治建设，开展普法宣传教育、法律咨询")).contains("法律援助");
        assertThat(main("小额扶贫信贷，不良贷款清收").action()).isEqualTo(Action.HANDLING);
        assertThat(main("对修建临时建筑物的审批、管理、处罚").action()).isEqualTo(Action.APPROVAL);
    }

    @Test
    void theKeyPeopleOfADutyAreNoDutyOfTheirOwn() {
        assertThat(topics("防范非法集资，对重点人员进行管控")).containsExactly("非法集资");
        assertThat(topics("开展重点人员走访")).containsExactly("重点人员管控");
    }

    @Test
    void severalSubjectsOfOneKindMakeTheirBroaderSubject() {
        assertThat(topics("大气、土壤、噪声污染防治")).contains("污染防治");
    }

    @Test
    void aBroaderSubjectThatOnlyItsPartsTellOfSaysSo() {
        assertThat(assigner.assign(Duties.list("送戏下乡、公益电影放映")).get(0).assignments())
                .extracting(told -> told.topic().label(), Assignment::method)
                .contains(tuple("公共文化服务", Method.PARTS), tuple("公益电影放映", Method.SUBJECT));
    }

    @Test
    void aRowThatSaysWhichKindsItMeansIsAboutThoseKinds() {
        assertThat(topics("水闸、泵站等水利设施的管护")).containsExactly("水闸泵站");
    }

    @Test
    void whatARowForAGroupOfPeopleNamesBesidesIsDoneForThatGroup() {
        assertThat(topics("保障残疾人权益，做好康复就业、职业技能培训")).containsExactly("残疾人权益", "残疾人就业培训");
        assertThat(topics("做好老年人权益保障及高龄津贴受理工作")).containsExactly("老年人权益", "高龄津贴");
    }

    @Test
    void aNounThatSeveralWordsShareIsThatOfEach() {
        assertThat(topics("做好镇、村（社区）干部的培养")).containsExactlyInAnyOrder("干部教育管理", "村社区两委干部");
    }

    @Test
    void everyStepThatARowNamesIsTold() {
        assertThat(main("做好临时用地审批与监管工作").steps()).containsExactly(Action.INSPECTION, Action.APPROVAL);
        assertThat(main("办理高龄津贴").steps()).isEmpty();
    }

    @Test
    void aSurveyOfAStepIsNotTheStep() {
        assertThat(main("工伤认定调查").topic()).isNotEqualTo(main("工伤认定").topic());
        assertThat(main("自然灾害统计及救助").topic()).isEqualTo(main("自然灾害救助").topic());
    }

    @Test
    void theRowsOfOneListAreDifferentDuties() {
        List<AssignedItem> rows = assigner.assign(Duties.list("对交通事故的考核", "对道路交通安全劝导站的考核"));

        assertThat(rows.get(0).assignments().get(0).topic())
                .isNotEqualTo(rows.get(1).assignments().get(0).topic());
    }

    @Test
    void aRowThatAddsNothingToAnotherOneOfItsListIsThatDutyAgain() {
        List<AssignedItem> rows = assigner.assign(Duties.list("开展秸秆禁烧巡查，制止露天焚烧", "做好秸秆禁烧巡查工作", "秸秆禁烧知识进课堂"));

        assertThat(Duties.topics(rows.get(1))).isEqualTo(Duties.topics(rows.get(0)));
        assertThat(Duties.topics(rows.get(2))).isNotEqualTo(Duties.topics(rows.get(0)));
    }

    @Test
    void aRowThatDoesSomethingElseAboutTheSubjectOfAnotherOneIsNotThatDuty() {
        List<AssignedItem> rows = assigner.assign(Duties.list("特种设备事故应急处置", "特种设备事故调查处理"));

        assertThat(Duties.topics(rows.get(1))).isNotEqualTo(Duties.topics(rows.get(0)));
    }

    @Test
    void watchingOverADutyIsAnotherOne() {
        assertThat(main("对水土流失治理情况进行监督检查").topic()).isNotEqualTo(main("水土流失治理").topic());
        assertThat(main("面源污染督查").topic()).isNotEqualTo(main("面源污染防控").topic());
        assertThat(main("接受政务公开检查和考核").topic()).isNotEqualTo(main("做好政务公开").topic());
        assertThat(main("开展社保补贴资金核查、退费工作").action()).isEqualTo(Action.RECOVERY);
    }

    @Test
    void whatStandsInParenthesesPartsNoWords() {
        assertThat(topics("指导村（社区）两委换届")).containsExactly("村民委员会换届");
        assertThat(topics("小旅馆（含民宿、客栈、网约房等提供住宿的经营场所）消防检查")).containsExactly("旅馆消防");
    }

    @Test
    void aSecondDutyAfterThePossessiveOfAnotherIsOneOfItsOwn() {
        assertThat(topics("公益性公墓的建设管理和殡葬管理工作")).containsExactly("公益性墓地", "殡葬");
    }

    @Test
    void penaltiesAreAsManyAsTheOffences() {
        Topic digging = main("对在堤坝保护范围内挖坑取土的处罚").topic();

        assertThat(main("对在堤坝保护范围内取土、挖坑行为的行政处罚").topic()).isEqualTo(digging);
        assertThat(main("对在堤坝上种植蔬菜的处罚").topic()).isNotEqualTo(digging);
    }

    @Test
    void clausesTellWhereTheNameNamesNoSubject() {
        DutyList list = new DutyList(
                ListKind.COORDINATED,
                List.of(),
                List.of(Duties.item(1, "“暖阳”行动", List.of("1.受理临时救助申请", "2.公示临时救助对象", "3.上报名单"))));

        Assignment told = assigner.assign(list).get(0).assignments().get(0);

        assertThat(told.topic().label()).isEqualTo("临时救助");
        assertThat(told.method()).isEqualTo(Method.CLAUSES);
    }

    @Test
    void aRowThatNobodyKnowsFoundsATopicOthersJoin() {
        Topic founded = main("“星火驿站”轮值").topic();

        assertThat(founded.subject()).isEmpty();
        assertThat(main("做好“星火驿站”轮值").topic()).isEqualTo(founded);
    }

    @Test
    void foundedTopicsAreFoundAgainInALaterRun() {
        Topic founded = main("对在堤坝保护范围内挖坑取土的处罚").topic();
        TopicAssigner later = new TopicAssigner(Thesaurus.standard(), Judgements.none());
        later.restore(founded);

        AssignedItem row = later.assign(Duties.list("对堤坝保护范围内挖坑、取土的处罚")).get(0);

        assertThat(row.assignments().get(0).topic()).isEqualTo(founded);
    }

    @Test
    void anAssignmentSaysWhatToldIt() {
        Assignment told = main("对烟花爆竹零售点进行安全检查");

        assertThat(told.topic().subject()).map(Subject::name).contains("烟花爆竹");
        assertThat(told.action()).isEqualTo(Action.INSPECTION);
        assertThat(told.sharedWords()).containsExactly("烟花爆竹");
        assertThat(told.score()).isEqualTo(1);
    }

    @Test
    void judgementsOverrideAndAreUndoneWithoutTheirLine() throws IOException {
        String same = "same\t高龄津贴发放\t“夕阳红”工程\t李处\n";
        String different = "different\t高龄津贴发放\t往年高龄津贴补发\t李处\n";
        TopicAssigner judged = new TopicAssigner(
                Thesaurus.standard(), Judgements.read(new StringReader(same + different), id -> Optional.empty()));

        Assignment united = only(judged, "“夕阳红”工程");
        Assignment parted = only(judged, "往年高龄津贴补发");

        assertThat(united.topic()).isEqualTo(main("高龄津贴发放").topic());
        assertThat(united.method()).isEqualTo(Method.JUDGEMENT);
        assertThat(united.confirmedBy()).contains("李处");
        assertThat(parted.topic()).isNotEqualTo(main("高龄津贴发放").topic());
        assertThat(main("“夕阳红”工程").topic()).isNotEqualTo(united.topic());
        assertThat(main("往年高龄津贴补发").topic()).isEqualTo(main("高龄津贴发放").topic());
    }

    private Assignment main(String name) {
        return only(assigner, name);
    }

    private static Assignment only(TopicAssigner assigner, String name) {
        return assigner.assign(Duties.list(name)).get(0).assignments().get(0);
    }

    private List<String> parts(String name) {
        return assigner.assign(Duties.list(name)).get(0).parts().stream()
                .map(part -> part.topic().label())
                .toList();
    }

    private List<String> topics(String name) {
        return Duties.topics(assigner.assign(Duties.list(name)).get(0));
    }
}
