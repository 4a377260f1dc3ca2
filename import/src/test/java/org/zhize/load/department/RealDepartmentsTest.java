package org.zhize.load.department;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.NamedDepartment;
import org.zhize.dutylist.identity.Manifest;
import org.zhize.dutylist.reader.DutyListReader;
import org.zhize.dutylist.reader.Reading;

/** All names of departments that real documents print. */
class RealDepartmentsTest {

    private static final Path SEEDS = Path.of("../../shared/seeds");

    @Test
    void every_printed_name_of_the_real_documents_means_a_known_department() throws IOException {
        for (DutyDocument document : documents()) {
            CountyDirectory directory = DepartmentDirectory.bundled()
                    .in(
                            document.township().county().orElseThrow(),
                            document.township().prefecture(),
                            document.township().province());
            SortedMap<String, SortedSet<String>> departments = names(document)
                    .collect(groupingBy(
                            name -> directory.resolve(name).canonical(), TreeMap::new, toCollection(TreeSet::new)));
            System.out.println(table(document.township().path(), departments, directory));

            assertThat(wholeNames(document).map(directory::resolve))
                    .as(document.township().path())
                    .allMatch(ResolvedDepartment::recognized)
                    .noneMatch(department -> department.functions().isEmpty());
        }
    }

    private static String table(
            String township, Map<String, SortedSet<String>> departments, CountyDirectory directory) {
        return departments.entrySet().stream()
                .map(department -> "%s | %s | %s"
                        .formatted(
                                department.getKey(),
                                String.join(
                                        "、",
                                        directory
                                                .resolve(department.getValue().first())
                                                .functions()),
                                String.join(" ", department.getValue())))
                .collect(joining("\n", township + "\n", "\n"));
    }

    /** The names that aren't a piece of another one of the document: a name that was broken in reading isn't looked at here. */
    private static Stream<String> wholeNames(DutyDocument document) {
        List<String> names = names(document).distinct().toList();
        return names.stream()
                .filter(name ->
                        names.stream().noneMatch(other -> other.length() > name.length() && other.contains(name)));
    }

    private static Stream<String> names(DutyDocument document) {
        return document.lists().stream()
                .flatMap(list -> list.items().stream())
                .flatMap(item -> item.departments().stream())
                .map(NamedDepartment::name);
    }

    private static List<DutyDocument> documents() throws IOException {
        assumeTrue(Files.isDirectory(SEEDS), "the real documents aren't here");
        DutyListReader reader = new DutyListReader(Manifest.beside(SEEDS));
        try (Stream<Reading> readings = reader.read(SEEDS)) {
            return readings.flatMap(reading ->
                            reading instanceof Reading.Read read ? Stream.of(read.document()) : Stream.empty())
                    .toList();
        }
    }
}
