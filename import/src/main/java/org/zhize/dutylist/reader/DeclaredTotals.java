package org.zhize.dutylist.reader;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhize.document.Document;
import org.zhize.document.Text;
import org.zhize.dutylist.DutyList;
import org.zhize.dutylist.ListKind;
import org.zhize.dutylist.ProblemCode;
import org.zhize.dutylist.Problems;
import org.zhize.dutylist.identity.Places;

/**
 * How many items a document says that its lists have: in a title, 基本履职事项清单（99项）, or in a preface,
 * 其中基本履职事项99项、配合履职事项77项.
 */
final class DeclaredTotals {

    private static final Pattern TOTAL = Pattern.compile("(?<!增加|新增|减少|调减|调增|核减|取消|删除|删减|调整|修改|清理|合并)"
            + "(?:(?<basic>基本履职)|(?<coordinated>(?:配合|协助)履职)|(?<reclaimed>(?:上级|[省市县区旗州]级)(?:部门)?收回|收回(?=事项|职责)))"
            + "(?:职责)?(?:事项)?(?:清单)?[（(]?(?:共有?|共计|合计|总计|总共|计|有|为)?[：:]?(?<count>[0-9０-９]{1,3})[项条个件]");

    private record Total(int count, Text words) {}

    private final Map<ListKind, List<Total>> totals = new EnumMap<>(ListKind.class);

    private DeclaredTotals() {}

    /** What a document says, wherever it does. */
    static DeclaredTotals of(Document document) {
        DeclaredTotals declared = new DeclaredTotals();
        Text words = Text.of(document.content(), 0).visible();
        Matcher total = TOTAL.matcher(words);
        while (total.find()) {
            declared.totals
                    .computeIfAbsent(kind(total), kind -> new ArrayList<>())
                    .add(new Total(Integer.parseInt(total.group("count")), words.slice(total.start(), total.end())));
        }
        return declared;
    }

    private static ListKind kind(Matcher total) {
        if (total.group("basic") != null) {
            return ListKind.BASIC;
        }
        return total.group("coordinated") != null ? ListKind.COORDINATED : ListKind.RECLAIMED;
    }

    /** Reports a list that has another number of items than each that its document says of it: one may be of an older edition. */
    void check(DutyList list, Places places, Problems problems) {
        List<Total> declared = totals.getOrDefault(list.kind(), List.of());
        int items = list.items().size();
        if (!declared.isEmpty() && declared.stream().noneMatch(total -> total.count() == items)) {
            Total first = declared.get(0);
            problems.ofList(
                    ProblemCode.COUNT_MISMATCH,
                    list.kind(),
                    Optional.of(places.of(first.words())),
                    list.kind().printed(),
                    String.valueOf(first.count()),
                    String.valueOf(items));
        }
    }
}
