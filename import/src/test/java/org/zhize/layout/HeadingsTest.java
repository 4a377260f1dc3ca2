package org.zhize.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadingsTest {

    @Test
    void aDepartmentBehindWhichAClauseBeginsHeadsNoCategory() {
        assertThat(Headings.isCategory("一、县公安局1.侦办案件、冻结资金和")).isFalse();
        assertThat(Headings.isCategory("一、平安法治")).isTrue();
        assertThat(Headings.isCategory("一、12345热线办理（3项）")).isTrue();
    }

    @Test
    void anOrdinalAndACountMakeACategoryCertain() {
        assertThat(Headings.isOrderedAndCounted("（一）民生服务（3项）")).isTrue();
        assertThat(Headings.isOrderedAndCounted("（一）民生服务")).isFalse();
        assertThat(Headings.isOrderedAndCounted("民生服务（3项）")).isFalse();
    }
}
