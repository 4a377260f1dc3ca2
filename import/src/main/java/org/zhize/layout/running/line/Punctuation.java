package org.zhize.layout.running.line;

import java.util.List;
import java.util.stream.IntStream;
import org.zhize.layout.Connectives;

/** What the characters at the ends of a line tell about whether a sentence ends there. */
public final class Punctuation {

    private static final String CLOSING = "。；;！？!?：:";
    private static final String JOINING = "、，,（(《“‘/";
    private static final String NEVER_FIRST = "，。、；：！？）】》〉」』”’,.;:!?)]}％%";
    private static final List<String> JOINING_WORDS = List.of("或者", "以及", "及其");
    private static final String OPENING = "（(【[《〈「『“‘";
    private static final String OPENING_QUOTES = "“‘《〈「『";
    private static final String CLOSING_QUOTES = "”’》〉」』";
    private static final String CLOSERS = "）)】]》〉」』”’";

    private Punctuation() {}

    /** Whether a sentence, a clause or a heading may end with the line. */
    public static boolean closes(String line) {
        return CLOSING.indexOf(last(line)) >= 0;
    }

    /** Where in a line a sentence, a clause or a heading last ends; -1 if none does. */
    public static int lastClosing(String line) {
        return IntStream.iterate(line.length() - 1, at -> at >= 0, at -> at - 1)
                .filter(at -> CLOSING.indexOf(line.charAt(at)) >= 0)
                .findFirst()
                .orElse(-1);
    }

    /** Whether the line ends a whole sentence. */
    public static boolean endsSentence(String line) {
        return "。！？!?".indexOf(last(line)) >= 0;
    }

    /** Whether the line announces what follows it. */
    public static boolean announces(String line) {
        return "：:".indexOf(last(line)) >= 0;
    }

    /** Whether the line can't be the last of its cell. */
    public static boolean needsMore(String line) {
        return JOINING.indexOf(last(line)) >= 0 || Connectives.end(line);
    }

    /** Whether the line begins with a mark that printers leave at the end of the line before. */
    public static boolean neverBegins(String line) {
        return NEVER_FIRST.indexOf(line.charAt(0)) >= 0;
    }

    /** Whether the line can't be the first of its cell. */
    public static boolean isContinuation(String line) {
        return neverBegins(line) || JOINING_WORDS.stream().anyMatch(line::startsWith);
    }

    /**
     * Whether a text layer may have broken a printed line here: quotation marks beside other punctuation are set closer than
     * their fonts say, and the gap that seems to be left is taken for one between two texts.
     */
    static boolean mayBeTorn(String line, String following) {
        char end = last(line);
        char beginning = following.charAt(0);
        return (CLOSERS.indexOf(end) >= 0
                        && (NEVER_FIRST.indexOf(beginning) >= 0 || OPENING_QUOTES.indexOf(beginning) >= 0))
                || (OPENING_QUOTES.indexOf(beginning) >= 0 && !Character.isLetterOrDigit(end))
                || (CLOSING_QUOTES.indexOf(end) >= 0 && Character.isLetterOrDigit(beginning));
    }

    /** Opened brackets and quotes less closed ones. */
    public static int openBrackets(String line) {
        int open = 0;
        for (int i = 0; i < line.length(); i++) {
            if (OPENING.indexOf(line.charAt(i)) >= 0) {
                open++;
            } else if (CLOSERS.indexOf(line.charAt(i)) >= 0) {
                open--;
            }
        }
        return open;
    }

    private static char last(String line) {
        return line.charAt(line.length() - 1);
    }
}
