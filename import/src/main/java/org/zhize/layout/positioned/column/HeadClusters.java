package org.zhize.layout.positioned.column;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zhize.document.Line;
import org.zhize.document.Text;
import org.zhize.document.Word;
import org.zhize.layout.CellHeads;
import org.zhize.layout.Column;
import org.zhize.layout.positioned.column.HeadBlock.Head;

/**
 * Makes heads of the words in some lines: what stands one above the other is one head, and so is what is set wide, 序　号. A
 * word over the heads of several columns says nothing of where each of them is.
 */
final class HeadClusters {

    /** The most pieces of a head that is set wide, other than character by character. */
    private static final int MOST_PIECES = 4;

    /** By how much wider than between its first characters the room in a head that is set wide may be. */
    private static final double EVEN = 1.5;

    private static final Pattern BRACKETED = Pattern.compile("[（(].*[）)]");

    private final List<Cluster> clusters = new ArrayList<>();

    private HeadClusters(List<Line> lines) {
        List<Word> words = lines.stream()
                .flatMap(line -> line.words().stream().flatMap(word -> HeadWords.of(word, lines)))
                .sorted(Comparator.comparingDouble(Word::left))
                .toList();
        List<Word> over =
                words.stream().filter(word -> isOverSeveral(word, lines)).toList();
        for (Word word : words) {
            if (over.contains(word)) {
                continue;
            }
            Cluster last = clusters.isEmpty() ? null : clusters.get(clusters.size() - 1);
            if (last != null && word.left() < last.right) {
                last.add(word);
            } else {
                clusters.add(new Cluster(word));
            }
        }
        for (Word word : over) {
            clusters.stream()
                    .filter(cluster -> cluster.left > middle(word))
                    .findFirst()
                    .ifPresent(cluster -> cluster.over.add(word));
        }
    }

    /** The heads that lines are made of, from left to right. */
    static List<Head> of(List<Line> lines) {
        return HeadGroups.in(new HeadClusters(lines).heads());
    }

    private List<Head> heads() {
        List<Head> heads = new ArrayList<>();
        for (int i = 0; i < clusters.size(); ) {
            int end = headEnd(i);
            Optional<Column> column = CellHeads.meaning(words(i, end).squeezed());
            // What a head has in brackets may stand a blank away from it.
            while (end < clusters.size() && clusters.get(end).isBracketed()) {
                end++;
            }
            heads.add(new Head(
                    column, Optional.empty(), texts(i, end), clusters.get(i).left, clusters.get(end - 1).right));
            i = end;
        }
        return heads;
    }

    /** Where a head ends: it may be set wide, so that it looks like several. */
    private int headEnd(int from) {
        int letters = lettersEnd(from);
        return IntStream.iterate(letters, end -> end > from + 1, end -> end - 1)
                .filter(end -> CellHeads.meaning(words(from, end)).isPresent())
                .findFirst()
                .orElseGet(() -> firstEnd(from));
    }

    private int firstEnd(int from) {
        return IntStream.rangeClosed(from + 1, Math.min(clusters.size(), from + MOST_PIECES))
                .filter(end -> CellHeads.meaning(words(from, end)).isPresent() || CellHeads.isOther(words(from, end)))
                .findFirst()
                .orElse(from + 1);
    }

    /** Where characters end that stand as far apart as the first two. */
    private int lettersEnd(int from) {
        int end = from + 1;
        while (end < clusters.size()
                && clusters.get(end - 1).isLetter()
                && clusters.get(end).isLetter()
                && room(end) <= EVEN * room(from + 1)) {
            end++;
        }
        return end;
    }

    /** The room before a cluster. */
    private double room(int cluster) {
        return clusters.get(cluster).left - clusters.get(cluster - 1).right;
    }

    /**
     * Whether a word that heads no column stands above the room between two that do, as 职责分工 does above 上级部门职责 and
     * 乡镇职责.
     */
    private static boolean isOverSeveral(Word word, List<Line> lines) {
        if (CellHeads.meaning(word.text()).isPresent()) {
            return false;
        }
        int own = IntStream.range(0, lines.size())
                .filter(line -> lines.get(line).words().contains(word))
                .findFirst()
                .orElse(lines.size());
        List<Line> below = lines.subList(Math.min(own + 1, lines.size()), lines.size());
        return below.stream().anyMatch(line -> partsAt(line, middle(word)))
                && below.stream()
                        .flatMap(line -> line.words().stream())
                        .noneMatch(other -> word.left() < middle(other) && middle(other) < word.right());
    }

    /** Whether a line has the heads of two columns to the left and to the right of a place. */
    private static boolean partsAt(Line line, double place) {
        List<Word> words = line.words();
        return IntStream.range(1, words.size())
                .anyMatch(i -> words.get(i - 1).right() < place
                        && place < words.get(i).left()
                        && CellHeads.meaning(words.get(i - 1).text()).isPresent()
                        && CellHeads.meaning(words.get(i).text()).isPresent());
    }

    private static double middle(Word word) {
        return (word.left() + word.right()) / 2;
    }

    /** What clusters say of their columns. */
    private Text words(int from, int to) {
        return Text.join(inOrder(clusters.subList(from, to).stream()
                .flatMap(cluster -> cluster.words.stream())
                .toList()));
    }

    /** The words of clusters, from top to bottom. */
    private List<Text> texts(int from, int to) {
        return inOrder(clusters.subList(from, to).stream()
                .flatMap(cluster -> cluster.all().stream())
                .toList());
    }

    private static List<Text> inOrder(List<Word> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(word -> word.text().origin(0)))
                .map(Word::text)
                .toList();
    }

    private static final class Cluster {
        private final List<Word> words = new ArrayList<>();
        /** What stands over this column and others. */
        private final List<Word> over = new ArrayList<>();

        private final double left;
        private double right;

        Cluster(Word first) {
            left = first.left();
            add(first);
        }

        boolean isLetter() {
            return words.size() == 1 && words.get(0).text().length() == 1;
        }

        boolean isBracketed() {
            String text = words.stream().map(word -> word.text().toString()).collect(Collectors.joining());
            return BRACKETED.matcher(text).matches();
        }

        void add(Word word) {
            words.add(word);
            right = Math.max(words.size() == 1 ? word.right() : right, word.right());
        }

        List<Word> all() {
            List<Word> all = new ArrayList<>(words);
            all.addAll(over);
            return all;
        }
    }
}
