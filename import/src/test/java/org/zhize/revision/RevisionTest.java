package org.zhize.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhize.dutylist.ListKind;
import org.zhize.dutylist.TownshipIdentity;

class RevisionTest {

    private static final ListedDuty DOGS = duty(ListKind.BASIC, 1, "管理养犬", "养犬");
    private static final ListedDuty RIVERS = coordinated(1, "巡查河道", "河道", "县水利局", "县城管局");

    @Test
    void an_edition_is_like_itself_and_like_one_with_other_numbers_and_punctuation() {
        assertThat(changes(List.of(DOGS, RIVERS), List.of(DOGS, RIVERS))).isEmpty();
        assertThat(changes(List.of(DOGS, RIVERS), List.of(duty(ListKind.BASIC, 7, "管理养犬。", "养犬"), RIVERS)))
                .isEmpty();
    }

    @Test
    void what_came_and_what_went_is_told() {
        ListedDuty trees = duty(ListKind.BASIC, 2, "植树", "植树");

        assertThat(changes(List.of(DOGS), List.of(trees)))
                .extracting(RevisedDuty::change, revised -> revised.before().isPresent())
                .containsExactly(tuple(ChangeKind.GONE, true), tuple(ChangeKind.ADDED, false));
    }

    @Test
    void another_name_of_the_same_topic_is_the_same_duty() {
        ListedDuty renamed = duty(ListKind.BASIC, 4, "犬只登记和免疫", "养犬");

        List<RevisedDuty> changes = changes(List.of(DOGS), List.of(renamed));

        assertThat(changes).extracting(RevisedDuty::change).containsExactly(ChangeKind.RENAMED);
        assertThat(changes.get(0).before().orElseThrow().name()).isEqualTo("管理养犬");
        assertThat(changes.get(0).after().orElseThrow().number()).isEqualTo(4);
    }

    @Test
    void a_name_much_alike_with_the_same_number_is_the_same_duty_without_a_topic() {
        assertThat(changes(
                        List.of(duty(ListKind.BASIC, 3, "村史馆的日常维护", "a")),
                        List.of(duty(ListKind.BASIC, 3, "村史馆的日常维护和开放", "b"))))
                .extracting(RevisedDuty::change)
                .containsExactly(ChangeKind.RENAMED);
    }

    @Test
    void what_moved_to_another_list_is_neither_new_nor_gone() {
        ListedDuty moved = new ListedDuty(ListKind.RECLAIMED, 5, "管理养犬", List.of("县公安局"), List.of(), Set.of("养犬"));

        assertThat(changes(List.of(DOGS), List.of(moved)))
                .extracting(RevisedDuty::change)
                .containsExactly(ChangeKind.MOVED);
    }

    @Test
    void other_departments_and_another_lead_are_told() {
        ListedDuty changed = new ListedDuty(
                ListKind.COORDINATED, 1, "巡查河道", List.of("县水利局", "县生态环境局"), List.of("县水利局"), Set.of("河道"));

        List<RevisedDuty> changes = changes(List.of(RIVERS), List.of(changed));

        assertThat(changes)
                .extracting(RevisedDuty::change, RevisedDuty::joined, RevisedDuty::left)
                .containsExactly(tuple(ChangeKind.DEPARTMENTS, List.of("县生态环境局"), List.of("县城管局")));
        assertThat(changes.get(0).after().orElseThrow().lead()).containsExactly("县水利局");
    }

    @Test
    void several_rows_of_a_topic_find_their_own_by_number() {
        assertThat(changes(
                        List.of(duty(ListKind.BASIC, 1, "甲乙", "t"), duty(ListKind.BASIC, 2, "丙丁", "t")),
                        List.of(duty(ListKind.BASIC, 1, "戊己", "t"), duty(ListKind.BASIC, 2, "庚辛", "t"))))
                .extracting(
                        revised -> revised.before().orElseThrow().name(),
                        revised -> revised.after().orElseThrow().name())
                .containsExactly(tuple("甲乙", "戊己"), tuple("丙丁", "庚辛"));
    }

    @Test
    void a_list_that_one_edition_lacks_is_not_compared() {
        Revision revision = Revision.between(edition("甲镇", DOGS, RIVERS), edition("甲镇", DOGS));

        assertThat(revision.isEmpty()).isTrue();
        assertThat(revision.notCompared()).containsExactly(ListKind.COORDINATED);
    }

    @Test
    void two_townships_are_no_two_editions() {
        assertThatThrownBy(() -> Revision.between(edition("甲镇", DOGS), edition("乙镇", DOGS)))
                .isInstanceOf(RevisionException.class)
                .hasMessageContaining("甲镇")
                .hasMessageContaining("乙镇");
    }

    private static List<RevisedDuty> changes(List<ListedDuty> before, List<ListedDuty> after) {
        Set<ListKind> all = EnumSet.allOf(ListKind.class);
        return Revision.between(
                        new Edition("a", TownshipIdentity.UNKNOWN, all, before),
                        new Edition("b", TownshipIdentity.UNKNOWN, all, after))
                .changes();
    }

    private static Edition edition(String township, ListedDuty... duties) {
        Set<ListKind> lists = EnumSet.noneOf(ListKind.class);
        Arrays.stream(duties).map(ListedDuty::list).forEach(lists::add);
        return new Edition(
                township,
                new TownshipIdentity(Optional.of(township), Optional.empty(), Optional.empty(), Optional.empty()),
                lists,
                List.of(duties));
    }

    private static ListedDuty duty(ListKind list, int number, String name, String topic) {
        return new ListedDuty(list, number, name, List.of(), List.of(), Set.of(topic));
    }

    private static ListedDuty coordinated(int number, String name, String topic, String... departments) {
        return new ListedDuty(ListKind.COORDINATED, number, name, List.of(departments), List.of(), Set.of(topic));
    }
}
