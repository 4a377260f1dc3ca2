package org.zhize.layout.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhize.document.Text;
import org.zhize.layout.BrowserLine;
import org.zhize.layout.DraftBuilder;
import org.zhize.layout.Headings;
import org.zhize.layout.PageNumber;
import org.zhize.layout.WebWords;

/** What stands between the rows of a document's tables: titles of lists, headings of categories, notes. */
final class ListHeadings {

    private final DraftBuilder draft;
    /** Lines since the last row, of which only what follows tells what they are. */
    private final List<Text> pending = new ArrayList<>();
    /** Titles so far: printed again, they head a page. */
    private final Set<String> titles = new HashSet<>();

    /** Whether a list has begun; before the first there may be a letter. */
    private boolean listed;

    private String listTitle = "";
    private String category = "";
    /** The heading of a category that has no item yet. */
    private @Nullable Text emptyCategory;

    /** Whether nothing but lines stood since the title of the list. */
    private boolean titled;

    private boolean inNotes;
    /** Whether something that a web page prints around a document stood since the last row. */
    private boolean aside;

    ListHeadings(DraftBuilder draft) {
        this.draft = draft;
    }

    /**
     * Reads a line that is no row.
     *
     * @return whether a list begins with it
     */
    boolean line(Text text) {
        String words = text.squeezed();
        if (isTitle(words) || isTitle(Headings.begun(words))) {
            return title(text);
        }
        if (draft.inList() && (Headings.isCategory(words) || Headings.isSetOff(words))) {
            category(text);
        } else if (titles.contains(words)) {
            draft.furniture(text);
        } else if (inNotes || Headings.isNote(words)) {
            note(text);
        } else if (PageNumber.mayBe(words)
                || Headings.isAttachment(words)
                || Headings.isSheetWithoutName(words)
                || Headings.isOfContents(words)
                || Headings.isContinued(words)
                || BrowserLine.is(words)) {
            draft.furniture(text);
        } else if (draft.inList() && WebWords.are(words)) {
            draft.furniture(text);
            aside = true;
        } else {
            hold(text);
        }
        return false;
    }

    private static boolean isTitle(String words) {
        return Headings.isListTitle(words) || Headings.isBareListTitle(words);
    }

    /**
     * Reads a list's title.
     *
     * @return whether a list begins with it, rather than goes on
     */
    boolean title(Text text) {
        String words = Headings.begun(text.squeezed());
        // 续表：基本履职事项清单, where the title says more.
        boolean goesOn = text.squeezed().startsWith("续") && listTitle.endsWith(words);
        if (goesOn || words.equals(listTitle)) {
            draft.furniture(text);
            return false;
        }
        listTitle = words;
        beginCategory();
        begin(text);
        category = "";
        return true;
    }

    /** Begins a list of which nothing but the head of its table tells that it is another. */
    void untitled() {
        if (emptyCategory == null) {
            category = "";
        }
        begin(null);
        listTitle = "";
    }

    /** Begins a list; what stood since the last row names it or its document, or heads its first category. */
    private void begin(@Nullable Text title) {
        for (Text before : pending) {
            if (listed && Headings.isFinalRemark(before.squeezed())) {
                draft.furniture(before);
            } else if (title == null && emptyCategory == null && Headings.isCategory(before.squeezed())) {
                category(before);
            } else if (!listed || Headings.mayStandBetweenLists(before.squeezed())) {
                titles.add(before.squeezed());
                draft.title(before);
            }
        }
        pending.clear();
        listed = true;
        titled = title != null;
        draft.list(title);
        inNotes = false;
    }

    /** Reads the heading of a category; only what follows tells of which list it is. */
    void category(Text text) {
        String words = Headings.begun(text.squeezed());
        if (words.equals(category)) {
            draft.furniture(text);
        } else {
            beginCategory();
            category = words;
            emptyCategory = text;
        }
    }

    /** Begins the category whose heading was read last. */
    private void beginCategory() {
        if (emptyCategory != null) {
            draft.category(emptyCategory);
            emptyCategory = null;
        }
    }

    /** Reads a note below a table, or a part of one. */
    void note(Text text) {
        inNotes = true;
        draft.furniture(text);
    }

    /** Whether a note stood since the last row of an item. */
    boolean inNotes() {
        return inNotes;
    }

    /** Keeps a line until what follows tells what it is. */
    void hold(Text text) {
        pending.add(text);
    }

    /** Whether a line stood since the last row that may be none of the list's. */
    boolean areAside() {
        return aside || !pending.isEmpty();
    }

    /** A head follows: notes are over, and what stands below a list's title says more of the list. */
    void head() {
        if (titled) {
            pending.stream().filter(ListHeadings::isBelowTitle).forEach(draft::furniture);
            pending.removeIf(ListHeadings::isBelowTitle);
            // Where the name of a sheet is the list's title, the document's stands below it.
            pending.stream().filter(ListHeadings::isOfDocument).forEach(draft::title);
            pending.removeIf(ListHeadings::isOfDocument);
        }
        inNotes = false;
        aside = false;
    }

    /** Whether a line between a list's title and its head says more of the list: the name of a sheet may be the title of an attachment. */
    private static boolean isBelowTitle(Text below) {
        return Headings.mayStandBelowTitle(below.squeezed()) || Headings.isAttachment(below.squeezed());
    }

    private static boolean isOfDocument(Text below) {
        return below.squeezed().endsWith("清单") && Headings.mayStandBetweenLists(below.squeezed());
    }

    /** A row of an item follows: what was kept until now is nothing that is known. */
    void item() {
        titled = false;
        pending.clear();
        inNotes = false;
        aside = false;
        beginCategory();
    }

    /** The document is over; below its last table it may be signed, and remarked on. */
    void end() {
        beginCategory();
        for (Text last : pending) {
            String words = last.squeezed();
            if (Headings.isSignature(words) || Headings.isFinalRemark(words) || WebWords.are(words)) {
                draft.furniture(last);
            }
        }
    }
}
