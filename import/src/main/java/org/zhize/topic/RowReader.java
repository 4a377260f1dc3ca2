package org.zhize.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhize.dutylist.DutyItem;

/** Reads whole rows: the name, and the clauses of its texts where the name names no subject. */
final class RowReader {

    /** The part of the clauses with a subject that must agree on it. */
    private static final double AGREEING = 0.5;

    private final FacetReader names;

    RowReader(Thesaurus thesaurus) {
        names = new FacetReader(thesaurus);
    }

    /** What a wording is about and the lesser parts it names, the main thing first. */
    List<Facet> read(Wording wording) {
        return names.read(wording);
    }

    /** What a wording is about, without the lesser parts. */
    List<Facet> about(Wording wording) {
        return read(wording).stream().filter(facet -> !facet.part()).toList();
    }

    Action action(Wording wording) {
        return names.action(wording);
    }

    Row read(DutyItem item) {
        Wording wording = Wording.of(item.name());
        List<Facet> facets = read(wording);
        if (!facets.isEmpty()) {
            return new Row(item, wording, facets, facets.get(0).action());
        }
        Action action = action(wording);
        List<Facet> told = fromClauses(item, action).map(List::of).orElse(List.of());
        return new Row(item, wording, told, action);
    }

    private Optional<Facet> fromClauses(DutyItem item, Action action) {
        Map<Subject, List<Facet>> votes = new LinkedHashMap<>();
        Stream.of(item.departmentDuties(), item.townshipDuties(), item.method())
                .flatMap(Optional::stream)
                .flatMap(List::stream)
                .flatMap(clause -> read(Wording.of(clause)).stream().limit(1))
                .forEach(facet -> votes.computeIfAbsent(facet.subject(), subject -> new ArrayList<>())
                        .add(facet));
        int voters = votes.values().stream().mapToInt(List::size).sum();
        return votes.values().stream()
                .max(Comparator.comparingInt(List::size))
                .filter(most -> most.size() > 1 && most.size() >= AGREEING * voters)
                .map(most -> new Facet(
                        most.get(0).subject(),
                        action,
                        List.of(),
                        Method.CLAUSES,
                        (double) most.size() / voters,
                        false,
                        most.get(0).weight(),
                        most.get(0).words()));
    }
}
