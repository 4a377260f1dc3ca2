package org.zhize.dutylist;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhize.document.Document;
import org.zhize.document.Ledger;
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
        Map<ListKind, ListReader> lists = new EnumMap<>(ListKind.class);
        for (DraftList list : draft.lists()) {
            ListKind kind = ListKinds.of(list, problems);
            lists.computeIfAbsent(kind, k -> new ListReader(k, trace, problems)).read(list);
        }
        List<DutyList> read = lists.values().stream().map(ListReader::dutyList).toList();
        Places places = new Places(document);
        Identity identity = Identity.of(draft, entry, document.source().name(), places, problems);
        for (ListKind expected : entry.map(ManifestEntry::lists).orElse(List.of())) {
            if (!lists.containsKey(expected)) {
                problems.ofDocument(ProblemCode.LIST_MISSING, Optional.empty(), expected.printed());
            }
        }
        for (Text run : ledger.unclaimed()) {
            problems.ofDocument(ProblemCode.UNACCOUNTED, Optional.of(places.of(run)), Problems.quote(run.squeezed()));
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
