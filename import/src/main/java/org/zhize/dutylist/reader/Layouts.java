package org.zhize.dutylist.reader;

import java.util.List;
import java.util.Optional;
import org.zhize.document.Document;
import org.zhize.layout.Draft;
import org.zhize.layout.Layout;
import org.zhize.layout.LineNumbers;
import org.zhize.layout.card.CardLayout;
import org.zhize.layout.card.ParagraphLayout;
import org.zhize.layout.card.TablesAndCards;
import org.zhize.layout.card.TextInCells;
import org.zhize.layout.card.UnnumberedNames;
import org.zhize.layout.positioned.PositionedLayout;
import org.zhize.layout.running.RunningTextLayout;
import org.zhize.layout.table.RowLayout;

/** The layouts that are known, and the choice between them. */
final class Layouts {

    private static final List<Layout> TABLES =
            List.of(new RowLayout(), new PositionedLayout(), new RunningTextLayout());

    /** Asked in this order; the first that recognizes the document reads it. */
    private static final List<Layout> LAYOUTS = List.of(
            new TablesAndCards(TABLES),
            new CardLayout(),
            new RowLayout(),
            new PositionedLayout(),
            new RunningTextLayout(),
            new ParagraphLayout(),
            new UnnumberedNames(),
            new TextInCells());

    private Layouts() {}

    /**
     * Finds the rows of a document.
     *
     * @return empty if the document is laid out in no known way, and most likely is no duty list
     */
    static Optional<Draft> read(Document document) {
        LineNumbers apart = LineNumbers.apart(document);
        return LAYOUTS.stream()
                .flatMap(layout -> layout.read(apart.document()).stream())
                .findFirst()
                .map(draft -> draft.withFurniture(apart.numbers()));
    }
}
