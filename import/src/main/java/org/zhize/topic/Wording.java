package org.zhize.topic;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What a row says, without what typesetting adds: no white space, no quotation marks, one form of each parenthesis and
 * stop, no full stop at the end. Rows of the same wording are the same duty.
 */
final class Wording {

    private static final String CLAUSE_ENDS = "，。；：";

    private final String text;
    private final List<Span> clauses;
    private final BitSet asides;

    private Wording(String text) {
        this.text = text;
        this.clauses = clausesOf(text);
        this.asides = asidesOf(text);
    }

    static Wording of(String printed) {
        StringBuilder plain = new StringBuilder(printed.length());
        printed.codePoints().forEach(c -> append(plain, c));
        int end = plain.length();
        while (end > 0 && CLAUSE_ENDS.indexOf(plain.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Wording(plain.substring(0, end));
    }

    private static void append(StringBuilder plain, int c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || "“”\"‘’'《》「」".indexOf(c) >= 0) {
            return;
        }
        switch (c) {
            case '(' -> plain.append('（');
            case ')' -> plain.append('）');
            case ',' -> plain.append('，');
            case ';' -> plain.append('；');
            case ':' -> plain.append('：');
            default -> plain.appendCodePoint(c);
        }
    }

    private static List<Span> clausesOf(String text) {
        List<Span> clauses = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || endsClause(text.charAt(i))) {
                if (i > from) {
                    clauses.add(new Span(from, i));
                }
                from = i + 1;
            }
        }
        return List.copyOf(clauses);
    }

    private static BitSet asidesOf(String text) {
        BitSet asides = new BitSet(text.length());
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '（') {
                depth++;
            }
            asides.set(i, depth > 0);
            if (text.charAt(i) == '）' && depth > 0) {
                depth--;
            }
        }
        return asides;
    }

    static boolean endsClause(char c) {
        return CLAUSE_ENDS.indexOf(c) >= 0;
    }

    String text() {
        return text;
    }

    /** Its clauses in order, without the stops between them. */
    List<Span> clauses() {
        return clauses;
    }

    /** Index of the clause that a character stands in; the one before, for a stop. */
    int clauseAt(int index) {
        int found = 0;
        for (int i = 0; i < clauses.size() && clauses.get(i).from() <= index; i++) {
            found = i;
        }
        return found;
    }

    /** Whether a character stands in parentheses. */
    boolean isAside(int index) {
        return asides.get(index);
    }

    /** Whether the text goes on so from an index, what stands in parentheses there left out. */
    boolean goesOn(int index, String with) {
        return text.startsWith(with, Math.min(asides.nextClearBit(index), text.length()));
    }

    /** The text without what stands in parentheses. */
    String withoutAsides() {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!asides.get(i)) {
                plain.append(text.charAt(i));
            }
        }
        return plain.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Wording wording && text.equals(wording.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
