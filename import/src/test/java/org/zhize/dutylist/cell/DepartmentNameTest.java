package org.zhize.dutylist.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DepartmentNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"各项任务落到实处", "服务社会", "规范农贸市场", "抓好工作部署", "推动政策执行"})
    void wordsThatOnlyEndAsDepartmentsDoAreNone(String words) {
        assertThat(DepartmentName.isOne(words)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"县机关事务服务处", "市红十字会", "县农发行", "县委宣传部", "国有林场", "县公证处"})
    void namesOfDepartmentsAre(String name) {
        assertThat(DepartmentName.isOne(name)).isTrue();
    }
}
