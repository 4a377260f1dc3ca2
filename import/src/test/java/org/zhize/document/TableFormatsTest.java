package org.zhize.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zhize.document.reader.DocumentReaders;

class TableFormatsTest {

    @Property(tries = 150, seed = "1949")
    void any_table_reads_back_as_the_same_cells_from_every_format(
            @ForAll TableFiles format, @ForAll("tables") List<List<String>> table) throws Exception {
        Document document = DocumentReaders.read("table", format.write(table));
        assertThat(cells(document)).isEqualTo(table);
        Conservation.assertHolds(document);
    }

    @Example
    void a_value_that_is_a_quotation_mark_reads_back_wherever_it_stands() throws Exception {
        for (TableFiles format : TableFiles.values()) {
            for (List<List<String>> table : List.of(
                    List.of(List.of("护", "护"), List.of("护", "\""), List.of("护", "\"")),
                    List.of(List.of("\"护\"林", "护"), List.of("护", "林"), List.of("\"", "护")))) {
                assertThat(cells(DocumentReaders.read("table", format.write(table))))
                        .as(format.name())
                        .isEqualTo(table);
            }
        }
    }

    @Example
    void markup_in_a_cell_of_an_office_file_or_page_stays_text() throws Exception {
        List<List<String>> table = List.of(List.of("序号", "名称"), List.of("1", "<script>alert(1)</script>"));
        for (TableFiles format : TableFiles.values()) {
            assertThat(cells(DocumentReaders.read("table", format.write(table))))
                    .as(format.name())
                    .isEqualTo(table);
        }
    }

    private static List<List<String>> cells(Document document) throws IOException {
        return document.passages().stream()
                .filter(Row.class::isInstance)
                .map(Row.class::cast)
                .map(row -> row.cells().stream()
                        .map(cell -> String.join(
                                "\n", cell.lines().stream().map(Text::toString).toList()))
                        .toList())
                .toList();
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> words = Arbitraries.strings()
                .withChars("护林防火巡查桥梁，。；、（）12.<>&\"'a")
                .ofMinLength(1)
                .ofMaxLength(12);
        Arbitrary<String> cells = words.list().ofMinSize(1).ofMaxSize(3).map(lines -> String.join("\n", lines));
        return Arbitraries.integers()
                .between(2, 5)
                .flatMap(columns ->
                        cells.list().ofSize(columns).list().ofMinSize(2).ofMaxSize(6));
    }
}
