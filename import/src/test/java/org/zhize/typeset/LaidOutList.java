package org.zhize.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.zhize.document.reader.DocumentReaders;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.NamedDepartment;
import org.zhize.dutylist.identity.Manifest;
import org.zhize.dutylist.reader.DutyListReader;
import org.zhize.dutylist.reader.Reading;

/** A list laid out with blanks, as tests write it, and what is read of it. */
final class LaidOutList {

    private LaidOutList() {}

    static String duties(DutyItem item) {
        return String.join("", item.departmentDuties().orElse(List.of()));
    }

    static List<String> departments(DutyItem item) {
        return item.departments().stream().map(NamedDepartment::name).toList();
    }

    static List<DutyItem> items(DutyDocument document) {
        assertThat(document.lists()).hasSize(1);
        return document.lists().get(0).items();
    }

    static DutyDocument read(String text) throws Exception {
        Reading reading = new DutyListReader(Manifest.EMPTY)
                .read(DocumentReaders.read("list.txt", text.getBytes(StandardCharsets.UTF_8)));
        return ((Reading.Read) reading).document();
    }
}
