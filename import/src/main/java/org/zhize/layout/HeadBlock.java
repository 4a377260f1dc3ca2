package org.zhize.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.zhize.document.Line;
import org.zhize.document.Text;
import org.zhize.document.Word;

/**
 * The heads of a table whose columns only stand side by side, over one to five lines.
 *
 * @param from index of its first line
 * @param to index of its last line
 * @param heads the heads from left to right
 */
record HeadBlock(int from, int to, List<Head> heads) {

    /** How many lines a head may reach above and below the line of the 序号, which stands in their middle. */
    private static final int REACH = 2;

    private static final Pattern SENTENCE = Pattern.compile("[。；，]|\\d[.、．]");

    HeadBlock {
        heads = List.copyOf(heads);
    }

    /**
     * The head of one column.
     *
     * @param column what it announces
     * @param lines its words, from top to bottom
     * @param left where it begins
     * @param right where it ends
     */
    record Head(Column column, List<Text> lines, double left, double right) {}

    /** The head block around a line, if the line names the column of the numbers. */
    static Optional<HeadBlock> around(List<Line> lines, int index) {
        if (!namesNumbers(lines.get(index))) {
            return Optional.empty();
        }
        HeadBlock best = null;
        for (int from = Math.max(0, index - REACH); from <= index; from++) {
            for (int to = index; to <= Math.min(lines.size() - 1, index + REACH); to++) {
                List<Head> heads = heads(lines.subList(from, to + 1));
                boolean better = best == null
                        || heads.size() > best.heads.size()
                        || (heads.size() == best.heads.size() && to - from > best.to - best.from);
                if (heads.size() > 1 && better) {
                    best = new HeadBlock(from, to, heads);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether the line is a title, a category or part of a row, which may look like part of the head next to it. */
    private static boolean isNoHead(String words) {
        return words.endsWith("清单")
                || Headings.isListTitle(words)
                || Headings.isCategory(words)
                || Headings.isPageNumber(words)
                || SENTENCE.matcher(words).find();
    }

    /** Whether a page ends between the lines. */
    private static boolean isBroken(List<Line> lines) {
        return lines.stream().skip(1).anyMatch(line -> line.text().toString().startsWith("\f"))
                || lines.get(0).position().page()
                        != lines.get(lines.size() - 1).position().page();
    }

    private static boolean namesNumbers(Line line) {
        String words = line.text().squeezed();
        return words.contains("序号") || words.contains("编号") || words.contains("顺序");
    }

    /** The heads that the lines are made of, or none if they are made of anything else. */
    private static List<Head> heads(List<Line> lines) {
        if (lines.stream().anyMatch(line -> isNoHead(line.text().squeezed())) || isBroken(lines)) {
            return List.of();
        }
        List<Cluster> clusters = new ArrayList<>();
        lines.stream()
                .flatMap(line -> line.words().stream())
                .sorted(Comparator.comparingDouble(Word::left))
                .forEach(word -> {
                    Cluster last = clusters.isEmpty() ? null : clusters.get(clusters.size() - 1);
                    if (last != null && word.left() < last.right) {
                        last.add(word);
                    } else {
                        clusters.add(new Cluster(word));
                    }
                });
        List<Head> heads = new ArrayList<>();
        Set<Column> columns = EnumSet.noneOf(Column.class);
        for (int i = 0; i < clusters.size(); ) {
            Optional<Head> head = Optional.empty();
            int end = i;
            // A head may be set wide, such as 序　号, so that it looks like several.
            while (head.isEmpty() && ++end <= Math.min(clusters.size(), i + 4)) {
                head = head(clusters.subList(i, end));
            }
            if (head.isEmpty() || !columns.add(head.get().column())) {
                return List.of();
            }
            heads.add(head.get());
            i = end;
        }
        return columns.contains(Column.NUMBER) ? heads : List.of();
    }

    private static Optional<Head> head(List<Cluster> clusters) {
        List<Text> lines = clusters.stream()
                .flatMap(cluster -> cluster.words.stream())
                .sorted(Comparator.comparingInt(word -> word.text().origin(0)))
                .map(Word::text)
                .toList();
        return CellHeads.meaning(Text.join(lines).squeezed())
                .map(column -> new Head(column, lines, clusters.get(0).left, clusters.get(clusters.size() - 1).right));
    }

    private static final class Cluster {
        private final List<Word> words = new ArrayList<>();
        private final double left;
        private double right;

        Cluster(Word first) {
            left = first.left();
            add(first);
        }

        void add(Word word) {
            words.add(word);
            right = Math.max(words.size() == 1 ? word.right() : right, word.right());
        }
    }
}
