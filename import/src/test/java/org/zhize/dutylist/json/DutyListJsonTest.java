package org.zhize.dutylist.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.zhize.document.Place;
import org.zhize.document.Position;
import org.zhize.document.Source;
import org.zhize.dutylist.CategoryCount;
import org.zhize.dutylist.Coverage;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.DutyList;
import org.zhize.dutylist.ListKind;
import org.zhize.dutylist.NamedDepartment;
import org.zhize.dutylist.Problem;
import org.zhize.dutylist.ProblemCode;
import org.zhize.dutylist.TownshipIdentity;

class DutyListJsonTest {

    private static final DutyItem ITEM = new DutyItem(
            1,
            Optional.of("民生服务"),
            "修桥",
            List.of(new NamedDepartment("县交通局", true), new NamedDepartment("县财政局", false)),
            true,
            false,
            Optional.of(List.of("1.画图；", "2.拨款。")),
            Optional.empty(),
            Optional.of(List.of("守夜。")),
            Optional.empty(),
            new Place(new Position(2, 7), new Position(3, 1)));

    private static final DutyDocument DOCUMENT = new DutyDocument(
            new Source("a.pdf", "0".repeat(64), "application/pdf"),
            new TownshipIdentity(Optional.of("柳溪镇"), Optional.of("青禾县"), Optional.empty(), Optional.empty()),
            Optional.of(LocalDate.of(2025, 3, 1)),
            List.of(new DutyList(
                    ListKind.COORDINATED, List.of(new CategoryCount("民生服务", OptionalInt.of(2), 1)), List.of(ITEM))),
            List.of(new Problem(
                    ProblemCode.COUNT_MISMATCH,
                    Optional.of(ListKind.COORDINATED),
                    OptionalInt.empty(),
                    Optional.of(Place.at(new Position(2, 6))),
                    List.of("民生服务", "2", "1"))),
            new Coverage(10, 8, 2, 0));

    @Test
    void aDocumentReadsBackAsItWasWritten() {
        String line = written(DOCUMENT, Locale.CHINESE);

        assertThat(DutyListJson.read(new StringReader("\n" + line + "\n"))).containsExactly(DOCUMENT);
    }

    @Test
    void theFieldsStandInTheOrderOfTheFormat() {
        assertThat(written(DOCUMENT, Locale.ENGLISH)).isEqualTo("""
                        {"format":"duty-list/1","source":{"name":"a.pdf","sha256":"%s","mediaType":"application/pdf"},\
                        "township":{"name":"柳溪镇","county":"青禾县","prefecture":null,"province":null},\
                        "edition":"2025-03-01","lists":[{"kind":"COORDINATED",\
                        "categories":[{"name":"民生服务","declared":2,"items":1}],\
                        "items":[{"number":1,"category":"民生服务","name":"修桥",\
                        "departments":[{"name":"县交通局","lead":true},{"name":"县财政局","lead":false}],\
                        "openEnded":true,"abolished":false,"departmentDuties":["1.画图；","2.拨款。"],"guarantee":null,\
                        "townshipDuties":["守夜。"],"method":null,\
                        "location":{"page":2,"from":7,"toPage":3,"to":1}}]}],\
                        "problems":[{"severity":"WARNING","code":"COUNT_MISMATCH","list":"COORDINATED","number":null,\
                        "location":{"page":2,"from":6,"toPage":2,"to":6},\
                        "message":"The heading of \\"民生服务\\" declares 2 items, but 1 were read.",\
                        "details":["民生服务","2","1"]}],\
                        "coverage":{"characters":10,"fields":8,"furniture":2,"unaccounted":0}}
                        """.formatted("0".repeat(64)));
    }

    @Test
    void aListWrittenElsewhereMayLeaveOutWhatOnlyReadingKnows() {
        String line = """
                {"format":"duty-list/1","source":{"name":"b","sha256":"1"},"lists":[{"kind":"BASIC","categories":[],\
                "items":[{"number":3,"category":null,"name":"扫雪","departments":[],"openEnded":false,\
                "abolished":false}]}]}
                """;

        DutyDocument document =
                DutyListJson.read(new StringReader(line)).findFirst().orElseThrow();

        assertThat(document.township()).isEqualTo(TownshipIdentity.UNKNOWN);
        assertThat(document.edition()).isEmpty();
        DutyItem item = document.lists().get(0).items().get(0);
        assertThat(item.name()).isEqualTo("扫雪");
        assertThat(item.category()).isEmpty();
        assertThat(item.method()).isEmpty();
    }

    @Test
    void aLineThatIsNoDutyListIsNamedByItsNumber() {
        assertThatThrownBy(() -> DutyListJson.read(new StringReader("\n{\"format\":\"other\"}"))
                        .toList())
                .isInstanceOf(MalformedDutyListException.class)
                .hasMessageContaining("line 2");
        assertThatThrownBy(() -> DutyListJson.read(new StringReader("[broken")).toList())
                .isInstanceOf(MalformedDutyListException.class)
                .hasMessageContaining("line 1");
    }

    private static String written(DutyDocument document, Locale language) {
        StringWriter out = new StringWriter();
        DutyListJson.write(document, language, out);
        return out.toString();
    }
}
