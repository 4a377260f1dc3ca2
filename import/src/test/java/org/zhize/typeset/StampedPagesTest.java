package org.zhize.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhize.document.reader.DocumentReaders;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.NamedDepartment;
import org.zhize.dutylist.identity.Manifest;
import org.zhize.dutylist.reader.DutyListReader;
import org.zhize.dutylist.reader.Reading;

/** Pages of laid-out text that all have the same words between their rows, where a watermark lies over them. */
class StampedPagesTest {

    private static final List<String> NAMES = List.of("清理河道", "修理水井", "看护湖泊", "养护道路");

    @Test
    void wordsThatEveryPageHasInTheSamePlaceBelongToNoItem() throws Exception {
        DutyDocument document = read(pages("       内部资料", "       内部资料", "       内部资料", "       内部资料"));

        assertThat(document.lists().get(0).items())
                .extracting(DutyItem::number, DutyItem::name)
                .containsExactly(
                        tuple(1, "清理河道并且上报"), tuple(2, "修理水井并且上报"), tuple(3, "看护湖泊并且上报"), tuple(4, "养护道路并且上报"));
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void wordsThatOnePageLacksAreText() throws Exception {
        DutyDocument document = read(pages("       并且公布", "       并且公布", "       并且验收", "       并且公布"));

        assertThat(document.lists().get(0).items())
                .extracting(DutyItem::name)
                .containsExactly("清理河道并且公布并且上报", "修理水井并且公布并且上报", "看护湖泊并且验收并且上报", "养护道路并且公布并且上报");
    }

    @Test
    void aDepartmentThatEveryPageHasBelowAnotherIsNoStamp() throws Exception {
        String pages = IntStream.range(0, NAMES.size())
                .mapToObj(page -> """
                        序号   配合履职事项     对应上级部门     上级部门职责       配合职责
                        %d    登记第%d口水井    县水利局       检查水井。         登记水井。
                        %d    %s       县应急管理局、    检查进度。         上报进度。
                                        县自然资源局
                        """.formatted(2 * page + 1, page + 1, 2 * page + 2, NAMES.get(page)))
                .collect(Collectors.joining("\f"));

        assertThat(read(pages).lists().get(0).items())
                .filteredOn(item -> item.number() % 2 == 0)
                .allSatisfy(item -> assertThat(item.departments())
                        .extracting(NamedDepartment::name)
                        .containsExactly("县应急管理局", "县自然资源局"));
    }

    /** A page for each name, with a line of its own in the middle of its row. */
    private static String pages(String... lines) {
        return IntStream.range(0, NAMES.size())
                .mapToObj(page -> """
                        序号   配合履职事项     对应上级部门   上级部门职责           配合职责
                        %d    %s     县水利局     指导乡镇组织村民，并且      组织村民。
                                           检查结果，公布结果，并
                        %s
                               并且上报               且组织验收。
                        """.formatted(page + 1, NAMES.get(page), lines[page]))
                .collect(Collectors.joining("\f"));
    }

    private static DutyDocument read(String text) throws Exception {
        Reading reading = new DutyListReader(Manifest.EMPTY)
                .read(DocumentReaders.read("list.txt", text.getBytes(StandardCharsets.UTF_8)));
        return ((Reading.Read) reading).document();
    }
}
