package org.zhize.layout.card;

import java.util.List;
import java.util.Optional;
import org.zhize.document.Document;
import org.zhize.document.Line;
import org.zhize.document.Passage;
import org.zhize.layout.Draft;
import org.zhize.layout.Headings;
import org.zhize.layout.Layout;

/** Items that are numbered paragraphs below the title of their list, without a table and without labels. */
public final class ParagraphLayout implements Layout {

    /** Fewer numbered paragraphs may be the points of a notice. */
    private static final int FEWEST_ITEMS = 3;

    @Override
    public Optional<Draft> read(Document document) {
        return forms(document.passages()).map(CardReading::read);
    }

    /** The lists of passages that are such; empty if they aren't. */
    static Optional<List<CardForm>> forms(List<Passage> passages) {
        if (!passages.stream().allMatch(Line.class::isInstance)) {
            return Optional.empty();
        }
        List<CardEntry> entries = CardEntry.of(passages);
        List<CardForm> forms = CardForm.of(entries);
        return listsItems(entries)
                        || forms.stream()
                                .anyMatch(form ->
                                        form.others() == 0 && !form.named().isEmpty())
                ? Optional.of(forms)
                : Optional.empty();
    }

    /**
     * The same where each number of a list is the next one, or the first of a category: clauses in the cells of a table of which only the
     * order of the lines is left begin anew in each row.
     */
    static Optional<List<CardForm>> formsThatCount(List<Passage> passages) {
        return forms(passages).filter(forms -> forms.stream().allMatch(form -> counts(form.list())));
    }

    private static boolean counts(List<CardEntry> list) {
        int last = 0;
        boolean anew = true;
        for (CardEntry entry : list) {
            int number = entry.numbered().map(NumberedLine::number).orElse(0);
            if (number > 0 && number != last + 1 && !(anew && number == 1)) {
                return false;
            }
            anew = number == 0 && (anew || Headings.isCategory(entry.words()));
            last = number > 0 ? number : last;
        }
        return true;
    }

    /** Whether a list's title is followed by numbers from 1 on. */
    private static boolean listsItems(List<CardEntry> entries) {
        boolean inList = false;
        int items = 0;
        for (CardEntry entry : entries) {
            Optional<NumberedLine> numbered = entry.numbered();
            if (numbered.isPresent()) {
                items = inList && numbered.get().number() == items + 1 ? items + 1 : items;
            } else if (entry.isListTitle()) {
                inList = true;
                items = 0;
            }
            if (items == FEWEST_ITEMS) {
                return true;
            }
        }
        return false;
    }
}
