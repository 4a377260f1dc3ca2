package org.zhize.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhize.document.reader.DocumentReaders;

class LookalikesTest {

    @Test
    void a_radical_is_read_as_the_character_that_it_looks_like() {
        assertThat(Lookalikes.read("⺠政⼯作⼈员⼊⼾，⻔⻋⻓⾦⻝⻛⻩⻰")).isEqualTo("民政工作人员入户，门车长金食风黄龙");
    }

    @Test
    void a_character_that_stands_in_unicode_once_more_is_read_as_the_usual_one() {
        assertThat(Lookalikes.read("\uFA08政管\uF9E4，\uF98E度\uF918实")).isEqualTo("行政管理，年度落实");
        assertThat(Lookalikes.read("\uFA0E")).isEqualTo("\uFA0E");
    }

    @Test
    void a_hyphen_and_the_point_within_a_name_are_the_usual_ones() {
        assertThat(Lookalikes.read("80\u201189岁，“绿水\u2027青山”")).isEqualTo("80-89岁，“绿水·青山”");
    }

    @Test
    void what_has_no_radical_and_what_is_only_part_of_a_character_stays() {
        assertThat(Lookalikes.read("民政工作，A1。")).isEqualTo("民政工作，A1。");
        assertThat(Lookalikes.read("⺮")).isEqualTo("⺮");
    }

    @Test
    void a_document_has_the_characters_that_were_meant_in_their_places(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("list.txt"), "序号\t事项\n1\t做好⺠政⼯作\n");
        assertThat(DocumentReaders.read(file).content()).contains("做好民政工作");
    }

    @Test
    void what_takes_no_room_is_no_part_of_a_name(@TempDir Path folder) throws Exception {
        String row = "<tr><td>做好民&#8203;政\u2060工&shy;作</td><td>a</td></tr>";
        Path page = Files.writeString(folder.resolve("list.html"), "<table>" + row + "</table>");
        Path values = Files.writeString(folder.resolve("list.csv"), "序号,事项\n1,做好\u200B民政工\u00AD作\n");
        Path lines = Files.writeString(folder.resolve("list.txt"), "序号\t事项\n1\t做好\uFEFF民政工作\n");
        for (Path file : List.of(page, values, lines)) {
            assertThat(DocumentReaders.read(file).content()).contains("做好民政工作");
        }
    }
}
