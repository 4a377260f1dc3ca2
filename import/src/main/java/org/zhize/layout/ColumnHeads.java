package org.zhize.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhize.document.Text;

/**
 * The words by which heads of duty lists call their columns.
 *
 * <p>Documents word them differently (对应上级部门, 牵头部门, 责任单位), so each column has a pattern rather than a word.
 */
public final class ColumnHeads {

    static final String LEVEL = "(?:上级|省级|市级|县级|区级|旗级|州级|县直|区直|市直|旗直|县市区|县)?";
    private static final String ROLE =
            "(?:业务主管|业务指导|归口管理|对口|主管|主责|主办|牵头|责任|承接|承办|接收|接办|接管|收回|配合|协助|协同|协办|参与|对应|主要|实施|负责|相关)?";
    static final String OFFICE = "(?:对应|相应|涉及|收回后|承接|承办|收回|负责)?的?" + LEVEL + ROLE + "(?:部门|单位)";
    static final String TOWNSHIP = "(?:苏木乡镇|乡镇街道|镇街道|街道乡镇|乡镇|镇乡|街镇|镇街|苏木|街道|[农林牧渔茶团]场|团镇|团|管委会|管理委员会|管理区|园区|乡|镇|基层)";
    static final String DUTY = "(?:履职)?(?:职责任务|工作职责|职责分工|职责|任务|职能|责任(?!单位|部门))(?:清单)?";
    static final String BRACKET = "(?:[（(][^（）()]{1,24}[）)])?";
    private static final String WAY =
            "(?:(?:收回|承接|承办|划转|上收)后的?)?(?:工作|履职|履行|承接|收回|办理|实施|监管)(?:方式|措施|方法)(?:(?:及|和|与|、)(?:工作)?(?:方式|措施|方法))?";

    private static final List<Head> HEADS = List.of(
            new Head(Column.DEPARTMENTS_AND_METHOD, OFFICE + "(?:名称)?" + BRACKET + "(?:及|和|与|、)其?(?:" + WAY + "|工作措施)"),
            new Head(
                    Column.DEPARTMENT_DUTIES,
                    OFFICE + "(?:(?:承担|履行)?的|及其?)?(?:主要|具体)?" + DUTY + "(?:及履职保障|和履职保障|及保障)?" + BRACKET + "|" + LEVEL
                            + "(?:部门|单位)履职" + BRACKET),
            new Head(
                    Column.TOWNSHIP_DUTIES,
                    TOWNSHIP + "级?" + BRACKET + "(?:(?:承担|履行)?的)?(?:主要|具体)?(?:配合|协助)?(?:" + DUTY
                            + "|履职事项|事项|(?:工作|职责|履职)?内容)" + BRACKET + "|(?:配合|协助)(?:" + DUTY + "|事项|内容)" + BRACKET),
            new Head(
                    Column.GUARANTEE,
                    "(?:" + LEVEL + "(?:部门|单位)?)?(?:提供的?)?(?:履职保障(?:措施|事项|清单)?|保障(?:措施|支持)|(?:支持|工作)保障)" + BRACKET),
            new Head(Column.CATEGORY, "(?:事项|职责|履职|工作|业务)?(?:类别|类型|分类|领域|大类|板块|条线)|所属(?:类别|领域|板块|条线)"),
            new Head(
                    Column.NAME,
                    "(?:具体|基本|主要|收回的?|上级部门收回的?)?(?:基本履职|配合履职|配合工作|履职|职责|工作|任务|配合)?事项(?:名称|内容|清单)?|(?:职责|职权|任务|工作)(?:名称|内容)|主要职责|名称"),
            new Head(Column.METHOD, "(?:" + OFFICE + ")?" + WAY + "|工作措施|拟?(?:处理|处置|收回)(?:意见|结果|类型|类别|方式)"),
            new Head(Column.LEAD_DEPARTMENTS, LEVEL + "(?:牵头|主责|主办)(?:部门|单位)(?:名称)?"),
            new Head(
                    Column.DEPARTMENTS,
                    OFFICE + "(?:名称)?[123456一二三四五六]?" + BRACKET + "(?:(?:及|和|与|、)(?:其他)?" + OFFICE + BRACKET + ")?"),
            new Head(Column.NUMBER, "(?:事项|职责|履职)?(?:序号|编号)|[Nn][Oo][.．]?"),
            new Head(Column.OTHER, String.join("|", WordFile.lines("other-heads.txt"))));

    /** A head over the heads that follow it, which says what they have in common. */
    private static final Pattern GROUP = Pattern.compile("配合履职(?:情况|内容)?|(?:职责|责任|履职)(?:分工|划分)|(?:履职|具体)内容|具体职责|收回情况");

    private static final String ONE = HEADS.stream()
            .map(head -> "(?:" + head.pattern + ")")
            .reduce("", (all, one) -> all + "|" + one)
            .substring(1);

    private static final Pattern ROW = Pattern.compile("(?:" + ONE + ")(?:" + ONE + "|" + GROUP + ")*");

    /** All characters of which heads consist, as their patterns spell them, and the signs of patterns. */
    private static final BitSet SPELLED = ROW.pattern().chars().collect(BitSet::new, BitSet::set, BitSet::or);

    /** Behind these a head may have any words: 上级部门职责（含履职保障）, 是否收回. */
    private static final String BEFORE_ANY = "（(否";

    /** No heads take more characters, with the blanks between them; longer lines, of which any may be asked, aren't compared. */
    static final int LONGEST = 2_000;

    private static final Pattern SPACE = Pattern.compile("[\\s\\u3000\\u00a0]+");

    /** Each page has the same heads, and they are asked for in every order in which its lines are looked at. */
    private static final Memo<String, List<Column>> ROWS =
            new Memo<>(headRow -> named(divided(HeadsInTwoRows.inOneRow(headRow), true)));

    private static final Memo<String, List<Column>> PARTS = new Memo<>(heads -> divided(heads, false));

    private static final Memo<String, Boolean> BEGINNINGS = new Memo<>(ColumnHeads::beginsRow);

    private ColumnHeads() {}

    /**
     * The columns of a whole head row whose heads follow one another without a separator, from left to right.
     *
     * @return no columns if the words are anything but a head row of two columns or more
     */
    public static List<Column> columns(String headRow) {
        return headRow.length() > LONGEST ? List.of() : ROWS.of(headRow);
    }

    /**
     * The columns of a whole head row on one line whose heads blanks part, so that they may be worded as freely as in cells.
     *
     * @return no columns if any of the words is no head, or none of them heads the numbers and none the names
     */
    public static List<Column> parted(String headRow) {
        if (headRow.length() > LONGEST || !headRow.contains(Column.NUMBER.printed())) {
            return List.of();
        }
        List<Optional<Column>> heads =
                SPACE.splitAsStream(headRow.strip()).map(ColumnHeads::meaning).toList();
        if (heads.contains(Optional.<Column>empty())) {
            return List.of();
        }
        List<Column> columns = heads.stream().flatMap(Optional::stream).toList();
        return columns.containsAll(Set.of(Column.NUMBER, Column.NAME)) && !repeats(columns)
                ? named(columns)
                : List.of();
    }

    private static Optional<Column> meaning(String head) {
        return CellHeads.meaning(head).or(() -> CellHeads.isOther(head) ? Optional.of(Column.OTHER) : Optional.empty());
    }

    private static List<Column> named(List<Column> heads) {
        List<Column> columns = new ArrayList<>(heads);
        if (!columns.contains(Column.DEPARTMENTS)) {
            columns.replaceAll(column -> column == Column.LEAD_DEPARTMENTS ? Column.DEPARTMENTS : column);
        }
        return columns.stream().filter(column -> column != Column.OTHER).count() < 2 ? List.of() : List.copyOf(columns);
    }

    /**
     * The columns of a part of a head row, one head or several.
     *
     * @return no columns if the words are anything but heads
     */
    public static List<Column> part(String heads) {
        return areHeads(heads) ? PARTS.of(heads) : List.of();
    }

    private static List<Column> divided(String heads, boolean whole) {
        return areHeads(heads) ? new Division(Text.squeeze(heads), gaps(heads), whole).best() : List.of();
    }

    private static boolean areHeads(String words) {
        String squeezed = words.length() > LONGEST ? "" : Text.squeeze(words);
        return isSpelled(squeezed) && ROW.matcher(squeezed).matches();
    }

    /** For each visible character whether white space stands before it: a blank, or the end of a line. */
    private static List<Gap> gaps(String headRow) {
        List<Gap> gaps = new ArrayList<>();
        Gap gap = Gap.NONE;
        for (int i = 0; i < headRow.length(); i++) {
            char c = headRow.charAt(i);
            if (c == '\n') {
                gap = Gap.LINE_END;
            } else if (Text.isSpace(c)) {
                gap = gap == Gap.LINE_END ? gap : Gap.BLANK;
            } else {
                gaps.add(gap);
                gap = Gap.NONE;
            }
        }
        return gaps;
    }

    private enum Gap {
        NONE,
        BLANK,
        LINE_END
    }

    /** The ways to divide a head row into heads, and the one that its blanks and the customs of lists speak for. */
    private static final class Division {

        /** Rows that can be divided in more ways do not occur; the first ones are the likeliest. */
        private static final int MOST = 5_000;

        /** What a head over heads costs, so that it is taken for one only where nothing else makes sense of the row. */
        private static final int GROUPED = 20;

        private final String words;
        private final List<Gap> gaps;
        private final boolean spaced;
        private final boolean whole;
        private List<Column> best = List.of();
        private int least = Integer.MAX_VALUE;
        private int tried;

        Division(String words, List<Gap> gaps, boolean whole) {
            this.words = words;
            this.gaps = gaps;
            this.whole = whole;
            this.spaced = gaps.contains(Gap.BLANK);
        }

        List<Column> best() {
            divide(0, 0, new ArrayList<>());
            return best;
        }

        private void divide(int at, int price, List<Column> columns) {
            if (at == words.length()) {
                int all = price + customs(columns);
                if (all < least) {
                    least = all;
                    best = List.copyOf(columns);
                }
                return;
            }
            Matcher group = GROUP.matcher(words).region(at, words.length());
            if (at > 0 && price < GROUPED && group.lookingAt() && group.end() < words.length()) {
                divide(group.end(), price + GROUPED, columns);
            }
            for (Head head : HEADS) {
                Matcher longest = head.pattern.matcher(words).region(at, words.length());
                int end = longest.lookingAt() ? longest.end() : at;
                for (; end > at && tried++ < MOST; end--) {
                    if (longest.region(at, end).matches()) {
                        columns.add(head.column);
                        if (!repeats(columns)) {
                            divide(end, price + price(at, end, head.column), columns);
                        }
                        columns.remove(columns.size() - 1);
                    }
                }
            }
        }

        /** A head has no blank inside, and one before it where heads have blanks between them. */
        private int price(int from, int to, Column column) {
            int price = spaced && from > 0 && gaps.get(from) == Gap.NONE ? 2 : 0;
            for (int i = from + 1; i < to; i++) {
                price += gaps.get(i) == Gap.BLANK ? 2 : 0;
            }
            return price + (column == Column.NAME && to - from < 3 ? 1 : 0) + (column == Column.OTHER ? 1 : 0);
        }

        /** A whole row names the items, and duties and ways of departments stand beside one column of the departments. */
        private int customs(List<Column> columns) {
            boolean departments = columns.contains(Column.DEPARTMENTS) || columns.contains(Column.LEAD_DEPARTMENTS);
            return (!whole || columns.contains(Column.NAME) ? 0 : 3)
                    + (columns.contains(Column.DEPARTMENT_DUTIES) && !departments ? 3 : 0)
                    + (columns.contains(Column.METHOD) && !departments ? 3 : 0)
                    + (columns.indexOf(Column.DEPARTMENTS) < columns.lastIndexOf(Column.DEPARTMENTS) ? 1 : 0);
        }
    }

    /** Whether a head row may begin with these words. */
    public static boolean mayBegin(CharSequence words) {
        return isSpelled(words) && BEGINNINGS.of(words.toString());
    }

    /** Whether heads have the characters of which words consist, as far as they are told: nearly all lines have others. */
    private static boolean isSpelled(CharSequence words) {
        return words.chars()
                .takeWhile(c -> BEFORE_ANY.indexOf(c) < 0)
                .allMatch(c -> SPELLED.get(c) || Text.isSpace((char) c));
    }

    private static boolean beginsRow(String words) {
        Matcher matcher = ROW.matcher(Text.squeeze(HeadsInTwoRows.inOneRow(words)));
        return matcher.matches() || matcher.hitEnd();
    }

    /** Whether a column stands twice of which there is but one; departments, methods and all others may have several. */
    private static boolean repeats(List<Column> columns) {
        return columns.stream()
                .filter(column -> column != Column.DEPARTMENTS && column != Column.METHOD && column != Column.OTHER)
                .anyMatch(column -> columns.indexOf(column) != columns.lastIndexOf(column));
    }

    private record Head(Column column, Pattern pattern) {
        Head(Column column, String pattern) {
            this(column, Pattern.compile(pattern));
        }
    }
}
