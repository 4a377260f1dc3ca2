package org.zhize.typeset;

import java.util.ArrayList;
import java.util.List;

/** Words from which duties are made up: sentences that no county wrote but any county could have. */
final class Vocabulary {

    static final List<String> CATEGORIES = List.of(
            "党的建设", "经济发展", "民生服务", "平安法治", "乡村振兴", "生态环保", "城乡建设", "文化和旅游", "应急管理及消防", "市场监管", "综合政务", "社会保障",
            "教育培训监管", "人大监督");

    static final List<String> DEPARTMENTS = List.of(
            "县委组织部",
            "县委宣传部",
            "县委政法委员会",
            "县委社会工作部",
            "县纪委监委",
            "县公安局",
            "县民政局",
            "县司法局",
            "县财政局",
            "县人力资源和社会保障局",
            "县自然资源局",
            "云汀市生态环境局澄屏分局",
            "县住房和城乡建设局",
            "县交通运输局",
            "县农业农村局",
            "县农牧局（县水务局）",
            "县卫生健康局",
            "县应急管理局",
            "县市场监督管理局",
            "县文化旅游广电体育局",
            "县城市管理综合执法局",
            "县医保局",
            "县消防救援大队",
            "县气象局",
            "县残联",
            "县妇联",
            "团县委",
            "县总工会",
            "县人民法院",
            "县供电公司");

    private static final List<String> SUBJECTS = List.of(
            "烟花爆竹",
            "高龄津贴",
            "河道岸线",
            "农村危房",
            "小型水库",
            "校外培训机构",
            "秸秆焚烧",
            "餐饮油烟",
            "流浪犬只",
            "电动自行车",
            "农民工工资",
            "燃气管线",
            "地质灾害隐患点",
            "残疾人补贴",
            "城乡居民医保",
            "动物疫病",
            "高标准农田",
            "古树名木",
            "文物保护单位",
            "非法集资",
            "社区矫正对象",
            "退役军人",
            "留守儿童",
            "养老服务站",
            "村级后备干部",
            "宅基地",
            "农产品质量",
            "消防通道",
            "渡口渡船",
            "户外广告",
            "“两违”建筑",
            "“三无”船舶",
            "80岁以上老年人",
            "12345热线工单",
            "《村规民约》",
            "APP推广任务",
            "特困供养人员（含分散供养）",
            "农村“厕所革命”",
            "5G基站",
            "PM2.5监测点");

    private static final List<String> ACTIONS = List.of(
            "摸底登记", "日常巡查", "隐患排查", "政策宣传", "资格初审", "信息采集", "督促整改", "联合检查", "建档立卡", "动态监测", "入户走访", "线索上报", "应急处置",
            "业务培训", "资金发放", "数据比对", "规划编制", "考核评价", "档案管理", "矛盾调处");

    private static final List<String> VERBS =
            List.of("负责", "组织开展", "指导", "协助做好", "配合开展", "督促落实", "统筹推进", "依法开展", "定期开展", "会同有关单位开展", "研究制定措施，推进");

    private static final List<String> TAILS = List.of(
            "，及时上报有关情况",
            "，建立工作台账",
            "，对发现的问题依法处理",
            "，确保按期完成",
            "，并向社会公示（公示期不少于7日）",
            "；对拒不改正的，移送有关部门处理",
            "，落实“一户一档”",
            "，按照《管理办法》要求报送材料",
            "，对符合条件的对象（含新增对象）逐一核实",
            "，每年不少于2次",
            "，覆盖率达到95%以上",
            "、信息报送和结果反馈");

    private final Chance chance;

    Vocabulary(Chance chance) {
        this.chance = chance;
    }

    String subject() {
        return chance.of(SUBJECTS);
    }

    /** The name of a duty a department leads or takes back. */
    String name() {
        return switch (chance.between(0, 5)) {
            case 0 -> "对" + subject() + chance.of("违法行为", "违规问题") + "的" + chance.of("处罚", "查处");
            case 1 -> chance.of("开展", "做好", "负责", "推进") + subject() + chance.of(ACTIONS) + "工作";
            case 2 -> subject() + chance.of(ACTIONS);
            case 3 -> subject() + "、" + subject() + chance.of(ACTIONS) + "和" + chance.of(ACTIONS);
            case 4 -> chance.of("参与", "协助") + subject() + chance.of(ACTIONS);
            default -> subject() + chance.of("管理", "整治", "服务保障", "考核", "审批");
        };
    }

    /** A duty of the basic list. */
    String sentence() {
        StringBuilder text = new StringBuilder(chance.of(VERBS) + subject() + chance.of(ACTIONS));
        for (int i = chance.between(0, 3); i > 0; i--) {
            text.append(chance.of("，", "、", "；"))
                    .append(chance.of(VERBS))
                    .append(subject())
                    .append(chance.of(ACTIONS));
        }
        return text.toString();
    }

    /** A clause, without a mark before it or at its end. */
    String clause() {
        StringBuilder text = new StringBuilder(chance.of(VERBS) + subject() + chance.of(ACTIONS));
        for (int i = chance.of(0, 0, 1, 1, 2, 3); i > 0; i--) {
            text.append(chance.of(TAILS));
        }
        return text.toString();
    }

    /** So many departments, none twice. */
    List<String> departments(int count) {
        List<String> departments = new ArrayList<>();
        while (departments.size() < count) {
            String department = chance.of(DEPARTMENTS);
            if (!departments.contains(department)) {
                departments.add(department);
            }
        }
        return departments;
    }
}
