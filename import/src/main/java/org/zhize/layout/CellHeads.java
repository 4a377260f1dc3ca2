package org.zhize.layout;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.zhize.document.Text;

/**
 * What the heads of columns mean where the source tells cells apart: the content of {@code heads.txt}, {@code list-heads.txt}
 * and {@code other-heads.txt}. A head that is known to be one can be recognized more freely than heads that run into one another
 * ({@link ColumnHeads}).
 */
public final class CellHeads {

    /** No head is longer, in visible characters; a longer text is not compared. */
    public static final int MAX_LENGTH = 40;

    private static final Pattern BRACKETS = Pattern.compile("[（(][^（()）]*[）)]");
    /** No head is a sentence, whatever it speaks of. */
    private static final Pattern SENTENCE = Pattern.compile("[。；;]");

    /** The letters of the other scripts in which documents of autonomous regions say the same again: 序号 No. */
    private static final Pattern OTHER_SCRIPT = Pattern.compile(
            "[\\p{IsArabic}\\p{IsMongolian}\\p{IsTibetan}\\p{IsYi}\\x{202F}\\x{180E}\\x{200C}\\x{200D}]+[.:،]?|(?<=[号名称别型门责式])[A-Za-z]{2,20}\\.?$");

    /** 事项名称（蒙古文） heads the names in another language. */
    private static final Pattern TRANSLATION =
            Pattern.compile(".*[（(](?:蒙古?|维吾?尔?|藏|哈萨克|哈|朝鲜|朝|壮|彝|傣|柯尔克孜|柯|锡伯|英|少数民族|民族)(?:语言?|文)(?:文字)?[）)]");

    private static final Pattern BOTH = Pattern.compile("(部门|单位|主体)(名称)?[及和与、]");
    private static final List<Entry<Column>> COLUMNS = load("heads.txt", Column.class);
    private static final List<Entry<ListColumn>> OF_LISTS = load("list-heads.txt", ListColumn.class);
    private static final List<Pattern> OTHERS =
            WordFile.lines("other-heads.txt").stream().map(Pattern::compile).toList();

    private record Entry<C>(C column, Pattern head) {}

    private CellHeads() {}

    /**
     * The column that a head announces.
     *
     * @param head the head as printed, over all its lines
     * @return empty if no column is headed so
     */
    public static Optional<Column> meaning(CharSequence head) {
        return first(COLUMNS, head);
    }

    /** What a column tells of the list that an item stands in, by its head; empty if it tells anything else. */
    public static Optional<ListColumn> ofList(CharSequence head) {
        return first(OF_LISTS, head);
    }

    /** Whether a column with this head says nothing of what is read of an item, such as 法律依据 and 备注. */
    public static boolean isOther(CharSequence head) {
        String words = words(head);
        return words.length() <= MAX_LENGTH
                && (isTranslation(words)
                        || OTHERS.stream()
                                .anyMatch(other -> other.matcher(words).matches()));
    }

    private static boolean isTranslation(String words) {
        return TRANSLATION.matcher(words).matches();
    }

    /** A head without blanks, and without what it says again in another script. */
    private static String words(CharSequence head) {
        String words = Text.squeeze(head);
        return words.chars().allMatch(CellHeads::isCommon)
                ? words
                : OTHER_SCRIPT.matcher(words).replaceAll("");
    }

    /** Whether a character is one of those that nearly all texts consist of, none of which is of another script. */
    private static boolean isCommon(int c) {
        return (c >= '\u3000' && c <= '\u9FFF') || c < 'A' || c >= '\uFF00';
    }

    private static <C> Optional<C> first(List<Entry<C>> entries, CharSequence head) {
        String words = words(head);
        if (words.isEmpty() || words.length() > MAX_LENGTH || isTranslation(words)) {
            return Optional.empty();
        }
        String bare = BRACKETS.matcher(words).replaceAll("");
        if (SENTENCE.matcher(bare).find()) {
            return Optional.empty();
        }
        return entries.stream()
                .filter(entry -> entry.head.matcher(bare).matches())
                .map(Entry::column)
                .findFirst();
    }

    /**
     * Which of the heads that speak of what the township does heads the names where no other does: of two the one that speaks of 事项 alone,
     * as 配合履职事项 does beside 乡镇配合职责, and otherwise the first; a single one only if it speaks of 事项 alone.
     *
     * @return its index; none if none heads names
     */
    public static OptionalInt named(List<? extends CharSequence> heads) {
        return switch (heads.size()) {
            case 1 -> isOfNames(heads.get(0)) ? OptionalInt.of(0) : OptionalInt.empty();
            case 2 -> OptionalInt.of(!isOfNames(heads.get(0)) && isOfNames(heads.get(1)) ? 1 : 0);
            default -> OptionalInt.empty();
        };
    }

    /**
     * What a head announces beside a column of departments: 承接部门工作方式 is their way alone there, unless it joins the two
     * in words, as 承接部门及工作方式 does.
     */
    public static Column besideDepartments(Column column, CharSequence head) {
        return column == Column.DEPARTMENTS_AND_METHOD
                        && !BOTH.matcher(Text.squeeze(head)).find()
                ? Column.METHOD
                : column;
    }

    /** Whether a head speaks of 事项 alone. */
    private static boolean isOfNames(CharSequence head) {
        return BRACKETS.matcher(Text.squeeze(head)).replaceAll("").endsWith("事项");
    }

    private static <C extends Enum<C>> List<Entry<C>> load(String name, Class<C> columns) {
        return WordFile.lines(name).stream()
                .map(line -> line.split("\\s+", 2))
                .map(words -> new Entry<>(Enum.valueOf(columns, words[0]), Pattern.compile(words[1])))
                .toList();
    }
}
