package org.zhize.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Proposed duties as a county office would word them, and the topics they are. */
class NearestTopicTest {

    private static final String PROPOSALS = """
            为年满80周岁的老人办理高龄补贴并按月发放	高龄津贴
            多发给高龄老人的津贴由街道负责追回	高龄津贴·追缴
            核对困难家庭收入，办理低保申请	最低生活保障
            居民突遭变故时给予急难临时救助	临时救助
            上门受理残疾人生活和护理补贴	残疾人两项补贴
            给重残家庭装扶手坡道等无障碍设施	残疾人家庭无障碍改造
            摸清辖区内无人抚养儿童和孤儿底数，落实生活费	孤儿保障
            街面巡查发现流浪乞讨人员并护送救助	流浪乞讨救助
            整治散埋乱葬，倡导文明治丧	殡葬
            农村公墓的选址、修建与日常管理	公益性墓地
            建好退役军人服务站，上门慰问优抚对象	退役军人服务
            帮失业人员登记求职，推送岗位，开展就业援助	就业服务
            开发护路、保洁等公益岗位并管理上岗人员	公益性岗位
            组织企业进村开招聘会	招聘活动
            协助查处拖欠农民工工资的工地	农民工工资
            动员居民参加城乡居民养老保险并代办缴费	城乡居民养老保险
            居民医保的参保登记与缴费动员	城乡居民医保
            下达居民医保参保率指标并考核村社区	医保参保考核·考核
            劝返辍学学生，确保适龄儿童接受义务教育	控辍保学
            学校门口秩序维护与校园周边隐患排查	学校安全
            暑期巡查水塘，防止学生溺水	防溺水
            组织全民大扫除，开展爱国卫生运动	爱国卫生
            流感等传染病的监测、报告和社区防控	传染病防控
            动员育龄夫妇参加免费孕前优生检查	孕前优生
            为失独家庭申报特别扶助金	计生特别扶助
            检查托育点、早教班的照护安全	托育机构
            组织居民无偿献血	无偿献血
            受理来信来访，包案化解信访积案	信访
            成立调解委员会，化解邻里矛盾纠纷	人民调解
            上门宣传防范电信网络诈骗	反电信诈骗·宣传
            对吸毒人员进行毛发检测	吸毒人员检测
            巡山踏查，铲除非法种植的罂粟等毒品原植物	禁种铲毒
            看护铁路沿线，开展护路联防	铁路护路
            管理遛狗不牵绳和流浪犬	养犬管理
            监测返贫风险，对监测对象一户一策帮扶	防返贫监测帮扶
            管好村集体的资金资产资源，公开三资台账	农村集体三资
            动员农户改造旱厕，推进厕所革命	农村改厕
            审批农民建房宅基地	农村宅基地
            登记土地流转合同，调处承包纠纷	农村土地承包
            推广良种良法，开展农技培训	农业技术推广
            回收农药瓶和包装废弃物	农药包装废弃物
            巡查露天焚烧秸秆	秸秆禁烧
            春秋两季给牲畜打防疫针	动物疫病防控
            护林员巡山，防范森林火灾	森林草原防灭火
            古树登记挂牌保护	古树名木
            用河长制APP上传巡河照片打卡	河长制打卡·打卡录入
            村级河长定期巡河，落实河长制	河长制
            清理河道里乱堆的杂物和违章搭建	河道管理
            维护村里的自来水管网，保障饮水安全	农村供水
            汛期值守，转移危险区群众，防汛抗旱	防汛抗旱
            核查卫星图斑，拆除违法建设	违法用地违法建设
            临时占用土地搭建施工棚的用地审批	临时用地
            收集办理不动产登记材料	不动产登记
            排查农村自建房安全隐患	自建房安全
            动员老旧小区居民参与改造	老旧小区改造
            指导小区选举业主委员会	业主委员会
            检查餐馆液化气瓶和燃气软管	燃气安全
            劝阻飞线充电和电动车进楼	电动自行车安全
            检查烟花爆竹零售店	烟花爆竹
            宣传春节期间禁止燃放烟花爆竹	禁燃禁放·宣传
            协助消防队检查小旅馆消防通道	旅馆消防
            办理12345热线派来的工单	政务热线
            编写乡镇年鉴和地方志资料	党史地方志
            """;

    private final TopicAssigner assigner = new TopicAssigner(Thesaurus.standard(), Judgements.none());

    @Test
    void theRightTopicComesFirstForNineOfTenProposals() {
        Map<String, String> expected = new LinkedHashMap<>();
        PROPOSALS.lines().map(line -> line.split("\t")).forEach(pair -> expected.put(pair[0], pair[1]));
        List<String> wrong = new ArrayList<>();
        expected.forEach((text, label) -> {
            List<NearTopic> near = assigner.nearest(text, 3);
            if (near.isEmpty() || !near.get(0).topic().label().equals(label)) {
                wrong.add(text + ": " + near);
            }
        });
        wrong.forEach(System.out::println);

        assertThat(expected).hasSizeGreaterThanOrEqualTo(60);
        assertThat(wrong).hasSizeLessThanOrEqualTo(expected.size() / 10);
    }
}
