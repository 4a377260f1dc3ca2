package org.zhize.layout.running.line;

import java.util.Collection;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Departments that a program wrote right behind the name of an item and right before what they do: 档案审核县委组织部指导. A narrow column
 * may have only the beginning of one on the line of the name, 监管县市场监, and the rest of it, 管局, on the next.
 */
final class GluedDepartments {

    /** What stands within a name of a department; another region begins another name. */
    private static final String WITHIN =
            "(?:[\\u4e00-\\u9fff&&[^县旗市区盟]]|市(?=[场政容民管监])|(?<=[社园景辖库灾])区|区(?=[划域])){0,16}?";

    private static final String KIND = "(?:(?<!布)局|委员会|办公室|[大支]队|中心|公司|法院|检察院|宣传部|组织部|统战部|工作部|政法委|编办|残联|妇联"
            + "|总工会|联合会|联社|[纪监]委|政协|[改健]委|社工部|武装部|党校|供销社|[案志]馆|工商联)(?![长域面部势限促机系内外站所科分员])(?:[\\u4e00-\\u9fff]{2,5}分局)?";

    private static final String DEPARTMENT =
            "(?<![会由向经对和与及的在受合])(?:[县旗盟州]|(?<![社小园辖地片景校厂灾库牧林城])区|(?<![城门菜上夜县区旗])市)(?![域内外级直情县区场容]|民(?![政宗族])|政(?![法务协]))"
                    + WITHIN + KIND + "|国网[\\u4e00-\\u9fff]{1,12}?公司|国家税务总局[\\u4e00-\\u9fff]{1,8}?税务局";

    /** A place that a sentence begins with, as part of the name of a department: （1）云水市生态环境局. */
    private static final Pattern NAMED_PLACE = Pattern.compile(
            "[^\\u4e00-\\u9fff]([\\u4e00-\\u9fff&&[^县区旗市州盟]]{2,5}?(?:市(?![场政容民管监])|地区|州|盟))(?=" + WITHIN + "局)");

    /** What stands between two departments of a cell, or marks one. */
    private static final Pattern BETWEEN = Pattern.compile("[\\s、，,；;（(：:]|等");

    /** What may stand behind the last of them, in its cell. */
    private static final Pattern MARK =
            Pattern.compile("(?:[（(](?:牵头|主责|主办|主要|配合|协助|协办)[^（）()]{0,6}[）)])?(?:等(?:有关|相关|其他)?(?:部门|单位))?");

    /** No text names more of them; what does is none of lists. */
    private static final int MOST_PLACES = 50;

    private final Pattern department;

    private GluedDepartments(Pattern department) {
        this.department = department;
    }

    /** How the departments of a text look. */
    static GluedDepartments of(Collection<RunningLine> lines) {
        Set<String> places = new TreeSet<>();
        for (RunningLine line : lines) {
            Matcher place = NAMED_PLACE.matcher(line.text().squeezed());
            while (places.size() < MOST_PLACES && place.find()) {
                places.add(place.group(1));
            }
        }
        String text = lines.stream().map(line -> line.text().squeezed()).collect(Collectors.joining());
        String named = places.stream()
                .filter(place -> text.indexOf(place) != text.lastIndexOf(place))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return new GluedDepartments(
                Pattern.compile(named.isEmpty() ? DEPARTMENT : "(?:" + named + ")" + WITHIN + KIND + "|" + DEPARTMENT));
    }

    /** Whether words have a department from one character on. */
    boolean areIn(String words, int from) {
        return words.length() > from && department.matcher(words).find(from);
    }

    /** Whether a department begins at a place in the words of a line. */
    boolean beginsAt(String words, int at) {
        return department
                .matcher(words)
                .region(at, words.length())
                .useTransparentBounds(true)
                .lookingAt();
    }

    /**
     * Where departments begin and end in the words of a line, up to the first that nothing parts from what follows it: there the next cell
     * begins, with the name of a department again or with what they do.
     *
     * @param from the first character that a department may begin with
     * @param next what the next line begins with, in which the last of them may end
     */
    Cuts in(String words, int from, String next) {
        NavigableSet<Integer> cuts = new TreeSet<>();
        String both = words + next;
        Matcher name = department.matcher(both);
        int at = from;
        while (at < words.length() && name.find(at) && name.start() < words.length()) {
            if (name.start() > 0) {
                cuts.add(name.start());
            }
            at = name.end();
            Matcher mark = MARK.matcher(both).region(at, both.length());
            at = mark.lookingAt() ? mark.end() : at;
            if (at < both.length()
                    && !BETWEEN.matcher(both).region(at, both.length()).lookingAt()) {
                cuts.add(at);
                return new Cuts(
                        cuts.headSet(words.length(), false), Math.max(0, at - words.length()), at < words.length());
            }
        }
        return new Cuts(cuts, 0, false);
    }

    /**
     * Where to cut a line.
     *
     * @param cuts before these characters
     * @param inNext where to cut the next line, as the last department ends there; 0 if it doesn't
     * @param ended whether the departments of the cell end on the line
     */
    record Cuts(NavigableSet<Integer> cuts, int inNext, boolean ended) {}
}
