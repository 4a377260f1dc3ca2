package org.zhize.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhize.document.reader.DocumentReaders;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.DutyList;
import org.zhize.dutylist.NamedDepartment;
import org.zhize.dutylist.identity.Manifest;
import org.zhize.dutylist.reader.DutyListReader;
import org.zhize.dutylist.reader.Reading;
import org.zhize.layout.Column;

class PrintedPdfTest {

    private static final PageStyle CENTRED = new PageStyle(
            60,
            true,
            true,
            Set.of(Column.NUMBER, Column.CATEGORY, Column.NAME, Column.DEPARTMENTS),
            new LineBreaker(true),
            "— %d —");

    static Stream<Arguments> printings() {
        return Samples.all().stream()
                .flatMap(sample -> Stream.of(true, false).map(ruled -> Arguments.of(sample, ruled)));
    }

    @ParameterizedTest
    @MethodSource("printings")
    void whatWasPrintedReadsBackFromTheLinesAndTheirPlaces(Sample sample, boolean ruled) throws Exception {
        List<DutyList> written = Manuscript.read(sample.name()).dutyLists();
        List<Page> pages =
                Press.pages(written.stream().map(sample.wording()::table).toList(), CENTRED);
        byte[] pdf = PrintedPdf.print(pages, ruled);
        Reading reading = new DutyListReader(Manifest.EMPTY).read(DocumentReaders.read(sample.name() + ".pdf", pdf));
        assertThat(reading).isInstanceOf(Reading.Read.class);
        DutyDocument read = ((Reading.Read) reading).document();
        assertThat(texts(read.lists())).isEqualTo(texts(written));
        assertThat(read.coverage().unaccounted()).isZero();
    }

    private static List<String> texts(List<DutyList> lists) {
        return lists.stream()
                .flatMap(list -> list.items().stream().map(item -> list.kind() + " " + text(item)))
                .toList();
    }

    /** What stands in each column; how it is divided into clauses and names is the business of later stages. */
    private static String text(DutyItem item) {
        return Stream.of(
                        Stream.of(String.valueOf(item.number()), item.category().orElse(""), item.name()),
                        Stream.of(item.departments().stream()
                                .map(NamedDepartment::name)
                                .collect(Collectors.joining())),
                        Stream.of(item.departmentDuties(), item.guarantee(), item.townshipDuties(), item.method())
                                .map(clauses -> String.join("", clauses.orElse(List.of()))))
                .flatMap(texts -> texts)
                .collect(Collectors.joining("|"));
    }
}
