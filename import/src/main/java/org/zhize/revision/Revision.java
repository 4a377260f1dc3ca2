package org.zhize.revision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.zhize.dutylist.ListKind;
import org.zhize.language.Sentences;

/**
 * What changed from one edition of a township's lists to another.
 *
 * @param changes by list and number; those that are gone stand where they stood
 * @param notCompared lists that only one of the editions has, so that nothing can be said of them; in their usual order
 */
public record Revision(List<RevisedDuty> changes, Set<ListKind> notCompared) {

    private static final Comparator<RevisedDuty> IN_ORDER = Comparator.comparing(
                    (RevisedDuty revised) -> row(revised).list())
            .thenComparing(revised -> row(revised).number())
            .thenComparing(RevisedDuty::change)
            .thenComparing(revised -> row(revised).name());

    /** Keeps its own copies. */
    public Revision {
        changes = List.copyOf(changes);
        notCompared = Collections.unmodifiableSet(new TreeSet<>(notCompared));
    }

    /**
     * Compares two editions.
     *
     * @throws RevisionException if they are known to be of two townships
     */
    public static Revision between(Edition before, Edition after) {
        if (before.township().isPresent()
                && after.township().isPresent()
                && !before.township().equals(after.township())) {
            throw new RevisionException(
                    "other-township", before.township().get(), after.township().get());
        }
        Set<ListKind> both = before.lists();
        both.retainAll(after.lists());
        Set<ListKind> one = EnumSet.copyOf(before.lists());
        one.addAll(after.lists());
        one.removeAll(both);
        Matching matching = Matching.of(on(both, before), on(both, after));
        List<RevisedDuty> changes = new ArrayList<>();
        matching.gone().forEach(duty -> changes.add(RevisedDuty.gone(duty)));
        matching.added().forEach(duty -> changes.add(RevisedDuty.added(duty)));
        matching.pairs().forEach(pair -> changes.addAll(pair.changes()));
        changes.sort(IN_ORDER);
        return new Revision(changes, one);
    }

    /** Whether nothing but numbers and punctuation differs. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** What the enum constants of {@link ChangeKind} are called in a language. */
    public static String named(ChangeKind change, Locale language) {
        return new Sentences(Revision.class, language).say("change." + change);
    }

    private static List<ListedDuty> on(Set<ListKind> lists, Edition edition) {
        return edition.duties().stream()
                .filter(duty -> lists.contains(duty.list()))
                .toList();
    }

    private static RevisedDuty.Row row(RevisedDuty revised) {
        return revised.after().or(revised::before).orElseThrow();
    }
}
