package org.zhize.dutylist.reader;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhize.document.Document;
import org.zhize.document.Ledger;
import org.zhize.document.Text;
import org.zhize.layout.Column;

/** What became of each character of a document: the field it is in, or that it is furniture, or that nobody claimed it. */
public final class SourceTrace {

    private final Document document;
    private final Ledger ledger;
    private final @Nullable Column[] fields;
    private final BitSet furniture;

    SourceTrace(Document document) {
        this.document = document;
        this.ledger = new Ledger(document);
        this.fields = new Column[document.content().length()];
        this.furniture = new BitSet(fields.length);
    }

    /**
     * Consecutive characters that went to the same place.
     *
     * @param text the characters
     * @param field the column of the field they are in, if they are in one
     * @param furniture whether they belong to no item; if neither, nobody claimed them
     */
    public record Stretch(String text, Optional<Column> field, boolean furniture) {}

    /** The document. */
    public Document document() {
        return document;
    }

    /** A text of the document, cut where its use changes; blanks go with what stands before them. */
    public List<Stretch> stretches(Text text) {
        List<Stretch> stretches = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || (!Text.isSpace(text.charAt(i)) && !sameUse(text.origin(start), text.origin(i)))) {
                int origin = text.origin(start);
                stretches.add(new Stretch(
                        text.slice(start, i).toString(), Optional.ofNullable(fields[origin]), furniture.get(origin)));
                start = i;
            }
        }
        return stretches;
    }

    private boolean sameUse(int one, int other) {
        return fields[one] == fields[other] && furniture.get(one) == furniture.get(other);
    }

    /** Books the text as part of a field. */
    void field(Text text, Column column) {
        ledger.field(text);
        for (int i = 0; i < text.length(); i++) {
            fields[text.origin(i)] = column;
        }
    }

    /** Books the text as something that belongs to no item. */
    void furniture(Text text) {
        ledger.furniture(text);
        for (int i = 0; i < text.length(); i++) {
            furniture.set(text.origin(i));
        }
    }

    /** The account of all characters. */
    Ledger ledger() {
        return ledger;
    }
}
