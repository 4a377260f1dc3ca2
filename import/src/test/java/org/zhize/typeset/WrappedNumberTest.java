package org.zhize.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhize.document.UnreadableDocumentException;
import org.zhize.document.reader.DocumentReaders;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.DutyList;
import org.zhize.dutylist.identity.Manifest;
import org.zhize.dutylist.reader.DutyListReader;
import org.zhize.dutylist.reader.Reading;
import org.zhize.layout.Column;

/** Lists whose column of numbers has room for two digits: from 100 on the last digit stands below the others. */
class WrappedNumberTest {

    private static final int BEFORE = 94;

    @ParameterizedTest
    @EnumSource(names = {"RULED_PDF", "UNRULED_PDF", "LAID_OUT", "RAW", "READING_ORDER"})
    void aNumberOfThreeDigitsIsOneNumberWhereItsColumnHasRoomForTwo(Medium medium) throws UnreadableDocumentException {
        for (long seed = 1; seed <= 5; seed++) {
            Specimen specimen = new Specimen(medium, seed, 16);
            List<Table> tables =
                    specimen.tables().stream().map(WrappedNumberTest::narrow).toList();
            byte[] file =
                    medium.print(tables, new Chance(new SplittableRandom(seed))).content();
            Reading reading =
                    new DutyListReader(Manifest.EMPTY).read(DocumentReaders.read("list" + medium.extension(), file));
            assertThat(reading).isInstanceOf(Reading.Read.class);
            List<DutyList> written =
                    specimen.lists().stream().map(WrappedNumberTest::later).toList();
            Comparison comparison = Comparison.of(written, ((Reading.Read) reading).document());
            assertThat(medium.isRunning() ? comparison.silent() : comparison.wrong())
                    .as("seed " + seed)
                    .isEmpty();
        }
    }

    @Test
    void aNumberWhoseDigitsAPageOrACategoryPartsFromTheOnesBeforeIsReadAsWritten() throws Exception {
        StringBuilder rows = new StringBuilder("序\n    履职事项\n号\n一、民生服务（13项）\n");
        for (int number = 1; number <= 15; number++) {
            if (number == 14) {
                rows.append("二、平安法治（2项）\n");
            }
            rows.append(number < 10 ? number : 1);
            rows.append("   修理第").append("一二三四五六七八九十子丑寅卯辰".charAt(number - 1));
            rows.append("眼水井，登记用水的农户，每年检查两次水质，并把结果\n");
            rows.append(number == 12 ? "\f序\n    履职事项\n号\n" : "");
            rows.append(number < 10 ? " " : number % 10).append("   告诉农户和上级部门\n");
        }

        DutyDocument document = ((Reading.Read) new DutyListReader(Manifest.EMPTY)
                        .read(DocumentReaders.read("list.txt", rows.toString().getBytes(StandardCharsets.UTF_8))))
                .document();

        assertThat(document.lists()).hasSize(1);
        assertThat(document.lists().get(0).items())
                .extracting(DutyItem::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 15).boxed().toList());
        assertThat(document.lists().get(0).items())
                .extracting(DutyItem::name)
                .allMatch(name -> name.endsWith("眼水井，登记用水的农户，每年检查两次水质，并把结果告诉农户和上级部门"));
    }

    private static Table narrow(Table table) {
        List<Head> heads = table.heads().stream()
                .map(head -> head.column() == Column.NUMBER ? new Head(Column.NUMBER, "序\n号", 2) : head)
                .toList();
        List<TableRow> rows = table.rows().stream()
                .map(row -> row instanceof TableRow.Item item ? later(item) : row)
                .toList();
        return new Table(table.title(), heads, rows);
    }

    private static TableRow later(TableRow.Item item) {
        int number = item.key().number() + BEFORE;
        String printed = String.valueOf(number);
        Map<Column, List<String>> cells = new EnumMap<>(item.cells());
        cells.put(
                Column.NUMBER,
                number < 100 ? List.of(printed) : List.of(printed.substring(0, 2), printed.substring(2)));
        return new TableRow.Item(new ItemKey(item.key().list(), number), cells);
    }

    private static DutyList later(DutyList list) {
        return new DutyList(
                list.kind(),
                list.categories(),
                list.items().stream()
                        .map(item -> Written.item(item, item.number() + BEFORE, item.place()))
                        .toList());
    }
}
