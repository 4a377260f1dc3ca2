package org.zhize.dutylist.reader;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.zhize.document.UnreadableDocumentException;
import org.zhize.document.reader.DocumentReaders;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.ListKind;
import org.zhize.dutylist.identity.Manifest;

/** Reads lists that a test writes down, most as lines with cells between bars. */
public final class TabbedList {

    private TabbedList() {}

    /** Reads lines whose cells are told apart by {@code |}. */
    public static DutyDocument read(String lines) {
        return read(lines, Manifest.EMPTY);
    }

    public static DutyDocument read(String lines, Manifest manifest) {
        return read("list.txt", lines.replace('|', '\t'), manifest);
    }

    /** Reads the tables of a page. */
    public static DutyDocument readHtml(String body) {
        return read("list.html", "<!DOCTYPE html><html><body>" + body + "</body></html>", Manifest.EMPTY);
    }

    private static DutyDocument read(String file, String content, Manifest manifest) {
        try {
            Reading reading = new DutyListReader(manifest)
                    .read(DocumentReaders.read(file, content.getBytes(StandardCharsets.UTF_8)));
            return ((Reading.Read) reading).document();
        } catch (UnreadableDocumentException e) {
            throw new AssertionError(e);
        }
    }

    /** The items of the only list of that kind. */
    public static List<DutyItem> items(DutyDocument document, ListKind kind) {
        return document.lists().stream()
                .filter(list -> list.kind() == kind)
                .flatMap(list -> list.items().stream())
                .toList();
    }
}
