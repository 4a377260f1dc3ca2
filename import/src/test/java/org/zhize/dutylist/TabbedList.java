package org.zhize.dutylist;

import java.nio.charset.StandardCharsets;
import org.zhize.document.DocumentReaders;
import org.zhize.document.UnreadableDocumentException;

/** Reads lists that a test writes down as lines with cells between bars. */
final class TabbedList {

    private TabbedList() {}

    /** Reads lines whose cells are told apart by {@code |}. */
    static DutyDocument read(String lines) {
        return read(lines, Manifest.EMPTY);
    }

    static DutyDocument read(String lines, Manifest manifest) {
        byte[] content = lines.replace('|', '\t').getBytes(StandardCharsets.UTF_8);
        try {
            Reading reading = new DutyListReader(manifest).read(DocumentReaders.read("list.txt", content));
            return ((Reading.Read) reading).document();
        } catch (UnreadableDocumentException e) {
            throw new AssertionError(e);
        }
    }

    /** The items of the only list of that kind. */
    static java.util.List<DutyItem> items(DutyDocument document, ListKind kind) {
        return document.lists().stream()
                .filter(list -> list.kind() == kind)
                .flatMap(list -> list.items().stream())
                .toList();
    }
}
