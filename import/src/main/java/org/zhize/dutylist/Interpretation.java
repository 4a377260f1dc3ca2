package org.zhize.dutylist;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhize.document.Document;
import org.zhize.document.Ledger;
import org.zhize.document.Place;
import org.zhize.document.Position;
import org.zhize.document.Text;
import org.zhize.layout.Draft;
import org.zhize.layout.DraftList;

/** The meaning of one document: from what stands where to whose duty it is. */
final class Interpretation {

    private final Document document;
    private final Draft draft;
    private final Optional<ManifestEntry> entry;
    private final SourceTrace trace;
    private final Problems problems = new Problems();

    Interpretation(Document document, Draft draft, Manifest manifest) {
        this.document = document;
        this.draft = draft;
        this.entry = manifest.entry(document.source().name());
        this.trace = new SourceTrace(document);
    }

    DutyDocument dutyDocument() {
        Ledger ledger = trace.ledger();
        draft.furniture().forEach(trace::furniture);
        draft.titles().forEach(trace::furniture);
        Places places = new Places(document);
        Map<Position, ListKind> titles = new HashMap<>();
        Map<ListKind, ListReader> lists = new EnumMap<>(ListKind.class);
        for (DraftList list : draft.lists()) {
            ListKind kind = ListKinds.of(list, problems);
            list.title().ifPresent(title -> titles.put(places.of(title).from(), kind));
            lists.computeIfAbsent(kind, k -> new ListReader(k, trace, problems)).read(list);
        }
        List<DutyList> read = lists.values().stream().map(ListReader::dutyList).toList();
        Identity identity = Identity.of(draft, entry, document.source().name(), places, problems);
        for (ListKind expected : entry.map(ManifestEntry::lists).orElse(List.of())) {
            if (!lists.containsKey(expected)) {
                problems.ofDocument(ProblemCode.LIST_MISSING, Optional.empty(), expected.printed());
            }
        }
        ListPlaces owners = new ListPlaces(titles, read);
        for (Text run : ledger.unclaimed()) {
            Place place = places.of(run);
            problems.add(new Problem(
                    ProblemCode.UNACCOUNTED,
                    owners.list(place),
                    owners.item(place),
                    Optional.of(place),
                    List.of(Problems.quote(run.squeezed()))));
        }
        return new DutyDocument(
                document.source(),
                identity.township(),
                identity.edition(),
                read,
                problems.all(),
                new Coverage(ledger.characters(), ledger.fields(), ledger.furniture(), ledger.unaccounted()));
    }

    /** What became of each character, once the document is interpreted. */
    SourceTrace trace() {
        return trace;
    }
}
