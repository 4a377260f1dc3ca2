package org.zhize.dutylist.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhize.document.Text;

/**
 * Which departments take a duty back, and how they do it, in one cell.
 *
 * @param departments the departments; its fields and furniture are this cell's
 * @param method the lines of the method
 * @param marker the words by which the cell says no more than that the duty is abolished
 * @param unlabelled whether no label told which is which and the text did not either
 * @param begun where the cell ends with departments behind a method, those: another cell may begin with them
 */
public record CombinedCell(
        DepartmentCell departments,
        List<Text> method,
        Optional<Text> marker,
        boolean unlabelled,
        Optional<Text> begun) {

    private CombinedCell(DepartmentCell departments, List<Text> method, Optional<Text> marker, boolean unlabelled) {
        this(departments, method, marker, unlabelled, Optional.empty());
    }

    private static final Pattern LABEL =
            Pattern.compile(Labels.ORDINAL + "[【（(\\[]?(?:(?<departments>(?:承接|承办|收回|接收|责任|牵头|实施)(?:部门|单位|主体))"
                    + "|(?:收回后的?)?(?:工作|履职|承接|实施|办理|具体)(?:方式|措施|方法|举措)(?:[及和与、](?:工作|履职)?(?:方式|措施|方法|举措))?)"
                    + "[】）)\\]]?");

    /** The longest real lists of departments fill half as many lines. */
    private static final int MOST_DEPARTMENT_LINES = 60;

    /** Words that say more tell how a duty ends, which is a way of working. */
    private static final int LONGEST_MARKER = 16;

    /** Reads a cell. */
    public static CombinedCell read(List<Text> lines) {
        String words = Text.join(lines).squeezed();
        if (words.length() <= LONGEST_MARKER && Abolition.isInPlaceOfDepartments(words)) {
            return new CombinedCell(DepartmentCell.NONE, List.of(), Optional.of(Text.join(lines)), false);
        }
        Labels labels = Labels.cut(lines, LABEL, CombinedCell::areDepartments);
        return labels.sections().isEmpty() ? withoutLabels(lines) : withLabels(labels);
    }

    private static CombinedCell withLabels(Labels labels) {
        List<Text> names = new ArrayList<>(labels.before());
        List<Text> method = new ArrayList<>();
        List<Text> furniture = new ArrayList<>();
        boolean lead = false;
        boolean labelled = labels.sections().stream().anyMatch(section -> !isDepartments(section.label()));
        for (Labels.Section section : labels.sections()) {
            if (isDepartments(section.label())) {
                int count = labelled ? section.lines().size() : departmentLines(section.lines());
                if (isMark(section.label(), names)) {
                    // It belongs to the name above, and to none of those that follow.
                    names.add(Text.join(
                            section.label(), Text.join(section.lines().subList(0, Math.min(count, 1)))));
                    names.addAll(section.lines().subList(Math.min(count, 1), count));
                } else {
                    furniture.add(section.label());
                    lead |= section.label().toString().contains("牵头");
                    names.addAll(section.lines().subList(0, count));
                }
                method.addAll(section.lines().subList(count, section.lines().size()));
            } else {
                furniture.add(section.label());
                method.addAll(section.lines());
            }
        }
        DepartmentCell cell = DepartmentCell.read(names, lead, Text.join(method).squeezed());
        furniture.addAll(cell.furniture());
        return new CombinedCell(
                new DepartmentCell(cell.departments(), cell.openEnded(), cell.fields(), furniture, cell.doubtful()),
                method,
                Optional.empty(),
                false,
                begun(labels, labelled));
    }

    /** Whether a label is the mark of the name above it, which has no room for its bracket: 白石县水利局 （牵头单位）、县林业局. */
    private static boolean isMark(Text label, List<Text> names) {
        return !names.isEmpty()
                && label.toString().contains("牵头")
                && "（([【".indexOf(label.charAt(0)) >= 0
                && "）)]】".indexOf(label.charAt(label.length() - 1)) >= 0;
    }

    /** The departments that a cell ends with though it has others at its beginning, and their method behind those. */
    private static Optional<Text> begun(Labels labels, boolean labelled) {
        List<Labels.Section> sections = withoutEmptyEnd(labels.sections());
        int last = sections.size() - 1;
        boolean begins = sections.subList(0, last).stream().anyMatch(section -> isDepartments(section.label()));
        return labelled && begins && isDepartments(sections.get(last).label())
                ? Optional.of(Text.join(sections.get(last).lines()))
                : Optional.empty();
    }

    /** The sections but for a last one whose label has nothing behind it, as where a page breaks off there. */
    private static List<Labels.Section> withoutEmptyEnd(List<Labels.Section> sections) {
        int last = sections.size() - 1;
        return last > 0 && sections.get(last).lines().isEmpty() ? sections.subList(0, last) : sections;
    }

    /** Whether a label tells departments and these words name them, so that another label may follow without a blank. */
    private static boolean areDepartments(Text label, Text words) {
        return isDepartments(label)
                && DepartmentCell.read(List.of(words), false, "").departments().stream()
                        .allMatch(department -> DepartmentName.isOne(department.name()));
    }

    private static boolean isDepartments(Text label) {
        Matcher matcher = LABEL.matcher(label);
        return matcher.lookingAt() && matcher.group("departments") != null;
    }

    private static CombinedCell withoutLabels(List<Text> lines) {
        int names = departmentLines(lines);
        if (names > 0) {
            return new CombinedCell(
                    DepartmentCell.read(
                            lines.subList(0, names),
                            false,
                            Text.join(lines.subList(names, lines.size())).squeezed()),
                    lines.subList(names, lines.size()),
                    Optional.empty(),
                    names < lines.size());
        }
        return Actors.of(Text.join(lines).squeezed())
                .map(actors -> new CombinedCell(
                        new DepartmentCell(actors.departments(), actors.openEnded(), List.of(), List.of(), List.of()),
                        lines,
                        Optional.empty(),
                        !actors.certain()))
                .orElseGet(() -> new CombinedCell(DepartmentCell.NONE, lines, Optional.empty(), true));
    }

    /** Number of lines from the first on that hold nothing but departments. */
    private static int departmentLines(List<Text> lines) {
        int count = 0;
        for (int end = 1; end <= Math.min(lines.size(), MOST_DEPARTMENT_LINES); end++) {
            if (isSentence(lines.get(end - 1))) {
                break;
            }
            DepartmentCell cell = DepartmentCell.read(lines.subList(0, end), false, "");
            if (cell.departments().stream().allMatch(department -> DepartmentName.isOne(department.name()))) {
                count = end;
            }
        }
        return count;
    }

    private static boolean isSentence(Text line) {
        String text = line.squeezed();
        return text.matches(".*：.*|.*。.+")
                || text.length() > 60
                || ClauseMark.of(line).isPresent();
    }
}
