package org.zhize.dutylist.scrutiny;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CustomsTest {

    @Test
    void ofSeveralDepartmentsThatEndATextTheFullestNameIsTold() {
        Customs customs = new Customs(
                Map.of(),
                Set.of("林业和草原局", "县林业和草原局", "和草原局", "柳溪县林业和草原局", "草原局"),
                Map.of(),
                Map.of(),
                false,
                false,
                new CustomaryTexts(Set.of(), Set.of()));

        assertThat(customs.departmentAtEnd("巡护山林。柳溪县林业和草原局")).contains("柳溪县林业和草原局");
        assertThat(customs.departmentAtEnd("巡护山林。")).isEmpty();
    }

    @Test
    void aCharacterBeforeTheBareCountyIsNotItsNameWhereNoOtherNameTellsIt() {
        assertThat(customs(true).areTwo("定县红十字会")).isTrue();
        assertThat(customs(true).areTwo("团县委")).isFalse();
        assertThat(customs(true).areTwo("青州市生态环境局白石县分局")).isFalse();
        assertThat(customs(false).areTwo("定县红十字会")).isFalse();
    }

    @Test
    void aCategoryOfWhichTheNextHasTheEndIsMisread() {
        Customs customs = withCategories(Map.of("文化和旅", 3L, "游卫生健康", 3L, "应急管理", 3L, "市场监管", 3L));

        assertThat(customs.isMisread("文化和旅")).isTrue();
        assertThat(customs.isMisread("游卫生健康")).isTrue();
        assertThat(customs.isMisread("应急管理")).isFalse();
        assertThat(customs.isMisread("市场监管")).isFalse();
    }

    @Test
    void aCategoryThatIsAnotherOneCutShortOrARareOneWithSomethingBehindAnotherIsMisread() {
        Customs customs = withCategories(Map.of("综合政务落", 1L, "综合政务", 5L, "平安法", 9L, "平安法治", 1L));

        assertThat(customs.isMisread("综合政务落")).isTrue();
        assertThat(customs.isMisread("综合政务")).isTrue();
        assertThat(customs.isMisread("平安法")).isTrue();
        assertThat(withCategories(Map.of("应急管理", 2L, "应急管理及消防", 5L)).isMisread("应急管理及消防"))
                .isFalse();
    }

    @Test
    void aCategoryThatANameGoesOnWithIsNotAtItsEnd() {
        assertThat(customs(true).categoryAtEnd("清扫集市乡村振兴")).contains("乡村振兴");
        assertThat(customs(true).categoryAtEnd("宣传移风易俗和乡村振兴")).isEmpty();
    }

    private static Customs customs(boolean bareRegions) {
        return new Customs(
                Map.of(), Set.of(), Map.of(), Map.of(), bareRegions, false, new CustomaryTexts(Set.of(), Set.of()));
    }

    private static Customs withCategories(Map<String, Long> categories) {
        return new Customs(
                categories, Set.of(), Map.of(), Map.of(), false, false, new CustomaryTexts(Set.of(), Set.of()));
    }
}
