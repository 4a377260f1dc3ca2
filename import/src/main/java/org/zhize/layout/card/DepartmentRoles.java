package org.zhize.layout.card;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhize.document.Text;
import org.zhize.layout.Column;

/** Lines of a card that tell the departments that lead from the others: 牵头部门：县水利局　配合部门：县林草局. */
final class DepartmentRoles {

    private static final Pattern OTHERS = Pattern.compile("(?<=[\\s\\x{3000}；;，。])(配合|协办|协同|责任|参与)(部门|单位)[：:]");

    private DepartmentRoles() {}

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
