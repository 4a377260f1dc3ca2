package org.zhize.dutylist.reader;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.zhize.document.Document;
import org.zhize.document.Ledger;
import org.zhize.document.Omission;
import org.zhize.document.Place;
import org.zhize.document.Position;
import org.zhize.document.Text;
import org.zhize.dutylist.Coverage;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.DutyList;
import org.zhize.dutylist.ListKind;
import org.zhize.dutylist.ProblemCode;
import org.zhize.dutylist.Problems;
import org.zhize.dutylist.cell.LeadMark;
import org.zhize.dutylist.identity.Identity;
import org.zhize.dutylist.identity.Manifest;
import org.zhize.dutylist.identity.ManifestEntry;
import org.zhize.dutylist.identity.Places;
import org.zhize.dutylist.identity.TitleWords;
import org.zhize.dutylist.scrutiny.ListScrutiny;
import org.zhize.layout.Draft;
import org.zhize.layout.DraftList;
import org.zhize.layout.OtherCell;
import org.zhize.layout.Placeholder;
import org.zhize.layout.StandardCategories;

/** The meaning of one document: from what stands where to whose duty it is. */
final class Interpretation {

    /** The longest letter, in characters, that comes with lists; what is longer is a list that was not recognized. */
    private static final int LONGEST_LETTER = 1_000;

    /** Fewer characters than a list's shortest item has, with its heads, hide no list. */
    private static final int MUCH = 40;

    /** Stands between page numbers, in sentences of either language. */
    private static final String PAGES_BETWEEN = ", ";

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
        draft.common().forEach(ledger::common);
        draft.furniture().forEach(trace::furniture);
        Places places = new Places(document);
        Map<ListKind, List<DraftList>> parts = new EnumMap<>(ListKind.class);
        List<OtherCell> unread = new ArrayList<>(draft.others());
        for (DraftList list : withoutIndex(draft.lists())) {
            ListKind kind = ListKinds.of(list, problems);
            MisnamedColumns read = MisnamedColumns.of(kind, list);
            unread.addAll(read.cells());
            parts.computeIfAbsent(kind, first -> new ArrayList<>()).add(read.list());
        }
        parts.replaceAll(this::once);
        Map<Position, ListKind> titles = new HashMap<>();
        parts.forEach((kind, lists) ->
                beginnings(lists).forEach(title -> titles.put(places.of(title).from(), kind)));
        List<DutyList> read = new ArrayList<>();
        LeadMark leadMark = LeadMark.of(document);
        parts.forEach((kind, lists) -> {
            ListReader reader = new ListReader(kind, lists, leadMark, trace, problems);
            lists.forEach(reader::read);
            DutyList whole = reader.dutyList();
            if (lists.stream().anyMatch(DraftList::mixed)) {
                problems.ofList(
                        ProblemCode.CELLS_MIXED,
                        kind,
                        whole.items().stream().findFirst().map(DutyItem::place));
            }
            read.add(whole);
        });
        titles(read).forEach(trace::furniture);
        DeclaredTotals totals = DeclaredTotals.of(document);
        read.forEach(list -> {
            totals.check(list, places, problems);
            new ListScrutiny(list, read, problems).check();
        });
        Identity identity = Identity.of(draft, entry, document.source().name(), places, problems);
        for (ListKind expected : entry.map(ManifestEntry::lists).orElse(List.of())) {
            if (!parts.containsKey(expected)) {
                problems.ofDocument(ProblemCode.LIST_MISSING, Optional.empty(), expected.printed());
            }
        }
        document.omissions().forEach(this::reportOmission);
        reportNotFound(read, ledger);
        ListPlaces owners = new ListPlaces(titles, read);
        ledger.unclaimed().stream()
                .filter(run -> Placeholder.isOne(run.squeezed()) || owners.repeatsCategory(run, places.of(run)))
                .forEach(trace::furniture);
        OtherColumns others = new OtherColumns(unread);
        UnclaimedText unclaimed = new UnclaimedText(document.content());
        for (Text run : ledger.unclaimed()) {
            Place place = places.of(run);
            if (!others.takes(run, place, owners.list(place))) {
                unclaimed.add(run, place, owners.list(place), owners.item(place));
            }
        }
        unclaimed.report(problems);
        others.report(problems);
        return new DutyDocument(
                document.source(),
                identity.township(),
                identity.edition(),
                read,
                problems.all(),
                new Coverage(ledger.characters(), ledger.fields(), ledger.furniture(), ledger.unaccounted()));
    }

    /** Lists without an index of their items. */
    private List<DraftList> withoutIndex(List<DraftList> lists) {
        ItemIndex index = ItemIndex.apart(lists);
        index.index().forEach(trace::furniture);
        return index.lists();
    }

    /** The parts of a list without its copy, if it is printed twice. */
    private List<DraftList> once(ListKind kind, List<DraftList> parts) {
        ListCopies copies = ListCopies.of(withoutIndex(parts));
        copies.copy().forEach(trace::furniture);
        if (copies.place().isPresent()) {
            problems.ofList(ProblemCode.LIST_REPEATED, kind, copies.place(), kind.printed());
        }
        return copies.parts();
    }

    /** The titles of the parts of a list; those without items only announce it, as a table of contents does, if others have some. */
    private static List<Text> beginnings(List<DraftList> parts) {
        boolean found = parts.stream().flatMap(DraftList::items).findAny().isPresent();
        return parts.stream()
                .filter(part -> !found || part.items().findAny().isPresent())
                .flatMap(part -> part.title().stream())
                .toList();
    }

    /**
     * Reports lists without an item, where text that no list has may hide them, the document has both others, or a line of it is
     * their title.
     */
    private void reportNotFound(List<DutyList> read, Ledger ledger) {
        Set<ListKind> absent = EnumSet.allOf(ListKind.class);
        read.stream().filter(list -> !list.items().isEmpty()).forEach(list -> absent.remove(list.kind()));
        if (ledger.unaccounted() <= MUCH && absent.size() > 1) {
            absent.retainAll(ListKinds.announced(document));
        }
        absent.forEach(kind -> problems.ofList(ProblemCode.LIST_NOT_FOUND, kind, Optional.empty(), kind.printed()));
    }

    private void reportOmission(Omission omission) {
        Optional<Place> place = omission.pages().stream().findFirst().map(page -> Place.at(new Position(page, 1)));
        String pages = omission.pages().stream().map(String::valueOf).collect(Collectors.joining(PAGES_BETWEEN));
        switch (omission.why()) {
            case PICTURE -> problems.ofDocument(ProblemCode.PAGES_PICTURED, place, pages);
            case HIDDEN ->
                problems.ofDocument(ProblemCode.TEXT_HIDDEN, place, pages, Problems.quote(omission.beginning()));
        }
    }

    /**
     * What stands before lists and is no part of any: titles, and a letter unless it is too long to be one. Where no list has a
     * category, those that stand there are likely some of its column.
     */
    private List<Text> titles(List<DutyList> read) {
        boolean hasCategories = read.stream()
                .flatMap(list -> list.items().stream())
                .anyMatch(item -> item.category().isPresent());
        Predicate<Text> isTitle = title -> TitleWords.mayBeTitle(title.squeezed());
        int letter = draft.titles().stream()
                .filter(isTitle.negate())
                .mapToInt(Text::length)
                .sum();
        return draft.titles().stream()
                .filter(title -> letter <= LONGEST_LETTER || isTitle.test(title))
                .filter(title -> hasCategories || !StandardCategories.contain(title.squeezed()))
                .toList();
    }

    /** What became of each character, once the document is interpreted. */
    SourceTrace trace() {
        return trace;
    }
}
