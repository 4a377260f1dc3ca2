package org.zhize.app.page.imports;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.zhize.document.UnreadableDocumentException;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyList;
import org.zhize.dutylist.ListKind;
import org.zhize.dutylist.Problem;
import org.zhize.dutylist.Severity;
import org.zhize.dutylist.TownshipIdentity;
import org.zhize.load.ImportOutcome;
import org.zhize.load.UndoOutcome;

/**
 * A document of an import, in short; what it says is kept in a file.
 *
 * @param number its number within the import, from 1
 * @param name its file's name
 * @param sha256 the SHA-256 of its bytes; empty if it could not be read
 * @param refused why it could not be read, if it could not
 * @param printed whose lists it says it holds
 * @param stated what the person said of that where it says nothing
 * @param printedFrom the date from which it says the lists apply
 * @param statedFrom the date that the person said
 * @param items how many items it has, by list
 * @param doubts how many problems it has, by severity
 * @param unaccounted characters that the reader could not place
 * @param outcome what an import did with it, or would do; empty if it could not be read
 * @param undone what undoing its import did, if somebody did
 */
record BroughtDocument(
        int number,
        String name,
        String sha256,
        Optional<UnreadableDocumentException> refused,
        TownshipIdentity printed,
        TownshipIdentity stated,
        Optional<LocalDate> printedFrom,
        Optional<LocalDate> statedFrom,
        Map<ListKind, Integer> items,
        Map<Severity, Integer> doubts,
        int unaccounted,
        Optional<ImportOutcome> outcome,
        Optional<UndoOutcome> undone) {

    /** Keeps its own copies of the maps. */
    BroughtDocument {
        items = Map.copyOf(items);
        doubts = Map.copyOf(doubts);
    }

    /** A document that could not be read. */
    static BroughtDocument refused(int number, String name, UnreadableDocumentException reason) {
        return new BroughtDocument(
                number,
                name,
                "",
                Optional.of(reason),
                TownshipIdentity.UNKNOWN,
                TownshipIdentity.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Map.of(),
                0,
                Optional.empty(),
                Optional.empty());
    }

    /** A document that was read. */
    static BroughtDocument read(int number, DutyDocument document, ImportOutcome preview) {
        return new BroughtDocument(
                number,
                document.source().name(),
                document.source().sha256(),
                Optional.empty(),
                document.township(),
                TownshipIdentity.UNKNOWN,
                document.edition(),
                Optional.empty(),
                items(document),
                doubts(document),
                document.coverage().unaccounted(),
                Optional.of(preview),
                Optional.empty());
    }

    private static Map<ListKind, Integer> items(DutyDocument document) {
        Map<ListKind, Integer> items = new EnumMap<>(ListKind.class);
        for (DutyList list : document.lists()) {
            items.merge(list.kind(), list.items().size(), Integer::sum);
        }
        return items;
    }

    private static Map<Severity, Integer> doubts(DutyDocument document) {
        Map<Severity, Integer> doubts = new EnumMap<>(Severity.class);
        for (Problem problem : document.problems()) {
            doubts.merge(problem.severity(), 1, Integer::sum);
        }
        return doubts;
    }

    /** The same document, of which the person said whose it is and from when. */
    BroughtDocument stated(
            TownshipIdentity identity, Optional<LocalDate> from, DutyDocument named, ImportOutcome preview) {
        return with(identity, from, doubts(named), Optional.of(preview), undone);
    }

    /** The same document after an import. */
    BroughtDocument with(ImportOutcome done) {
        return with(stated, statedFrom, doubts, Optional.of(done), Optional.empty());
    }

    /** The same document after its import was undone. */
    BroughtDocument with(UndoOutcome done) {
        return with(stated, statedFrom, doubts, outcome, Optional.of(done));
    }

    private BroughtDocument with(
            TownshipIdentity identity,
            Optional<LocalDate> from,
            Map<Severity, Integer> found,
            Optional<ImportOutcome> imported,
            Optional<UndoOutcome> after) {
        return new BroughtDocument(
                number,
                name,
                sha256,
                refused,
                printed,
                identity,
                printedFrom,
                from,
                items,
                found,
                unaccounted,
                imported,
                after);
    }

    /** Whose lists it holds, as far as it is known. */
    public TownshipIdentity township() {
        return printed.orElse(stated);
    }

    /** The date from which its lists apply, if it is known. */
    public Optional<LocalDate> from() {
        return printedFrom.or(() -> statedFrom);
    }

    /** Whether enough is known of it to take it into the graph. */
    public boolean isNamed() {
        return refused.isEmpty()
                && township().name().isPresent()
                && township().county().isPresent();
    }

    /** Whether something is still unknown that the person may know. */
    public boolean isIncomplete() {
        return refused.isEmpty()
                && (printed.name().isEmpty()
                        || printed.county().isEmpty()
                        || printed.prefecture().isEmpty()
                        || printed.province().isEmpty()
                        || printedFrom.isEmpty());
    }

    /** Whether the import has written it, so that there is something to undo. */
    public boolean isUndoable() {
        return undone.filter(UndoOutcome::changes).isEmpty()
                && outcome.filter(done -> !done.dryRun())
                        .filter(done -> done.status() == ImportOutcome.Status.ADDED
                                || done.status() == ImportOutcome.Status.NEW_EDITION)
                        .isPresent();
    }

    /** Items of a list; 0 if it has no such list. */
    public int itemsOf(ListKind kind) {
        return items.getOrDefault(kind, 0);
    }

    /** Problems of a severity. */
    public int doubtsOf(Severity severity) {
        return doubts.getOrDefault(severity, 0);
    }
}
