package org.zhize.dutylist.cell;

import java.util.List;
import java.util.regex.Pattern;

/** How texts say that nobody does a duty any more. */
public final class Abolition {

    /** Nothing but the statement itself. */
    private static final Pattern MARKER = Pattern.compile(
            "(上级部门?)?(收回(并|后|且|，)?(予以)?取消|取消(并|后)?收回|(予以|直接|全部|全面)取消|取消(此|该|本)?项?(工作|事项|任务|职责)?|已?废止)[。．.]?");

    private static final Pattern ORDINAL = Pattern.compile("^[（(]?\\d{0,2}[）).．、]*");

    /** The duty itself ends, whoever had it. */
    private static final Pattern ENDS = Pattern.compile("(收回(并|后|且)(予以)?取消|(予以|直接|全部|全面)取消|取消(?=[，。；]|$)"
            + "|不再(开展|实施|进行|执行|办理|组织|组织开展|承担|保留)(此|该|本|这)?项?(工作|事项|业务|任务|职责|活动|考核)?"
            + "|取消(此|该|本)项?(工作|事项|任务|职责)"
            + "|停止(开展|实施|执行)?(此|该|本)项?(工作|事项|任务)?)([，。；].*|)");

    /** An assessment ends: 取消……考核, 不再……考核. */
    private static final Pattern ASSESSMENT_ENDS =
            Pattern.compile("(取消|不再|停止)[^，。；]{0,60}考核(?!资格|结果|成绩|等次|优秀|评优)([^，。；]{0,8})([，。；].*|)");

    /** Somebody goes on with it. */
    private static final Pattern SOMEBODY_GOES_ON = Pattern.compile("由[^。；]{2,30}(负责|承担|开展|实施|办理|组织|承接|进行|统一)");

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
                .map(clause -> ORDINAL.matcher(clause).replaceFirst(""))
                .anyMatch(clause -> {
                    boolean goesOn = SOMEBODY_GOES_ON.matcher(clause).find();
                    return isMarker(clause)
                            || (ENDS.matcher(clause).matches() && !goesOn)
                            || (ASSESSMENT_ENDS.matcher(clause).matches() && !goesOn);
                });
    }
}
