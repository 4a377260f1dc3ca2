package org.zhize.dutylist.scrutiny;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CustomsTest {

    @Test
    void ofSeveralDepartmentsThatEndATextTheFullestNameIsTold() {
        Customs customs = new Customs(
                Set.of(), Set.of("林业和草原局", "县林业和草原局", "和草原局", "柳溪县林业和草原局", "草原局"), Map.of(), Map.of(), false);

        assertThat(customs.departmentAtEnd("巡护山林。柳溪县林业和草原局")).contains("柳溪县林业和草原局");
        assertThat(customs.departmentAtEnd("巡护山林。")).isEmpty();
    }
}
