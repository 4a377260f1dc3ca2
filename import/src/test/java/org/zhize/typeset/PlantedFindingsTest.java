package org.zhize.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.DutyList;
import org.zhize.dutylist.ListKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class PlantedFindingsTest {

    @Test
    void everyPlantedItemStandsInTheSamples() {
        Map<Address, String> names = names();
        Map<Address, String> planted = new HashMap<>();
        for (JsonNode finding : new YAMLMapper().readTree(Path.of("samples", "planted.yaml"))) {
            for (JsonNode item : finding.path("items")) {
                Address address = new Address(
                        item.get("township").asString(),
                        ListKind.valueOf(item.get("list").asString()),
                        item.get("number").asInt());
                planted.put(address, item.get("name").asString());
            }
        }

        assertThat(planted).hasSizeGreaterThan(40);
        assertThat(names).containsAllEntriesOf(planted);
    }

    private static Map<Address, String> names() {
        Map<Address, String> names = new HashMap<>();
        for (Sample sample : Samples.all()) {
            Manuscript manuscript = Manuscript.read(sample.name());
            for (DutyList list : manuscript.dutyLists()) {
                for (DutyItem item : list.items()) {
                    names.put(new Address(manuscript.township(), list.kind(), item.number()), item.name());
                }
            }
        }
        return names;
    }

    private record Address(String township, ListKind list, int number) {}
}
