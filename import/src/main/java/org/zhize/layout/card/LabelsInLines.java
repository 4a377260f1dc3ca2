package org.zhize.layout.card;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhize.document.Line;
import org.zhize.document.Passage;
import org.zhize.document.Position;
import org.zhize.document.Text;
import org.zhize.layout.CellHeads;
import org.zhize.layout.Column;
import org.zhize.layout.Headings;
import org.zhize.layout.PageNumber;

/**
 * Cards of a single paragraph: 12.看护水闸。承接部门：县水利局。工作方式：派人巡查。 Each becomes a line for its name and one for each of its
 * labels.
 *
 * <p>A label may stand in any sentence. So they are taken for those of cards only where numbered lines one after another have the same
 * ones, that of the departments among them.
 */
final class LabelsInLines {

    /** Fewer lines may have the same words by chance. */
    private static final int FEWEST = 3;

    private static final Pattern LABEL = Pattern.compile("(?<=[。；;])[\\s\\x{3000}]*([^。；，、：:;,（）()\\d]{2,12})[：:]");

    private static final Set<Column> OF_DEPARTMENTS =
            EnumSet.of(Column.DEPARTMENTS, Column.LEAD_DEPARTMENTS, Column.DEPARTMENTS_AND_METHOD);

    private LabelsInLines() {}

    /**
     * A numbered paragraph, or a passage that is none.
     *
     * @param passages as they stand in the document: where pages end lines, a paragraph has several, and the numbers of pages among them
     */
    private record Paragraph(List<Passage> passages) {

        Optional<Line> first() {
            return passages.get(0) instanceof Line line ? Optional.of(line) : Optional.empty();
        }

        Optional<NumberedLine> numbered() {
            return first().flatMap(line -> NumberedLine.of(line.text()));
        }

        Text text() {
            return Text.join(passages.stream()
                    .filter(passage -> !isPageNumber(passage))
                    .map(line -> ((Line) line).text())
                    .toList());
        }

        List<String> labels() {
            return numbered().isPresent() ? LabelsInLines.labels(text()) : List.of();
        }

        /** Whether a label begins one of its lines, as by chance some do. */
        boolean hasLabelledLine() {
            return passages.stream()
                    .skip(1)
                    .map(line -> ((Line) line).text().strip())
                    .anyMatch(CardEntry::beginsWithLabel);
        }
    }

    /** The passages of a document, its cards of a single paragraph divided. */
    static List<Passage> divided(List<Passage> passages) {
        List<Paragraph> paragraphs = paragraphs(passages);
        List<String> labels = labels(paragraphs);
        if (labels.isEmpty()) {
            return passages;
        }
        List<Passage> divided = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            List<String> own = paragraph.labels();
            if (!own.isEmpty() && labels.containsAll(own)) {
                divide(paragraph, divided);
            } else {
                divided.addAll(paragraph.passages());
            }
        }
        return divided;
    }

    private static List<Paragraph> paragraphs(List<Passage> passages) {
        List<Paragraph> paragraphs = new ArrayList<>();
        boolean open = false;
        for (Passage passage : passages) {
            if (!open || !goesOn(passage)) {
                paragraphs.add(new Paragraph(new ArrayList<>()));
                open = passage instanceof Line line
                        && NumberedLine.of(line.text()).isPresent();
            }
            paragraphs.get(paragraphs.size() - 1).passages().add(passage);
        }
        return paragraphs;
    }

    private static boolean goesOn(Passage passage) {
        if (!(passage instanceof Line line)) {
            return false;
        }
        String words = line.text().squeezed();
        return isPageNumber(passage)
                || !(NumberedLine.of(line.text()).isPresent()
                        || Headings.isCategory(words)
                        || Headings.isListTitle(words)
                        || Headings.isBareListTitle(words)
                        || CardReading.isNote(words));
    }

    private static boolean isPageNumber(Passage passage) {
        return passage instanceof Line line && PageNumber.mayBe(line.text().squeezed());
    }

    /** The labels that most numbered paragraphs have in common, if they are those of cards. */
    private static List<String> labels(List<Paragraph> paragraphs) {
        List<Paragraph> labelled = paragraphs.stream()
                .filter(paragraph -> !paragraph.labels().isEmpty())
                .toList();
        Map<List<String>, Integer> last = new HashMap<>();
        Map<List<String>, Integer> longest = new HashMap<>();
        Map<List<String>, Integer> run = new HashMap<>();
        for (Paragraph paragraph : labelled) {
            List<String> labels = paragraph.labels();
            int number = paragraph.numbered().orElseThrow().number();
            boolean next = number == last.getOrDefault(labels, 0) + 1;
            run.put(labels, next ? run.getOrDefault(labels, 0) + 1 : 1);
            last.put(labels, number);
            longest.merge(labels, run.get(labels), Math::max);
        }
        return longest.entrySet().stream()
                .filter(labels -> labels.getValue() >= FEWEST && nameDepartments(labels.getKey()))
                .filter(labels -> !beginLines(labels.getKey(), labelled))
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(List.of());
    }

    /** Whether most paragraphs with some labels have one at the beginning of a line: those are cards of several lines. */
    private static boolean beginLines(List<String> labels, List<Paragraph> labelled) {
        List<Paragraph> alike = labelled.stream()
                .filter(paragraph -> paragraph.labels().equals(labels))
                .toList();
        return 2 * alike.stream().filter(Paragraph::hasLabelledLine).count() > alike.size();
    }

    private static boolean nameDepartments(List<String> labels) {
        return labels.stream()
                .anyMatch(label -> CellHeads.meaning(label)
                        .filter(OF_DEPARTMENTS::contains)
                        .isPresent());
    }

    private static List<String> labels(Text text) {
        List<String> labels = new ArrayList<>();
        Matcher label = LABEL.matcher(text);
        while (label.find()) {
            if (CardEntry.isHead(label.group(1))) {
                labels.add(label.group(1));
            }
        }
        return labels;
    }

    private static void divide(Paragraph paragraph, List<Passage> divided) {
        Position position = paragraph.first().orElseThrow().position();
        Text text = paragraph.text();
        Matcher label = LABEL.matcher(text);
        int from = 0;
        while (label.find()) {
            if (CardEntry.isHead(label.group(1))) {
                divided.add(new Line(position, text.slice(from, label.start(1))));
                from = label.start(1);
            }
        }
        divided.add(new Line(position, text.slice(from)));
        paragraph.passages().stream().filter(LabelsInLines::isPageNumber).forEach(divided::add);
    }
}
