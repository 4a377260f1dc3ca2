package org.zhize.layout.running.page.block;

import java.util.List;
import java.util.Optional;
import org.zhize.layout.Column;
import org.zhize.layout.StandardCategories;
import org.zhize.layout.running.line.Vocabulary;
import org.zhize.layout.running.page.placing.Stretch;
import org.zhize.layout.running.page.region.Region;

/** Words of a page that are known from one column, so that they would do badly in another. */
final class KnownWords {

    /** Cost of words that are known from another column, in nats. */
    private static final double UNLIKE = 5;

    private final Region region;
    private final List<Column> columns;
    private final Vocabulary vocabulary;

    KnownWords(Region region, List<Column> columns, Vocabulary vocabulary) {
        this.region = region;
        this.columns = columns;
        this.vocabulary = vocabulary;
    }

    /** The same with what names of departments, or of a category, cost in another column. */
    Offer priced(Offer offer) {
        double cost = of(offer.stretch(), offer.from(), offer.to());
        return cost == 0 ? offer : new Offer(offer.stretch(), offer.from(), offer.to(), offer.cost() + cost);
    }

    /** What lines cost in neighbouring columns, from the first to the one before {@code to}, if they are known from another. */
    double of(Stretch stretch, int from, int to) {
        return known(stretch.words(region))
                .filter(column -> columns.contains(column) && (to > from + 1 || columns.get(from) != column))
                .map(column -> UNLIKE)
                .orElse(0.0);
    }

    private Optional<Column> known(String words) {
        if (columns.contains(Column.CATEGORY) && StandardCategories.contain(words)) {
            return Optional.of(Column.CATEGORY);
        }
        return vocabulary.isDepartments(words + "、") ? Optional.of(Column.DEPARTMENTS) : Optional.empty();
    }
}
