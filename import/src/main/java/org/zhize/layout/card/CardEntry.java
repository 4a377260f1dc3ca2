package org.zhize.layout.card;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhize.document.Line;
import org.zhize.document.Passage;
import org.zhize.document.Place;
import org.zhize.document.Row;
import org.zhize.document.Text;
import org.zhize.layout.CellHeads;
import org.zhize.layout.Column;
import org.zhize.layout.Headings;
import org.zhize.layout.PageNumber;
import org.zhize.layout.running.line.RowEnding;

/**
 * A part of a card, or a line between cards.
 *
 * @param label what the text is; empty if it goes on with what stands before it
 * @param printed the label as printed, empty if there is none
 * @param lines the text
 * @param place where it stands
 * @param ofPage whether it belongs to its page and to no card
 */
record CardEntry(Optional<Column> label, List<Text> printed, List<Text> lines, Place place, boolean ofPage) {

    /** An entry of a card, or between cards. */
    CardEntry(Optional<Column> label, List<Text> printed, List<Text> lines, Place place) {
        this(label, printed, lines, place, false);
    }

    /** What no head of a column has. */
    private static final Pattern OF_TEXT = Pattern.compile("[，。；：:]|等(有关|相关)?(部门|单位)$");

    boolean is(Column column) {
        return label.equals(Optional.of(column));
    }

    /** Whether it names the departments, or those that lead. */
    boolean namesDepartments() {
        return is(Column.DEPARTMENTS) || is(Column.LEAD_DEPARTMENTS);
    }

    /** Whether its label is printed in the same words, or both name departments: 牵头部门 of some items, 责任部门 of others. */
    boolean isLabelledAs(CardEntry other) {
        return isPrintedAs(other) || (namesDepartments() && other.namesDepartments());
    }

    /** Whether its label is printed in the same words. */
    boolean isPrintedAs(CardEntry other) {
        return words(Text.join(printed)).equals(words(Text.join(other.printed)));
    }

    /** Whether it belongs to its page, or may be the number of one, which stands anywhere between the parts of a card. */
    boolean mayBeOfPage() {
        return ofPage || (label.isEmpty() && PageNumber.mayBe(words()));
    }

    /** What it says, without blanks. */
    String words() {
        return Text.join(lines).squeezed();
    }

    /** Whether it says without a label that nobody has the duty any more, and nothing else: 收回并取消。 */
    boolean isAbolition() {
        return label.isEmpty() && saysAbolition();
    }

    private boolean saysAbolition() {
        String words = words();
        return RowEnding.isAbolition(words.endsWith("。") ? words.substring(0, words.length() - 1) : words);
    }

    /** Whether it says so of the way in which the duty is done: 工作方式：取消。 */
    boolean isLabelledAbolition() {
        return is(Column.METHOD) && saysAbolition();
    }

    /** Whether it is the title of a list. */
    boolean isListTitle() {
        String words = words();
        return label.isEmpty() && (Headings.isListTitle(words) || Headings.isBareListTitle(words));
    }

    /** The line with its number, if it has one and no label. */
    Optional<NumberedLine> numbered() {
        return label.isEmpty() && lines.size() == 1 ? NumberedLine.of(lines.get(0)) : Optional.empty();
    }

    /** The same for a line that stands where only names do, whose number may touch the name or be in words. */
    Optional<NumberedLine> numberedName() {
        return label.isEmpty() && lines.size() == 1 ? NumberedLine.ofName(lines.get(0)) : Optional.empty();
    }

    /** What the lines and rows of a document are if it consists of cards. */
    static List<CardEntry> of(List<Passage> document) {
        List<Passage> passages = LabelsInLines.divided(LabelsBesideNumber.divided(HeadsAbove.beside(document)));
        LabelledRows rows = LabelledRows.of(passages);
        Set<Line> above = LabelsAbove.of(passages);
        Set<Line> ofPages = LinesOfPages.among(passages);
        return DepartmentRoles.belowLabels(passages.stream()
                .flatMap(passage ->
                        passage instanceof Row row ? rows.entries(row) : line((Line) passage, above, ofPages))
                .toList());
    }

    /**
     * What a line is.
     *
     * @param labels the lines that are nothing but labels, each with its text below
     * @param ofPages the lines that belong to their pages
     */
    private static Stream<CardEntry> line(Line line, Set<Line> labels, Set<Line> ofPages) {
        Place place = Place.at(line.position());
        Text text = line.text().strip();
        if (ofPages.contains(line)) {
            return Stream.of(new CardEntry(Optional.empty(), List.of(), List.of(text), place, true));
        }
        if (labels.contains(line)) {
            return Stream.of(new CardEntry(CellHeads.meaning(words(text)), List.of(text), List.of(), place));
        }
        Optional<NumberedLine> numbered = NumberedLine.of(text);
        // 3.事项名称：… numbers the item; 3.牵头部门：… may as well be a clause.
        Optional<CardEntry> name =
                numbered.flatMap(of -> labelled(of.rest(), place)).filter(of -> of.is(Column.NAME));
        if (numbered.isPresent() && name.isPresent()) {
            Text number = numbered.get().printed();
            return Stream.of(new CardEntry(Optional.of(Column.NUMBER), List.of(), List.of(number), place), name.get());
        }
        // Before the colons in the text: 上级部门职责　县水利局：… is no label as a whole.
        return besideLabel(text, place)
                .or(() -> labelled(text, place))
                .map(entry -> DepartmentRoles.of(entry).stream())
                .orElseGet(() -> text.isBlank() ? Stream.empty() : Stream.of(unlabelled(List.of(text), place)));
    }

    private static Optional<CardEntry> labelled(Text text, Place place) {
        int end = endOfLabel(text);
        return end < 0
                ? Optional.empty()
                : CellHeads.meaning(words(text.slice(0, end + 1)))
                        .map(column -> new CardEntry(
                                Optional.of(column),
                                List.of(text.slice(0, end + 1)),
                                lines(text.slice(end + 1)),
                                place));
    }

    /** A label with nothing but room behind it, as in a table of two columns without rules; beside a head stands another. */
    private static Optional<CardEntry> besideLabel(Text text, Place place) {
        int end = wordEnd(text);
        Text rest = text.slice(end).strip();
        Text label = text.slice(0, end);
        boolean headsColumns = rest.isBlank() || isHead(words(rest.slice(0, wordEnd(rest))));
        int colon = endOfLabel(text);
        boolean ended = colon >= 0 && colon + 1 < end;
        return headsColumns || ended
                ? Optional.empty()
                : CellHeads.meaning(words(label))
                        .map(column -> new CardEntry(Optional.of(column), List.of(label), List.of(rest), place));
    }

    /** Whether a line begins with a label behind which a colon stands. */
    static boolean beginsWithLabel(Text line) {
        int end = endOfLabel(line);
        return end >= 0 && isHead(words(line.slice(0, end + 1)));
    }

    /** Whether words head a column; 县水利局、县农业农村局等部门 says which departments, and a sentence anything. */
    static boolean isHead(String words) {
        return CellHeads.meaning(words).isPresent() && !OF_TEXT.matcher(words).find();
    }

    private static int wordEnd(Text text) {
        int end = 0;
        while (end < text.length() && !Text.isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    static CardEntry unlabelled(List<Text> lines, Place place) {
        return new CardEntry(Optional.empty(), List.of(), lines, place);
    }

    /** Where the label ends that a line may begin with: 事项名称： or 【事项名称】. */
    static int endOfLabel(Text text) {
        boolean bracketed = text.length() > 0 && text.charAt(0) == '【';
        for (int i = 0; i < Math.min(text.length(), CellHeads.MAX_LENGTH); i++) {
            char c = text.charAt(i);
            if (bracketed ? c == '】' : c == '：' || c == ':') {
                return i;
            }
        }
        return -1;
    }

    /** The lines of a text, none if it is blank. */
    static List<Text> lines(Text text) {
        return text.isBlank() ? List.of() : List.of(text.strip());
    }

    /** A label without what sets it apart from its text. */
    static String words(Text label) {
        String words = label.squeezed();
        if (words.startsWith("【") && words.endsWith("】")) {
            return words.substring(1, words.length() - 1);
        }
        return words.endsWith("：") || words.endsWith(":") ? words.substring(0, words.length() - 1) : words;
    }
}
