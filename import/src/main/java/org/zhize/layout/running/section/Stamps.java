package org.zhize.layout.running.section;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.line.Vocabulary;

/** Finds the lines of a stamp that pages bear, such as 内部资料, wherever it stands among their rows. */
final class Stamps {

    /** What a stamp consists of. */
    private static final Pattern STAMP = Pattern.compile("[\\u4e00-\\u9fff]{3,12}");

    private static final Pattern DIGIT = Pattern.compile("[0-9０-９]");

    /** Fewer pages don't tell what each of them has. */
    private static final int MANY_PAGES = 4;

    /** Nearly all. */
    private static final double NEARLY = 0.75;

    /** A document has no more stamps, and each is looked for in every line. */
    private static final int MOST_STAMPS = 24;

    /** The characters of a shorter line may well stand in another by chance. */
    private static final int SHORTEST_WOVEN = 4;

    /** So many lines that have the characters of another between their own have them by no chance. */
    private static final int SEVERAL = 2;

    private final List<RunningLine> lines;
    private final IntPredicate mayBeOne;

    /**
     * Looks at a document.
     *
     * @param mayBeOne whether a line, by its index, may be no part of a list
     */
    Stamps(List<RunningLine> lines, IntPredicate mayBeOne) {
        this.lines = lines;
        this.mayBeOne = mayBeOne;
    }

    /**
     * The indexes of such lines.
     *
     * @param besidePages the lines where pages begin and end, where a stamp may stand whole as the page is short
     */
    BitSet find(List<Integer> besidePages) {
        BitSet stamps = onNearlyEachPage();
        stamps.or(onOnePage(besidePages));
        return stamps;
    }

    /** The lines that nearly every page has once. */
    private BitSet onNearlyEachPage() {
        Vocabulary vocabulary = Vocabulary.of(List.of());
        Map<String, BitSet> places = new HashMap<>();
        Map<String, Integer> lastPage = new HashMap<>();
        Set<String> twice = new HashSet<>();
        int page = 0;
        for (int line = 0; line < lines.size(); line++) {
            page += line > 0 && lines.get(line).startsPage() ? 1 : 0;
            String words = squeezed(line);
            if (isOne(line) && !vocabulary.endsLikeDepartment(words)) {
                places.computeIfAbsent(words, key -> new BitSet()).set(line);
                Integer before = lastPage.put(words, page);
                if (before != null && before == page) {
                    twice.add(words);
                }
            }
        }
        int pages = page + 1;
        BitSet stamps = new BitSet();
        places.forEach((words, at) -> {
            if (pages >= MANY_PAGES && at.cardinality() >= NEARLY * pages && !twice.contains(words)) {
                stamps.or(at);
            }
        });
        return stamps;
    }

    /** The lines that stand whole on one page and have run into lines on others. */
    private BitSet onOnePage(List<Integer> besidePages) {
        BitSet stamps = new BitSet();
        List<Integer> whole = besidePages.stream().filter(this::isOne).toList();
        if (whole.stream().map(this::squeezed).distinct().count() <= MOST_STAMPS) {
            whole.stream().filter(this::isWovenIntoSeveral).forEach(stamps::set);
        }
        return stamps;
    }

    private boolean isOne(int line) {
        return mayBeOne.test(line) && STAMP.matcher(squeezed(line)).matches();
    }

    private boolean isWovenIntoSeveral(int line) {
        String words = squeezed(line);
        return lines.stream()
                        .filter(other -> isWovenInto(words, other))
                        .limit(SEVERAL)
                        .count()
                == SEVERAL;
    }

    /** Whether a line has the characters of another in their order, with its own between them. */
    static boolean isWovenInto(String other, RunningLine line) {
        if (other.length() < SHORTEST_WOVEN || DIGIT.matcher(other).find()) {
            return false;
        }
        String words = line.words();
        int at = words.indexOf(other.charAt(0));
        for (int i = 1; i < other.length() && at >= 0; i++) {
            at = words.indexOf(other.charAt(i), at + 2);
        }
        return at >= 0;
    }

    private String squeezed(int line) {
        return lines.get(line).text().squeezed();
    }
}
