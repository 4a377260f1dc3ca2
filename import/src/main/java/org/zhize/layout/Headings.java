package org.zhize.layout;

import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells lines apart that stand between the rows of duty lists, by their form. */
public final class Headings {

    private static final int MAX_TITLE = 60;

    /** The most characters of a title that stand on a line of their own below the others. */
    private static final int LONGEST_END = 6;

    private static final Pattern LIST_TITLE = Pattern.compile(
            "((附件|附表|表)[\\d一二三]{0,2}[：:])?[^。；：]*(基本履职|(配合|协助)(上级|[省市县区旗州]级)?(有关|相关)?(部门)?履职|收回|上收|不再承担|(基本|配合|协助)(履行)?职责)"
                    + "[^。；：]*(清单|目录|事项表|一览表)([（(][^（）()]*[）)])?");
    private static final Pattern BARE_LIST_TITLE = Pattern.compile(
            "(第?[一二三123](部分|[、.．])|[（(][一二三123][）)]|(表|附件|附表)[一二三123][：:、.．]?)?"
                    + "([^。；：，、]{0,16}[乡镇街道]|乡镇[（(]街道[）)])?"
                    + "((基本|配合|协助)履职|(配合|协助)(上级|[省市县区旗州]级)部门履职|((上级|[省市县区旗州]级)(部门)?)收回|不再承担)(事项|职责)?([（(][^（）()]*[）)])?");
    private static final Pattern TITLE_LINE =
            Pattern.compile("[^。；，：]*(省|自治区|市|州|盟|县|区|旗|乡|镇|街道|苏木|办事处|人民政府|清单|目录|事项|表|版|部分)|[（(][^（）()]*[）)]");
    private static final Pattern CATEGORY = Pattern.compile(
            "([（(]?[一二三四五六七八九十百]{1,4}[）)]?[、.．:：]?[^。；，,：:]{2,24}([：:][共计]?[0-9０-９]{1,4}[项条个件])?|第[一二三四五六七八九十]{1,3}类[、：:]?[^。；，,：:]{2,24}"
                    + "|(\\d{1,2}[、.．])?[^。；，,：:\\d]{2,16}[（(](共|计)?[0-9０-９]{1,4}[项条个件][）)])");
    /** The number of a clause, behind the department whose clauses follow: 一、县公安局1.侦办案件. No category has one in its name. */
    private static final Pattern CLAUSE = Pattern.compile("\\p{IsHan}\\d{1,2}[.．、]\\p{IsHan}");

    /** 类别：党的建设, where a table holds the items of one category. */
    private static final Pattern LABELLED = Pattern.compile("(事项|职责|履职|所属|业务)?(类别|领域|大类)[：:][^。；，,：:]{2,24}");

    private static final Pattern ORDINAL =
            Pattern.compile("[（(]?[一二三四五六七八九十百]{1,4}([）)]?[、.．:：]|[）)])|第[一二三四五六七八九十]{1,3}类[、：:]?");
    private static final Pattern SET_OFF =
            Pattern.compile("[■□●○◆◇★☆▲△▶►]?【(?<name>[^【】。；，,：:]{2,24})】([（(](共|计)?\\d{1,4}[项条个件]?[）)])?");
    private static final Pattern NOTE =
            Pattern.compile("(备?注|说明|附注|附件|填表说明|制表说明)\\d{0,2}[：:].*|[（(]此件[^（）()]{2,12}[）)]|单位[：:][项个件条]");

    /** 基本履职事项清单……1 */
    private static final Pattern CONTENTS = Pattern.compile(".{2,40}?[….．·・]{4,}[（(]?\\d{1,3}[）)]?");

    private static final String GOES_ON = "[（(]?(续([上前][页表]|表)?|上?接[上前][页表])\\d{0,3}[）)]?";
    private static final Pattern CONTINUED = Pattern.compile(GOES_ON);
    private static final Pattern CONTINUED_EDGE = Pattern.compile(
            GOES_ON + "$|^(?:[（(](?:续[上前][页表]|续表?|上?接[上前][页表])[）)]|(?:续[上前][页表]|续表|上?接[上前][页表])\\d{0,3})[：:]?(?=.)");
    private static final Pattern ATTACHMENT = Pattern.compile("附件\\s*[\\d一二三四五六七八九十]*[：:]?");

    private static final Pattern PART = Pattern.compile("第[一二三四五六1-6](部分|[章篇编])");

    /** （2025年版）, （征求意见稿）. Who else stands there in brackets may be the department whose items the list holds. */
    private static final Pattern BELOW_TITLE = Pattern.compile("[（(][^（）()。；：，]{0,16}(版|稿|本|年|年度|月|日|试行|暂行|修订|修正)[）)]");

    /** What programs call the sheets of a workbook that nobody gave a name, and people those that they name by a word. */
    private static final Pattern SHEET = Pattern.compile("(Sheet|工作表)\\d{0,3}([（(]\\d{1,2}[）)])?|基本|配合|协助|(上级)?收回|上收");

    private static final Pattern APPENDIX =
            Pattern.compile("(附录|附表|附件|附)[\\d一二三四五六七八九十]{0,3}[：:]?[^。；，：:]{2,30}(表|清单|名单|目录|名录|说明|索引)");

    private static final Pattern TOTAL =
            Pattern.compile("(小计|合计|总计|共计|共|总数)[：:]?[（(]?(\\d{1,4}[项条个件]?)?[）)]?|[（(]?(以下|此页|本页)(空白|无正文)[）)]?");
    private static final Pattern AMOUNT = Pattern.compile("共?\\d{1,4}[项条个件]?");

    private static final Pattern SIGNATURE = Pattern.compile("[^。；，：:、\\d]{2,40}(办公室|编办|编委|委员会|委员会办公室|人民政府|党委|党工委|办事处)"
            + "|([^。；，：:、\\d]{2,40}(办公室|编办|编委|委员会|人民政府|党委|办事处))?"
            + "(20\\d{2}|[一二三四五六七八九〇○零]{4})年[\\d一二三四五六七八九十]{1,3}月[\\d一二三四五六七八九十]{1,3}日(印发|发布|公布)?");

    /** What offices write below their papers. */
    private static final Pattern FINAL_REMARK =
            Pattern.compile("[（(]此件.{2,12}[）)]|(?:抄送|抄报|主送)[：:].*|(?:联系人|联系电话|填[表报]人|审核人?|制表人?|经办人|(?:单位|主要)?负责人|印发日期)"
                    + "(?:[（(]签[字章名][）)])?[：:][^；;。]*|[※*＊].*"
                    + "|(?:填报|填表|制表|编制|报送|印发|公布)?单位(?:[（(](?:盖章|公章|签章)[）)])?[：:].*"
                    + "|(?:填报|填表|制表|编制|报送|印发|公布)(?:时间|日期)[：:].*"
                    + "|(?:\\p{IsHan}{0,8}(?:签[字名章]|盖章)[：:][^；;。：:]{0,20})+|[（(](?:盖章|公章|签章|印章)[）)]"
                    + "|[（(]?(?:总计|合计|总共|共计?)[：:]?共?[0-9０-９]{1,4}[项条个件][）)]?[。]?|[（(]?(?:以下空白|完)[）)]?");

    private Headings() {}

    /** Whether the line is the title of one of the lists. */
    public static boolean isListTitle(String squeezed) {
        return squeezed.length() <= MAX_TITLE && LIST_TITLE.matcher(squeezed).matches();
    }

    /** Whether a line is all that a title is too long for on the line above, such as the 单 of a 清单. */
    public static boolean endsListTitle(String above, String squeezed) {
        return squeezed.length() <= LONGEST_END && !isListTitle(above) && isListTitle(above + squeezed);
    }

    /** Whether a line that is known to be no head of a column is the title of one of the lists, though it calls it no list. */
    public static boolean isBareListTitle(String squeezed) {
        return squeezed.length() <= MAX_TITLE
                && BARE_LIST_TITLE.matcher(squeezed).matches();
    }

    /** Whether the line may belong to the title of the list that follows, or sign the one before; otherwise it is lost text. */
    public static boolean mayStandBetweenLists(String squeezed) {
        return (squeezed.length() <= MAX_TITLE && TITLE_LINE.matcher(squeezed).matches())
                || isAttachment(squeezed)
                || isSignature(squeezed);
    }

    /**
     * Whether the line heads a category: 一、党的建设（30项）, with at least the ordinal or the count, or 类别：党的建设. Behind a name that
     * many documents have the count needs no unit: 党的建设（30）.
     */
    public static boolean isCategory(String squeezed) {
        boolean set = CATEGORY.matcher(squeezed).matches()
                && !CLAUSE.matcher(squeezed).find()
                && (ORDINAL.matcher(squeezed).lookingAt()
                        || PrintedCount.of(squeezed).isPresent());
        return set
                || LABELLED.matcher(squeezed).matches()
                || PrintedCount.of(squeezed)
                        .filter(count -> StandardCategories.contain(count.name()))
                        .isPresent();
    }

    /** Whether the line may head a category by its brackets alone, 【党的建设】; in a text they head the duties of a department. */
    public static boolean isSetOff(String squeezed) {
        return SET_OFF.matcher(squeezed).matches();
    }

    /** Whether a line that heads something by its brackets alone heads a category that many documents have. */
    public static boolean isSetOffCategory(String squeezed) {
        Matcher name = SET_OFF.matcher(squeezed);
        return name.matches() && StandardCategories.contain(name.group("name"));
    }

    /** Whether a line that heads a category by its form says how many items it has. */
    public static boolean isCountedCategory(String squeezed) {
        return isCategory(squeezed) && PrintedCount.of(squeezed).isPresent();
    }

    /** Whether a line that heads a category says both which one it is and how many items it has: no clause of a text does. */
    public static boolean isOrderedAndCounted(String squeezed) {
        return isCountedCategory(squeezed) && ORDINAL.matcher(squeezed).lookingAt();
    }

    /** The name in the heading of a category, without its ordinal and its count. */
    public static String categoryName(String squeezed) {
        Matcher ordinal = ORDINAL.matcher(squeezed);
        String name = ordinal.lookingAt() ? squeezed.substring(ordinal.end()) : squeezed;
        return PrintedCount.of(name).map(PrintedCount::name).orElse(name);
    }

    /** How many items the heading of a category says that it has. */
    public static OptionalInt categoryCount(String squeezed) {
        return PrintedCount.of(ORDINAL.matcher(squeezed).replaceFirst(""))
                .map(count -> OptionalInt.of(count.value()))
                .orElse(OptionalInt.empty());
    }

    /** Whether the words are the count behind the name of a category, as a narrow column wraps it. */
    public static boolean isCount(String squeezed) {
        return PrintedCount.isOne(squeezed);
    }

    /** Whether a line that heads a category by its form also counts its items, or calls it as many documents do. */
    public static boolean isSurelyCategory(String squeezed) {
        return isCategory(squeezed)
                && (PrintedCount.of(squeezed).isPresent()
                        || StandardCategories.contain(ORDINAL.matcher(squeezed).replaceFirst("")));
    }

    /** Whether the line may stand between a list's title and its table: an edition, a total, when it was filled in and by whom. */
    public static boolean mayStandBelowTitle(String squeezed) {
        return BELOW_TITLE.matcher(squeezed).matches()
                || isNote(squeezed)
                || isTotal(squeezed)
                || isFinalRemark(squeezed)
                || isSignature(squeezed);
    }

    /** Whether the line is the name of a sheet that nobody named. */
    public static boolean isSheetWithoutName(String squeezed) {
        return SHEET.matcher(squeezed).matches();
    }

    /** Whether the line begins a note below a table. */
    public static boolean isNote(String squeezed) {
        return NOTE.matcher(squeezed).matches();
    }

    /** Whether the line is one of a table of contents. */
    public static boolean isOfContents(String squeezed) {
        return CONTENTS.matcher(squeezed).matches();
    }

    /** Whether the line says that a table goes on from the page before, and nothing else. */
    public static boolean isContinued(String squeezed) {
        return CONTINUED.matcher(squeezed).matches();
    }

    /** A title or heading without what it says at its end or before it of going on from the page before. */
    public static String begun(String squeezed) {
        return CONTINUED_EDGE.matcher(squeezed).replaceFirst("");
    }

    /** Whether the line only says which attachment of a notice follows. */
    public static boolean isAttachment(String squeezed) {
        return ATTACHMENT.matcher(squeezed).matches();
    }

    /** Whether the line only says which part of a document follows. */
    public static boolean isPart(String squeezed) {
        return PART.matcher(squeezed).matches() || isAttachment(squeezed);
    }

    /** Whether the line is the title of what is appended to the lists, and none of them. */
    public static boolean isAppendix(String squeezed) {
        return APPENDIX.matcher(squeezed).matches() && !isListTitle(squeezed);
    }

    /** Whether the words say how many items there are, or that none follow. */
    public static boolean isTotal(String squeezed) {
        return TOTAL.matcher(squeezed).matches();
    }

    /** Whether the words are a number of items and nothing else. */
    public static boolean isAmount(String squeezed) {
        return AMOUNT.matcher(squeezed).matches();
    }

    /** Whether the line says who issued a document, or when: below a table it signs it. */
    public static boolean isSignature(String squeezed) {
        return SIGNATURE.matcher(squeezed).matches();
    }

    /**
     * Where lines begin, the last of some, that say who issued a document, and when, or how.
     *
     * @param from the first line that may
     * @param to the one behind the last
     * @param words what a line says that may be one of them; of any other nothing
     * @param ofPage whether a line belongs to its page, and may stand among them
     * @return {@code to} if there are none
     */
    public static int signature(int from, int to, IntFunction<String> words, IntPredicate ofPage) {
        int at = to;
        for (int i = to - 1; i >= from; i--) {
            String line = words.apply(i);
            if (isFinalRemark(line) || (at < to ? isSignature(line) : isDate(line))) {
                at = i;
            } else if (!ofPage.test(i)) {
                break;
            }
        }
        return at;
    }

    /** Whether the line is a remark below the last table: to whom the document goes, who made it, how it is published. */
    public static boolean isFinalRemark(String squeezed) {
        return FINAL_REMARK.matcher(squeezed).matches();
    }

    /** Whether the line is a date, as the last line of a signature is. */
    public static boolean isDate(String squeezed) {
        return isSignature(squeezed) && squeezed.endsWith("日");
    }
}
