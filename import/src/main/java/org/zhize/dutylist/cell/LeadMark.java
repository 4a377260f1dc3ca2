package org.zhize.dutylist.cell;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhize.document.Document;
import org.zhize.document.Text;

/**
 * The sign by which a document marks the departments that lead, because a note of it says so: 注：加★的为牵头部门.
 *
 * @param sign the sign; empty if no note explains one
 */
public record LeadMark(Optional<Character> sign) {

    /** No sign says who leads. */
    public static final LeadMark NONE = new LeadMark(Optional.empty());

    private static final Pattern NOTE =
            Pattern.compile("[“\"]?([★☆*＊※△▲●◆◇■#])[”\"]?(?:号|标记|标识|标志|符号)?(?:标注|标记|标示)?的?(?:部门|单位)?"
                    + "(?:为|是|系|表示|代表|即|指)(?:该?事项的?)?(?:牵头|主责|主办)(?:部门|单位)");

    /** The sign that a document explains. */
    public static LeadMark of(Document document) {
        Matcher note = NOTE.matcher(Text.of(document.content(), 0).squeezed());
        return note.find() ? new LeadMark(Optional.of(note.group(1).charAt(0))) : NONE;
    }

    /** The first index behind the sign that a name begins with; 0 if it has none. */
    int begins(Text name) {
        return !name.isEmpty() && is(name.charAt(0)) ? 1 : 0;
    }

    /** The index of the sign that a name ends with; its length if it has none. */
    int ends(Text name) {
        return name.length() > 1 && is(name.charAt(name.length() - 1)) ? name.length() - 1 : name.length();
    }

    private boolean is(char c) {
        return sign.filter(mark -> mark == c).isPresent();
    }
}
