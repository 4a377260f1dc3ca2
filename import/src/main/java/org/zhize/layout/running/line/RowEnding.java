package org.zhize.layout.running.line;

import java.util.regex.Pattern;

/** How lines end that may be the last of their row. */
public final class RowEnding {

    /** What ends an item whose duty is abolished, with or without a full stop. */
    private static final String ABOLISHED =
            "(?:收回(?:并|后|且)?(?:予以)?取消|(?:予以|直接|全部|全面)?取消(?:(?:此|该|本)项?(?:工作|事项|任务|职责|考核|考评|评比)?|考核)?|不再(?:对[乡镇街道村社区（）]{1,8})?(?:开展|实施|进行|保留)(?:此|该|本)?项?(?:工作|事项|任务|考核|考评|评比)|已?废止)";

    private static final Pattern WHOLE = Pattern.compile(ABOLISHED + "[。；]?");
    private static final String NO_LONGER = "(?:" + ABOLISHED + "|不再(?:开展|实施|进行|保留))";
    private static final Pattern ALL = Pattern.compile(NO_LONGER + "(?:[，,、；]" + NO_LONGER + ")*[。；]?");
    private static final Pattern AT_END = Pattern.compile("(?:^|[\\s\\u3000])" + ABOLISHED + "$");

    private RowEnding() {}

    /** Whether the line says that the duty is abolished and nothing else. */
    public static boolean isAbolition(String words) {
        return WHOLE.matcher(words).matches();
    }

    /** Whether all that a cell says is that the duty is abolished, in whichever words: 取消考核，不再开展。 */
    public static boolean isAllOfAbolished(String cell) {
        return ALL.matcher(cell).matches();
    }

    /** Whether a row may end with the line. */
    public static boolean mayBe(String words) {
        return Punctuation.closes(words) || AT_END.matcher(words).find();
    }
}
