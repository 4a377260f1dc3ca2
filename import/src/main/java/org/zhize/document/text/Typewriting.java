package org.zhize.document.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhize.document.Text;
import org.zhize.document.Transcript;
import org.zhize.document.Word;

/**
 * How wide the characters of a laid-out text are, in columns.
 *
 * <p>Programs that lay text out with blanks disagree: some count two columns for an ideograph, some one, as Poppler does.
 * The text itself tells which: under the right measure words that stand below each other begin in the same column.
 */
enum Typewriting {
    /** One column each. */
    ALL_NARROW {
        @Override
        int width(int c) {
            return 1;
        }
    },
    /** Two columns for what is wide in every font. */
    IDEOGRAPHS_WIDE {
        @Override
        int width(int c) {
            return switch (UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH)) {
                case UCharacter.EastAsianWidth.FULLWIDTH, UCharacter.EastAsianWidth.WIDE -> 2;
                default -> 1;
            };
        }
    },
    /** Two columns also for what is wide in Chinese fonts, such as quotation marks. */
    ALL_WIDE {
        @Override
        int width(int c) {
            return switch (UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH)) {
                case UCharacter.EastAsianWidth.FULLWIDTH,
                        UCharacter.EastAsianWidth.WIDE,
                        UCharacter.EastAsianWidth.AMBIGUOUS -> 2;
                default -> 1;
            };
        }
    };

    /** Share of lines with wide gaps above which a text is laid out; in a text in reading order there are none. */
    private static final double LAID_OUT = 0.15;

    /** The filled lines of which that share is enough: a table may stand among paragraphs that have no gaps. */
    private static final int STRETCH = 40;

    /** The fewest blanks that make a gap between columns and not between words. */
    private static final int GAP = 2;

    abstract int width(int c);

    /** Whether the lines, or those of some stretch, keep columns side by side with blanks. */
    static boolean isLaidOut(List<String> lines) {
        List<Boolean> gaps = lines.stream()
                .filter(line -> !Transcript.isBlank(line))
                .map(Typewriting::hasGap)
                .toList();
        int gapped = 0;
        for (int i = 0; i < gaps.size(); i++) {
            gapped += gaps.get(i) ? 1 : 0;
            gapped -= i >= STRETCH && gaps.get(i - STRETCH) ? 1 : 0;
            boolean whole = i + 1 >= Math.min(STRETCH, gaps.size());
            if (whole && gapped > 2 && gapped > Math.min(STRETCH, gaps.size()) * LAID_OUT) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasGap(String line) {
        int from = 0;
        while (from < line.length() && Text.isSpace(line.charAt(from))) {
            from++;
        }
        int blanks = 0;
        for (int i = from; i < line.length(); i++) {
            if (!Text.isSpace(line.charAt(i))) {
                if (blanks >= GAP) {
                    return true;
                }
                blanks = 0;
            } else {
                blanks += line.charAt(i) == '\u3000' ? 0 : 1;
            }
        }
        return false;
    }

    /** The measure under which the most words begin where others begin. */
    static Typewriting of(List<String> lines) {
        Typewriting best = ALL_WIDE;
        double most = -1;
        for (Typewriting measure : List.of(ALL_WIDE, IDEOGRAPHS_WIDE, ALL_NARROW)) {
            double agreement = measure.agreement(lines);
            if (agreement > most) {
                best = measure;
                most = agreement;
            }
        }
        return best;
    }

    /** How likely two words after a gap begin in the same column. */
    private double agreement(List<String> lines) {
        Map<Integer, Integer> starts = new HashMap<>();
        int words = 0;
        for (String line : lines) {
            int blanks = 0;
            int column = 0;
            for (int i = 0; i < line.length(); i++) {
                if (Text.isSpace(line.charAt(i))) {
                    blanks++;
                } else {
                    if (blanks >= GAP && column > blanks) {
                        starts.merge(column, 1, Integer::sum);
                        words++;
                    }
                    blanks = 0;
                }
                column += width(line.charAt(i));
            }
        }
        double pairs = starts.values().stream()
                .mapToDouble(count -> (double) count * count)
                .sum();
        return words == 0 ? 0 : pairs / words / words;
    }

    /** The words of a line with the columns that they take. */
    List<Word> words(Text line) {
        String characters = line.toString();
        List<Word> words = new ArrayList<>();
        int column = 0;
        int start = -1;
        int startColumn = 0;
        for (int i = 0; i <= characters.length(); i++) {
            boolean blank = i == characters.length() || Text.isSpace(characters.charAt(i));
            if (blank && start >= 0) {
                words.add(new Word(line.slice(start, i), startColumn, column));
                start = -1;
            } else if (!blank && start < 0) {
                start = i;
                startColumn = column;
            }
            if (i < characters.length()) {
                column += characters.charAt(i) == '\f' ? 0 : width(characters.charAt(i));
            }
        }
        return words;
    }
}
