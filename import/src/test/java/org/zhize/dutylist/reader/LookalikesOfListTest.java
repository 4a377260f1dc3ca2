package org.zhize.dutylist.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhize.dutylist.ListKind.BASIC;
import static org.zhize.dutylist.reader.TabbedList.items;
import static org.zhize.dutylist.reader.TabbedList.read;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.Problem;
import org.zhize.dutylist.ProblemCode;

class LookalikesOfListTest {

    @Test
    void anItemOfWhichCharactersWereReadAsOthersNamesEach() {
        DutyDocument document = read("""
                基本履职事项清单
                序号|事项名称
                1|修理村里的水井
                2|照看独居⽼人，登记⻋辆
                3|清理沟渠
                """);

        assertThat(items(document, BASIC)).extracting(DutyItem::name).contains("照看独居老人，登记车辆");
        assertThat(remarks(document)).singleElement().satisfies(remark -> {
            assertThat(remark.number()).isEqualTo(OptionalInt.of(2));
            assertThat(remark.details()).isEqualTo(List.of("⽼ ⻋", "U+2F7C U+2ECB", "老 车"));
            assertThat(remark.place().orElseThrow().from().line()).isEqualTo(4);
        });
    }

    @Test
    void aListThatIsFullOfSuchCharactersSaysSoOnce() {
        String rows = IntStream.rangeClosed(1, 30)
                .mapToObj(number -> number + "|修理第" + number + "口⽔井")
                .collect(Collectors.joining("\n"));

        DutyDocument document = read("基本履职事项清单\n序号|事项名称\n" + rows + "\n");

        assertThat(items(document, BASIC)).hasSize(30);
        assertThat(remarks(document)).extracting(Problem::number).containsExactly(OptionalInt.empty());
    }

    @Test
    void aRemarkOnTooManyCharactersNamesTheFirstOnes() {
        DutyDocument document = read("基本履职事项清单\n序号|事项名称\n1|⽔、⽕、⼭、⽊、⽯、⾦\n");

        assertThat(remarks(document))
                .extracting(remark -> remark.details().get(2))
                .containsExactly("水 火 山 木 石 …");
    }

    @Test
    void aListOfOrdinaryCharactersHasNoSuchRemark() {
        assertThat(remarks(read("基本履职事项清单\n序号|事项名称\n1|修理水井\n2|照看老人\n"))).isEmpty();
    }

    private static List<Problem> remarks(DutyDocument document) {
        return document.problems().stream()
                .filter(problem -> problem.code() == ProblemCode.CHARACTERS_ALIKE)
                .toList();
    }
}
