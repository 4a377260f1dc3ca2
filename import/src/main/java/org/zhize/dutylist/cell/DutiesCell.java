package org.zhize.dutylist.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.zhize.document.Text;

/**
 * What departments do, and what they provide to the township for it.
 *
 * @param duties the lines of the duties
 * @param guarantee the lines of what is provided
 * @param furniture the labels between them
 */
public record DutiesCell(List<Text> duties, List<Text> guarantee, List<Text> furniture) {

    /**
     * 履职保障, and its misprint 履职清单. The words that offices use instead, 保障措施 and 支持保障, say so only without a number: with
     * one they are one measure among others.
     */
    private static final Pattern GUARANTEE =
            Pattern.compile(Labels.BULLET + Labels.ORDINAL + "[【（(\\[]?" + Labels.ORDINAL
                    + "(?:提供的)?履职(?:保障|清单)(?:措施|事项|内容)?[】）)\\]]?" + "|" + Labels.BULLET
                    + "[【（(\\[]?(?:提供的)?(?:保障(?:措施|事项|内容|支持)|(?:支持|工作)保障(?:措施|事项)?)[】）)\\]]?");

    /** 部门职责：, which says of what follows no more than the head of the column does; 牵头单位职责： says whose it is. */
    private static final Pattern DUTIES =
            Pattern.compile(Labels.ORDINAL + "[【]?(?:(?:上级|[省市县区旗州盟]级)(?:部门|单位)?|部门|单位)(?:主要|工作|具体|履职)?职责(?:分工)?[】]?"
                    + "|(?:主要|工作|具体|履职)?职责(?=\\s*[：:])");

    private static final Pattern HEADING_GOES_ON = Pattern.compile("\\s*(?:的?(?:主要|工作|具体|履职)?职责(?:分工)?)[：:]");

    private static final Pattern NAME_AT_END = Pattern.compile("[局委办会院队心部室馆社站所）)]的?(?:主要|工作|具体|履职)?\\s*$");

    private static final Pattern LABEL = Pattern.compile(GUARANTEE + "|" + DUTIES);

    /**
     * Reads a cell. Where departments tell one after the other what they do and what they provide, a department's heading
     * ends what the one before provides.
     */
    public static DutiesCell read(List<Text> lines) {
        Labels labels = Labels.cut(withWholeHeadings(lines), LABEL);
        List<Text> duties = new ArrayList<>(labels.before());
        List<Text> guarantee = new ArrayList<>();
        List<Text> furniture = new ArrayList<>();
        for (int i = 0; i < labels.sections().size(); i++) {
            Labels.Section section = labels.sections().get(i);
            furniture.add(section.label());
            if (DUTIES.matcher(section.label()).lookingAt()) {
                duties.addAll(section.lines());
                continue;
            }
            boolean last = i == labels.sections().size() - 1;
            int heading = last ? section.lines().size() : firstHeading(section.lines());
            guarantee.addAll(section.lines().subList(0, heading));
            duties.addAll(section.lines().subList(heading, section.lines().size()));
        }
        return new DutiesCell(duties, guarantee, furniture);
    }

    /** The lines, with the heading of a department on one that goes on with 职责： in the next: it says whose duties follow. */
    private static List<Text> withWholeHeadings(List<Text> lines) {
        List<Text> whole = new ArrayList<>();
        for (Text line : lines) {
            int above = whole.size() - 1;
            if (above >= 0
                    && HEADING_GOES_ON.matcher(line).lookingAt()
                    && NAME_AT_END.matcher(whole.get(above)).find()) {
                whole.set(above, Text.join(whole.get(above), line));
            } else {
                whole.add(line);
            }
        }
        return whole;
    }

    private static int firstHeading(List<Text> lines) {
        int line = 0;
        while (line < lines.size() && ClauseHeading.of(lines.get(line)).isEmpty()) {
            line++;
        }
        return line;
    }
}
