package org.zhize.layout;

import java.util.List;
import java.util.Optional;
import org.zhize.document.Document;

/**
 * A card for each item: the head of each text stands beside it (事项名称：看护水闸) rather than above a column. A card's name
 * may stand above the others without a label, behind the item's number.
 */
public final class CardLayout implements Layout {

    /** Fewer cards may be a form that somebody filled in. */
    private static final int FEWEST_CARDS = 2;

    @Override
    public Optional<Draft> read(Document document) {
        List<CardForm> lists = CardForm.of(CardEntry.of(document.passages()));
        long names = lists.stream().mapToLong(CardForm::names).sum();
        long others = lists.stream().mapToLong(CardForm::others).sum();
        return names >= FEWEST_CARDS && others >= names ? Optional.of(CardReading.read(lists)) : Optional.empty();
    }
}
