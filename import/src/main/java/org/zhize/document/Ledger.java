package org.zhize.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Keeps account of every visible character of a document: it is in exactly one field, or is page furniture, or nobody
 * has claimed it yet.
 *
 * <p>Claiming a character twice is a mistake in the program, not in the document, and throws.
 */
public final class Ledger {

    private enum Use {
        BLANK,
        UNCLAIMED,
        FIELD,
        FURNITURE
    }

    private final Document document;
    private final Use[] uses;
    /** Which characters several items have in common. */
    private final BitSet common = new BitSet();

    /** Opens an account in which nothing but white space is settled. */
    public Ledger(Document document) {
        this.document = document;
        String content = document.content();
        this.uses = new Use[content.length()];
        for (int i = 0; i < uses.length; i++) {
            uses[i] = Text.isSpace(content.charAt(i)) ? Use.BLANK : Use.UNCLAIMED;
        }
    }

    /** Books the text as part of a field of a duty item. */
    public void field(Text text) {
        book(text, Use.FIELD);
    }

    /** Books the text as something that belongs to no item: titles, heads, page numbers, labels, repetitions. */
    public void furniture(Text text) {
        book(text, Use.FURNITURE);
    }

    /** Allows that a text be booked more than once, as one that is printed once for several items. */
    public void common(Text text) {
        for (int i = 0; i < text.length(); i++) {
            common.set(text.origin(i));
        }
    }

    private void book(Text text, Use use) {
        for (int i = 0; i < text.length(); i++) {
            int origin = text.origin(i);
            if (uses[origin] == Use.UNCLAIMED) {
                uses[origin] = use;
            } else if (uses[origin] != Use.BLANK && !common.get(origin)) {
                throw new IllegalStateException("character " + origin + " is claimed twice: as " + uses[origin]
                        + " and as " + use + " in " + text);
            }
        }
    }

    /** Number of visible characters of the document. */
    public int characters() {
        return uses.length - count(Use.BLANK);
    }

    /** Number of characters in fields. */
    public int fields() {
        return count(Use.FIELD);
    }

    /** Number of characters that belong to no item. */
    public int furniture() {
        return count(Use.FURNITURE);
    }

    /** Number of characters that nobody has claimed. */
    public int unaccounted() {
        return count(Use.UNCLAIMED);
    }

    /** The runs of text that nobody has claimed, in reading order, each within one line or cell. */
    public List<Text> unclaimed() {
        List<Text> runs = new ArrayList<>();
        String content = document.content();
        int start = -1;
        for (int i = 0; i <= uses.length; i++) {
            boolean open = i < uses.length && uses[i] == Use.UNCLAIMED;
            if (open && start < 0) {
                start = i;
            } else if (!open && start >= 0) {
                runs.add(Text.of(content.substring(start, i), start));
                start = -1;
            }
        }
        return runs;
    }

    private int count(Use use) {
        int count = 0;
        for (Use u : uses) {
            if (u == use) {
                count++;
            }
        }
        return count;
    }
}
