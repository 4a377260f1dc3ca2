package org.zhize.dutylist.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhize.document.Place;
import org.zhize.document.Position;
import org.zhize.document.Text;
import org.zhize.document.Transcript;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.DutyList;
import org.zhize.dutylist.ListKind;

class ListPlacesTest {

    private final ListPlaces places = new ListPlaces(
            Map.of(),
            List.of(new DutyList(
                    ListKind.BASIC, List.of(), List.of(item(1, "党的建设", 2), item(2, "民生服务", 3), item(3, "民生服务", 9)))));

    @Test
    void aCategoryIsRepeatedBesideItsItemsAlone() throws Exception {
        assertThat(places.repeatsCategory(text("民生 服务"), at(5))).isTrue();
        assertThat(places.repeatsCategory(text("民生服务"), at(12))).isTrue();
        assertThat(places.repeatsCategory(text("党的建设"), at(5))).isFalse();
        assertThat(places.repeatsCategory(text("经济发展"), at(5))).isFalse();
    }

    private static Text text(String characters) throws Exception {
        return new Transcript("list.pdf").write(characters);
    }

    private static Place at(int line) {
        return Place.at(new Position(1, line));
    }

    private static DutyItem item(int number, String category, int line) {
        return new DutyItem(
                number,
                Optional.of(category),
                "做好工作",
                List.of(),
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                at(line));
    }
}
