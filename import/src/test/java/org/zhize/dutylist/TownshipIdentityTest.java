package org.zhize.dutylist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class TownshipIdentityTest {

    @Test
    void aCountyThatTheNameBeginsWithIsToldOnce() {
        assertThat(path("柳溪镇")).isEqualTo("东山省清江市云岭县柳溪镇");
        assertThat(path("云岭县柳溪镇")).isEqualTo("东山省清江市云岭县柳溪镇");
    }

    private static String path(String name) {
        return new TownshipIdentity(Optional.of(name), Optional.of("云岭县"), Optional.of("清江市"), Optional.of("东山省"))
                .path();
    }
}
