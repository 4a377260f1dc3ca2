package org.zhize.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhize.document.Document;
import org.zhize.document.Line;
import org.zhize.document.Passage;
import org.zhize.document.Text;

/**
 * The numbers that drafts have beside their lines, in the margin, so that a comment can say to which line it belongs: 5, 10, 15 beside
 * every fifth.
 *
 * @param document the document without them
 * @param numbers the numbers
 */
public record LineNumbers(Document document, List<Text> numbers) {

    private static final Pattern IN_MARGIN = Pattern.compile("(\\f?\\h*)(\\d{1,4})(?!\\d)\\h*");

    /** Fewer on a page are chance. */
    private static final int SEVERAL = 3;

    /** The number of a line at the left of all that it says. */
    private record Numbered(int index, int value, double right, double rest) {}

    /** Takes the line numbers of a document apart from its text; it has none where every line that begins with a number says more. */
    public static LineNumbers apart(Document document) {
        List<Passage> passages = document.passages();
        Map<Integer, Numbered> numbered = numbered(passages);
        if (numbered.isEmpty()) {
            return new LineNumbers(document, List.of());
        }
        List<Passage> kept = new ArrayList<>();
        List<Text> numbers = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            if (numbered.containsKey(i)) {
                Line line = (Line) passages.get(i);
                Matcher number = matcher(line.text()).orElseThrow();
                numbers.add(line.text().slice(number.start(2), number.end(2)));
                without(line, number).ifPresent(kept::add);
            } else {
                kept.add(passages.get(i));
            }
        }
        return new LineNumbers(new Document(document.source(), document.content(), kept), numbers);
    }

    private static Optional<Line> without(Line line, Matcher number) {
        Text rest = Text.join(line.text().slice(0, number.end(1)), line.text().slice(number.end(2)));
        return rest.isBlank() && !line.isBehindFormFeed()
                ? Optional.empty()
                : Optional.of(new Line(
                        line.position(),
                        rest,
                        line.words().isEmpty()
                                ? List.of()
                                : line.words().subList(1, line.words().size()),
                        line.depth()));
    }

    private static Map<Integer, Numbered> numbered(List<Passage> passages) {
        Map<Integer, Numbered> numbered = new HashMap<>();
        if (!passages.stream().allMatch(Line.class::isInstance)) {
            return numbered;
        }
        Set<Integer> steps = new HashSet<>();
        List<List<Numbered>> pages = new ArrayList<>();
        for (int from = 0; from < passages.size(); ) {
            int to = from + 1;
            while (to < passages.size() && !((Line) passages.get(to)).beginsPageBelow((Line) passages.get(to - 1))) {
                to++;
            }
            List<Numbered> page = inMargin(passages, from, to);
            pages.add(page);
            if (page.size() >= SEVERAL) {
                steps.add(step(page));
            }
            from = to;
        }
        // Every page that has several has them at the same distance, which is none of neighbours: those are the numbers
        // of items.
        int step = steps.size() == 1 ? steps.iterator().next() : 0;
        if (step > 1) {
            for (List<Numbered> page : pages) {
                page.stream()
                        .filter(number -> number.value % step == 0)
                        .forEach(number -> numbered.put(number.index, number));
            }
        }
        return numbered;
    }

    /** The distance between the numbers of a page, which is that of their lines too; 0 if they count anything else. */
    private static int step(List<Numbered> page) {
        int step = page.get(1).value - page.get(0).value;
        int lines = 0;
        for (int i = 1; i < page.size(); i++) {
            if (page.get(i).value - page.get(i - 1).value != step) {
                return 0;
            }
            lines += page.get(i).index - page.get(i - 1).index;
        }
        return page.get(0).value % Math.max(1, step) == 0 && lines >= (page.size() - 1) * step ? step : 0;
    }

    /** The lines of a page that begin with a number to the left of all that the others say. */
    private static List<Numbered> inMargin(List<Passage> passages, int from, int to) {
        List<Numbered> numbers = new ArrayList<>();
        double text = Double.MAX_VALUE;
        for (int i = from; i < to; i++) {
            Line line = (Line) passages.get(i);
            Optional<Matcher> number = matcher(line.text());
            if (number.isPresent()) {
                numbers.add(at(i, line, number.get()));
                text = Math.min(text, numbers.get(numbers.size() - 1).rest);
            } else if (!line.text().isBlank()) {
                text = Math.min(text, left(line));
            }
        }
        double begins = text;
        return numbers.stream().filter(number -> number.right < begins).toList();
    }

    private static Numbered at(int index, Line line, Matcher number) {
        int value = Integer.parseInt(number.group(2));
        boolean alone = number.end() == line.text().length();
        if (line.words().isEmpty()) {
            return new Numbered(index, value, number.end(2), alone ? Double.MAX_VALUE : number.end());
        }
        double rest = line.words().size() > 1 ? line.words().get(1).left() : Double.MAX_VALUE;
        return new Numbered(index, value, line.words().get(0).right(), rest);
    }

    /** How far right a line begins; what is set in columns counts half-width ones. */
    private static double left(Line line) {
        return line.words().isEmpty()
                ? line.text().length() - line.text().toString().stripLeading().length()
                : line.words().get(0).left();
    }

    private static Optional<Matcher> matcher(Text line) {
        Matcher number = IN_MARGIN.matcher(line);
        return number.lookingAt() && (number.end() == line.length() || number.end() > number.end(2))
                ? Optional.of(number)
                : Optional.empty();
    }
}
