package org.zhize.layout.card;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhize.document.Document;
import org.zhize.document.Line;
import org.zhize.document.Passage;
import org.zhize.document.Row;
import org.zhize.document.Text;
import org.zhize.layout.CellHeads;
import org.zhize.layout.Column;
import org.zhize.layout.ColumnHeads;
import org.zhize.layout.Draft;
import org.zhize.layout.ItemNumber;
import org.zhize.layout.Layout;

/**
 * A card for each item: the head of each text stands beside it (事项名称：看护水闸) rather than above a column. A card's name
 * may stand above the others without a label, behind the item's number.
 */
public final class CardLayout implements Layout {

    /** Fewer cards may be a form that somebody filled in. */
    private static final int FEWEST_CARDS = 2;

    /** A cell has its first label at its beginning, so there is no need to look at all that a line may hold. */
    private static final int LABELS_BESIDE_NAME = 3;

    private static final Pattern BESIDE_NAME = Pattern.compile("[\\s\\u3000]*(\\S+)[\\s\\u3000]+(\\S.*)");

    private static final Pattern LABEL = Pattern.compile("(?<=[\\s\\u3000])[^\\s\\u3000：:]{1,20}[：:]");

    @Override
    public Optional<Draft> read(Document document) {
        return forms(document.passages()).map(CardReading::read);
    }

    /** The lists of passages that are cards; empty if they aren't. */
    static Optional<List<CardForm>> forms(List<Passage> passages) {
        if (HeadsAbove.beside(passages).stream().anyMatch(CardLayout::headsColumns) || standBesideNames(passages)) {
            return Optional.empty();
        }
        List<CardForm> lists = CardForm.of(CardEntry.of(passages));
        long names = lists.stream().mapToLong(CardForm::names).sum();
        long others = lists.stream().mapToLong(CardForm::others).sum();
        return names >= FEWEST_CARDS && others >= names ? Optional.of(lists) : Optional.empty();
    }

    /** Whether labels stand beside the names of items, below heads of columns: a table has them in one of its cells. */
    private static boolean standBesideNames(List<Passage> passages) {
        List<Line> lines = passages.stream()
                .filter(Line.class::isInstance)
                .map(Line.class::cast)
                .toList();
        return lines.stream().filter(CardLayout::hasLabelBesideName).count() >= CardForm.FEWEST_CARDS
                && lines.stream().anyMatch(CardLayout::headsColumns);
    }

    private static boolean headsColumns(Line line) {
        List<Column> heads = ColumnHeads.columns(line.text().toString());
        return heads.contains(Column.NUMBER) && heads.contains(Column.NAME) && heads.size() > 2;
    }

    /** Whether a line has a number, other words, and a label, however wide the gaps between them are. */
    private static boolean hasLabelBesideName(Line line) {
        String words = line.text().toString();
        Matcher row = BESIDE_NAME.matcher(words);
        return row.matches()
                && ItemNumber.inDigits(row.group(1)).isPresent()
                && LABEL.matcher(words)
                        .results()
                        .limit(LABELS_BESIDE_NAME)
                        .anyMatch(label -> label.start() > row.start(2)
                                && CardEntry.beginsWithLabel(line.text().slice(label.start())));
    }

    /** Whether heads stand side by side, which cards never have. */
    private static boolean headsColumns(Passage passage) {
        return passage instanceof Row row
                && row.filled().size() > 2
                && row.filled().stream()
                        .allMatch(cell ->
                                CellHeads.meaning(Text.join(cell.lines())).isPresent());
    }
}
