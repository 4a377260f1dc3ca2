package org.zhize.layout.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhize.document.Document;
import org.zhize.document.Line;
import org.zhize.document.Passage;
import org.zhize.document.Row;
import org.zhize.document.Text;
import org.zhize.layout.Draft;
import org.zhize.layout.DraftList;
import org.zhize.layout.Headings;
import org.zhize.layout.Layout;
import org.zhize.layout.OtherCell;

/** Lists of which some are tables, and others have a card for each item or, as those without departments may, a paragraph. */
public final class TablesAndCards implements Layout {

    private final List<Layout> tables;

    /**
     * A choice among layouts for each of a document's lists.
     *
     * @param tables how tables may be laid out; the first that recognizes those of a document reads them
     */
    public TablesAndCards(List<Layout> tables) {
        this.tables = List.copyOf(tables);
    }

    @Override
    public Optional<Draft> read(Document document) {
        List<Part> lists = lists(document.passages()).stream()
                .map(TablesAndCards::inLines)
                .map(list -> new Part(form(list), list, Optional.empty()))
                .toList();
        if (lists.stream().allMatch(list -> list.form() == Form.TABLE)) {
            return Optional.empty();
        }
        List<Part> parts = parts(document, lists);
        if (parts.stream().map(Part::form).distinct().count() < 2) {
            return Optional.empty();
        }
        List<Draft> drafts = new ArrayList<>();
        for (Part part : parts) {
            Optional<Draft> draft = switch (part.form()) {
                case CARDS -> Optional.of(CardReading.read(CardForm.of(CardEntry.of(part.passages()))));
                case NAMES -> UnnumberedNames.read(part.passages());
                case TABLE -> part.read().or(() -> table(document, part.passages()));
            };
            if (draft.isEmpty()) {
                return Optional.empty();
            }
            drafts.add(draft.get());
        }
        return Optional.of(joined(drafts));
    }

    /** How lists may be laid out. */
    private enum Form {
        TABLE,
        /** With labels, or as numbered paragraphs. */
        CARDS,
        /** As names alone, which have no numbers. */
        NAMES
    }

    /**
     * Lists one after another that are laid out alike.
     *
     * @param read what came of them, if they were read already: that may take seconds where only the order of a table's lines is left
     */
    private record Part(Form form, List<Passage> passages, Optional<Draft> read) {

        /** The part with more passages behind, which are yet to be read with it. */
        Part with(List<Passage> more) {
            return more.isEmpty()
                    ? this
                    : new Part(
                            form,
                            Stream.concat(passages.stream(), more.stream()).toList(),
                            Optional.empty());
        }
    }

    private static Form form(List<Passage> list) {
        if (HeadLine.isTornIn(list)) {
            return Form.TABLE;
        }
        return areCards(list) ? Form.CARDS : UnnumberedNames.read(list).isPresent() ? Form.NAMES : Form.TABLE;
    }

    /** Whether items stand one below the other, with labels or as numbered paragraphs. */
    private static boolean areCards(List<Passage> list) {
        return list.stream().noneMatch(TablesAndCards::headsColumns)
                && (CardLayout.forms(list).isPresent()
                        || ParagraphLayout.formsThatCount(list).isPresent());
    }

    /** Whether a line heads the columns of a table that nothing rules. */
    private static boolean headsColumns(Passage passage) {
        return passage instanceof Line line && HeadLine.is(line.text());
    }

    private Optional<Draft> table(Document whole, List<Passage> passages) {
        return tables.stream()
                .flatMap(layout -> layout.read(document(whole, passages)).stream())
                .findFirst();
    }

    /** The parts of a document; what stands before the first list with items, or between two, belongs to what follows. */
    private List<Part> parts(Document document, List<Part> lists) {
        List<Part> parts = new ArrayList<>();
        List<Passage> before = new ArrayList<>();
        for (Part list : lists) {
            before.addAll(list.passages());
            boolean table = list.form() == Form.TABLE;
            Optional<Draft> read = table ? table(document, before) : Optional.empty();
            if (!table || read.isPresent()) {
                add(parts, new Part(list.form(), before, read));
                before = new ArrayList<>();
            }
        }
        if (!parts.isEmpty()) {
            parts.add(parts.remove(parts.size() - 1).with(before));
        }
        return parts;
    }

    private static void add(List<Part> parts, Part next) {
        int last = parts.size() - 1;
        if (last >= 0 && parts.get(last).form() == next.form()) {
            parts.set(last, parts.get(last).with(next.passages()));
        } else {
            parts.add(next);
        }
    }

    /** The passages from each title of a list to the next. */
    private static List<List<Passage>> lists(List<Passage> passages) {
        List<List<Passage>> lists = new ArrayList<>();
        List<Passage> list = new ArrayList<>();
        for (Passage passage : passages) {
            if (Headings.isListTitle(words(passage))) {
                lists.add(list);
                list = new ArrayList<>();
            }
            list.add(passage);
        }
        lists.add(list);
        return lists;
    }

    /** A list of a sheet that fills no two cells of a row has its paragraphs in them. */
    private static List<Passage> inLines(List<Passage> list) {
        boolean paragraphs = list.stream()
                .allMatch(
                        passage -> !(passage instanceof Row row) || row.filled().size() < 2);
        return paragraphs ? list.stream().flatMap(TablesAndCards::lines).toList() : list;
    }

    private static Stream<Passage> lines(Passage passage) {
        return passage instanceof Row row
                ? row.filled().stream()
                        .flatMap(cell -> cell.lines().stream().map(line -> new Line(row.position(), line)))
                : Stream.of(passage);
    }

    /** What a line says, or a row of a single cell. */
    private static String words(Passage passage) {
        if (passage instanceof Line line) {
            return line.text().squeezed();
        }
        return passage instanceof Row row && row.filled().size() == 1
                ? Text.join(row.filled().get(0).lines()).squeezed()
                : "";
    }

    private static Document document(Document whole, List<Passage> passages) {
        return new Document(whole.source(), whole.content(), passages);
    }

    private static Draft joined(List<Draft> drafts) {
        List<Text> titles = new ArrayList<>();
        List<DraftList> lists = new ArrayList<>();
        List<Text> furniture = new ArrayList<>();
        List<OtherCell> others = new ArrayList<>();
        List<Text> common = new ArrayList<>();
        for (Draft draft : drafts) {
            titles.addAll(draft.titles());
            lists.addAll(draft.lists());
            furniture.addAll(draft.furniture());
            others.addAll(draft.others());
            common.addAll(draft.common());
        }
        return new Draft(titles, lists, furniture, others, common);
    }
}
