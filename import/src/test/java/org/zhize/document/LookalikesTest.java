package org.zhize.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhize.document.reader.DocumentReaders;

class LookalikesTest {

    @Test
    void a_radical_is_read_as_the_character_that_it_looks_like() {
        assertThat(Lookalikes.read("⺠政⼯作⼈员⼊⼾，⻔⻋⻓⾦⻝⻛⻩⻰")).isEqualTo("民政工作人员入户，门车长金食风黄龙");
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
}
