package org.zhize.load.department;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.zhize.load.department.DepartmentsFile.FunctionEntry;
import org.zhize.load.department.DepartmentsFile.UnitEntry;

/**
 * What is known about the names of county departments in all of China: the file {@code departments.yaml} and, before it,
 * the file of a planner.
 */
public final class DepartmentDirectory {

    private static final String BUNDLED = "departments.yaml";

    private final Vocabulary vocabulary = new Vocabulary();
    private final Map<String, UnitEntry> units = new HashMap<>();
    private final Map<String, Map<String, UnitEntry>> counties = new HashMap<>();
    private final List<String> canonical = new ArrayList<>();
    private final NearestNames nearest;

    private DepartmentDirectory(List<DepartmentsFile> files) {
        files.forEach(this::add);
        nearest = new NearestNames(canonical);
    }

    /** The directory that comes with Zhize. */
    public static DepartmentDirectory bundled() {
        return new DepartmentDirectory(List.of(bundledFile()));
    }

    /**
     * The bundled directory, extended by a file that goes before it.
     *
     * @param file a YAML file of the form that the bundled {@code departments.yaml} explains
     * @throws IOException if it can't be read or isn't of this form; the message names the file and the place
     */
    public static DepartmentDirectory extendedBy(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new DepartmentDirectory(List.of(bundledFile(), DepartmentsFile.read(file.toString(), in)));
        } catch (IllegalArgumentException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    private static DepartmentsFile bundledFile() {
        try (InputStream in = Objects.requireNonNull(DepartmentDirectory.class.getResourceAsStream(BUNDLED), BUNDLED)) {
            return DepartmentsFile.read(BUNDLED, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(DepartmentsFile file) {
        vocabulary.add(file);
        for (FunctionEntry function : file.functions()) {
            canonical.add(function.bureau());
            UnitEntry bureau = new UnitEntry(function.bureau(), List.of(function.name()), function.also());
            bureau.also().forEach(name -> units.put(NameKey.of(name), bureau));
        }
        for (UnitEntry unit : file.units()) {
            canonical.add(unit.name());
            put(units, unit);
        }
        file.counties().forEach((county, entries) -> {
            Map<String, UnitEntry> own = counties.computeIfAbsent(county, name -> new HashMap<>());
            entries.forEach(entry -> put(own, entry));
        });
    }

    private static void put(Map<String, UnitEntry> units, UnitEntry unit) {
        units.put(NameKey.of(unit.name()), unit);
        unit.also().forEach(name -> units.put(NameKey.of(name), unit));
    }

    /**
     * The departments of one county.
     *
     * @param county the county, such as 突泉县
     * @param prefecture the prefecture it lies in, if known
     * @param province the province, if known
     */
    public CountyDirectory in(String county, Optional<String> prefecture, Optional<String> province) {
        return new CountyDirectory(
                new CountyNames(county, prefecture, province),
                vocabulary,
                units,
                counties.getOrDefault(county, Map.of()),
                nearest);
    }
}
