package org.zhize.dutylist.cell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhize.document.Text;
import org.zhize.dutylist.NamedDepartment;
import org.zhize.dutylist.reader.Reading;

/**
 * The departments that a cell names.
 *
 * @param departments the names in printed order, without repetition
 * @param openEnded whether others may be meant, because the cell ends in 等部门 or the like
 * @param fields the characters that say so
 * @param furniture separators, labels, marks and repetitions
 * @param doubtful wrapped names that could as well be two
 */
public record DepartmentCell(
        List<NamedDepartment> departments,
        boolean openEnded,
        List<Text> fields,
        List<Text> furniture,
        List<Text> doubtful) {

    /** A cell that names nobody. */
    public static final DepartmentCell NONE = new DepartmentCell(List.of(), false, List.of(), List.of(), List.of());

    private static final String HARD_SEPARATORS = "、，,；;/／|｜。．：:";

    /** A label or the mark of a role, which says of the names after it whether they lead. */
    private static final Pattern ROLE =
            Pattern.compile("(?<![（(\\[【])(?:(牵头|主责|主办|主管)|责任|配合|协办|协同|参与|承接|承办|收回|接收|实施)(?:(?:部门|单位|主体)?(?=[：:])"
                    + "|(?<=牵头|主责|主办|配合|协办|协同|参与)(?:部门|单位))");

    private static final Pattern MARK = Pattern.compile("[（(\\[【](?:(牵头|主责|主办|主管)|配合|协办|参与|责任)(?:部门|单位)?[）)\\]】]"
            + "|(?<=[\\p{IsHan}）)])(?:负责)?(?:(牵头|主办)|配合|协办|协助|参与)(?:负责)?$");

    private static final int LONGEST_NAME = 40;
    /** A number with its brackets, and the character behind it. */
    private static final int LONGEST_ORDINAL = 6;

    private static final String DIGIT = "[0-9０-９]";

    /** The number of a department, where a cell counts them. */
    private static final Pattern ORDINAL = Pattern.compile(
            "(?:[（(]" + DIGIT + "{1,2}[）)]|" + DIGIT + "{1,2}[.．、）)](?!" + DIGIT + ")|[①-⒛])(?=\\s*[^\\s0-9０-９])");

    private static final Pattern OPEN_END = Pattern.compile(
            "(^(?:[省市县区旗州盟](?:级|直)|上级)(?:各|相关|有关|职能|行业|主管|责任)+(?:部门|单位)|等(其他|其它|各)?([省市县区旗州盟][直级]|相关|有关|职能|成员|行业|主管|责任)*(部门|单位|部门和单位|部门单位|组织)?"
                    + "|等[^，。；、等]{0,14}(成员单位|群团组织)"
                    + "|(以及|及|和|与)?(其他|其它|各)(县直|区直|相关|有关|职能|成员|行业|主管|责任)*(部门|单位)"
                    + "|(以及|及|和|与)?(相关|有关)(职能|成员|行业|主管|责任)*(部门|单位))([（(][^（）()]{1,12}[）)]|(?:按照|按|依据|根据)?(?:各自)?职[责能](?:分工|范围)?(?:分别)?(?:共同)?(?:负责|承担|落实|做好相关工作)?)?$");

    /** After these words at the end of a line no name goes on, as where a row is repeated on the next page. */
    private static final Pattern NAMES_END = Pattern.compile("等(其他|其它|各)?(县直|区直|相关|有关|职能|成员|行业|主管|责任)*(部门|单位)$");

    /** 等相关部门 is wrapped over no more pieces. */
    private static final int MOST_PIECES_OF_END = 8;

    private static final String TOGETHER = "(会同|协同|联合)(?=[县区市旗州盟国]|各|有关|相关|其他|[^局委部办会院、]{1,8}[市县区旗州盟])";

    /** What stands between two names instead of a separator, or before one that the line above goes on with. */
    private static final Pattern AND =
            Pattern.compile("(?<=[局委部办会院队心所站社联])(以及|和|及|与)(?=[县区市旗州盟])" + "|(?<=^|[局委部办会院队心所站社联协室司馆校行府）)])" + TOGETHER);

    /** How a cell says that there is no department. */
    private static final Pattern NOTHING = Pattern.compile("(?:[暂本]?无|不涉及|不适用)?[\\P{L}&&\\P{N}]*");

    /** Keeps its own copies of the lists. */
    public DepartmentCell {
        departments = List.copyOf(departments);
        fields = List.copyOf(fields);
        furniture = List.copyOf(furniture);
        doubtful = List.copyOf(doubtful);
    }

    /**
     * Reads a cell.
     *
     * @param lines its lines
     * @param lead whether its column is that of the departments that lead
     * @param elsewhere what the item says of its departments elsewhere, without blanks
     */
    public static DepartmentCell read(List<Text> lines, boolean lead, String elsewhere) {
        return read(lines, lead, elsewhere, LeadMark.NONE);
    }

    /** Reads a cell of a document that explains a sign by which it marks who leads. */
    public static DepartmentCell read(List<Text> lines, boolean lead, String elsewhere, LeadMark leadMark) {
        Reading reading = new Reading(lead, leadMark, elsewhere);
        for (Text name : names(lines, reading, elsewhere)) {
            reading.name(name);
        }
        return reading.cell();
    }

    /** A name without the words behind it that others may be meant too; words that say nothing else stay. */
    static String withoutOpenEnd(String name) {
        Matcher end = OPEN_END.matcher(name);
        return end.find() && end.start() > 0 ? name.substring(0, end.start()) : name;
    }

    /** Cuts at separators, and at blanks and line ends where two names meet there. */
    private static List<Text> names(List<Text> lines, Reading reading, String elsewhere) {
        List<Text> names = new ArrayList<>();
        List<Text> run = new ArrayList<>();
        int depth = 0;
        for (Text line : lines) {
            int start = 0;
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                int ordinal = depth <= 0 ? ordinalEnd(line, i) : i;
                if (ordinal > i) {
                    add(line.slice(start, i), run);
                    names.addAll(WrappedNames.join(run, elsewhere, reading.doubtful));
                    run.clear();
                    reading.furniture.add(line.slice(i, ordinal));
                    start = ordinal;
                    i = ordinal - 1;
                    continue;
                }
                depth += "（(".indexOf(c) >= 0 ? 1 : "）)".indexOf(c) >= 0 ? -1 : 0;
                boolean separates = depth <= 0 && HARD_SEPARATORS.indexOf(c) >= 0;
                if (!separates && !Text.isSpace(c)) {
                    continue;
                }
                // The colon stays with a label, so that the label is known by it.
                boolean colon = "：:".indexOf(c) >= 0;
                add(line.slice(start, colon ? i + 1 : i), run);
                if (separates) {
                    if (!colon) {
                        reading.furniture.add(line.slice(i, i + 1));
                    }
                    names.addAll(WrappedNames.join(run, elsewhere, reading.doubtful));
                    run.clear();
                }
                start = i + 1;
            }
            add(line.slice(start), run);
            if (NAMES_END
                    .matcher(Text.join(run.subList(Math.max(0, run.size() - MOST_PIECES_OF_END), run.size())))
                    .find()) {
                names.addAll(WrappedNames.join(run, elsewhere, reading.doubtful));
                run.clear();
            }
        }
        names.addAll(WrappedNames.join(run, elsewhere, reading.doubtful));
        return names;
    }

    /** Where the number of a department ends that begins at an index: at the beginning of a line or behind a name. */
    private static int ordinalEnd(Text line, int at) {
        Matcher ordinal = ORDINAL.matcher(line).region(at, Math.min(line.length(), at + LONGEST_ORDINAL));
        if (!ordinal.lookingAt()) {
            return at;
        }
        boolean begins =
                at == 0 || Text.isSpace(line.charAt(at - 1)) || HARD_SEPARATORS.indexOf(line.charAt(at - 1)) >= 0;
        boolean behind = DepartmentName.isSurelyOne(
                line.slice(Math.max(0, at - LONGEST_NAME), at).toString());
        return begins || behind ? ordinal.end() : at;
    }

    private static void add(Text piece, List<Text> run) {
        if (!piece.isEmpty()) {
            run.add(piece);
        }
    }

    /** What was read so far. */
    private static final class Reading {
        private final Map<String, Boolean> leads = new LinkedHashMap<>();
        private final List<Text> fields = new ArrayList<>();
        private final List<Text> furniture = new ArrayList<>();
        private final List<Text> doubtful = new ArrayList<>();
        private boolean openEnded;
        private boolean leading;

        private final LeadMark leadMark;

        private final String elsewhere;

        private Reading(boolean leading, LeadMark leadMark, String elsewhere) {
            this.leading = leading;
            this.leadMark = leadMark;
            this.elsewhere = elsewhere;
        }

        private void name(Text text) {
            Matcher role = ROLE.matcher(text);
            int from = 0;
            while (role.find()) {
                marked(text.slice(from, role.start()));
                furniture.add(text.slice(role.start(), role.end()));
                leading = role.group(1) != null;
                from = role.end();
            }
            marked(text.slice(from));
        }

        private void marked(Text printed) {
            int from = leadMark.begins(printed);
            int to = leadMark.ends(printed);
            if (to - from < printed.length()) {
                furniture.add(printed.slice(0, from));
                furniture.add(printed.slice(to));
                joined(printed.slice(from, to), true);
                return;
            }
            Text text = printed;
            Matcher mark = MARK.matcher(text);
            if (!mark.find()) {
                joined(text, leading);
                return;
            }
            furniture.add(text.slice(mark.start(), mark.end()));
            Text behind = text.slice(mark.end());
            if (mark.start() > 0
                    && DepartmentName.beginsLikeOne(behind.toString())
                    && DepartmentName.endsLikeOne(OPEN_END.matcher(behind).replaceFirst(""))) {
                // Another name, with nothing before it but the mark.
                joined(text.slice(0, mark.start()), leading || mark.group(1) != null);
                marked(behind);
                return;
            }
            joined(
                    Text.join(text.slice(0, mark.start()), text.slice(mark.end())),
                    leading || mark.group(1) != null || mark.group(2) != null);
        }

        private void joined(Text text, boolean lead) {
            Matcher and = AND.matcher(text);
            int from = 0;
            while (and.find()) {
                together(text.slice(from, and.start()), lead);
                furniture.add(text.slice(and.start(), and.end()));
                from = and.end();
            }
            together(text.slice(from), lead);
        }

        /** Names with nothing between them, as where the line ends of a cell were lost. */
        private void together(Text text, boolean lead) {
            int from = 0;
            for (int end : NamesTogether.ends(text.toString(), elsewhere)) {
                single(text.slice(from, end), lead);
                from = end;
            }
            single(text.slice(from), lead);
        }

        private void single(Text text, boolean lead) {
            Matcher end = OPEN_END.matcher(text);
            Text name = text;
            if (end.find()) {
                openEnded = true;
                fields.add(text.slice(end.start()));
                name = text.slice(0, end.start());
            }
            named(name, lead);
        }

        private void named(Text text, boolean lead) {
            int end = text.length();
            while (end > 0 && HARD_SEPARATORS.indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            Text name = text.slice(0, end);
            furniture.add(text.slice(end));
            if (NOTHING.matcher(name).matches() || leads.containsKey(name.toString())) {
                furniture.add(name);
            } else {
                fields.add(name);
            }
            if (!NOTHING.matcher(name).matches()) {
                leads.merge(name.toString(), lead, Boolean::logicalOr);
            }
        }

        private DepartmentCell cell() {
            List<NamedDepartment> departments = new ArrayList<>();
            leads.forEach((name, lead) -> departments.add(new NamedDepartment(name, lead)));
            return new DepartmentCell(departments, openEnded, fields, furniture, doubtful);
        }
    }
}
