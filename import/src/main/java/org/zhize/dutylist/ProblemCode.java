package org.zhize.dutylist;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of doubt that reading can report. The sentences stand in the message bundle {@code problems}. */
public enum ProblemCode {
    /** Whose lists they are was read in the document. Details: the name, the text that says so. */
    IDENTITY_FROM_DOCUMENT(Severity.INFO),
    /** Whose lists they are is known from the manifest alone. Details: the name. */
    IDENTITY_FROM_MANIFEST(Severity.INFO),
    /** Whose lists they are is known from the person who imported the document alone. Details: the name. */
    IDENTITY_FROM_PERSON(Severity.INFO),
    /** Manifest and document differ; the document counts. Details: what, the document's word, the manifest's. */
    MANIFEST_CONFLICT(Severity.WARNING),
    /** Neither document nor manifest names the township. Details: the file's name. */
    TOWNSHIP_UNKNOWN(Severity.WARNING),
    /** Titles name more than one township, so that no item's township is certain. Details: the first, another. */
    TOWNSHIPS_SEVERAL(Severity.ERROR),
    /** The manifest announces a list that the document does not hold. Details: the list. */
    LIST_MISSING(Severity.WARNING),
    /** No such list was found, while both others were, or text is left that may be one. Details: the list. */
    LIST_NOT_FOUND(Severity.WARNING),
    /** A list is printed twice, word for word, and was read once. Details: the list. */
    LIST_REPEATED(Severity.WARNING),
    /** Many items of a list are in doubt, so the others may be wrong too. Details: how many are, how many there are. */
    LIST_DOUBTFUL(Severity.WARNING),
    /** The last item is so much longer than the others that it may hold further ones. Details: its number. */
    LIST_MAY_GO_ON(Severity.WARNING),
    /** The text gives the cells of its rows mixed with one another, so that no item can be relied on. */
    CELLS_MIXED(Severity.ERROR),
    /** Some items of a list have a category and others have none. Details: how many have none, how many there are. */
    CATEGORIES_INCOMPLETE(Severity.WARNING),
    /** No item of a list has a category, though those of another list of the document have. */
    CATEGORIES_MISSING(Severity.WARNING),
    /** What looks like a category's heading was read into an item, so that those behind it lack it. Details: words, number. */
    CATEGORY_LOST(Severity.WARNING),
    /** No item of a list has a category, nor has any other of the document. */
    CATEGORIES_NONE(Severity.INFO),
    /** A list has no title; its columns told which it is. Details: the list. */
    LIST_KIND_FROM_COLUMNS(Severity.INFO),
    /** A list's title and its columns say different things; the title counts. Details: title's list, columns' list. */
    LIST_KIND_CONFLICT(Severity.WARNING),
    /** A category's heading declares another number of items than it has. Details: category, declared, read. */
    COUNT_MISMATCH(Severity.WARNING),
    /** The ordinals of the categories do not follow each other. Details: heading, expected ordinal. */
    CATEGORY_OUT_OF_ORDER(Severity.WARNING),
    /** The items' numbers begin anew in each category; here they are counted through the list. */
    NUMBERS_ANEW(Severity.INFO),
    /** The items have no numbers; here they are counted. */
    NUMBERS_NONE(Severity.INFO),
    /** A number is left out. Details: the number. */
    NUMBER_MISSING(Severity.WARNING),
    /** A number is there twice for different items. Details: the number. */
    NUMBER_REPEATED(Severity.ERROR),
    /** An item is printed twice, word for word, one below the other, and was read once. Details: its number. */
    ITEM_REPEATED(Severity.WARNING),
    /** An item has no name. */
    NAME_MISSING(Severity.ERROR),
    /** A row repeats the item's name in other words; the first counts. Details: the first, the other. */
    NAME_VARIES(Severity.WARNING),
    /** An item that must have a department has none. */
    DEPARTMENTS_MISSING(Severity.WARNING),
    /** Items have no departments beside them and were given those above, as of a cell of several rows. Details: their numbers. */
    DEPARTMENTS_SHARED(Severity.WARNING),
    /** The list has no column of departments; the headings of the departments' duties name them. */
    DEPARTMENTS_FROM_TEXT(Severity.INFO),
    /** What stands among the departments does not look like one. Details: the text. */
    DEPARTMENT_DOUBTFUL(Severity.WARNING),
    /** The text gives duties to a department that the column does not name. Details: the department. */
    DEPARTMENT_NOT_IN_COLUMN(Severity.WARNING),
    /** The text gives each of its clauses to a department, but none to this one of the column. Details: the department. */
    DEPARTMENT_NOT_IN_TEXT(Severity.INFO),
    /** A column that every item of the list has is empty. Details: the column. */
    TEXT_MISSING(Severity.WARNING),
    /** No item of a list has a text that such lists have. Details: the column. */
    TEXT_OF_NONE(Severity.WARNING),
    /** Clauses are not numbered one after the other. Details: the column, the clause, the expected number. */
    CLAUSES_OUT_OF_ORDER(Severity.INFO),
    /** A bracket or quotation mark is opened and not closed, or closed and not opened. Details: column, text. */
    BRACKETS_UNBALANCED(Severity.WARNING),
    /** A text holds characters that stand for no writing: lost in an encoding, or known to a font alone. Details: column, text. */
    CHARACTERS_LOST(Severity.WARNING),
    /** Characters were read as the ones that they look like. Details: the first few, their code points, what they were read as. */
    CHARACTERS_ALIKE(Severity.INFO),
    /** A text breaks off in the middle of a sentence. Details: the column, its end. */
    TEXT_BREAKS_OFF(Severity.WARNING),
    /** The method speaks of an end, and does not tell surely whether of the duty's. Details: its first clause. */
    ABOLITION_DOUBTFUL(Severity.WARNING),
    /** A cell tells departments and method without its labels. Details: the cell. */
    LABELS_MISSING(Severity.WARNING),
    /** A text could belong to either of two columns. Details: the text, the chosen column, the other one. */
    COLUMN_DOUBTFUL(Severity.WARNING),
    /** Where the row ends and its neighbour begins could be read in two ways. Details: text at its beginning. */
    ROW_DOUBTFUL(Severity.WARNING),
    /** Categories stand once for several rows without rules, so the row may belong to its neighbours' category. Details: the row. */
    CATEGORY_DOUBTFUL(Severity.WARNING),
    /** A column that is none of an item's, such as 备注, was left unread. Details: its head, the number of its cells, the first of them. */
    COLUMN_UNREAD(Severity.WARNING),
    /** Pages are pictures of text, of which nothing was read. Details: the pages. */
    PAGES_PICTURED(Severity.WARNING),
    /** Text that nobody sees on its page was left out. Details: the pages, its beginning. */
    TEXT_HIDDEN(Severity.WARNING),
    /** Text that belongs to nothing that is known. Details: the text. */
    UNACCOUNTED(Severity.WARNING),
    /** No rule knows the department; the graph keeps it as printed. Details: the name, the nearest known ones. */
    DEPARTMENT_UNKNOWN(Severity.WARNING),
    /** Prefecture or province isn't known, so that the graph can't tell counties of one name apart. Details: the county. */
    REGION_INCOMPLETE(Severity.WARNING);

    private static final Map<String, ProblemCode> BY_NAME =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(ProblemCode::name, code -> code));

    private final Severity severity;

    ProblemCode(Severity severity) {
        this.severity = severity;
    }

    /** The kind that is called so, as the graph names it; empty if none is. */
    public static Optional<ProblemCode> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The kind in a few words, for tables that count kinds. */
    public String title(Locale language) {
        return Messages.of("kinds", language, name(), List.of());
    }

    /** How much a problem of this kind matters. */
    public Severity severity() {
        return severity;
    }
}
