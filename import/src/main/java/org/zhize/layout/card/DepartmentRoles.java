package org.zhize.layout.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhize.document.Text;
import org.zhize.layout.Column;

/** Lines of a card that tell the departments that lead from the others: 牵头部门：县水利局　配合部门：县林草局. */
final class DepartmentRoles {

    private static final Pattern OTHERS = Pattern.compile("(?<=[\\s\\x{3000}；;，。])(配合|协办|协同|责任|参与)(部门|单位)[：:]");

    /** Who leads, beside a label: 对应上级部门：牵头单位：县水利局. */
    private static final Pattern LEAD = Pattern.compile("(?:牵头|主责|主办)(?:部门|单位)[：:]");

    /** The most lines of a role below the first. */
    private static final int MORE_LINES = 2;

    private DepartmentRoles() {}

    /**
     * Entries of which those that tell the roles of departments below or beside another label are its text, as they are in the cell of a
     * table: 对应上级部门： above 牵头单位：县水利局 and 配合单位：县林草局.
     */
    static List<CardEntry> belowLabels(List<CardEntry> entries) {
        List<CardEntry> read = new ArrayList<>();
        int index = 0;
        while (index < entries.size()) {
            CardEntry label = entries.get(index++);
            int end = label.namesDepartments() ? endOfRoles(label, entries, index) : index;
            if (end > index) {
                List<Text> lines = new ArrayList<>(label.lines());
                entries.subList(index, end).forEach(role -> {
                    lines.addAll(role.printed());
                    lines.addAll(role.lines());
                });
                label = new CardEntry(label.label(), label.printed(), lines, label.place());
            }
            read.add(label);
            index = end;
        }
        return read;
    }

    /** Where the roles below a label end, the first of which is who leads; a name that wraps belongs to the role above it. */
    private static int endOfRoles(CardEntry label, List<CardEntry> entries, int first) {
        boolean beside = LEAD.matcher(label.words()).lookingAt();
        if (!beside && !label.lines().isEmpty()) {
            return first;
        }
        int end = first;
        for (int i = first; i < entries.size(); i++) {
            CardEntry role = entries.get(i);
            boolean wraps = role.label().isEmpty() && (beside || i > first) && i <= end + MORE_LINES && !role.ofPage();
            if (role.namesDepartments()
                    && !role.isPrintedAs(label)
                    && (beside || i > first || role.is(Column.LEAD_DEPARTMENTS))) {
                end = i + 1;
            } else if (!wraps) {
                break;
            }
        }
        return end;
    }

    /** The parts of such a line, or the line itself. */
    static List<CardEntry> of(CardEntry entry) {
        Text text = Text.join(entry.lines());
        Matcher others = OTHERS.matcher(text);
        if (!entry.is(Column.LEAD_DEPARTMENTS) || !others.find()) {
            return List.of(entry);
        }
        return List.of(
                new CardEntry(
                        entry.label(), entry.printed(), CardEntry.lines(text.slice(0, others.start())), entry.place()),
                new CardEntry(
                        Optional.of(Column.DEPARTMENTS),
                        List.of(text.slice(others.start(), others.end())),
                        CardEntry.lines(text.slice(others.end())),
                        entry.place()));
    }
}
