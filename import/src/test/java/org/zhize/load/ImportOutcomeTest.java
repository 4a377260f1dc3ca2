package org.zhize.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhize.load.ImportOutcome.Counts;
import org.zhize.load.ImportOutcome.Status;

class ImportOutcomeTest {

    @Test
    void a_line_about_a_document_names_the_regions_that_are_known_and_no_others() {
        assertThat(added("//安平县/柳溪镇")).startsWith("柳溪.txt: 安平县/柳溪镇");
        assertThat(added("云江省//安平县/柳溪镇")).startsWith("柳溪.txt: 云江省/安平县/柳溪镇");
        assertThat(added("云江省/安平市/安平县/柳溪镇")).startsWith("柳溪.txt: 云江省/安平市/安平县/柳溪镇");
    }

    private static String added(String township) {
        return new ImportOutcome(Status.ADDED, "柳溪.txt", Optional.of(township), true, false, Counts.NONE)
                .prettyPrint(Locale.ENGLISH);
    }
}
