package org.zhize.layout.running.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhize.layout.Column;
import org.zhize.layout.ColumnHeads;
import org.zhize.layout.running.line.RunningLine;

/**
 * Heads that wrap within their columns and are given line by line: 序 事项名称 对应上级部, and below it 号 门.
 *
 * <p>Each word of a line begins a head or goes on with one, from left to right. If all that comes of it are heads, that is what they are.
 */
public final class WovenHeads {

    private static final int FEWEST_LINES = 2;
    private static final int MOST_LINES = 6;
    private static final int FEWEST_COLUMNS = 2;
    private static final int MOST_COLUMNS = 8;

    /** No line of heads has more characters. */
    private static final int LONGEST = 60;

    /** So many ways to put the words together are tried. */
    private static final int MOST_WAYS = 5_000;

    private static final Pattern WORD = Pattern.compile("[^\\s\\u3000\\u00a0]+");

    private static final Pattern DIGIT = Pattern.compile("[0-9０-９]");

    private WovenHeads() {}

    /** The lines, with the words of each such head below one another. */
    public static List<RunningLine> apart(List<RunningLine> lines) {
        List<RunningLine> apart = new ArrayList<>();
        for (int at = 0; at < lines.size(); ) {
            int count = mostLines(lines, at);
            Optional<List<RunningLine>> heads = Optional.empty();
            for (; count >= FEWEST_LINES && heads.isEmpty(); count--) {
                heads = heads(lines.subList(at, at + count));
            }
            apart.addAll(heads.orElse(List.of(lines.get(at))));
            at += heads.isPresent() ? count + 1 : 1;
        }
        return apart;
    }

    /** How many lines from one on may have heads at most; none where its first word begins no head, as that of nearly all lines. */
    private static int mostLines(List<RunningLine> lines, int at) {
        Matcher first = WORD.matcher(lines.get(at).words());
        if (!first.find() || !ColumnHeads.mayBegin(first.group())) {
            return 0;
        }
        int end = at;
        while (end < Math.min(lines.size(), at + MOST_LINES)
                && (end == at || !lines.get(end).startsPage())) {
            String words = lines.get(end).words();
            if (words.length() > LONGEST || DIGIT.matcher(words).find()) {
                break;
            }
            end++;
        }
        return end - at;
    }

    /** The words of lines head by head, if they are heads only so. */
    private static Optional<List<RunningLine>> heads(List<RunningLine> woven) {
        String words = woven.stream().map(RunningLine::words).collect(Collectors.joining("\n"));
        if (!ColumnHeads.part(words).isEmpty()) {
            return Optional.empty();
        }
        if (!ColumnHeads.columns(words).isEmpty()) {
            // Heads in two rows, one behind the other: 部门名称, 职责 below 上级部门.
            return Optional.of(woven);
        }
        List<RunningLine> printed =
                woven.stream().flatMap(line -> words(line).stream()).toList();
        return new Search(woven.stream().map(WovenHeads::words).toList())
                .best()
                .filter(heads -> !heads.equals(printed))
                .map(heads -> below(woven.get(0), heads));
    }

    /** Words as lines below one another, with whatever is said of the first line in which they stand. */
    private static List<RunningLine> below(RunningLine line, List<RunningLine> words) {
        List<RunningLine> below = new ArrayList<>(words);
        RunningLine first = line.startsPage() ? words.get(0).onNewPage() : words.get(0);
        below.set(0, line.afterBlank() ? first.behindBlank() : first);
        return below;
    }

    private static List<RunningLine> words(RunningLine line) {
        List<RunningLine> words = new ArrayList<>();
        Matcher word = WORD.matcher(line.words());
        while (word.find()) {
            words.add(line.between(word.start(), word.end()));
        }
        return words;
    }

    /**
     * A head put together so far.
     *
     * @param words its words, from top to bottom
     */
    private record Head(List<RunningLine> words) {

        Head with(RunningLine word) {
            List<RunningLine> more = new ArrayList<>(words);
            more.add(word);
            return new Head(more);
        }

        String text() {
            return words.stream().map(RunningLine::words).collect(Collectors.joining());
        }

        List<Column> columns() {
            return ColumnHeads.part(text());
        }
    }

    /** Looks for the heads that words make. */
    private static final class Search {

        private final List<List<RunningLine>> lines;
        private List<Head> best = List.of();
        private int least = Integer.MAX_VALUE;
        private int tried;

        Search(List<List<RunningLine>> lines) {
            this.lines = lines;
        }

        /** The words of the heads, head by head; nothing if the words make none. */
        Optional<List<RunningLine>> best() {
            place(0, 0, 0, List.of(), 0);
            return best.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            best.stream().flatMap(head -> head.words().stream()).toList());
        }

        /**
         * Places the words from one on.
         *
         * @param from the first head that the word may be of, as the words before it on its line are of others
         * @param before how often a head was put before one that is printed above it
         */
        private void place(int line, int word, int from, List<Head> heads, int before) {
            if (line == lines.size()) {
                consider(heads, before);
            } else if (word == lines.get(line).size()) {
                place(line + 1, 0, 0, heads, before);
            } else if (tried++ < MOST_WAYS) {
                RunningLine next = lines.get(line).get(word);
                for (int head = from; head < heads.size(); head++) {
                    Head more = heads.get(head).with(next);
                    if (ColumnHeads.mayBegin(more.text())) {
                        List<Head> then = new ArrayList<>(heads);
                        then.set(head, more);
                        place(line, word + 1, head + 1, then, before);
                    }
                }
                Head begun = new Head(List.of(next));
                if (heads.size() < MOST_COLUMNS && ColumnHeads.mayBegin(begun.text())) {
                    for (int head = from; head <= heads.size(); head++) {
                        List<Head> then = new ArrayList<>(heads);
                        then.add(head, begun);
                        place(line, word + 1, head + 1, then, before + heads.size() - head);
                    }
                }
            }
        }

        private void consider(List<Head> heads, int before) {
            List<Column> columns = new ArrayList<>();
            for (Head head : heads) {
                List<Column> own = head.columns();
                if (own.size() != 1 || columns.contains(own.get(0))) {
                    return;
                }
                columns.add(own.get(0));
            }
            if (columns.size() >= FEWEST_COLUMNS && before < least) {
                least = before;
                best = heads;
            }
        }
    }
}
