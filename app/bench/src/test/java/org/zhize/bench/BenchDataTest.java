package org.zhize.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhize.document.reader.DocumentReaders;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.identity.Manifest;
import org.zhize.dutylist.reader.DutyListReader;
import org.zhize.dutylist.reader.Reading;

/** What is measured is what it seems to be. */
class BenchDataTest {

    private static final Path SAMPLES = Path.of("../../import/samples");

    @ParameterizedTest
    @EnumSource
    void printed_lists_read_as_they_were(PrintedForm form) throws Exception {
        // Departments in cells of their own and within a text, several clauses, and none.
        for (DutyDocument document : SampleLists.in(SAMPLES).documents().subList(0, 2)) {
            byte[] file = form.print(PrintedTable.of(document));

            Reading reading = new DutyListReader(Manifest.EMPTY).read(DocumentReaders.read("list", file));

            assertThat(reading)
                    .isInstanceOfSatisfying(
                            Reading.Read.class,
                            read -> assertThat(rows(read.document())).isEqualTo(rows(document)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_bare_text_has_the_words_of_every_row(PrintedForm form) throws IOException {
        DutyDocument document = SampleLists.in(SAMPLES).documents().get(0);

        String text = form.bareText(form.print(PrintedTable.of(document))).replaceAll("\\s", "");

        assertThat(text).contains("事项清单");
        assertThat(items(document).filter(item -> text.contains(item.name().substring(0, 4))))
                .hasSameSizeAs(items(document).toList());
    }

    @Test
    void a_made_township_is_as_large_as_a_real_one_and_always_the_same() throws IOException {
        MadeTownships townships = new MadeTownships(SampleLists.in(SAMPLES).names());

        DutyDocument first = townships.township("测量省", 0);
        assertThat(SampleLists.items(first)).isEqualTo(MadeTownships.ITEMS);
        assertThat(townships.township("测量省", 0)).isEqualTo(first);
        assertThat(townships.township("测量省", 1).lists()).isNotEqualTo(first.lists());
        assertThat(townships.township("另一省", 0).lists()).isEqualTo(first.lists());
        assertThat(townships.township("另一省", 0).source().sha256())
                .isNotEqualTo(first.source().sha256())
                .matches("[0-9a-f]{64}");
    }

    private static List<List<Object>> rows(DutyDocument document) {
        return items(document)
                .map(item -> List.<Object>of(item.number(), item.name(), item.departments()))
                .toList();
    }

    private static Stream<DutyItem> items(DutyDocument document) {
        return document.lists().stream().flatMap(list -> list.items().stream());
    }
}
