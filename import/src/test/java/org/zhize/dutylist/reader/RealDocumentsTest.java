package org.zhize.dutylist.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.identity.Manifest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real documents, held against hand-verified readings of them, where both lie beside the project. */
class RealDocumentsTest {

    private static final Path DOCUMENTS = Path.of("..", "..", "shared", "seeds");
    private static final Path VERIFIED = Path.of("..", "..", "shared", "gold");

    @TestFactory
    Stream<DynamicTest> everyItemIsReadAsAHumanReadsIt() throws IOException {
        List<Path> documents = new ArrayList<>();
        if (Files.isDirectory(DOCUMENTS)) {
            try (Stream<Path> files = Files.list(DOCUMENTS)) {
                files.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(documents::add);
            }
        }
        if (documents.isEmpty()) {
            return Stream.of(DynamicTest.dynamicTest("no real documents here", () -> assumeTrue(false)));
        }
        return documents.stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }

    private static void check(Path file) throws IOException {
        DutyDocument document;
        try (Stream<Reading> readings = new DutyListReader(Manifest.beside(file)).read(file)) {
            document = ((Reading.Read) readings.findFirst().orElseThrow()).document();
        }
        assertThat(document.coverage().unaccounted()).isZero();
        long items =
                document.lists().stream().mapToLong(list -> list.items().size()).sum();
        long doubtful = document.problems().stream()
                .filter(problem -> problem.number().isPresent())
                .map(problem -> problem.list() + " " + problem.number())
                .distinct()
                .count();
        assertThat(doubtful).as("items with a problem").isLessThanOrEqualTo(items * 8 / 100);

        Path verified = VERIFIED.resolve(file.getFileName().toString().replace(".txt", ".json"));
        if (Files.exists(verified)) {
            assertThat(facts(document)).isEqualTo(facts(JsonMapper.shared().readTree(Files.readString(verified))));
        }
    }

    private static Map<String, List<Object>> facts(DutyDocument document) {
        Map<String, List<Object>> facts = new HashMap<>();
        document.lists()
                .forEach(list -> list.items()
                        .forEach(item -> facts.put(
                                list.kind() + " " + item.number(),
                                List.of(
                                        squeeze(item.category().orElse("")),
                                        squeeze(item.name()),
                                        item.departments().stream()
                                                .map(department -> squeeze(department.name()) + department.lead())
                                                .toList(),
                                        item.openEnded(),
                                        item.abolished(),
                                        squeeze(String.join(
                                                "", item.departmentDuties().orElse(List.of()))),
                                        squeeze(String.join("", item.guarantee().orElse(List.of()))),
                                        squeeze(String.join(
                                                "", item.townshipDuties().orElse(List.of()))),
                                        squeeze(String.join("", item.method().orElse(List.of())))))));
        return facts;
    }

    private static Map<String, List<Object>> facts(JsonNode document) {
        Map<String, List<Object>> facts = new HashMap<>();
        for (JsonNode list : document.get("lists")) {
            for (JsonNode item : list.get("items")) {
                Function<String, String> text = field -> {
                    StringBuilder clauses = new StringBuilder();
                    item.get(field).forEach(clause -> clauses.append(clause.asString()));
                    return squeeze(clauses.toString());
                };
                List<String> departments = new ArrayList<>();
                item.get("departments")
                        .forEach(department ->
                                departments.add(squeeze(department.get("name").asString())
                                        + department.get("lead").asBoolean()));
                facts.put(
                        list.get("kind").asString() + " " + item.get("number").asInt(),
                        List.of(
                                squeeze(item.get("category").asString("")),
                                squeeze(item.get("name").asString()),
                                departments,
                                item.get("openEnded").asBoolean(),
                                item.get("abolished").asBoolean(),
                                text.apply("departmentDuties"),
                                text.apply("guarantee"),
                                text.apply("townshipDuties"),
                                text.apply("method")));
            }
        }
        return facts;
    }

    private static String squeeze(String text) {
        return text.replaceAll("[\\s\\u3000\\u00a0]+", "");
    }
}
