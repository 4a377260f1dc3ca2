package org.zhize.layout.running.page.block;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhize.layout.Column;
import org.zhize.layout.StandardCategories;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.line.Vocabulary;
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
        String words =
                offer.stretch().lines(region).stream().map(RunningLine::words).collect(Collectors.joining());
        boolean isUnlike = known(words)
                .filter(column -> columns.contains(column)
                        && (offer.to() > offer.from() + 1 || columns.get(offer.from()) != column))
                .isPresent();
        return isUnlike ? new Offer(offer.stretch(), offer.from(), offer.to(), offer.cost() + UNLIKE) : offer;
    }

    private Optional<Column> known(String words) {
        if (columns.contains(Column.CATEGORY) && StandardCategories.contain(words)) {
            return Optional.of(Column.CATEGORY);
        }
        return vocabulary.isDepartments(words + "、") ? Optional.of(Column.DEPARTMENTS) : Optional.empty();
    }
}
