package org.zhize.dutylist.scrutiny;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhize.document.Text;
import org.zhize.dutylist.cell.CategoryHeading;

class StrayHeadingTest {

    @ParameterizedTest
    @CsvSource({
        "巡查湿地。民生服务,民生服务",
        "巡查湿地；三、民生服务,三、民生服务",
        "巡查湿地。（三）民生服务,（三）民生服务",
        "巡查湿地。三民生服务（12项）,三民生服务（12项）",
        "巡查湿地。民生服务12登记渔船。,民生服务"
    })
    void theHeadingOfACategoryBehindASentenceIsNoPartOfIt(String text, String heading) {
        assertThat(StrayHeading.category(text, "民生服务"::equals)).contains(heading);
    }

    @ParameterizedTest
    @ValueSource(strings = {"做好民生服务", "巡查湿地。民生服务站12处", "巡查湿地。做好民生服务", "民生服务", "巡查湿地。张贴告示"})
    void wordsOfADutyThatNameACategoryAreNoHeading(String text) {
        assertThat(StrayHeading.category(text, "民生服务"::equals)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "巡查湿地。小计12项,小计12项",
        "巡查湿地合计：12项,合计：12项",
        "巡查湿地。十四,十四",
        "巡查湿地。（以下空白）,（以下空白）",
        "巡查湿地。注：自公布之日起施行。,注：自公布之日起施行。"
    })
    void totalsAndNotesAreNoPartOfADuty(String text, String below) {
        assertThat(StrayHeading.belowList(text)).contains(below);
    }

    @ParameterizedTest
    @ValueSource(strings = {"每年合计补助3次", "做好关注：留守儿童", "填写备注栏。"})
    void wordsThatCountOrNoteSomethingWithinADutyAreAPartOfIt(String text) {
        assertThat(StrayHeading.belowList(text)).isEmpty();
    }

    @Test
    void anOrdinalMayStandApartFromTheNameByABlankAlone() {
        CategoryHeading open = CategoryHeading.read(Text.of("（二）民生服务 13项", 0));
        assertThat(open.name().toString()).isEqualTo("民生服务");
        assertThat(open.declared()).hasValue(13);
        assertThat(CategoryHeading.read(Text.of("三、民生服务 13 项", 0)).declared()).hasValue(13);
        CategoryHeading heading = CategoryHeading.read(Text.of("二 民生服务（3项）", 0));

        assertThat(heading.name().toString()).isEqualTo("民生服务");
        assertThat(heading.ordinal()).hasValue(2);
        assertThat(heading.declared()).hasValue(3);
        assertThat(CategoryHeading.read(Text.of("二 （3项）", 0)).name().toString()).isEqualTo("二");
    }

    @Test
    void aNameThatStandsTwiceIsOne() {
        CategoryHeading heading = CategoryHeading.read(Text.of("一、经济发展 经济发展", 0));

        assertThat(heading.name().toString()).isEqualTo("经济发展");
        assertThat(heading.decoration().squeezed()).isEqualTo("一、经济发展");
    }
}
