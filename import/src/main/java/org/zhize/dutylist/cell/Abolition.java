package org.zhize.dutylist.cell;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How texts say that nobody does a duty any more. */
public final class Abolition {

    /** Nothing but the statement itself. */
    private static final Pattern MARKER = Pattern.compile(
            "(上级部门?)?(收回(并|后|且|，)?(予以)?取消|取消(并|后)?收回|(予以|直接|全部|全面)取消|取消(此|该|本)?项?(工作|事项|任务|职责)?|已?废止)[。．.]?");

    private static final Pattern ORDINAL = Pattern.compile("^[（(]?\\d{0,2}[）).．、]*");

    private static final String OF_DUTY = "[该此本这][项类]?";

    /** What is done, whatever it is called before: 该项农业报表. What people have, as a right or money, is none of it. */
    private static final String DUTY =
            "[^，。；的]{0,12}(工作|事项|业务|任务|职责|活动|许可|审批|备案|证明|报表|报告|台账|统计|考核|考评|评比|评选|创建|检查|制度|手续|收费|竞赛)";

    /** Why a duty ends, and what ends with it. Who does something wrong, as in 经查不属实的, is said of a duty that goes on. */
    private static final Pattern REASON =
            Pattern.compile("(?:根据|按照|依据|依照|鉴于|因|随着|为|落实|贯彻|自|从|经|废止|清理|精简)[^，。；]{1,60}(?<![的者])，");

    private static final int MOST_REASONS = 3;

    /** The duty itself ends, whoever had it. */
    private static final Pattern ENDS =
            Pattern.compile("(收回(并|后|且)(予以)?取消|(予以|直接|全部|全面|已|现已|依法|一律|清理|统一){0,3}(取消|废止)(?=[，。；]|$)"
                    + "|不再(开展|实施|进行|执行|办理|组织|组织开展|承担|保留)(此|该|本|这)?项?(工作|事项|业务|任务|职责|活动|考核)?"
                    + "|不再(开展|实施|进行|执行|办理|组织|保留)" + OF_DUTY + DUTY
                    + "|(依法|予以|直接|全部|全面|一律)?(取消|废止|终止)" + OF_DUTY + DUTY
                    + "|停止(开展|实施|执行|办理|组织)?" + OF_DUTY + DUTY
                    + "|" + OF_DUTY + "[^，。；的]{0,14}?(已经?|现已|予以|依法|全部|一律|一并|直接){0,3}(取消|废止|停止|终止)(?=[，。；]|$)"
                    + "|" + OF_DUTY + "[^，。；的由]{0,14}不再(开展|实施|组织|办理|执行|保留)(?=[，。；]|$)"
                    + ")([，。；].*|)");

    /** An assessment ends: 取消……考核, 不再……考核. */
    private static final Pattern ASSESSMENT_ENDS =
            Pattern.compile("(取消|不再|停止)[^，。；]{0,60}考核(?!资格|结果|成绩|等次|优秀|评优)([^，。；]{0,8})([，。；].*|)");

    /** Somebody goes on with it. */
    private static final Pattern SOMEBODY_GOES_ON =
            Pattern.compile("由[^。；]{2,30}(负责|承担|开展|实施|办理|组织|承接|进行|统一)" + "|由([县区市旗州盟省]|上级|承接|主管|相关|有关|部门|行业)[^，。；]{2}");

    /** Something ends, which may be the duty or only the township's part in it. */
    private static final Pattern MAY_END =
            Pattern.compile("(取消|不再|停止|废止|终止|不得(再|对乡镇|要求乡镇|向乡镇)).*|[^，。；：]{0,16}(不再|终止).*|.*(取消|终止|废止|删除)[。．.]?");

    /** Who does wrong loses a right: the duty goes on. */
    private static final Pattern IF_WRONG = Pattern.compile("^[对如若凡]|经[^，。；]{0,30}[的者]|资格|待遇|补助|补贴|奖励|许可证|称号|荣誉");

    private Abolition() {}

    /** Whether a cell says nothing but that the duty is abolished. */
    public static boolean isMarker(String cell) {
        return MARKER.matcher(cell).matches();
    }

    /**
     * Whether a cell that has departments elsewhere says in their place that the duty ends, however many words it uses: 取消，
     * 不再开展此项工作.
     */
    public static boolean isInPlaceOfDepartments(String cell) {
        return isMarker(cell) || (isStatedBy(List.of(cell)) && cell.indexOf('由') < 0);
    }

    /** Whether the way in which a duty is done is not to do it any more. */
    public static boolean isStatedBy(List<String> method) {
        return method.stream()
                .limit(1)
                .map(clause -> withoutReasons(ORDINAL.matcher(wide(clause)).replaceFirst("")))
                .anyMatch(clause -> {
                    boolean goesOn = SOMEBODY_GOES_ON.matcher(clause).find();
                    return isMarker(clause)
                            || (ENDS.matcher(clause).matches() && !goesOn)
                            || (ASSESSMENT_ENDS.matcher(clause).matches() && !goesOn);
                });
    }

    /** Whether the way in which a duty is done may be not to do it any more, though it does not say so surely. */
    public static boolean mayBeStatedBy(List<String> method) {
        return method.stream()
                .limit(1)
                .map(clause -> withoutReasons(ORDINAL.matcher(wide(clause)).replaceFirst("")))
                .anyMatch(clause -> MAY_END.matcher(clause).matches()
                        && !IF_WRONG.matcher(clause).find()
                        && !SOMEBODY_GOES_ON.matcher(clause).find());
    }

    /** The text with the punctuation marks that ideographs have, which the patterns are written in. */
    private static String wide(String clause) {
        return clause.replace(',', '，').replace(';', '；').replace(':', '：');
    }

    private static String withoutReasons(String clause) {
        Matcher reason = REASON.matcher(clause);
        int from = 0;
        for (int i = 0; i < MOST_REASONS && reason.region(from, clause.length()).lookingAt(); i++) {
            from = reason.end();
        }
        return clause.substring(from);
    }
}
