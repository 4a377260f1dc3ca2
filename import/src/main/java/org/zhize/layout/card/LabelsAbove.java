package org.zhize.layout.card;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhize.document.Line;
import org.zhize.document.Passage;
import org.zhize.layout.CellHeads;
import org.zhize.layout.Column;
import org.zhize.layout.Headings;
import org.zhize.layout.ItemNumber;
import org.zhize.layout.PageNumber;

/**
 * Labels of cards that stand on a line of their own above their texts, as where a program writes down cell by cell what a PDF draws:
 * 序号 above 1, 事项名称 above the name; or as where a page shows an item's name with its number above a list of labels and texts.
 *
 * <p>So do the heads of columns that a text layer gives one behind the other, but there no single number of a row follows its head, and
 * the next head the next number.
 */
final class LabelsAbove {

    /** Fewer numbers below their labels may stand there by chance. */
    private static final int FEWEST_CARDS = 3;

    private static final Pattern NUMBER_BESIDE = Pattern.compile(
            "[\\s\\x{3000}]*(\\S{1,6}?)(?:[：:][\\s\\x{3000}]*|[\\s\\x{3000}]+)(\\d{1,3})[\\s\\x{3000}]*");

    private static final Pattern FIRST_WORD =
            Pattern.compile("[\\s\\x{3000}]*([^\\s\\x{3000}：:]{2,20})(?=[\\s\\x{3000}：:])");

    private static final Set<Column> NAMING = EnumSet.of(Column.NUMBER, Column.NAME);

    private LabelsAbove() {}

    /** The lines of a document that are such labels; none if its cards aren't counted below such labels, or if it has any table. */
    static Set<Line> of(List<Passage> passages) {
        if (!passages.stream().allMatch(Line.class::isInstance)) {
            return Set.of();
        }
        List<Line> lines = passages.stream()
                .map(Line.class::cast)
                .filter(line -> !line.text().isBlank())
                .filter(line -> !isPageNumber(line))
                .toList();
        int title = 0;
        while (title < lines.size()
                && !Headings.isListTitle(lines.get(title).text().squeezed())) {
            title++;
        }
        // What a page offers above its first list may sound like a label.
        lines = title < lines.size() ? lines.subList(title, lines.size()) : lines;
        return countCards(lines) || standBelowNames(lines) ? labels(lines) : amongLabels(lines);
    }

    /** The labels with their texts below in cards whose numbers, and some texts, stand beside theirs: where a text takes several lines. */
    private static Set<Line> amongLabels(List<Line> lines) {
        Map<String, Integer> cards = new HashMap<>();
        Set<String> elsewhere = new HashSet<>();
        Set<String> inCard = new HashSet<>();
        int last = 0;
        for (int i = 0; i < lines.size(); i++) {
            int number = numberBeside(lines.get(i));
            if (number > 0 && number != last + 1) {
                return Set.of();
            }
            if (number > 0) {
                last = number;
                inCard.clear();
            } else if (isTextLabel(lines.get(i))) {
                String label = lines.get(i).text().squeezed();
                if (last == 0
                        || !inCard.add(label)
                        || i + 1 == lines.size()
                        || isTextLabel(lines.get(i + 1))
                        || numberBeside(lines.get(i + 1)) > 0) {
                    elsewhere.add(label);
                }
                cards.merge(label, 1, Integer::sum);
            } else {
                // In other cards a shorter text stands beside it.
                cards.merge(firstWord(lines.get(i)), 1, Integer::sum);
            }
        }
        cards.keySet().removeAll(elsewhere);
        cards.values().removeIf(count -> count < FEWEST_CARDS);
        return last < FEWEST_CARDS
                ? Set.of()
                : lines.stream()
                        .filter(line -> cards.containsKey(line.text().squeezed()) && isTextLabel(line))
                        .collect(Collectors.toSet());
    }

    private static String firstWord(Line line) {
        Matcher word = FIRST_WORD.matcher(line.text());
        return word.lookingAt() ? word.group(1) : "";
    }

    private static boolean isTextLabel(Line line) {
        return meaning(line).filter(column -> !NAMING.contains(column)).isPresent();
    }

    /** The number that stands beside its label and alone there; 0 if none does. */
    private static int numberBeside(Line line) {
        Matcher number = NUMBER_BESIDE.matcher(line.text());
        return number.matches() && CellHeads.meaning(number.group(1)).equals(Optional.of(Column.NUMBER))
                ? Integer.parseInt(number.group(2))
                : 0;
    }

    /** Whether there is a label that never stands but below a name with the next number, and above a text. */
    private static boolean standBelowNames(List<Line> lines) {
        Map<String, Integer> cards = new HashMap<>();
        Map<String, Integer> last = new HashMap<>();
        Set<String> elsewhere = new HashSet<>();
        if (lines.stream().anyMatch(line -> HeadLine.is(line.text()))) {
            return false;
        }
        for (int i = 1; i + 1 < lines.size(); i++) {
            if (meaning(lines.get(i)).filter(column -> !NAMING.contains(column)).isPresent()) {
                String label = lines.get(i).text().squeezed();
                int number = NumberedLine.ofName(lines.get(i - 1).text())
                        .map(NumberedLine::number)
                        .orElse(0);
                boolean counts = number == 1 || number == last.getOrDefault(label, 0) + 1;
                if (!counts || meaning(lines.get(i + 1)).isPresent()) {
                    elsewhere.add(label);
                }
                last.put(label, number);
                cards.merge(label, 1, Integer::sum);
            }
        }
        cards.keySet().removeAll(elsewhere);
        return cards.values().stream().anyMatch(count -> count >= FEWEST_CARDS);
    }

    /** A page's number is more than digits, which may be an item's. */
    private static boolean isPageNumber(Line line) {
        String words = line.text().squeezed();
        return PageNumber.mayBe(words) && ItemNumber.inDigits(words).isEmpty();
    }

    /** Whether each label of a number has the next one below, and another label below that. */
    private static boolean countCards(List<Line> lines) {
        int cards = 0;
        int last = 0;
        for (int i = 0; i + 2 < lines.size(); i++) {
            if (isLabelOf(Column.NUMBER, lines.get(i))) {
                int number =
                        ItemNumber.inDigits(lines.get(i + 1).text().squeezed()).orElse(0);
                boolean counts = number == 1 || number > last;
                if (!counts || meaning(lines.get(i + 2)).isEmpty()) {
                    return false;
                }
                last = number;
                cards++;
            }
        }
        return cards >= FEWEST_CARDS;
    }

    private static Set<Line> labels(List<Line> lines) {
        Set<Line> labels = new HashSet<>();
        Optional<Column> above = Optional.empty();
        for (Line line : lines) {
            Optional<Column> meaning = meaning(line);
            // What sounds like the label above it is its text: 有关部门 below 对应上级部门.
            boolean isText = meaning.isPresent() && meaning.equals(above);
            above = isText ? Optional.empty() : meaning;
            above.ifPresent(column -> labels.add(line));
        }
        return labels;
    }

    private static boolean isLabelOf(Column column, Line line) {
        return meaning(line).equals(Optional.of(column));
    }

    /** What a line would label; 县水利局等部门 says which departments, and labels nothing. */
    private static Optional<Column> meaning(Line line) {
        String words = line.text().squeezed();
        return CardEntry.isHead(words) && !Headings.isListTitle(words) && !Headings.isBareListTitle(words)
                ? CellHeads.meaning(line.text())
                : Optional.empty();
    }
}
