package org.zhize.dutylist.identity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhize.dutylist.TownshipIdentity;

/** What the words of a title tell about a document. */
public final class TitleWords {

    private static final Pattern TOWNSHIP = Pattern.compile(
            "^(?:(?:(?:填报|填表|编制|制表|报送)?单位|标题|名称|[Tt]itle)[：:])?(?:附件[\\d一二三]*[：:]?|附?表(?:\\d{1,2}(?:[-－—]\\d{1,2})?|[一二三])[：:、.．]?)?(?:\\d[.、．]|[（(]?[一二三四五][）)、.．]|第[一二三四五](?:类|部分|章|篇|编)[、：:]?)?+(?:关于)?(?:印发|公布|调整|发布|公开)?(?:中共)?[“\"《]?"
                    + "(?<province>[^省市县区]{2,8}?(?:省|自治区)|(?:北京|天津|上海|重庆)市|新疆生产建设兵团)?"
                    + "(?<prefecture>[^县区镇乡市]{1,5}?州(?=[^镇乡市路州]{1,8}[县市区旗])|(?:[镇乡](?=[^县区镇乡市]市))?(?:[^县区镇乡]|[镇乡](?=市)){1,10}?(?:市|地区|盟|自治州|示范区(?=[^县区镇乡市]{1,4}市)))?"
                    + "(?<county>(?:[镇乡](?=[^县区镇乡市][县区市]))?(?:[^镇乡]|[镇乡](?=[县市族])){1,12}?(?:自治县|自治旗|管理区|林区|特区|新区|开发区|县|旗|区|市))?"
                    + "(?<township>(?:(?!关于|印发|政府|中共|部门|职责|事项|清单)[\\p{IsHan}〇&&[^县区]]){1,12}?(?:街道办事处|街道|民族乡|苏木|镇|乡|[农林牧渔茶团]场|[一二三四五六七八九十百〇零]团)|\\d{1,3}团)"
                    + "(?=$|履|基本|配合|协助|上级|职责|权责|责任|收回|法定|事项|的|人民政府|委员会|党委|党工委|（|[”\"》])");

    /** Words for townships of every kind, which name none of them: a list with them in its title is a pattern for all. */
    private static final Pattern ANY_TOWNSHIP = Pattern.compile(
            "(?:建立|健全|完善|制定|编制|梳理|规范|推行|推进|深化|加强|做好|落实|实行|全面|进一步|各|全|所有|有关|相关|本|我|该|属地|所[属在辖]|辖区|基层|对应|承[办接]|责任|配合|涉及|实施|牵头|赋权)*(?:乡镇|镇乡|镇街|街镇|乡镇街|街乡镇|苏木乡镇|苏木镇|乡镇苏木|乡|镇|街道)(?:街道|苏木)?");

    /** Who issues a notice about a township's lists; what the notice is about stands in it as a title. */
    private static final Pattern ISSUER = Pattern.compile("^(?:中共)?"
            + "(?<province>[^省市县区]{2,8}?(?:省|自治区)|(?:北京|天津|上海|重庆)市|新疆生产建设兵团)?"
            + "(?<prefecture>[^县区镇乡]{1,10}?(?:市|地区|盟|自治州))?"
            + "(?<county>[^镇乡]{1,12}?(?:自治县|自治旗|管理区|林区|特区|新区|开发区|县|旗|区|市))"
            + "(?:委|人民政府|机构编制|编办|编委)");

    /** Regions, the smaller behind the larger, and nothing else. */
    private static final Pattern REGIONS =
            Pattern.compile("(?:[^省市县区]{2,8}?(?:省|自治区)|(?:北京|天津|上海|重庆)市|新疆生产建设兵团)?(?:[^县区镇乡]{1,10}?(?:市|地区|盟|自治州|州))?"
                    + "(?:[^镇乡省市盟]{1,10}?(?:自治县|自治旗|管理区|林区|特区|新区|开发区|县|旗|区|市))?");

    /** What a sentence says of lists before it names them: 现将…镇履行职责事项清单予以公布. */
    private static final Pattern ANNOUNCED = Pattern.compile("现将|编制了?|制定了?|梳理了?|形成了?|公布|印发|关于|《");

    private static final Pattern LISTS = Pattern.compile("(?:人民政府|的)?[^，。；]{0,24}清单");

    private static final Pattern OF_LISTS = Pattern.compile("清单|职责|履职|权责|事项|基本|配合|收回");

    private static final Pattern QUOTED = Pattern.compile("《([^《》]{4,60})》");

    private static final Pattern DATE =
            Pattern.compile("(?<year>20\\d{2})年(?:版|度)?(?:(?<month>\\d{1,2})月(?:(?<day>\\d{1,2})日)?)?");

    /** No title is longer, in characters. */
    private static final int LONGEST = 80;

    private TitleWords() {}

    /** Whether words that stand before a list may be a title: they are short and no sentence. */
    public static boolean mayBeTitle(String words) {
        return words.length() <= LONGEST && words.chars().noneMatch(c -> "，。；".indexOf(c) >= 0);
    }

    /** Whether a title says what the lists are, besides whose: of a township's own name it is not known what stands below. */
    static boolean speaksOfLists(String title) {
        return OF_LISTS.matcher(title).find();
    }

    /** The township that a title names, and the regions that it names with it. */
    static TownshipIdentity township(String title) {
        TownshipIdentity named = named(title);
        int about = title.indexOf("关于");
        if (named.name().isEmpty() && about > 0) {
            named = named(title.substring(about));
        }
        Matcher quoted = QUOTED.matcher(title);
        while (named.name().isEmpty() && quoted.find()) {
            named = named(quoted.group(1));
        }
        Matcher issuer = ISSUER.matcher(title);
        return named.name().isPresent() && named.county().isEmpty() && issuer.find()
                ? named.orElse(new TownshipIdentity(
                        Optional.empty(),
                        Optional.of(issuer.group("county")),
                        Optional.ofNullable(issuer.group("prefecture")),
                        Optional.ofNullable(issuer.group("province"))))
                : named;
    }

    /** Whether a line names regions and nothing else, as the first line of a title does that is set in two. */
    static boolean areRegions(String line) {
        return !line.isEmpty()
                && line.length() <= LONGEST
                && REGIONS.matcher(line).matches();
    }

    /** Where the words begin with which a sentence announces the lists of a township that it names; empty if none does. */
    static OptionalInt announcement(String sentences) {
        Matcher announced = ANNOUNCED.matcher(sentences);
        while (announced.find()) {
            String lists = within(sentences, announced.end());
            Matcher names = TOWNSHIP.matcher(lists);
            if (names.find()
                    && LISTS.matcher(lists).region(names.end(), lists.length()).lookingAt()
                    && named(lists).name().isPresent()) {
                return OptionalInt.of(announced.end());
            }
        }
        return OptionalInt.empty();
    }

    /** The words from an index on, as far as a title may reach. */
    static String within(String sentences, int from) {
        return sentences.substring(from, Math.min(sentences.length(), from + LONGEST));
    }

    private static TownshipIdentity named(String title) {
        Matcher names = TOWNSHIP.matcher(title);
        if (!names.find()) {
            return TownshipIdentity.UNKNOWN;
        }
        Optional<String> prefecture = Optional.ofNullable(names.group("prefecture"));
        Optional<String> county = Optional.ofNullable(names.group("county"));
        if (county.isEmpty() && prefecture.filter(name -> name.endsWith("市")).isPresent()) {
            // A city directly above a township is a county-level one.
            county = prefecture;
            prefecture = Optional.empty();
        }
        Optional<String> township = Optional.of(names.group("township"))
                .filter(name -> !ANY_TOWNSHIP.matcher(name).matches());
        return new TownshipIdentity(township, county, prefecture, Optional.ofNullable(names.group("province")));
    }

    /** The date from which lists apply, as far as a title tells it: 2025年版 is the first day of 2025. */
    static Optional<LocalDate> edition(String title) {
        Matcher date = DATE.matcher(title);
        if (!date.find()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(date.group("year"));
        int month = date.group("month") == null ? 1 : Integer.parseInt(date.group("month"));
        int day = date.group("day") == null ? 1 : Integer.parseInt(date.group("day"));
        return month >= 1
                        && month <= 12
                        && day >= 1
                        && day <= YearMonth.of(year, month).lengthOfMonth()
                ? Optional.of(LocalDate.of(year, month, day))
                : Optional.empty();
    }
}
