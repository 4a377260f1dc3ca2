package org.zhize.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StandardCategoriesTest {

    @Test
    void emergencyManagementIsACategoryOfItsOwnWithFireProtectionOrWithout() {
        assertThat(StandardCategories.isPieceOfStandard("应急管理")).isFalse();
        assertThat(StandardCategories.isPieceOfStandard("应急管")).isTrue();
        assertThat(StandardCategories.isBeginningOfStandard("应急管理")).isTrue();
    }
}
