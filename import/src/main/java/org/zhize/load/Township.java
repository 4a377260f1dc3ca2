package org.zhize.load;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhize.dutylist.TownshipIdentity;

/**
 * A township in its place among the regions: enough is known of it to tell it from all others.
 *
 * @param name its name
 * @param county the county it lies in
 * @param prefecture the county's prefecture, if known
 * @param province the province, if known
 */
record Township(String name, String county, Optional<String> prefecture, Optional<String> province) {

    private static final Pattern OFFICE = Pattern.compile("(人民政府|(?<=街道)办事处|(?<=街道)办)$");
    private static final Pattern KIND = Pattern.compile("(民族乡|民族苏木|苏木|街道|镇|乡|区公所|团场|农场|林场|牧场|渔场|开发区|管理区|工业园区)$");

    /** The township that an identity names, if it names both the township and its county. */
    static Optional<Township> of(TownshipIdentity identity) {
        Optional<String> name = clean(identity.name());
        return clean(identity.county())
                .flatMap(county -> name.map(known -> new Township(
                        OFFICE.matcher(known).replaceFirst(""),
                        county,
                        clean(identity.prefecture()),
                        clean(identity.province()))));
    }

    /** The path of names from the province down; a level that isn't known is left empty. */
    String id() {
        String bare =
                name.startsWith(county) && name.length() > county.length() ? name.substring(county.length()) : name;
        return path(countyId(), bare);
    }

    /** The county's path of names. */
    String countyId() {
        return Stream.of(province.orElse(""), prefecture.orElse(""), county)
                .map(Township::escape)
                .collect(Collectors.joining("/"));
    }

    /** The prefecture's path of names, if it is known. */
    Optional<String> prefectureId() {
        return prefecture.map(known -> path(escape(province.orElse("")), known));
    }

    /** The province's path, which is its name, if it is known. */
    Optional<String> provinceId() {
        return province.map(Township::escape);
    }

    /** Whether the county can't be told from another of the same name. */
    boolean isIncomplete() {
        return province.isEmpty();
    }

    /** What it is by its name: 镇, 乡, 街道, 苏木 and the like. */
    Optional<String> kind() {
        Matcher kind = KIND.matcher(name);
        return kind.find() ? Optional.of(kind.group()) : Optional.empty();
    }

    /** The path of what lies under another. */
    static String path(String above, String name) {
        return above + "/" + escape(name);
    }

    /** Keeps names with a slash from looking like paths. */
    private static String escape(String name) {
        return name.replace("%", "%25").replace("/", "%2F");
    }

    private static Optional<String> clean(Optional<String> name) {
        return name.map(printed ->
                        Normalizer.normalize(printed, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}\\p{Cf}]", ""))
                .filter(printed -> !printed.isEmpty());
    }
}
